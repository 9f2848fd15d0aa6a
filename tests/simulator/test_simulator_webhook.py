"""Webhooks: with the secret, in order within a chat, again until accepted."""

import asyncio
from typing import Any

from simulator.client import SimulatorClient


def texts(updates: list[dict[str, Any]]) -> list[str]:
    return [update["message"]["text"] for update in updates]


async def test_what_waits_is_delivered_first_and_with_the_secret(
    api: Any, sim: SimulatorClient, hook: Any, amal: int
) -> None:
    await sim.send(amal, "1")
    assert (await api("setWebhook", url=hook.url, **{"secret_token": "hush-1"}))["result"] is True
    await sim.send(amal, "2")
    assert texts(await hook.got(2)) == ["1", "2"]
    assert hook.secrets == ["hush-1", "hush-1"]


async def test_a_refused_update_comes_again_before_the_next_of_its_chat(
    api: Any, sim: SimulatorClient, hook: Any, amal: int
) -> None:
    hook.statuses = [500, 404]
    await api("setWebhook", url=hook.url)
    await sim.send(amal, "1")
    await sim.send(amal, "2")
    assert texts(await hook.got(4)) == ["1", "1", "1", "2"]
    info = (await api("getWebhookInfo"))["result"]
    assert info["last_error_message"] == "Wrong response from the webhook: 404 Not Found"


async def test_a_chat_that_is_slow_holds_up_no_other(api: Any, sim: SimulatorClient, hook: Any, amal: int) -> None:
    other = await sim.add_person("Yonas")
    hook.hold[amal] = asyncio.Event()
    await api("setWebhook", url=hook.url)
    await sim.send(amal, "slow 1")
    await sim.send(amal, "slow 2")
    await hook.got(1)
    await sim.send(other, "quick 1")
    await sim.send(other, "quick 2")
    assert texts(await hook.got(3)) == ["slow 1", "quick 1", "quick 2"]
    hook.hold[amal].set()
    assert texts(await hook.got(4))[-1] == "slow 2"


async def test_polling_while_a_webhook_is_set_is_a_conflict(
    api: Any, sim: SimulatorClient, hook: Any, amal: int
) -> None:
    await api("setWebhook", url=hook.url)
    answer = await api("getUpdates")
    assert answer["error_code"] == 409
    assert "can't use getUpdates method while webhook is active" in answer["description"]
    await api("deleteWebhook")
    assert (await api("getWebhookInfo"))["result"]["url"] == ""
    assert (await api("getUpdates"))["ok"]


async def test_what_a_webhook_did_not_accept_can_be_polled_or_dropped(
    api: Any, sim: SimulatorClient, hook: Any, amal: int
) -> None:
    hook.hold[amal] = asyncio.Event()
    await api("setWebhook", url=hook.url)
    await sim.send(amal, "1")
    await hook.got(1)
    await api("deleteWebhook")
    assert texts((await api("getUpdates"))["result"]) == ["1"]
    await api("setWebhook", url=hook.url, drop_pending_updates=True)
    assert (await api("getWebhookInfo"))["result"]["pending_update_count"] == 0
