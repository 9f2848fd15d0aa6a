"""Servers that the bot starts beside itself are started again when they end, and end with the bot."""

from __future__ import annotations

import asyncio
import socket
import sys
from pathlib import Path

import pytest

from bot import children
from bot.children import Child, free_port, is_free, next_pause
from tests.processes import until


def writing(path: Path, then: str = "") -> list[str]:
    """A program that notes that it has begun."""
    return [sys.executable, "-c", f"open({str(path)!r}, 'a').write('x'); {then}"]


def begun(path: Path) -> int:
    return len(path.read_text()) if path.exists() else 0


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(children, "FIRST_PAUSE_SECONDS", 0.01)


@pytest.mark.usefixtures("impatient")
async def test_a_server_that_ends_is_started_again_until_it_is_stopped(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    child = Child("test", writing(notes))
    running = asyncio.create_task(child.run())

    async def has_begun_twice() -> bool:
        return begun(notes) >= 2

    await until(has_begun_twice)
    await child.stop()
    await running
    assert begun(notes) >= 2


async def test_one_that_is_needed_once_is_not_started_again(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    await Child("test", writing(notes), again=False).run()
    assert begun(notes) == 1


async def test_one_that_runs_is_ended_when_it_is_stopped(tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    child = Child("test", writing(notes, "import time; time.sleep(600)"))
    running = asyncio.create_task(child.run())

    async def has_begun() -> bool:
        return begun(notes) == 1

    await until(has_begun)
    async with asyncio.timeout(children.STOP_SECONDS):
        await child.stop()
        await running
    assert begun(notes) == 1


async def test_stopping_what_was_never_started_is_no_error() -> None:
    await Child("test", ["no-such-program"]).stop()


def test_a_port_is_free_until_somebody_listens_on_it() -> None:
    port = free_port()
    assert is_free(port)
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", port))
        listener.listen()
        assert not is_free(port)


def test_each_pause_is_twice_the_one_before_it_and_a_minute_at_most() -> None:
    pauses = [1.0]
    for _ in range(7):
        pauses.append(next_pause(pauses[-1], lived=0))
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60]


def test_after_more_than_a_minute_of_life_the_pauses_begin_anew() -> None:
    assert [next_pause(16, lived) for lived in (59.9, 60, 60.1)] == [32, 32, 1]
