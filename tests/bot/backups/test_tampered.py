"""Files that somebody sealed to the operator's public key, who is not the bot: nothing of them is brought back.

Whoever may write where backups lie could otherwise make themselves an administrator, or fill the disk.
"""

from __future__ import annotations

import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pyrage
import pytest
from pyrage import x25519

from bot.backups import archive, identities
from bot.backups.making import Made
from bot.backups.restoring import CannotRestore, Wanted, restore
from config import facts_file
from store import persons
from tests.bot.backups.conftest import Place
from tests.conftest import NOW

Changed = Callable[[tarfile.TarInfo, bytes], tuple[tarfile.TarInfo, bytes]]
MANY = 300_000_000


def packed_anew(place: Place, made: Made, work: Path, changed: Changed, mode: str = "w") -> Made:
    """The backup with other things in it, sealed to the same key, as anybody can who has an identity to open it."""
    archive_tar, tar = work / "old.tar", work / "new.tar"
    archive_tar.write_bytes(pyrage.decrypt(made.file.read_bytes(), list(identities.read(place.identity))))
    with tarfile.open(archive_tar) as old, tarfile.open(tar, mode) as new:  # type: ignore[call-overload]
        for member in old:
            opened = old.extractfile(member)
            assert opened
            info, content = changed(member, opened.read())
            info.size = len(content)
            new.addfile(info, io.BytesIO(content))
    made.file.unlink()
    recipient = place.settings.backup_recipient
    assert recipient
    archive.seal(tar, made.file, [x25519.Recipient.from_str(recipient)])
    return made


async def brought_back(place: Place, made: Made, **more: Any) -> None:
    wanted = Wanted(made.file, place.identity, **more)
    await restore(place.anew, facts_file.load(place.anew.municipality), wanted, NOW)


async def made_of_amal(place: Place) -> Made:
    database = place.database()
    async with database.transaction() as session:
        await persons.meet(session, 7, "da", NOW)
    await database.close()
    return await place.backup()


async def test_what_somebody_has_changed_is_not_brought_back(place: Place, tmp_path: Path) -> None:
    """Here only the moment at which it was made: whoever was forgotten since then, and what was sent, hang on it."""
    work = tmp_path / "work"
    work.mkdir()

    def of_yesterday(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
        if member.name != archive.LIST:
            return member, content
        return member, json.dumps(json.loads(content) | {"made_at": "2026-11-22T09:00:00+00:00"}).encode()

    made = packed_anew(place, await made_of_amal(place), work, of_yesterday)
    with pytest.raises(CannotRestore, match="not signed"):
        await brought_back(place, made)
    as_before = packed_anew(place, await made_of_amal(place), work, lambda member, content: (member, content))
    await brought_back(place, as_before)


async def test_one_of_before_is_brought_back_where_the_operator_says_so(place: Place, tmp_path: Path) -> None:
    made = await made_of_amal(place)
    work = tmp_path / "work"
    work.mkdir()

    def of_before(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
        if member.name != archive.LIST:
            return member, content
        about = {name: value for name, value in json.loads(content).items() if name != archive.SIGNATURE}
        return member, json.dumps(about).encode()

    made = packed_anew(place, made, work, of_before)
    with pytest.raises(CannotRestore, match="--unsigned"):
        await brought_back(place, made)
    await brought_back(place, made, unsigned=True)


def bomb(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
    return member, content if member.name == archive.LIST else bytes(MANY)


def elsewhere(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
    if member.name != archive.LIST:
        member.name = "../outside"
    return member, content


def linked(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
    if member.name == archive.LIST:
        return member, content
    member.type, member.linkname = tarfile.SYMTYPE, archive.LIST
    return member, b""


def with_holes(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
    if member.name != archive.LIST:
        holes = {"GNU.sparse.map": f"{MANY},0", "GNU.sparse.size": str(MANY), "GNU.sparse.numblocks": "1"}
        member.pax_headers = holes
        return member, b""
    return member, content


def named(value: Any) -> Changed:
    def changed(member: tarfile.TarInfo, content: bytes) -> tuple[tarfile.TarInfo, bytes]:
        if member.name != archive.LIST:
            return member, content
        return member, value if isinstance(value, bytes) else json.dumps(json.loads(content) | value).encode()

    return changed


TAMPERED: dict[str, tuple[Changed, str]] = {
    "one that unpacks into 300 MB": (bomb, "w:xz"),
    "a file outside of the folder": (elsewhere, "w"),
    "a link": (linked, "w"),
    "a file with holes": (with_holes, "w"),
    "a list that is nested deep": (named(b"[" * 100_000), "w"),
    "a list that is none": (named(b"[1]"), "w"),
    "a list in no encoding": (named(b"\xff"), "w"),
    "a list without a moment": (named({"made_at": "yesterday"}), "w"),
    "a list with a moment in no zone": (named({"made_at": "2026-11-22T09:00:00"}), "w"),
    "a list of another kind of database": (named({"database": ["sqlite"]}), "w"),
    "a list of files that are none": (named({"files": {"../outside": "0"}}), "w"),
    "a list of no files": (named({"files": 5}), "w"),
}


@pytest.mark.parametrize("kind", TAMPERED)
async def test_what_belongs_into_no_backup_is_refused_in_words(place: Place, tmp_path: Path, kind: str) -> None:
    changed, mode = TAMPERED[kind]
    work, into = tmp_path / "work", tmp_path / "into"
    work.mkdir()
    into.mkdir()
    made = packed_anew(place, await made_of_amal(place), work, changed, mode)
    with pytest.raises(archive.BadBackup):
        archive.unpack(made.file, identities.read(place.identity), into)
    # Of what is packed nothing comes out.
    assert sum(each.stat().st_size for each in into.rglob("*") if each.is_file()) < 10_000_000
    assert not (tmp_path / "outside").exists()
