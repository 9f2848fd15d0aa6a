"""An update that cannot be read, or not be done, holds up nobody, however it comes; and it is counted."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import httpx
import pytest
from prometheus_client import REGISTRY
from sqlalchemy import text

from bot.incoming.nlu import NluClient
from bot.incoming.polling import poll
from bot.web import WEBHOOK_PATH, create_web
from store import links, persons
from tests.bot.house import House

SECRET = "s3cret_for-tests"
# Nobody foresaw that the database would refuse this person.
REFUSED = 666_000_666
POISON: dict[str, Any] = {
    "message_id": 1,
    "date": 1,
    "chat": {"id": REFUSED, "type": "private", "first_name": "A"},
    "from": {"id": REFUSED, "is_bot": False, "first_name": "A"},
    "text": "/menu",
}
UNREADABLE: dict[str, Any] = {
    "a message without a date": {"message": {"message_id": 1}},
    "a message that is a number": {"message": 7},
    "a person whom no database has room for": {"message": {**POISON, "from": {**POISON["from"], "id": 2**70}}},
    "a press from nobody": {"callback_query": {"id": "1"}},
    "a person whose number is a word": {"message": {**POISON, "from": "Amal"}},
}


def dropped(reason: str) -> float:
    return REGISTRY.get_sample_value("vejviser_updates_dropped_total", {"reason": reason}) or 0.0


def times_handled() -> float:
    return REGISTRY.get_sample_value("vejviser_handle_seconds_count") or 0.0


@pytest.fixture
async def refusing(house: House) -> AsyncIterator[House]:
    """The bot on a database that fails for one person."""
    does = (
        f"CREATE TRIGGER refused BEFORE INSERT ON persons WHEN NEW.telegram_id = {REFUSED}"
        " BEGIN SELECT RAISE(ABORT, 'refused'); END",
        "DROP TRIGGER refused",
    )
    if not house.database.is_sqlite:
        table = "ALTER TABLE persons"
        does = f"{table} ADD CONSTRAINT refused CHECK (telegram_id <> {REFUSED})", f"{table} DROP CONSTRAINT refused"
    for at, each in enumerate(does):
        async with house.database.transaction() as session:
            await session.execute(text(each))
        if not at:
            yield house


@pytest.fixture
async def webhook(house: House, nlu: NluClient) -> AsyncIterator[httpx.AsyncClient]:
    web = create_web(house.database, nlu, house.door(nlu), SECRET, house.facts, lambda: house.now)
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot", headers=headers) as http:
        yield http


async def test_polling_goes_on_behind_an_update_that_fails(refusing: House, nlu: NluClient) -> None:
    house = refusing
    before, stopping = dropped("IntegrityError"), asyncio.Event()
    amal = await house.person()
    await house.simulator.inject({"message": POISON})
    await house.simulator.send(amal, "/menu")
    house.start_worker()
    polling = asyncio.create_task(poll(house.bot, house.receiver(nlu), stopping))
    assert await house.texts(amal)
    stopping.set()
    await polling
    assert dropped("IntegrityError") == before + 1
    assert await house.simulator.pending() == []


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE.keys())
async def test_polling_passes_over_an_update_that_cannot_be_read(
    house: House, nlu: NluClient, content: dict[str, Any]
) -> None:
    before, stopping = dropped("unreadable"), asyncio.Event()
    amal = await house.person()
    await house.simulator.send(amal, "/menu")
    await house.simulator.inject(content)
    await house.simulator.send(amal, "/privacy")
    house.start_worker()
    polling = asyncio.create_task(poll(house.bot, house.receiver(nlu), stopping))
    assert len(await house.texts(amal, count=2)) == 2
    stopping.set()
    await polling
    assert dropped("unreadable") == before + 1


@pytest.mark.usefixtures("refusing")
async def test_a_webhook_lets_go_of_an_update_that_fails(webhook: httpx.AsyncClient) -> None:
    before = dropped("IntegrityError")
    answer = await webhook.post(WEBHOOK_PATH, json={"update_id": 1, "message": POISON})
    assert answer.status_code == 200
    assert dropped("IntegrityError") == before + 1
    assert "vejviser_updates_dropped_total{reason=" in (await webhook.get("/metrics")).text


@pytest.mark.parametrize("content", UNREADABLE.values(), ids=UNREADABLE.keys())
async def test_a_webhook_passes_over_an_update_that_cannot_be_read(
    webhook: httpx.AsyncClient, content: dict[str, Any]
) -> None:
    before = dropped("unreadable")
    assert (await webhook.post(WEBHOOK_PATH, json={"update_id": 1, **content})).status_code == 200
    assert dropped("unreadable") == before + 1


@pytest.mark.parametrize("body", ["{", "[]", "7", "{}", '{"update_id": "x"}', "[" * 100_000, '"\\ud800"', "\xff"])
async def test_what_is_no_update_is_refused(webhook: httpx.AsyncClient, body: str) -> None:
    assert (await webhook.post(WEBHOOK_PATH, content=body.encode("latin-1"))).status_code == 400


async def test_a_calendar_that_cannot_be_made_is_an_error_and_no_more(house: House, webhook: httpx.AsyncClient) -> None:
    amal = await house.person()
    async with house.database.transaction() as session:
        person = await persons.meet(session, amal, "da", house.now)
        person.feed_digest, person.language = links.digest("t"), "nobody"
    assert (await webhook.get("/calendar/t.ics")).status_code in (200, 500)
    assert (await webhook.get("/healthz")).status_code == 200


@pytest.mark.usefixtures("refusing")
async def test_an_update_that_fails_is_tried_three_times_and_then_let_go(webhook: httpx.AsyncClient) -> None:
    before = times_handled()
    assert (await webhook.post(WEBHOOK_PATH, json={"update_id": 1, "message": POISON})).status_code == 200
    assert times_handled() == before + 3


async def test_one_that_is_done_is_done_once(house: House, webhook: httpx.AsyncClient) -> None:
    before, amal = times_handled(), await house.person()
    sent = {"id": amal, "is_bot": False, "first_name": "A"}
    menu = {**POISON, "chat": {**POISON["chat"], "id": amal}, "from": sent}
    assert (await webhook.post(WEBHOOK_PATH, json={"update_id": 10**9, "message": menu})).status_code == 200
    assert times_handled() == before + 1
