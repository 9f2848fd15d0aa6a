"""`vejviser voices`: what a folder holds that somebody else has made, and what of it is taken in."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bot.cli import cli
from config.voices import digest
from simulator.sounds import make_ogg
from store import voices
from store.database import Database
from tests.voices import LOW

GOOD = {"file": "ti/emergency.ogg", "language": "ti", "text": "emergency", "digest": digest("ti", "emergency")}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """With one voice note; the database is another folder's."""
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'voices.db'}")
    (tmp_path / "given" / "ti").mkdir(parents=True)
    (tmp_path / "given" / "ti" / "emergency.ogg").write_bytes(LOW)
    return tmp_path / "given"


def take_in(folder: Path, *listed: Any) -> Result:
    (folder / "recordings.json").write_text(json.dumps(list(listed)))
    return CliRunner().invoke(cli, ["voices", "import", str(folder)])


def kept(folder: Path) -> list[tuple[str, str]]:
    async def all_of_them() -> list[tuple[str, str]]:
        database = Database(f"sqlite+aiosqlite:///{folder.parent / 'voices.db'}")
        async with database.transaction() as session:
            found = [(each.text_id, each.state) for each in await voices.everything(session)]
        await database.close()
        return found

    return asyncio.run(all_of_them())


def test_what_is_taken_in_twice_is_there_once(folder: Path) -> None:
    for _ in range(2):
        result = take_in(folder, GOOD)
        assert (result.exit_code, result.output) == (0, "1 recordings taken in\n")
    assert kept(folder) == [("emergency", "confirmed")]
    assert [path.read_bytes() for path in (folder.parent / "voices").iterdir()] == [LOW]


@pytest.mark.parametrize("name", ["\x00", "a" * 5000, "\ud800", "ti/\x00.ogg", "."], ids=ascii)
def test_a_name_that_no_file_can_have_is_left_out(folder: Path, name: str) -> None:
    result = take_in(folder, {**GOOD, "file": name}, GOOD)
    assert result.exit_code == 0, result.exception
    assert result.output.count("left out: ") == 1
    assert len(result.output) < 300
    assert len(kept(folder)) == 1


@pytest.mark.parametrize("content", [b"[" * 100_000, b"{}", b"\xff", b""], ids=["deep", "no list", "no text", "empty"])
def test_a_list_that_is_none_is_told_in_a_line(folder: Path, content: bytes) -> None:
    (folder / "recordings.json").write_bytes(content)
    result = CliRunner().invoke(cli, ["voices", "import", str(folder)])
    assert (result.exit_code, type(result.exception)) == (1, SystemExit)
    assert len(result.output.splitlines()) == 1


def test_what_is_no_recording_can_be_named_whatever_it_is(folder: Path) -> None:
    result = take_in(folder, "\ud800", ["\udfff"], {"\ud800": 1}, GOOD)
    assert (result.exit_code, result.output.count("left out: not a recording")) == (0, 3)


def test_what_does_not_fit_is_named_and_left_out(folder: Path) -> None:
    (folder.parent / "outside.ogg").write_bytes(LOW)
    (folder / "song.ogg").write_bytes(b"ID3")
    (folder / "long.ogg").write_bytes(make_ogg(121))
    (folder / "large.ogg").write_bytes(LOW + bytes(1024 * 1024))
    wrong = [
        {"digest": "x"}, {"text": "button-menu"}, {"language": "de"}, {"file": "../outside.ogg"},
        {"file": str(folder.parent / "outside.ogg")}, {"file": "nowhere.ogg"}, {"file": "ti"}, {"file": "song.ogg"},
        {"file": "long.ogg"}, {"file": "large.ogg"},
    ]  # fmt: skip
    result = take_in(folder, *({**GOOD, **each} for each in wrong), "x", None, {"file": "x"}, GOOD)
    assert result.exit_code == 0
    assert result.output.count("left out: ") == len(wrong) + 3
    assert "1 recordings taken in" in result.output
    assert len(kept(folder)) == 1


@pytest.mark.parametrize("text", ["", "{", '{"a": 1}', "7"])
def test_a_folder_without_a_list_is_an_error_in_one_line(folder: Path, text: str) -> None:
    (folder / "recordings.json").write_text(text)
    result = CliRunner().invoke(cli, ["voices", "import", str(folder)])
    assert result.exit_code == 1
    assert "recordings.json" in result.output
    assert "Traceback" not in result.output


def test_what_has_no_file_here_is_told_and_not_written(folder: Path) -> None:
    take_in(folder, GOOD)
    [copy] = (folder.parent / "voices").iterdir()
    copy.unlink()
    result = CliRunner().invoke(cli, ["voices", "export", str(folder.parent / "out")])
    assert result.exit_code == 0
    assert "0 recordings" in result.output
    assert "1 have no file here" in result.output
    assert json.loads((folder.parent / "out" / "recordings.json").read_text()) == []
