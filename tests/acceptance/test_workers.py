"""Reminders by the hundred: a worker that is killed, two that share the work; everybody is reminded, nobody twice."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import httpx

from bot.outgoing.worker import BULK_AT_ONCE
from store import persons
from store.appointments import Appointment
from store.database import Database
from tests.databases import new_postgres_database
from tests.processes import TOKEN, until
from tests.stage import Stage

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
            known = await persons.meet(session, each.id, "da", now)
            session.add(
                Appointment(person_id=known.id, starts_at=due + LEAD, about="doctor", created_at=now, planned_from=now)
            )
    await database.close()
    return {person.id for person in people}


async def reminded(stage: Stage, at_least: int) -> Counter[int]:
    """How often each was reminded, as soon as so many were."""

    async def so_far() -> Counter[int]:
        calls = await stage.simulator.calls("sendMessage")
        return Counter(call["chat_id"] for call in calls if not call["error"])

    return await until(so_far, lambda found: len(found) >= at_least, seconds=60)


def repeated(found: Counter[int]) -> int:
    return sum(times - 1 for times in found.values())


async def test_a_worker_killed_three_times_reminds_everybody(own_stage: Stage) -> None:
    due = datetime.now(UTC) + timedelta(seconds=12)
    people = await appointments(own_stage, own_stage.database(), due)
    for share in (0.2, 0.4, 0.6):
        bot = await own_stage.start_bot(REMINDER_LEADS="PT2H")
        await reminded(own_stage, int(share * PEOPLE))
        await bot.kill()
    await own_stage.start_bot(REMINDER_LEADS="PT2H")
    found = await reminded(own_stage, PEOPLE)
    assert found.keys() == people
    # At most what was on its way at a kill.
    assert repeated(found) <= 3 * BULK_AT_ONCE


async def test_two_workers_share_the_work_and_one_takes_over(own_stage: Stage, postgres_url: str) -> None:
    url = new_postgres_database(postgres_url)
    due = datetime.now(UTC) + timedelta(seconds=15)
    people = await appointments(own_stage, Database(url), due)
    settings = {"DATABASE_URL": url, "REMINDER_LEADS": "PT2H", "WEBHOOK_SECRET": "s3cret_for-tests"}
    doomed = await own_stage.start_bot(**settings)
    await own_stage.start_bot(**settings)
    await reminded(own_stage, PEOPLE // 3)
    await doomed.kill()
    found = await reminded(own_stage, PEOPLE)
    assert found.keys() == people
    assert repeated(found) <= BULK_AT_ONCE
    calls = await own_stage.simulator.calls("sendMessage")
    # Together they keep to the one limit of the bot.
    assert not [call for call in calls if call["status"] == 429]
    times = sorted(call["at"] for call in calls)
    assert all(later - earlier < 30 for earlier, later in pairwise(times))
