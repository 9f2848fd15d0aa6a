"""Whoever has everything deleted is nowhere any more: every table, every column and every file is looked through."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import Column, LargeBinary, String, insert, select, update

from actions.kernel.kept import Kept
from actions.talk.privacy import YOU
from bot.outgoing.recordings import Recordings, sweep
from config.facts import Municipality
from store import holdings, persons, roles
from store.backups import forgotten
from store.base import Base
from store.database import Database
from tests.actions.filled import fill
from tests.actions.scene import Scene
from tests.actions.talk.test_forgetting import leave, town
from tests.actions.talk.test_privacy import KEPT
from tests.conftest import NOW
from tests.databases import copied

__all__ = ["town"]
NUMBER, TELEGRAM_ID = 900_000_001, 700_800_900
KINDS: list[Kept] = [YOU, *KEPT]
# Words of the bot's own, in which nobody says anything; and what finds a file or another row.
CODES = {
    *(
        "lane",
        "state",
        "key",
        "error",
        "kind",
        "language",
        "subject",
        "event",
        "before",
        "after",
        "form",
        "name",
        "role",
    ),
    *("organisation", "menu", "soon", "area", "condition", "shown", "what", "digest", "result", "question_language"),
    *(
        "text_id",
        "source",
        "about",
        "place",
        "lead",
        "browser",
        "copy",
        "file_id",
        "csrf",
        "challenge",
        "handle",
        "intent",
    ),
    *("public_key", "secret", "pseudonym", "blocker", "blocked", "reason", "contact", "answer"),
}
# What staff and volunteers made for all others stays for its time, without whose it was; so does the log of changes.
STAYS = frozenset(
    {
        "audit.actor",
        "broadcast_translations.text",
        "broadcasts.file",
        "broadcasts.link",
        "broadcasts.link_label",
        "broadcasts.photo",
        "broadcasts.text",
        "drafts.answer",
        "drafts.question",
        "own_answer_texts.question",
        "own_answer_texts.text",
        "own_answers.question",
        "own_answers.text",
        "text_wordings.text",
        "unanswered.text",
        "unanswered.vector",
    }
)


async def places(scene: Scene, text: str) -> set[str]:
    """The columns of the database in which this stands: as a number, a word, bytes, or a part of any of them."""
    await scene.session.flush()
    found = set()
    for table in Base.metadata.sorted_tables:
        for row in await scene.session.execute(select(table)):
            for column, value in zip(table.columns, row, strict=True):
                if text in _written(value):
                    found.add(f"{table.name}.{column.name}")
    return found


def _written(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)


async def renumber(scene: Scene, who: str) -> None:
    """A number that stands nowhere else."""
    person = scene.people[who]
    person.id, person.telegram_id = NUMBER, TELEGRAM_ID
    await scene.session.flush()
    await scene.session.execute(update(Base.metadata.tables["persons"]).values(told_at=NOW))


@pytest.fixture
async def full(tmp_path: Path, migrated_sqlite: Path, facts: Municipality) -> AsyncIterator[Scene]:
    """`amal` stands in every column there is, and every word in rows of hers is one that can be found again."""
    database = Database(copied(migrated_sqlite, tmp_path / "bot.db"), backups=tmp_path / "backups")
    async with database.transaction() as session:
        scene = Scene(session, facts)
        for name, language in (("ida", "da"), ("amal", "ti"), ("ole", "en")):
            await scene.person(name, language)
        await renumber(scene, "amal")
        await roles.give(session, scene.people["ida"].id, "admin", "", NOW)
        scene.people["group"] = await persons.meet(session, -8, "da", NOW)
        await fill(scene, "amal", "ole", "group")
        await mark(scene)
        yield scene
    await database.close()


def _is_word(column: Column[object]) -> bool:
    worded = isinstance(column.type, String | LargeBinary) and not column.primary_key
    return worded and column.name not in CODES


async def mark(scene: Scene) -> None:
    """Each word says where it stands, such as `HERS-wrongs.text`."""
    sees = {name for each in KINDS for name in each.sees}
    tables = Base.metadata.tables
    for row in await holdings.of(scene.session, scene.people["amal"], tables):
        table = tables[row.table]
        words = [column for column in table.columns if _is_word(column)]
        if row.named <= sees or not words:
            continue
        same = [table.c[key.name] == row.values[key.name] for key in table.primary_key]
        marked: dict[str, object] = {column.name: f"HERS-{table.name}.{column.name}" for column in words}
        marked |= {each.name: str(marked[each.name]).encode() for each in words if isinstance(each.type, LargeBinary)}
        await scene.session.execute(update(table).where(*same).values(marked))
    await scene.session.flush()
    scene.session.expunge_all()
    for name, person in list(scene.people.items()):
        found = await persons.get(scene.session, person.id)
        assert found
        scene.people[name] = found


async def test_no_word_of_hers_is_in_any_column_but_in_what_she_made_for_all(full: Scene) -> None:
    before = await places(full, "HERS-")
    assert len(before) > 20
    await leave(full, "amal")
    assert await places(full, "HERS-") == STAYS & before


async def test_her_number_is_in_no_column_but_in_the_log_of_changes(full: Scene) -> None:
    assert len(await places(full, str(NUMBER))) > 40
    await leave(full, "amal")
    assert await places(full, str(NUMBER)) == {"audit.actor"}
    assert await places(full, str(TELEGRAM_ID)) == set()


async def test_nothing_says_who_made_what_stays(full: Scene) -> None:
    """In the rows that stay, no column names her."""
    amal = full.people["amal"]
    hashed = amal.pseudonym
    await leave(full, "amal")
    rows = await holdings.of(full.session, amal, Base.metadata.tables)
    assert {name for row in rows for name in row.named} == {"audit.actor", *holdings.HASHES}
    assert hashed


async def test_whoever_has_done_all_that_one_can_do_leaves_no_number_in_what_others_were_told(town: Scene) -> None:
    """Nor in the keys of their messages, what waits, or a form that somebody fills in."""
    assert {"outbox.key", "outbox.person_id"} <= await places(town, str(NUMBER))
    await leave(town, "amal", "Amal-Navn")
    assert await places(town, str(NUMBER)) == {"audit.actor"}
    assert await places(town, str(TELEGRAM_ID)) == set()


async def test_the_hash_beside_the_backups_is_no_word_of_the_database(full: Scene, tmp_path: Path) -> None:
    hashed = full.people["amal"].pseudonym or ""
    await leave(full, "amal")
    noted = forgotten.read(tmp_path / "backups")
    assert len(noted) == 1
    assert hashed not in noted
    for each in noted:
        assert await places(full, each) == set()
    for file in tmp_path.rglob("forgotten-*.txt"):
        assert str(TELEGRAM_ID) not in file.read_text(encoding="ascii")


async def test_the_file_of_her_voice_goes_too(sqlite: Database, facts: Municipality, tmp_path: Path) -> None:
    recordings = Recordings(tmp_path / "voices")
    hers, others = recordings.keep(b"her voice"), recordings.keep(b"another voice")
    table = Base.metadata.tables["recordings"]
    async with sqlite.transaction() as session:
        scene = Scene(session, facts)
        await scene.person("ida", "da", "admin")
        for name, copy in (("amal", hers), ("ole", others)):
            person = await scene.person(name, "ti", "volunteer")
            await session.execute(
                insert(table).values(
                    text_id=name, language="ti", digest="x", file_id="x", copy=copy, seconds=1, state="confirmed",
                    speaker_id=person.id, created_at=NOW,
                )
            )  # fmt: skip
        await leave(scene, "amal")
    for file in (tmp_path / "voices").iterdir():
        # Older than what may just be being written.
        os.utime(file, (0, 0))
    await sweep(sqlite, recordings)
    assert [file.name for file in (tmp_path / "voices").iterdir()] == [others]
