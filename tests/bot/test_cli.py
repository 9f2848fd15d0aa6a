"""The command line: what it prints, and the one line that says what is wrong."""

from __future__ import annotations

import asyncio
import shutil
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from actions.letters.learnt import Learnt
from bot import cli
from config import facts_file
from config.facts_parts import Key, parts
from config.settings import ROOT, Settings
from simulator.core import DEFAULT_TOKEN
from store import desk_keys, facts, links, outbox, persons
from store.database import Database


def vejviser(*arguments: str, stdin: str = "") -> Result:
    return CliRunner().invoke(cli.cli, arguments, input=stdin)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("2026-11-23T10:00", "2026-11-24T09:00:00+01:00\n"),
        ("2026-11-23T22:59:00+00:00", "2026-11-24T09:00:00+01:00\n"),
        ("2026-11-23T23:00:00+00:00", "2026-11-25T09:00:00+01:00\n"),
    ],
)
def test_a_moment_without_an_offset_is_the_municipality_s_own(now: str, expected: str) -> None:
    assert vejviser("when", "--lang", "da", "--now", now, "i morgen kl. 9").output == expected


def test_lines_may_name_their_language_and_their_moment() -> None:
    lines = '{"text": "tomorrow at noon", "lang": "en"}\n{"text": "på torsdag", "now": "2026-11-23T10:00"}\n'
    result = vejviser("when", "--lang", "da", "--now", "2026-07-01T10:00", "-", stdin=lines)
    assert result.output == "2026-07-02T12:00:00+02:00\nneeds-time\n"


def test_the_line_without_a_language_is_named() -> None:
    result = vejviser("when", "-", stdin='{"text": "tomorrow at noon", "lang": "en"}\n{"text": "i morgen"}\n')
    assert result.exit_code == 1
    assert "line 2: no language" in result.output


def test_a_moment_that_is_none_is_named() -> None:
    result = vejviser("when", "--lang", "da", "--now", "soon", "i morgen")
    assert (result.exit_code, "'soon' is no ISO 8601 time" in result.output) == (1, True)


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("--role", "volunteer"), "volunteer: --organisation is for volunteers and coordinators, who need one"),
        (("--role", "coordinator"), "coordinator: --organisation is for"),
        (("--role", "staff", "--organisation", "samx"), "staff: --organisation is for"),
        (("--role", "volunteer", "--organisation", "nobody"), "no organisation 'nobody'; there are "),
        (("--role", "staff", "--organisation", "nobody"), "no organisation 'nobody'"),
    ],
)
def test_an_organisation_is_for_volunteers_and_coordinators(arguments: tuple[str, ...], reason: str) -> None:
    result = vejviser("invite", *arguments)
    assert result.exit_code == 1
    assert reason in result.output


def test_the_facts_of_the_municipality_are_valid() -> None:
    result = vejviser("facts", "check")
    assert result.exit_code == 0
    assert "the facts of Næstved Kommune are valid" in result.output


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the facts file beside a database of its own."""
    copy = tmp_path / "facts.yml"
    copy.write_text(Settings.model_fields["municipality"].default.read_text(encoding="utf-8"), encoding="utf-8")
    monkeypatch.setenv("MUNICIPALITY", str(copy))
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'facts.db'}")
    return copy


def replace(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new), encoding="utf-8")


@pytest.mark.usefixtures("file")
def test_looking_at_the_file_makes_no_database(tmp_path: Path) -> None:
    assert vejviser("facts", "check").exit_code == 0
    assert [each.name for each in tmp_path.iterdir()] == ["facts.yml"]


def test_facts_go_from_the_file_to_the_database_and_back(file: Path, tmp_path: Path) -> None:
    assert vejviser("facts", "import").exit_code == 0
    replace(file, "+4525451017", "+4525451018")
    differing = vejviser("facts", "diff")
    assert (differing.exit_code, differing.output) == (
        1,
        "contacts.camilla.phones: ['+4525451018'] -> ['+4525451017']\n",
    )
    assert vejviser("facts", "import").output == "1 parts changed: contacts.camilla\n"
    assert vejviser("facts", "diff").exit_code == 0
    copy = tmp_path / "export.yml"
    assert vejviser("facts", "export", "--out", str(copy)).exit_code == 0
    assert facts_file.load(copy) == facts_file.load(file)
    assert vejviser("facts", "export").output == copy.read_text(encoding="utf-8")


async def test_what_staff_have_changed_is_named_and_stays(file: Path, tmp_path: Path) -> None:
    assert (await asyncio.to_thread(vejviser, "facts", "import")).exit_code == 0
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'facts.db'}")
    key = Key("contacts", "camilla")
    async with database.transaction() as session:
        new = {key: parts(facts_file.load(file))[key] | {"phones": ["+4511111111"]}}
        await facts.change(session, new, "staff", datetime.now(UTC))
    await database.close()
    replace(file, "+4525451017", "+4525451018")
    result = await asyncio.to_thread(vejviser, "facts", "import")
    assert "0 parts changed" in result.stdout
    assert "1 parts stay as staff have made them: contacts.camilla" in result.stderr


@pytest.mark.usefixtures("file")
async def test_an_administrator_who_is_alone_and_has_lost_the_phone_chooses_anew(tmp_path: Path) -> None:
    assert (await asyncio.to_thread(vejviser, "db", "upgrade")).exit_code == 0
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'facts.db'}")
    async with database.transaction() as session:
        eva = await persons.meet(session, 7, "da", datetime.now(UTC))
        await desk_keys.set_app(session, eva.id, b"sealed", 1, datetime.now(UTC))
    done = await asyncio.to_thread(vejviser, "reset-keys", f"{eva.id}")
    assert (done.exit_code, f"number {eva.id} chooses anew" in done.output) == (0, True)
    again = await asyncio.to_thread(vejviser, "reset-keys", f"{eva.id}")
    assert (again.exit_code, "has nothing to sign in" in again.output) == (1, True)
    async with database.transaction() as session:
        assert not await desk_keys.have(session, eva.id)
        [row] = await outbox.waiting_to(session, eva.id)
        assert row.message["lines"][0]["id"] == "key-reset-notice"
    await database.close()


def test_a_file_that_is_wrong_changes_nothing(file: Path, tmp_path: Path) -> None:
    assert vejviser("facts", "import").exit_code == 0
    broken = tmp_path / "broken.yml"
    broken.write_text(file.read_text(encoding="utf-8").replace("+4525451017", "25x"), encoding="utf-8")
    result = vejviser("facts", "import", str(broken))
    assert isinstance(result.exception, facts_file.FactsError)
    assert "'25x' is not a phone number" in str(result.exception)
    assert vejviser("facts", "diff").exit_code == 0


def test_what_the_database_refuses_is_said_by_its_kind_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:9/none")
    monkeypatch.setattr(sys, "argv", ["vejviser", "db", "upgrade"])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert ended.value.code == 1
    [line] = capsys.readouterr().err.splitlines()
    assert line.startswith("vejviser: ")
    assert "secret" not in line


@pytest.fixture
def settings(simulator_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Those of a bot on the simulator with a database of its own."""
    monkeypatch.setenv("TELEGRAM_TOKEN", DEFAULT_TOKEN)
    monkeypatch.setenv("TELEGRAM_API_URL", simulator_url)
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'bot.db'}")


@pytest.mark.usefixtures("settings")
async def test_an_invitation_is_a_link_to_the_bot_that_is_good_for_a_week(tmp_path: Path) -> None:
    result = await asyncio.to_thread(vejviser, "invite", "--role", "staff")
    assert result.exit_code == 0
    address, _, token = result.output.strip().partition("?start=")
    assert address.startswith("https://t.me/")
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    async with database.transaction() as session:
        found = await links.find(session, token, datetime.now(UTC))
        assert found
        assert found.payload["role"] == "staff"
        assert found.given_by is None
        assert found.expires_at - found.created_at == timedelta(days=7)
    await database.close()


@pytest.mark.usefixtures("settings")
@pytest.mark.parametrize(
    ("command", "said"),
    [(("drafts",), "no drafts\n"), (("nlu", "review"), "no unanswered questions\n"), (("db", "upgrade"), "")],
)
async def test_an_empty_database_has_nothing_to_look_through(command: tuple[str, ...], said: str) -> None:
    for _ in range(2):
        result = await asyncio.to_thread(vejviser, *command)
        assert (result.exit_code, result.output) == (0, said)


def test_the_kinds_of_letters_are_learnt_once(tmp_path: Path) -> None:
    """From a few of our own here, into a folder of its own."""
    letters, models = tmp_path / "letters", tmp_path / "models"
    letters.mkdir()
    shutil.copy(ROOT / "config" / "letters" / "ours-2.txt", letters)
    first, second = (vejviser("letters", "train", "--examples", str(letters), "--into", str(models)) for _ in range(2))
    [model] = models.iterdir()
    assert first.output == f"{model.name} learnt from 104 letters\n"
    assert second.output == f"{model.name} is up to date\n"
    assert Learnt.load(model).kinds
