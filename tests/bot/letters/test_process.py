"""Whatever becomes of the process that reads letters, it is that letter's trouble, and the next letter is read."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from actions.letters.lines import Scan
from bot.letters import process
from bot.letters.process import MOST_BYTES, MOST_SECONDS, Reader
from bot.outgoing.apart import PYTHON, Later
from bot.outgoing.tray import Tray
from config.settings import ROOT
from tests.bot.letters.paper import given, meeting, on_two_pages, pdf_of
from tests.bot.outgoing.test_decoding import ended, lives
from tests.processes import until

# Quick to be read.
TEXT = on_two_pages().text()
READY = "import sys; sys.stdout.buffer.write(b'\\0\\0\\0\\6ready\\n'); sys.stdout.flush(); sys.stdin.buffer.read(4); "


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    # A busy machine takes its time over tests.
    opened = Reader(longest=100)
    yield opened
    await opened.close()


async def works(reader: Reader) -> int:
    """Reads a letter, and gives the number of the process that did it."""
    scan = await reader.read(given(TEXT))
    assert scan.lines and not scan.trouble
    assert reader.pid
    return reader.pid


async def begun(reader: Reader) -> None:
    async def has_begun() -> bool:
        return reader.pid is None

    await until(has_begun)


async def killed_over(reader: Reader, number: signal.Signals) -> Scan:
    """What becomes of a letter whose reader ends in that way."""
    first = await works(reader)
    os.kill(first, signal.SIGSTOP)
    asked = asyncio.create_task(reader.read(given(TEXT)))
    await begun(reader)
    os.kill(first, number)
    # One that is killed does not wait until it may go on.
    with suppress(ProcessLookupError):
        os.kill(first, signal.SIGCONT)
    return await asked


async def test_there_is_no_process_before_a_letter_comes_and_none_a_while_after() -> None:
    reader = Reader(idle=0.1)
    assert reader.pid is None
    first = await works(reader)
    await ended(first)
    assert reader.pid is None
    second = await works(reader)
    assert second != first
    await reader.close()
    assert not lives(second)


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
async def test_a_letter_whose_reader_is_killed_is_read_by_another(reader: Reader, number: signal.Signals) -> None:
    scan = await killed_over(reader, number)
    assert scan.trouble == ""
    assert scan == await reader.read(given(TEXT))


async def test_a_letter_whose_reader_is_killed_while_it_starts_is_read_by_another(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    once = "import os, sys; first = not os.path.exists(sys.argv[2]); open(sys.argv[2], 'w').close(); "
    kills = once + "first and os.kill(os.getpid(), 9); "
    monkeypatch.setattr(process, "COMMAND", (*PYTHON, "-c", kills + process.START, str(ROOT), str(tmp_path / "was")))
    await works(reader)
    assert (tmp_path / "was").exists()


@pytest.mark.parametrize(("number", "trouble"), [(signal.SIGSEGV, "broken"), (signal.SIGXCPU, "too_slow")])
async def test_a_letter_that_ends_its_reader_is_not_tried_again(
    reader: Reader, number: signal.Signals, trouble: str
) -> None:
    assert await killed_over(reader, number) == Scan(trouble=trouble)  # type: ignore[arg-type]
    await works(reader)


async def test_one_whose_reader_is_killed_again_and_again_is_broken(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    kills = READY + "import os; os.kill(os.getpid(), 9)"
    monkeypatch.setattr(process, "COMMAND", (*PYTHON, "-c", kills))
    assert await reader.read(given(TEXT)) == Scan(trouble="broken")
    monkeypatch.undo()
    await works(reader)


async def test_one_that_takes_too_long_is_ended_and_what_was_read_before_is_kept(reader: Reader) -> None:
    first = await works(reader)
    reader.longest = 0.0
    assert await reader.read(given(TEXT)) == Scan(trouble="too_slow")
    assert not lives(first)
    reader.longest = MOST_SECONDS
    await works(reader)


async def test_where_it_cannot_be_started_letters_cannot_be_read(
    reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (("/no-such-program",), ("/bin/false",)):
        monkeypatch.setattr(process, "COMMAND", command)
        assert await reader.read(given(TEXT)) == Scan(trouble="unavailable")


@pytest.mark.parametrize("answer", [r"\xff\xff\xff\xff", r"\0\0\0\5what\n", r"\0\0\0\7read\n{]", r"\0\0\0\7read\n[]"])
async def test_an_answer_that_is_none_is_a_broken_letter(
    reader: Reader, answer: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    says = READY + f"sys.stdout.buffer.write(b'{answer}'); sys.stdout.flush(); sys.stdin.buffer.read()"
    monkeypatch.setattr(process, "COMMAND", (*PYTHON, "-c", says))
    assert await reader.read(given(TEXT)) == Scan(trouble="broken")


async def test_letters_of_several_people_are_read_one_at_a_time_and_in_order(reader: Reader) -> None:
    under_way, order = 0, list[int]()

    async def numbered(number: int) -> Scan:
        async def fetch(tray: Tray) -> None:
            nonlocal under_way
            assert under_way == 0
            under_way += 1
            await asyncio.to_thread(order.append, number)
            under_way -= 1
            tray.add(TEXT)

        return await reader.read([fetch])

    scans = await asyncio.gather(*(numbered(number) for number in range(4)))
    assert order == [0, 1, 2, 3]
    assert len(set(scans)) == 1 and scans[0].lines


async def test_more_than_eight_do_not_wait() -> None:
    reader = Reader(wait=0.1)
    go_on = asyncio.Event()

    async def fetch(tray: Tray) -> None:
        await go_on.wait()
        tray.add(TEXT)

    first = asyncio.create_task(reader.read([fetch]))
    others = await asyncio.gather(*(reader.read(given(TEXT)) for _ in range(9)), return_exceptions=True)
    assert {type(each) for each in others} == {Later}
    assert sorted(map(str, others)) == ["many letters wait"] + ["other letters took long"] * 8
    go_on.set()
    assert (await first).lines
    await reader.close()


async def test_pages_are_counted_over_all_files_and_ten_are_the_most(reader: Reader) -> None:
    scan = await reader.read(given(TEXT, TEXT))
    assert {line.page for line in scan.lines} == {0, 1, 2, 3}
    assert (await reader.read(given(*[TEXT] * 6))).trouble == "too_many_pages"
    assert await reader.read(given(*[TEXT] * 11)) == Scan(trouble="too_many_pages")
    assert await reader.read(given(pdf_of(10_000))) == Scan(trouble="too_many_pages")


async def test_twenty_megabytes_are_taken_and_not_a_byte_more(reader: Reader) -> None:
    photo = meeting().jpeg()
    whole = photo + bytes(MOST_BYTES - len(photo))
    assert (await reader.read(given(whole))).trouble == ""
    assert await reader.read(given(whole + b"!")) == Scan(trouble="too_large")


async def test_nothing_of_a_letter_is_on_the_disk(
    reader: Reader, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        return
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    first = await works(reader)
    of_it = Path("/proc") / str(first)
    read = asyncio.create_task(reader.read(given(meeting().jpeg(), meeting().scan())))
    opened = set[str]()
    while not read.done():
        with suppress(FileNotFoundError, ProcessLookupError):
            opened |= {os.readlink(each).partition(":")[0] for each in (of_it / "fd").iterdir()}
        await asyncio.wait({read}, timeout=0.05)
    assert (await read).lines
    assert {each for each in opened if not each.startswith("/proc")} <= {"pipe", "socket", "/dev/null"}
    assert list(tmp_path.iterdir()) == []
    limits = {line[:25].strip(): line[26:].split()[0] for line in (of_it / "limits").read_text().splitlines()}
    assert (limits["Max file size"], limits["Max core file size"], limits["Max processes"]) == ("0", "0", "0")
    assert int(limits["Max address space"]) < 1024 * 1024 * 1024
    assert b"TOKEN" not in (of_it / "environ").read_bytes()
