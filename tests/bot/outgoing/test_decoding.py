"""Whatever becomes of the process that decodes, it is that picture's trouble, and the next picture works."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from io import BytesIO

import pytest
from PIL import Image

from bot.outgoing import decoding
from bot.outgoing.apart import Later
from bot.outgoing.decoding import Decoder, NoPhoto, TooLarge
from bot.outgoing.tray import Tray
from tests.pictures import grainy, made_as, photo
from tests.processes import until

GOOD = photo()
Fetch = Callable[[Tray], Awaitable[None]]


def given(content: bytes) -> Fetch:
    async def fetch(tray: Tray) -> None:
        tray.add(content)

    return fetch


@pytest.fixture
async def decoder() -> AsyncIterator[Decoder]:
    opened = Decoder()
    yield opened
    await opened.close()


async def works(decoder: Decoder) -> int:
    """Takes a picture, and gives the number of the process that did it."""
    assert Image.open(BytesIO(await decoder.clean(given(GOOD)))).size == (40, 20)
    assert decoder.pid
    return decoder.pid


def lives(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


async def ended(pid: int) -> None:
    async def is_gone() -> bool:
        return not lives(pid)

    await until(is_gone)


async def test_there_is_no_process_before_a_picture_comes_and_one_for_all_that_do(decoder: Decoder) -> None:
    assert decoder.pid is None
    assert await works(decoder) == await works(decoder)


async def test_it_is_ended_when_no_picture_has_come_for_a_while_and_started_for_the_next() -> None:
    decoder = Decoder(idle=0.1)
    first = await works(decoder)
    await ended(first)
    assert decoder.pid is None
    second = await works(decoder)
    assert second != first
    await decoder.close()
    assert not lives(second)


@pytest.mark.parametrize(
    ("number", "error"),
    [
        (signal.SIGSEGV, NoPhoto),
        (signal.SIGABRT, NoPhoto),
        (signal.SIGXCPU, TooLarge),
        (signal.SIGKILL, Later),
        (signal.SIGTERM, Later),
    ],
)
async def test_one_that_ends_over_a_picture_is_that_picture_s_trouble_alone(
    decoder: Decoder, number: signal.Signals, error: type[Exception]
) -> None:
    first = await works(decoder)
    os.kill(first, signal.SIGSTOP)
    asked = asyncio.create_task(decoder.clean(given(grainy("JPEG", (640, 480)))))
    waiting = asyncio.create_task(decoder.clean(given(GOOD)))

    async def has_begun() -> bool:
        return decoder.pid is None

    await until(has_begun)
    os.kill(first, number)
    # One that is killed does not wait until it may go on.
    with suppress(ProcessLookupError):
        os.kill(first, signal.SIGCONT)
    with pytest.raises(Exception) as raised:
        await asked
    assert raised.type is error
    assert await waiting
    assert await works(decoder) != first


async def test_one_that_was_killed_while_it_waited_is_not_missed(decoder: Decoder) -> None:
    first = await works(decoder)
    os.kill(first, signal.SIGKILL)
    await ended(first)
    assert await works(decoder) != first


async def test_one_that_hangs_is_killed_and_the_next_picture_works(decoder: Decoder) -> None:
    first = await works(decoder)
    os.kill(first, signal.SIGSTOP)
    decoder.longest = 0.1
    with pytest.raises(TooLarge):
        await decoder.clean(given(GOOD))
    assert not lives(first)
    decoder.longest = decoding.MOST_SECONDS
    assert await works(decoder) != first


async def test_whoever_stops_waiting_leaves_no_answer_behind_for_the_next(decoder: Decoder) -> None:
    first = await works(decoder)
    os.kill(first, signal.SIGSTOP)
    asked = asyncio.create_task(decoder.clean(given(made_as("PNG", (64, 64)))))

    async def has_begun() -> bool:
        return decoder.pid is None

    await until(has_begun)
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    assert await works(decoder) != first
    assert not lives(first)


async def test_an_error_while_a_picture_is_fetched_is_the_caller_s_and_the_next_has_its_turn(decoder: Decoder) -> None:
    async def fails(tray: Tray) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await decoder.clean(fails)
    await works(decoder)


async def test_pictures_are_fetched_one_at_a_time_and_in_order(decoder: Decoder) -> None:
    under_way = 0
    order: list[int] = []

    def numbered(number: int) -> Fetch:
        async def fetch(tray: Tray) -> None:
            nonlocal under_way
            assert under_way == 0
            under_way += 1
            await asyncio.to_thread(order.append, number)
            under_way -= 1
            tray.add(GOOD)

        return fetch

    await asyncio.gather(*(decoder.clean(numbered(number)) for number in range(8)))
    assert order == list(range(8))


async def test_more_than_sixteen_do_not_wait_and_nobody_waits_too_long() -> None:
    decoder = Decoder(wait=0.2)
    go_on = asyncio.Event()

    async def fetch(tray: Tray) -> None:
        await go_on.wait()
        tray.add(GOOD)

    first = asyncio.create_task(decoder.clean(fetch))
    others = await asyncio.gather(*(decoder.clean(given(GOOD)) for _ in range(18)), return_exceptions=True)
    assert {type(each) for each in others} == {Later}
    assert sorted(map(str, others)) == ["many pictures wait"] * 2 + ["other pictures took long"] * 16
    assert not any(each.blame for each in others if isinstance(each, Later))
    go_on.set()
    assert await first
    await works(decoder)
    await decoder.close()


async def test_where_it_cannot_be_started_pictures_wait_for_better_times(
    decoder: Decoder, monkeypatch: pytest.MonkeyPatch
) -> None:
    for command in (("/no-such-program",), ("/bin/false",)):
        monkeypatch.setattr(decoding, "COMMAND", command)
        with pytest.raises(Later) as raised:
            await decoder.clean(given(GOOD))
        assert raised.value.blame
    monkeypatch.undo()
    await works(decoder)
