"""What the bot's own web server answers: to Telegram, to operators' machines, to calendars."""

from __future__ import annotations

from collections.abc import AsyncIterator

import httpx
import icalendar
import pytest

from bot.incoming.nlu import NluClient
from bot.web import WEBHOOK_PATH, create_web
from config.facts_parts import parts
from config.freshness import every_fact
from simulator.client import SimulatorClient
from store import appointments, facts, links, persons
from store.facts_import import seed
from tests.bot.house import House

SECRET = "s3cret_for-tests"
HEADER = "X-Telegram-Bot-Api-Secret-Token"


def client(house: House, nlu: NluClient, secret: str | None) -> httpx.AsyncClient:
    web = create_web(house.database, nlu, house.door(nlu), secret, house.facts, lambda: house.now)
    return httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot")


@pytest.fixture
async def http(house: House, nlu: NluClient) -> AsyncIterator[httpx.AsyncClient]:
    async with client(house, nlu, SECRET) as http:
        yield http


@pytest.mark.parametrize(
    "headers", [{}, {HEADER: "guess"}, {HEADER: SECRET[:-1]}], ids=["none", "a guess", "too short"]
)
async def test_only_telegram_knows_the_secret(http: httpx.AsyncClient, headers: dict[str, str]) -> None:
    assert (await http.post(WEBHOOK_PATH, json={"update_id": 1}, headers=headers)).status_code == 403


@pytest.mark.parametrize(("size", "status"), [(1_000_000, 400), (1_000_001, 413)])
async def test_an_update_of_more_than_a_million_bytes_is_not_even_read(
    http: httpx.AsyncClient, size: int, status: int
) -> None:
    answer = await http.post(WEBHOOK_PATH, content=b" " * size, headers={HEADER: SECRET})
    assert answer.status_code == status


async def test_an_update_is_answered_when_it_is_done(
    house: House, http: httpx.AsyncClient, simulator: SimulatorClient
) -> None:
    amal = await house.person()
    sender = {"id": amal, "is_bot": False, "first_name": "Amal", "language_code": "da"}
    chat = {"id": amal, "type": "private", "first_name": "Amal"}
    message = {"message_id": 900, "date": 1, "chat": chat, "from": sender, "text": "/menu"}
    house.start_worker()
    answer = await http.post(WEBHOOK_PATH, json={"update_id": 7, "message": message}, headers={HEADER: SECRET})
    assert (answer.status_code, answer.text) == (200, "done\n")
    assert "Hvad vil du vide" in (await house.texts(amal))[0]


async def test_without_a_secret_there_is_no_webhook(house: House, nlu: NluClient) -> None:
    async with client(house, nlu, None) as http:
        assert (await http.post(WEBHOOK_PATH, json={"update_id": 1})).status_code == 404


async def test_the_bot_is_ready_with_its_database_also_where_nobody_reads_free_text(http: httpx.AsyncClient) -> None:
    answer = await http.get("/readyz")
    assert (answer.status_code, answer.json()) == (200, {"database": True, "nlu": False})
    assert (await http.get("/healthz")).text == "ok\n"


async def test_a_calendar_is_behind_its_secret_address_alone(house: House, http: httpx.AsyncClient) -> None:
    amal = await house.person()
    async with house.database.transaction() as session:
        person = await persons.meet(session, amal, "da", house.now)
        person.feed_digest = links.digest("a-secret")
        await appointments.keep(session, person.id, house.now, "doctor", None, house.now)
    answer = await http.get("/calendar/a-secret.ics")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "private, no-store")
    [event] = icalendar.Calendar.from_ical(answer.content).walk("VEVENT")
    assert event.decoded("dtstart") == house.now
    assert (await http.get("/calendar/another.ics")).status_code == 404


async def test_metrics_say_how_old_the_facts_are(house: House, http: httpx.AsyncClient) -> None:
    found = every_fact(house.facts)
    never = sum(fact.verified_on is None for fact in found.values())
    said = (await http.get("/metrics")).text.splitlines()
    assert f'vejviser_facts{{days="never"}} {float(never)}' in said
    assert f'vejviser_facts{{days="over 90"}} {float(len(found) - never)}' in said
    async with house.database.transaction() as session:
        await seed(session, house.facts, house.now)
        today = house.now.astimezone(house.facts.zone).date().isoformat()
        fresh = {key: parts(house.facts)[key] | {"verified_on": today} for key in found}
        await facts.change(session, fresh, "staff", house.now, how="confirmed")
    said = (await http.get("/metrics")).text.splitlines()
    assert f'vejviser_facts{{days="0-30"}} {float(len(found))}' in said
    assert "vejviser_facts_oldest_days 0.0" in said
