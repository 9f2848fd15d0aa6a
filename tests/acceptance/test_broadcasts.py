"""Broadcasts through real processes: written in Danish, seen in each language, paused, killed, taken back."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import httpx
from sqlalchemy import select

from bot.outgoing.worker import BULK_AT_ONCE
from store import persons, readers, roles
from store.broadcasts import Broadcast
from store.database import Database
from store.outbox import OutboxRow
from store.roles import RoleName
from tests.acceptance.conftest import TOKEN, Person, Process, Stage, button

Message = dict[str, Any]
PEOPLE = 120
LANGUAGES = ("ti", "ar", "so", "uk", "fa", "fr", "sw", "en", "da")


async def helper(stage: Stage, database: Database, role: RoleName, name: str) -> Person:
    """Somebody with a role, who has written to the bot before."""
    person = await stage.person("da", name)
    await person.say("/menu")
    async with database.transaction() as session:
        known = await persons.find(session, person.id)
        assert known
        await roles.give(session, known.id, role, "samx" if role == "volunteer" else "", datetime.now(UTC))
    return person


async def newcomers(stage: Stage, database: Database, count: int) -> list[int]:
    """People in nine languages who have written once, a long time ago."""
    await database.upgrade()
    found = []
    now = datetime.now(UTC)
    for number in range(count):
        person = await stage.simulator.add_person(f"P{number}", language_code=LANGUAGES[number % len(LANGUAGES)])
        await stage.simulator.send(person, "/start")
        found.append(person)
    async with httpx.AsyncClient() as http:
        await http.post(f"{stage.simulator.base_url}/bot{TOKEN}/deleteWebhook", json={"drop_pending_updates": True})
    async with database.transaction() as session:
        for number, person in enumerate(found):
            await persons.meet(session, person, LANGUAGES[number % len(LANGUAGES)], now)
    return found


async def press(person: Person, message: Message, part: str, count: int = 1) -> list[Message]:
    return await person.press(message, button(message, lambda data: part in data), count)


async def written(staff: Person, *texts: str) -> Message:
    """A broadcast with this text; its desk."""
    [listed] = await staff.say("/announce")
    [asked] = await press(staff, listed, "broadcast_new")
    for text in texts:
        [asked] = await staff.say(text)
    return asked


async def sent(staff: Person, desk: Message) -> Message:
    """Pressed "send" and "now"; the message that shows how far it is."""
    [asked] = await press(staff, desk, "broadcast:send:")
    heard = await press(staff, asked, "broadcast:start:", 2)
    return next(message for message in heard if "▓" in message["text"] or "░" in message["text"])


async def received(stage: Stage, people: list[int]) -> Counter[int]:
    """How often each has the broadcast, taken from what Telegram let through."""
    calls = await stage.simulator.calls("sendMessage")
    wanted = set(people)
    return Counter(
        call["chat_id"]
        for call in calls
        if call["chat_id"] in wanted and not call["error"] and "📣" in call["params"]["text"]
    )


async def until(stage: Stage, people: list[int], at_least: int) -> Counter[int]:
    while len(found := await received(stage, people)) < at_least:
        await asyncio.sleep(0.05)
    return found


async def test_from_danish_to_tigrinya_and_back_again(stage: Stage, nlu: Process) -> None:
    await stage.start_bot(nlu.url)
    database = stage.database()
    staff = await helper(stage, database, "staff", "Ida")
    mette = await helper(stage, database, "volunteer", "Mette")
    selam = await stage.person("ti", "Selam")
    await selam.say("/menu")
    async with database.transaction() as session:
        known = await persons.find(session, mette.id)
        assert known
        await readers.choose(session, known.id, ["ti"], datetime.now(UTC))

    kind = await written(staff, "Jobcaféen er lukket #.")
    [value] = await press(staff, kind, "form:kind1:day")
    [desk] = await press(staff, value, "form:fact1:")
    [languages] = await press(staff, desk, "broadcast:languages:")
    await press(staff, languages, "broadcast:seek:")
    [seek] = await mette.hear()
    _, ask = await press(mette, seek, "translation:take:", 2)
    assert "ትግርኛ" in ask["text"]
    await mette.say("ጆብካፌ #1 ዕጹው እዩ።")
    told = (await staff.hear())[-1]
    assert "ትግርኛ" in told["text"]
    [desk] = await press(staff, told, "broadcast:show:")
    copies = await press(staff, desk, "broadcast:test:", 3)
    assert any("ዕጹው እዩ" in copy["text"] for copy in copies)
    await sent(staff, desk)
    [message] = await selam.hear()
    assert "ዕጹው እዩ" in message["text"]
    assert "2026" in message["text"] or "2027" in message["text"]
    assert "lukket" not in message["text"]
    await ended(database)

    # The staff got a copy too.
    *_, listed = await staff.say("/announce", 2)
    [shown] = await press(staff, listed, "broadcast:show:1")
    [asked] = await press(staff, shown, "broadcast:recall:")
    seen = await stage.simulator.version(selam.id)
    await stage.simulator.press(staff.id, asked, button(asked, lambda data: ":delete" in data))
    while (await stage.simulator.transcript(selam.id, since=seen))["version"] == seen:
        await asyncio.sleep(0.05)
    there = await stage.simulator.replies(selam.id, count=0, wait=0)
    assert message["message_id"] not in [each["message_id"] for each in there]
    await database.close()


async def ended(database: Database) -> None:
    """As soon as the clock has seen that everything is sent."""
    while True:
        async with database.transaction() as session:
            if await session.scalar(select(Broadcast.state)) == "sent":
                return
        await asyncio.sleep(0.1)


async def states(database: Database) -> Counter[str]:
    """How many rows of the broadcast are in which state."""
    async with database.transaction() as session:
        return Counter(await session.scalars(select(OutboxRow.state).where(OutboxRow.broadcast_id == 1)))


async def settled(database: Database, *over: str) -> Counter[str]:
    """As soon as no row is in one of these states."""
    while not set(over).isdisjoint(+(found := await states(database))):
        await asyncio.sleep(0.05)
    return found


async def test_pause_stops_within_a_second_and_stop_leaves_nothing(stage: Stage, nlu: Process) -> None:
    database = stage.database()
    people = await newcomers(stage, database, PEOPLE)
    await stage.start_bot(nlu.url)
    staff = await helper(stage, database, "staff", "Ida")
    progress = await sent(staff, await written(staff, "Jobcaféen er lukket i dag."))
    await until(stage, people, PEOPLE // 5)
    before = len(await stage.simulator.calls("answerCallbackQuery"))
    await stage.simulator.press(staff.id, progress, button(progress, lambda data: "broadcast:pause:" in data))
    while len(pressed := await stage.simulator.calls("answerCallbackQuery")) == before:
        await asyncio.sleep(0.02)
    held = await asyncio.wait_for(settled(database, "queued", "sending"), 10)
    reached = await received(stage, people)
    assert held["held"] == PEOPLE + 1 - held["sent"] > 0
    calls = await stage.simulator.calls("sendMessage")
    assert max(call["at"] for call in calls if call["chat_id"] in set(people)) < pressed[-1]["at"] + 1
    await stage.simulator.press(staff.id, progress, "broadcast:stop:1", forged=True)
    stopped = await asyncio.wait_for(settled(database, "queued", "sending", "held"), 10)
    assert stopped["cancelled"] == held["held"]
    assert await received(stage, people) == reached
    await database.close()


async def test_five_kills_repeat_no_more_than_was_on_its_way(stage: Stage, nlu: Process) -> None:
    database = stage.database()
    people = await newcomers(stage, database, PEOPLE)
    bot = await stage.start_bot(nlu.url)
    staff = await helper(stage, database, "staff", "Ida")
    await sent(staff, await written(staff, "Jobcaféen er lukket i dag."))
    for share in (0.1, 0.25, 0.4, 0.6, 0.8):
        await asyncio.wait_for(until(stage, people, int(share * PEOPLE)), 60)
        await bot.kill()
        bot = await stage.start_bot(nlu.url)
    found = await asyncio.wait_for(until(stage, people, PEOPLE), 90)
    done = await asyncio.wait_for(settled(database, "queued", "sending"), 60)
    assert found.keys() == set(people)
    assert sum(times - 1 for times in found.values()) <= 5 * BULK_AT_ONCE
    assert done == {"sent": PEOPLE + 1}
    await database.close()
