"""Files that an operator brings in, with anything wrong in them: taken whole or refused in words, and nothing else."""

from __future__ import annotations

import io
import json
import tarfile
from contextlib import suppress
from random import Random

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pyrage import x25519

from bot.backups import archive
from bot.cli import cli
from bot.outgoing import opus
from config import facts_file, settings, texts, wordings
from config.facts_file import FactsError
from config.languages import LANGUAGES
from config.settings import LOCALES, SettingsError
from config.voices import digest
from tests.fuzz.examples import MARK, PIECES, broken, fuzzed, mutated, seeds
from tests.fuzz.examples import texts as strange
from tests.voices import LOW

FACTS = settings.ROOT / "config" / "municipalities" / "naestved.yml"
WRITTEN = FACTS.read_text(encoding="utf-8")
FTL = (LOCALES / "da" / "emergency.ftl").read_text(encoding="utf-8")
GOOD = {"file": "ti/emergency.ogg", "language": "ti", "text": "emergency", "digest": digest("ti", "emergency")}
CHANGED = [id for id in texts.ordered() if wordings.can_be_changed(texts.sources("da")[id].text)]
IDENTITY = x25519.Identity.generate()
# Begins each secret, and nothing else that is tried.
SECRET = f"secret{MARK}"


@fuzzed(0.3)
@given(seeds)
def test_facts(seed: int) -> None:
    random = Random(seed)
    lines = WRITTEN.splitlines(keepends=True)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(lines))
        name, colon, _ = lines[at].partition(":")
        lines[at] = random.choice(
            (f"{name}{colon} {random.choice(PIECES)}\n", lines[random.randrange(len(lines))], "", " " + lines[at],
             f"{name}{colon} [{'[' * random.choice((1, 3000))}\n", f"{name}: &a [*a]\n",
             f"{name}: !!python/name:os.x\n", f"{name}: " + "&b [" * 40 + "]" * 40 + "\n")
        )  # fmt: skip
    text = broken(random, "".join(lines).encode(), 2).decode("utf-8", "replace")
    with suppress(FactsError):
        facts_file.parsed(text, FACTS)


@fuzzed()
@given(st.sampled_from(sorted(LANGUAGES)), st.sampled_from(CHANGED), strange, seeds)
def test_texts_of_speakers(language: str, id: str, typed: str, seed: int) -> None:
    old = texts.sources(language)[id].text
    at = Random(seed).randrange(len(old) + 1)
    for text in (typed, f"{old[:at]}{typed}{old[at:]}"):
        found = wordings.checked(language, id, old, text)
        if isinstance(found, str) and found != old:
            # Whatever was typed: it is one text, with the slots and marks of the old one, and means itself.
            assert wordings.parsed(found) is not None
            assert set(wordings.marks(found)) == set(wordings.marks(old))
            assert wordings.checked(language, id, old, found) == found


@fuzzed(0.3)
@given(seeds)
def test_texts_in_files(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    random, folder = Random(seed), tmp_path_factory.getbasetemp()
    text = broken(random, FTL.encode()).replace(b"{", b"{" * random.choice((1, 1, 1, 1, 400)))
    (folder / "fuzz.ftl").write_bytes(text)
    try:
        found = texts.read(folder)
    except texts.BadFile:
        return
    assert all(isinstance(each.text, str) for each in found.values())


@fuzzed(0.1)
@given(seeds)
def test_recordings_that_are_brought_in(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    random, place = Random(seed), tmp_path_factory.mktemp("voices", numbered=True)
    (place / "given" / "ti").mkdir(parents=True)
    (place / "given" / "ti" / "emergency.ogg").write_bytes(broken(random, LOW, 6))
    name = random.choice(("ti/emergency.ogg", "../x.ogg", "/etc/passwd", "\x00", "a" * 5000, "ti", "\ud800", ""))
    listed = mutated(random, [{**GOOD, "file": name}, GOOD])
    listing = json.dumps(listed).encode() if random.random() < 0.9 else broken(random, json.dumps(listed).encode())
    (place / "given" / "recordings.json").write_bytes(listing)
    env = {"DATABASE_URL": f"sqlite:///{place / 'voices.db'}", "LOG_LEVEL": "ERROR"}
    result = CliRunner().invoke(cli, ["voices", "import", str(place / "given")], env=env)
    assert result.exit_code in (0, 1), result.exception
    assert result.exception is None or isinstance(result.exception, SystemExit), repr(result.exception)
    kept = place / "voices"
    assert all(opus.seconds(each.read_bytes()) is not None for each in kept.iterdir()) if kept.exists() else True


@fuzzed()
@given(seeds)
def test_voice_notes(seed: int) -> None:
    lasts = opus.seconds(broken(Random(seed), LOW))
    assert lasts is None or lasts >= 0


@fuzzed(0.5)
@given(seeds)
def test_backups(tmp_path_factory: pytest.TempPathFactory, seed: int) -> None:
    random, place = Random(seed), tmp_path_factory.mktemp("backup", numbered=True)
    tar, sealed, into = place / "a.tar", place / "a.age", place / "into"
    tar.write_bytes(broken(random, _tar(random), random.choice((0, 3))))
    archive.seal(tar, sealed, [IDENTITY.to_public()])
    if random.random() < 0.3:
        sealed.write_bytes(broken(random, sealed.read_bytes(), 3))
    into.mkdir()
    try:
        about = archive.unpack(sealed, [IDENTITY], into)
    except archive.BadBackup:
        assert sum(each.stat().st_size for each in into.rglob("*") if each.is_file()) < 1_000_000
    else:
        assert about["database"] in archive.DATABASES
    assert not (place / "outside").exists()


def _tar(random: Random) -> bytes:
    """A backup of nothing, with a list of anything, and with what belongs into none."""
    about = {
        "format": 1, "made_at": "2026-11-23T09:00:00+00:00", "database": "sqlite", "revision": "0046", "key": "0" * 16,
        "files": {"database.sqlite": "0" * 64},
    }  # fmt: skip
    mode = random.choice(("w", "w", "w:gz", "w:xz"))
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode=mode) as opened:  # type: ignore[call-overload]
        for name in random.sample(("backup.json", "database.sqlite", "../outside", "/outside", "voices/x.ogg"), 3):
            member = tarfile.TarInfo(name)
            content = json.dumps(mutated(random, about)).encode() if name == "backup.json" else b""
            member.type = random.choice((tarfile.REGTYPE,) * 6 + (tarfile.SYMTYPE, tarfile.FIFOTYPE, tarfile.LNKTYPE))
            member.linkname = random.choice(("../outside", "backup.json", "/etc/passwd"))
            member.size = len(content)
            opened.addfile(member, io.BytesIO(content))
    return made.getvalue()


NAMES = tuple(name.upper() for name in settings.Settings.model_fields)


@fuzzed()
@given(st.dictionaries(st.sampled_from(NAMES), st.one_of(strange, st.text(max_size=20)), min_size=1, max_size=4))
def test_settings(values: dict[str, str]) -> None:
    secret = {name: f"{SECRET}{value}" for name, value in values.items() if name.lower() in settings.SECRETS}
    given_ = {name.lower(): value for name, value in (values | secret).items()}
    try:
        loaded = settings.load(_env_file=None, **given_)
    except SettingsError as error:
        said = str(error)
    else:
        said = repr(loaded.model_dump(exclude={"database_url"}))
    assert SECRET not in said
