"""`vejviser texts`: what speakers have written goes into files, and what files have is compared and taken in."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from bot.expected import EXPECTED
from config import texts as config
from config.languages import LANGUAGES
from config.settings import LOCALES
from config.texts import BadFile, Change, digest
from config.wordings import as_message
from store import texts
from store.database import Database
from tests.conftest import NOW

EASY, NEW = "greet", "<b>ሰላም!</b> ኣነ Vejviser እየ። { $municipality }"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'texts.db'}")
    yield tmp_path
    config.use(())


def run(*arguments: str) -> Result:
    result = CliRunner().invoke(cli, ["texts", *arguments])
    assert result.exit_code == 0, result.output
    return result


def write(folder: Path, text: str = NEW, confirmed: int = 1, **more: str) -> None:
    """A speaker has written the text in the chat."""

    async def written() -> None:
        database = Database(f"sqlite+aiosqlite:///{folder / 'texts.db'}")
        await database.upgrade()
        here, danish = config.sources("ti")[EASY].text, config.sources("da")[EASY].text
        change = Change(**{"before": digest(here), "source": digest(danish), **more}, language="ti", id=EASY, text=text)
        async with database.transaction() as session:
            await texts.lock(session)
            found = await texts.these_words(session, change, NOW)
            found.confirmed = confirmed
            await texts.use(session, found)
        await database.close()

    asyncio.run(written())


def kept(folder: Path) -> list[tuple[str, str, str]]:
    async def all_of_them() -> list[tuple[str, str, str]]:
        database = Database(f"sqlite+aiosqlite:///{folder / 'texts.db'}")
        async with database.transaction() as session:
            rows = await texts.everything(session)
            found: list[tuple[str, str, str]] = [(each.language, each.text, each.state) for each in rows]
        await database.close()
        return found

    return asyncio.run(all_of_them())


def test_what_counts_is_written_back_and_nothing_else(folder: Path) -> None:
    write(folder)
    assert "1 texts written back" in run("export", str(folder / "out")).output
    for path in LOCALES.glob("*/*.ftl"):
        there = folder / "out" / path.parent.name / path.name
        if (path.parent.name, path.name) != ("ti", "talk.ftl"):
            assert there.read_bytes() == path.read_bytes()
    lines = (folder / "out" / "ti" / "talk.ftl").read_text(encoding="utf-8").splitlines()
    assert "reviewed by" in lines[0]
    assert lines[1].startswith("# Checked by speakers: 0 of ")
    assert lines[1].endswith(" texts by two, 1 by one.")
    assert config.read(folder / "out" / "ti")[EASY].text == NEW
    assert len(list((folder / "out").iterdir())) == len(LANGUAGES)
    assert ", 0 files changed" in run("export", str(folder / "out")).output


def test_an_export_from_elsewhere_is_taken_in_but_not_over_what_speakers_here_have_written(folder: Path) -> None:
    shutil.copytree(LOCALES, folder / "given")
    path = folder / "given" / "ti" / "talk.ftl"
    path.write_text(path.read_text(encoding="utf-8").replace(f"{EASY} = ", f"{EASY} = ሰላም ", 1), encoding="utf-8")
    assert "1 texts taken in" in run("import", str(folder / "given")).output
    [(language, taken, state)] = kept(folder)
    assert (language, state) == ("ti", "used")
    assert taken.startswith("ሰላም <b>")
    write(folder)
    again = run("import", str(folder / "given"))
    assert "0 texts taken in" in again.output
    assert f"ti {EASY}" in again.output
    assert [text for _, text, state in kept(folder) if state == "used"] == [NEW]


def test_what_does_not_fit_is_named_and_left_out(folder: Path) -> None:
    (folder / "given" / "ti").mkdir(parents=True)
    (folder / "given" / "ti" / "x.ftl").write_text(
        f"# x\n{EASY} = ሰላም\nno-such-text = ሰላም\ngoodbye = www.x.dk ሰላም\n", encoding="utf-8"
    )
    result = run("import", str(folder / "given"))
    assert result.output.count("left out: ") == 2
    assert "missing" in result.output
    assert kept(folder) == []


def test_what_the_files_have_by_now_is_seen_and_what_they_have_newer_wins(folder: Path) -> None:
    write(folder, config.sources("ti")[EASY].text, before="x", source="x")
    assert "1 are in the files by now" in run("import").output
    write(folder, NEW, before="x", source="x")
    assert f"1 are newer in the files: ti {EASY}" in run("import").output
    assert [text for _, text, state in kept(folder) if state == "used"] == []


def test_all_texts_of_a_language_are_shown_as_a_phone_shows_them() -> None:
    shown = run("show", "ti").output
    for id in config.sources("ti"):
        assert f"\n{id}\n    " in f"\n{shown}"
    assert "{ $" not in shown
    assert "<b>" not in shown


def test_a_file_or_some_texts_are_shown_with_all_that_can_stand_in_their_slots() -> None:
    shown = run("show", "da", "danger", "--every").output
    assert "button-danger\n    [ Er du i fare? ]" in shown
    assert "danger-call\n    Ring 112 nu." in shown
    assert "danger-call\n    Ring +45 55 88 66 00 nu." in shown
    assert "greet\n" not in shown
    assert run("show", "da", "appointments-many", "--every").output.count("appointments-many\n") == 5


@pytest.mark.parametrize(
    ("content", "reason"),
    [(b"\xff", "not UTF-8"), (b"x = " + b"{" * 3000, "nested too deep"), (b"#" * 600_000, "too large")],
    ids=["no text", "deep", "large"],
)
def test_a_file_that_is_none_of_texts_is_told_in_a_line(folder: Path, content: bytes, reason: str) -> None:
    (folder / "given" / "ti").mkdir(parents=True)
    (folder / "given" / "ti" / "x.ftl").write_bytes(content)
    result = CliRunner().invoke(cli, ["texts", "import", str(folder / "given")])
    assert isinstance(result.exception, BadFile)
    assert reason in str(result.exception)
    assert BadFile in EXPECTED


@pytest.mark.parametrize("added", ["evil。dk", "evil .dk", "evil punktum dk", "t . me/x", "mailto:x", "🅔🅥🅘🅛"])
def test_a_text_from_elsewhere_gains_no_address_that_a_speaker_could_not_write(folder: Path, added: str) -> None:
    (folder / "given" / "ti").mkdir(parents=True)
    (folder / "given" / "ti" / "x.ftl").write_text(as_message(EASY, f"{NEW} {added}"), encoding="utf-8")
    assert "left out: ti greet" in run("import", str(folder / "given")).output
    assert kept(folder) == []
