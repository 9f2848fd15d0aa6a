"""Faults on demand, the log of calls, and Telegram's limits."""

import asyncio
from typing import Any

import httpx
import pytest
import telegram

from simulator.app import create_app
from simulator.client import SimulatorClient, SimulatorError
from simulator.core import DEFAULT_TOKEN
from simulator.errors import ApiError
from simulator.limits import Limits
from simulator.server import running
from tests.processes import until


@pytest.mark.parametrize(
    ("kind", "words"),
    [("403", "Forbidden: bot was blocked by the user"), ("500", "Internal Server Error"), ("400", "Bad Request: x")],
)
async def test_a_fault_strikes_as_often_as_told(
    api: Any, sim: SimulatorClient, amal: int, kind: str, words: str
) -> None:
    await sim.fault(kind, times=2, method="sendMessage", description=words)
    for _ in range(2):
        answer = await api("sendMessage", chat_id=amal, text="hej")
        assert (answer["error_code"], answer["description"]) == (int(kind), words)
    assert (await api("sendMessage", chat_id=amal, text="hej"))["ok"]
    assert [call["status"] for call in await sim.calls("sendMessage")] == [int(kind), int(kind), 200]


async def test_a_fault_of_one_chat_leaves_others_alone(api: Any, sim: SimulatorClient, amal: int) -> None:
    yonas = await sim.add_person("Yonas")
    await sim.send(yonas, "/start")
    await sim.fault("429", chat_id=amal, retry_after=7)
    assert (await api("sendMessage", chat_id=yonas, text="hej"))["ok"]
    answer = await api("sendMessage", chat_id=amal, text="hej")
    assert answer["parameters"] == {"retry_after": 7}


@pytest.mark.parametrize("kind", ["500_after", "drop_after"])
async def test_work_can_be_done_and_the_answer_lost(
    bot: telegram.Bot, sim: SimulatorClient, amal: int, kind: str
) -> None:
    await sim.fault(kind)
    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(amal, "hej")
    assert [message["text"] for message in await sim.replies(amal)] == ["hej"]


@pytest.mark.parametrize("kind", ["drop", "hang"])
async def test_the_line_can_go_dead_with_nothing_done(
    bot: telegram.Bot, sim: SimulatorClient, amal: int, kind: str
) -> None:
    await sim.fault(kind, seconds=0.01)
    with pytest.raises(telegram.error.NetworkError):
        await bot.send_message(amal, "hej")
    assert await sim.replies(amal, wait=0) == []


async def test_an_unknown_fault_is_refused(sim: SimulatorClient) -> None:
    with pytest.raises(SimulatorError, match="kind must be one of"):
        await sim.fault("earthquake")


async def test_the_log_tells_parameters_and_files(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    await bot.send_document(amal, b"%PDF-1.4", filename="brev.pdf")
    [call] = await sim.calls(chat=amal)
    assert call["method"] == "sendDocument"
    assert call["params"]["document"] == {"file": "brev.pdf", "size": 8}
    assert await sim.calls(after=call["n"]) == []


async def test_a_new_start_forgets_all_but_the_numbers_of_updates(api: Any, sim: SimulatorClient, amal: int) -> None:
    before = (await sim.send(amal, "hej"))["update_id"]
    await sim.reset()
    assert await sim.pending() == []
    assert (await api("sendMessage", chat_id=amal, text="hej"))["description"] == "Bad Request: chat not found"
    person = await sim.add_person("Ny")
    assert (await sim.send(person, "hej"))["update_id"] > before


class Clock:
    """Time that stands until it is moved."""

    def __init__(self) -> None:
        self.seconds = 1000.0

    def __call__(self) -> float:
        return self.seconds


def send(limits: Limits, chat: int) -> int:
    """0 when it passes, else retry_after."""
    try:
        limits.check("sendMessage", {"chat_id": chat})
    except ApiError as error:
        return error.parameters["retry_after"]
    return 0


def test_thirty_messages_a_second_pass_and_then_the_whole_bot_waits() -> None:
    clock = Clock()
    limits = Limits(True, clock)
    assert [send(limits, chat) for chat in range(1, 32)] == [0] * 30 + [1]
    assert send(limits, 99) == 1
    with pytest.raises(ApiError):
        limits.check("answerCallbackQuery", {})
    clock.seconds += 1
    assert [send(limits, chat) for chat in range(1, 31)] == [0] * 30


def test_a_chat_bears_a_short_burst_and_then_one_message_a_second() -> None:
    clock = Clock()
    limits = Limits(True, clock)
    assert [send(limits, 7) for _ in range(5)] == [0, 0, 0, 0, 1]
    for _ in range(10):
        clock.seconds += 1
        assert send(limits, 7) == 0


def test_a_group_bears_twenty_messages_a_minute() -> None:
    clock = Clock()
    limits = Limits(True, clock)
    passed = 0
    for _ in range(60):
        passed += send(limits, -7) == 0
        clock.seconds += 0.25
    assert 20 <= passed <= 25


async def test_limits_and_callback_lifetime_over_http() -> None:
    clock = Clock()
    async with running(app=create_app(limits=True, clock=clock)) as url, SimulatorClient(url) as sim:
        amal = await sim.add_person("Amal")
        await sim.send(amal, "hej")
        async with httpx.AsyncClient(base_url=f"{url}/bot{DEFAULT_TOKEN}/", trust_env=False) as http:
            markup = {"inline_keyboard": [[{"text": "Ja", "callback_data": "y"}]]}
            message = {"chat_id": amal, "text": "hej", "reply_markup": markup}
            statuses = [(await http.post("sendMessage", json=message)).status_code for _ in range(6)]
            assert statuses == [200, 200, 200, 200, 429, 429]
            await sim.limits(False)
            assert (await http.post("sendMessage", json=message)).status_code == 200
            query = await sim.tap(amal, (await sim.replies(amal))[0], "Ja")
            clock.seconds += 60
            late = await http.post("answerCallbackQuery", json={"callback_query_id": query["callback_query_id"]})
            assert late.json()["description"].startswith("Bad Request: query is too old")


async def test_the_server_stops_while_someone_polls() -> None:
    async with running() as url, httpx.AsyncClient(trust_env=False, timeout=20) as http:
        poll = asyncio.create_task(http.get(f"{url}/bot{DEFAULT_TOKEN}/getUpdates?timeout=50"))
        async with SimulatorClient(url) as sim:
            await until(lambda: sim.calls("getUpdates"))
    assert poll.cancelled() or poll.done()
    await asyncio.gather(poll, return_exceptions=True)
