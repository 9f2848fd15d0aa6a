"""Fair turns: whoever is slow, or sends far too much, makes nobody else wait; and nobody's last message is lost."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from itertools import pairwise
from typing import Any

import pytest
import uvicorn
from prometheus_client import REGISTRY
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update

from bot.incoming import lines
from bot.incoming import nlu as nlu_module
from bot.incoming.lines import MOST_OF_AN_ALBUM, Line, Waiting
from bot.incoming.nlu import AT_ONCE, NluClient
from bot.incoming.polling import LONGEST_LOOK_SECONDS, LOOK_SECONDS, poll
from bot.incoming.updates import Incoming, Left, Photo, Typed, What
from simulator.server import listen
from tests.bot.house import House
from tests.processes import until

WHAT_ABOUT_IT = "hvad med det"
READS = "jeg læser stadig"


class Slow:
    """An NLU server that answers nobody before it is let go; `asked` counts who waits, and who ever did."""

    def __init__(self, client: NluClient) -> None:
        self.client = client
        self.go = asyncio.Event()
        self.waiting = self.asked = 0

    async def answer(self, _: Request) -> Response:
        self.waiting, self.asked = self.waiting + 1, self.asked + 1
        await self.go.wait()
        self.waiting -= 1
        return Response("{}", 500)

    async def is_asked(self, times: int = 1) -> None:
        async def asked() -> int:
            return self.asked

        await until(asked, lambda count: count >= times)


@pytest.fixture
async def slow(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Slow]:
    monkeypatch.setattr(nlu_module, "TIMEOUT_SECONDS", 60)
    listener, url = listen("127.0.0.1", 0)
    made = Slow(NluClient(url.rstrip("/")))
    app = Starlette(routes=[Route("/{path:path}", made.answer, methods=["GET", "POST"])])
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, log_level="critical", ws="none"))
    task = asyncio.create_task(server.serve([listener]))
    yield made
    made.go.set()
    await made.client.close()
    server.should_exit = True
    await task
    listener.close()


@pytest.fixture
def strict(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three at once, and five a second."""
    monkeypatch.setattr(lines, "BURST", 3.0)
    monkeypatch.setattr(lines, "PER_SECOND", 5.0)


@contextmanager
def polling(house: House, nlu: NluClient) -> Iterator[tuple[asyncio.Task[None], asyncio.Event]]:
    stopping = asyncio.Event()
    task = asyncio.create_task(poll(house.bot, house.receiver(nlu), stopping))
    yield task, stopping
    stopping.set()


def let_go() -> float:
    return REGISTRY.get_sample_value("vejviser_updates_dropped_total", {"reason": "too_many"}) or 0.0


async def test_others_are_answered_while_somebody_s_message_takes_long(house: House, slow: Slow) -> None:
    amal, yusuf = await house.person(), await house.person()
    house.start_worker()
    with polling(house, slow.client) as (task, _):
        await house.simulator.send(amal, WHAT_ABOUT_IT)
        await slow.is_asked()
        await house.simulator.send(yusuf, "/menu")
        assert await house.texts(yusuf)
        assert await house.simulator.replies(amal, count=0, wait=0) == []
        slow.go.set()
        assert await house.texts(amal)
    await task


async def test_the_longer_nothing_new_comes_the_later_telegram_is_asked_again(house: House, slow: Slow) -> None:
    amal = await house.person()
    house.start_worker()
    with polling(house, slow.client) as (task, _):
        await house.simulator.send(amal, WHAT_ABOUT_IT)
        await slow.is_asked()
        asked = await until(lambda: house.simulator.calls("getUpdates"), lambda calls: len(calls) >= 7)
        slow.go.set()
        assert await house.texts(amal)
    await task
    gaps = [after["at"] - before["at"] for before, after in pairwise(asked[4:])]
    assert min(gaps) >= LONGEST_LOOK_SECONDS > 2 * LOOK_SECONDS


async def test_what_a_killed_bot_had_not_done_is_done_by_the_next_and_nothing_is_done_twice(
    house: House, slow: Slow, nlu: NluClient
) -> None:
    amal, yusuf = await house.person(), await house.person()
    house.start_worker()
    with polling(house, slow.client) as (killed, _):
        await house.simulator.send(amal, WHAT_ABOUT_IT)
        await slow.is_asked()
        await house.simulator.send(yusuf, "/menu")
        assert await house.texts(yusuf)
        killed.cancel()
        with pytest.raises(asyncio.CancelledError):
            await killed
    with polling(house, nlu) as (task, _):
        assert await house.texts(amal)
        await until(house.simulator.pending, lambda waiting: not waiting)
    await task
    assert len(await house.simulator.replies(yusuf, count=0, wait=0)) == 1


@pytest.mark.usefixtures("strict")
async def test_of_far_too_many_the_first_and_the_newest_are_answered_and_the_person_is_told(
    house: House, nlu: NluClient
) -> None:
    before, amal = let_go(), await house.person()
    for _ in range(29):
        await house.simulator.send(amal, "/menu")
    await house.simulator.send(amal, "/privacy")
    with polling(house, nlu) as (task, _):
        await until(house.simulator.pending, lambda waiting: not waiting)
    await task
    house.start_worker()
    *first, last = await house.texts(amal, count=5)
    [told] = [text for text in first if READS in text]
    # Below the first answer stands once what is kept.
    noticed, *menus = [text for text in first if text != told]
    assert len(menus) == 2
    assert menus[0] == menus[1]
    assert noticed.startswith(menus[0])
    assert not last.startswith((told, menus[0]))
    assert let_go() == before + 26


@pytest.mark.usefixtures("strict")
async def test_a_webhook_takes_the_same_way(house: House, nlu: NluClient) -> None:
    before, amal, receiver = let_go(), await house.person(), house.receiver(nlu)
    await asyncio.gather(*(receiver.receive(_typed(number, amal, "/menu", house)) for number in range(1, 31)))
    house.start_worker()
    assert [READS in text for text in await house.texts(amal, count=5)].count(True) == 1
    assert let_go() == before + 26


@pytest.mark.usefixtures("strict")
async def test_after_a_while_one_may_write_as_before(house: House, nlu: NluClient) -> None:
    amal, receiver = await house.person(), house.receiver(nlu)
    await asyncio.gather(*(receiver.receive(_typed(number, amal, "/menu", house)) for number in range(1, 10)))
    for number in range(10, 13):
        await receiver.receive(_typed(number, amal, "/menu", house))
    house.start_worker()
    assert [READS in text for text in await house.texts(amal, count=8)].count(True) == 1


async def test_not_more_than_eight_texts_are_read_at_once(slow: Slow) -> None:
    reading = [asyncio.create_task(slow.client.parse("x")) for _ in range(AT_ONCE + 5)]
    await slow.is_asked(AT_ONCE)
    assert slow.waiting == AT_ONCE == 8
    slow.go.set()
    await asyncio.wait(reading)
    assert slow.asked == AT_ONCE + 5
    assert all(isinstance(each.exception(), nlu_module.NluUnavailable) for each in reading)


@pytest.mark.usefixtures("strict")
async def test_whoever_waits_too_long_for_a_turn_at_the_nlu_server_is_told(
    slow: Slow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nlu_module, "LONGEST_TURN_SECONDS", 0.1)
    reading = [asyncio.create_task(slow.client.parse("x")) for _ in range(AT_ONCE)]
    await slow.is_asked(AT_ONCE)
    with pytest.raises(nlu_module.NluUnavailable, match="too many"):
        await slow.client.parse("x")
    slow.go.set()
    await asyncio.wait(reading)


def joined(line: Line, *what: What) -> list[bool]:
    """Which of these had room."""
    taken = []
    for each in what:
        new = Waiting(Incoming(1, 1, "da", each), None)
        line.join(new)
        taken.append(new in line)
    return taken


@pytest.mark.usefixtures("strict")
async def test_an_album_counts_as_one() -> None:
    line = Line()
    album = [Photo("x", album="summer")] * MOST_OF_AN_ALBUM
    assert all(joined(line, *album))
    assert joined(line, Typed("one"), Typed("two"), Typed("three")) == [True, True, False]


@pytest.mark.usefixtures("strict")
async def test_what_pretends_to_be_one_endless_album_is_none() -> None:
    line = Line()
    taken = joined(line, *[Photo("x", album="summer")] * 100)
    assert taken.count(True) == MOST_OF_AN_ALBUM * 3


@pytest.mark.usefixtures("strict")
async def test_that_somebody_has_left_is_never_let_go() -> None:
    line = Line()
    assert joined(line, *[Typed("x")] * 9).count(True) == 3
    assert joined(line, Left()) == [True]


def _typed(number: int, who: int, text: str, house: House) -> Update:
    chat = {"id": who, "type": "private", "first_name": "A"}
    sender: dict[str, Any] = {"id": who, "is_bot": False, "first_name": "A", "language_code": "da"}
    said = {"message_id": number, "date": 1, "chat": chat, "from": sender, "text": text}
    return Update.de_json({"update_id": 10**9 + number, "message": said}, house.bot)
