"""getUpdates: nothing is lost before it is confirmed, nothing comes after."""

import asyncio
from typing import Any

import httpx

from simulator.client import SimulatorClient
from simulator.core import DEFAULT_TOKEN
from simulator.updates import Updates
from tests.processes import until


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(
    api: Any, sim: SimulatorClient, amal: int
) -> None:
    first = (await sim.send(amal, "en"))["update_id"]
    second = (await sim.send(amal, "to"))["update_id"]
    for _ in range(2):
        assert [update["update_id"] for update in (await api("getUpdates"))["result"]] == [first, second]
    assert [update["update_id"] for update in (await api("getUpdates", offset=second))["result"]] == [second]
    assert (await api("getUpdates", offset=second + 1))["result"] == []
    assert await sim.pending() == []


async def test_a_long_poll_ends_when_someone_writes(api: Any, sim: SimulatorClient, amal: int) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=20))
    await polling(sim)
    await sim.send(amal, "/help me")
    update = (await poll)["result"][0]
    assert update["message"]["text"] == "/help me"
    assert update["message"]["entities"] == [{"type": "bot_command", "offset": 0, "length": 5}]
    assert update["message"]["from"]["language_code"] == "ar"


async def polling(sim: SimulatorClient) -> None:
    """Until the poll has reached the simulator: its call stands in the log, unanswered."""
    await until(lambda: sim.calls("getUpdates"), lambda calls: any(call["status"] is None for call in calls))


async def test_a_second_poll_at_the_same_time_is_a_conflict(api: Any, sim: SimulatorClient, amal: int) -> None:
    poll = asyncio.create_task(api("getUpdates", timeout=20))
    await polling(sim)
    second = await api("getUpdates")
    assert second["error_code"] == 409
    assert second["description"].startswith("Conflict: terminated by other getUpdates request")
    await sim.send(amal, "hej")
    assert len((await poll)["result"]) == 1


async def test_a_bot_that_was_killed_does_not_block_the_next(
    url: str, api: Any, sim: SimulatorClient, amal: int
) -> None:
    async with httpx.AsyncClient(trust_env=False) as http:
        address = f"{url}/bot{DEFAULT_TOKEN}/getUpdates"
        poll = asyncio.create_task(http.post(address, json={"timeout": 50}))
        await polling(sim)
        poll.cancel()
    await sim.send(amal, "hej")
    answer = await api("getUpdates", timeout=20)
    assert answer["result"][0]["message"]["text"] == "hej"


async def test_limit_and_negative_offset(api: Any, sim: SimulatorClient, amal: int) -> None:
    for text in ("1", "2", "3"):
        await sim.send(amal, text)
    assert [update["message"]["text"] for update in (await api("getUpdates", limit=2))["result"]] == ["1", "2"]
    assert [update["message"]["text"] for update in (await api("getUpdates", offset=-1))["result"]] == ["3"]
    assert len(await sim.pending()) == 1


async def test_only_allowed_updates_come_and_the_choice_is_remembered(
    api: Any, sim: SimulatorClient, amal: int
) -> None:
    await api("getUpdates", allowed_updates=["callback_query"])
    assert (await sim.send(amal, "hej"))["update_id"] is None
    await api("getUpdates", allowed_updates=[])
    assert (await sim.send(amal, "hej"))["update_id"] is not None


async def test_an_update_delivered_once_can_be_delivered_again(api: Any, sim: SimulatorClient, amal: int) -> None:
    await sim.send(amal, "hej")
    update = (await api("getUpdates"))["result"][0]
    await sim.inject(update)
    await sim.inject(update)
    number = update["update_id"]
    again = (await api("getUpdates", offset=number + 1))["result"]
    assert again == [update, update]
    assert (await api("getUpdates", offset=number + 1))["result"] == []
    later = (await sim.send(amal, "senere"))["update_id"]
    assert [item["update_id"] for item in (await api("getUpdates", offset=number + 1))["result"]] == [later]


async def test_an_injected_update_without_a_number_gets_the_next_one(api: Any, sim: SimulatorClient, amal: int) -> None:
    before = (await sim.send(amal, "hej"))["update_id"]
    assert await sim.inject({"unknown_kind": {}}) == before + 1
    assert await sim.inject({"update_id": before + 100, "poll": {}}) == before + 100
    assert (await sim.send(amal, "hej"))["update_id"] == before + 101


def test_a_simulator_that_is_started_again_gives_no_number_twice() -> None:
    """The bot remembers what it has answered, and would say nothing."""
    before, after = Updates(1_000_000.0), Updates(1_000_005.0)
    numbers = [before.push("message", {}, 1) for _ in range(40)]
    assert after.push("message", {}, 1) not in numbers
