"""Reminders by the hundred: a worker that is killed, two that share the work; everybody is reminded, nobody twice."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx

from bot.outgoing.worker import BULK_AT_ONCE
from store import persons
from store.appointments import Appointment
from store.database import Database
from tests.acceptance.conftest import TOKEN, Process, Stage
from tests.conftest import new_postgres_database

LEAD = timedelta(hours=2)
PEOPLE = 240


async def appointments(stage: Stage, database: Database, due: datetime) -> set[int]:
    """People who have written once, each with an appointment whose reminder is due at `due`."""
    people = [await stage.person("da") for _ in range(PEOPLE)]
    for person in people:
        await stage.simulator.send(person.id, "/start")
    async with httpx.AsyncClient() as http:
        await http.post(f"{stage.simulator.base_url}/bot{TOKEN}/deleteWebhook", json={"drop_pending_updates": True})
    await database.upgrade()
    now = datetime.now(UTC)
    async with database.transaction() as session:
        for each in people:
            person = await persons.meet(session, each.id, "da", now)
            session.add(
                Appointment(person_id=person.id, starts_at=due + LEAD, about="doctor", created_at=now, planned_from=now)
            )
    await database.close()
    return {person.id for person in people}


async def reminded(stage: Stage, at_least: int) -> Counter[int]:
    """How often each was reminded, as soon as so many were."""
    while True:
        calls = await stage.simulator.calls("sendMessage")
        found = Counter(call["chat_id"] for call in calls if not call["error"])
        if len(found) >= at_least:
            return found
        await asyncio.sleep(0.1)


def repeated(found: Counter[int]) -> int:
    return sum(times - 1 for times in found.values())


async def test_a_worker_killed_three_times_reminds_everybody(stage: Stage, nlu: Process) -> None:
    due = datetime.now(UTC) + timedelta(seconds=12)
    people = await appointments(stage, stage.database(), due)
    for share in (0.2, 0.4, 0.6):
        bot = await stage.start_bot(nlu.url, REMINDER_LEADS="PT2H")
        await asyncio.wait_for(reminded(stage, int(share * PEOPLE)), 60)
        await bot.kill()
    await stage.start_bot(nlu.url, REMINDER_LEADS="PT2H")
    found = await asyncio.wait_for(reminded(stage, PEOPLE), 60)
    assert found.keys() == people
    # At most what was on its way at a kill.
    assert repeated(found) <= 3 * BULK_AT_ONCE


async def test_two_workers_share_the_work_and_one_takes_over(stage: Stage, nlu: Process, postgres_url: str) -> None:
    url = new_postgres_database(postgres_url)
    due = datetime.now(UTC) + timedelta(seconds=15)
    people = await appointments(stage, Database(url), due)
    settings = {"DATABASE_URL": url, "REMINDER_LEADS": "PT2H", "WEBHOOK_SECRET": "s3cret_for-tests"}
    doomed = await stage.start_bot(nlu.url, **settings)
    await stage.start_bot(nlu.url, **settings)
    await asyncio.wait_for(reminded(stage, PEOPLE // 3), 60)
    await doomed.kill()
    found = await asyncio.wait_for(reminded(stage, PEOPLE), 60)
    assert found.keys() == people
    assert repeated(found) <= BULK_AT_ONCE
    calls = await stage.simulator.calls("sendMessage")
    # Together they keep to the one limit of the bot.
    assert not [call for call in calls if call["status"] == 429]
    times = sorted(call["at"] for call in calls)
    assert all(later - earlier < 30 for earlier, later in pairwise(times))
