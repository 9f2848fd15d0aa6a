"""Broadcasts through real processes: written in Danish, seen in each language, paused, killed, taken back."""

from __future__ import annotations

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
from tests.processes import TOKEN, until
from tests.stage import Person, Stage, button

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


async def received_by(stage: Stage, people: list[int], at_least: int, seconds: float = 60) -> Counter[int]:
    return await until(lambda: received(stage, people), lambda found: len(found) >= at_least, seconds)


async def test_from_danish_to_tigrinya_and_back_again(stage: Stage) -> None:
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
    await until(lambda: stage.simulator.version(selam.id), lambda version: version != seen)
    there = await stage.simulator.replies(selam.id, count=0, wait=0)
    assert message["message_id"] not in [each["message_id"] for each in there]
    await database.close()


async def ended(database: Database) -> None:
    """As soon as the clock has seen that everything is sent."""

    async def state() -> str | None:
        async with database.transaction() as session:
            return await session.scalar(select(Broadcast.state))

    await until(state, lambda found: found == "sent")


async def states(database: Database) -> Counter[str]:
    """How many rows of the broadcast are in which state."""
    async with database.transaction() as session:
        return Counter(await session.scalars(select(OutboxRow.state).where(OutboxRow.broadcast_id == 1)))


async def settled(database: Database, *over: str, seconds: float = 10) -> Counter[str]:
    """As soon as no row is in one of these states."""
    return await until(lambda: states(database), lambda found: set(over).isdisjoint(+found), seconds)


async def test_pause_stops_within_a_second_and_stop_leaves_nothing(own_stage: Stage) -> None:
    database = own_stage.database()
    people = await newcomers(own_stage, database, PEOPLE)
    await own_stage.start_bot()
    staff = await helper(own_stage, database, "staff", "Ida")
    progress = await sent(staff, await written(staff, "Jobcaféen er lukket i dag."))
    await received_by(own_stage, people, PEOPLE // 5)
    before = len(await own_stage.simulator.calls("answerCallbackQuery"))
    await own_stage.simulator.press(staff.id, progress, button(progress, lambda data: "broadcast:pause:" in data))
    pressed = await until(
        lambda: own_stage.simulator.calls("answerCallbackQuery"), lambda calls: len(calls) > before, every=0.02
    )
    held = await settled(database, "queued", "sending")
    reached = await received(own_stage, people)
    assert held["held"] == PEOPLE + 1 - held["sent"] > 0
    calls = await own_stage.simulator.calls("sendMessage")
    assert max(call["at"] for call in calls if call["chat_id"] in set(people)) < pressed[-1]["at"] + 1
    await own_stage.simulator.press(staff.id, progress, "broadcast:stop:1", forged=True)
    stopped = await settled(database, "queued", "sending", "held")
    assert stopped["cancelled"] == held["held"]
    assert await received(own_stage, people) == reached
    await database.close()


async def test_five_kills_repeat_no_more_than_was_on_its_way(own_stage: Stage) -> None:
    database = own_stage.database()
    people = await newcomers(own_stage, database, PEOPLE)
    bot = await own_stage.start_bot()
    staff = await helper(own_stage, database, "staff", "Ida")
    await sent(staff, await written(staff, "Jobcaféen er lukket i dag."))
    for share in (0.1, 0.25, 0.4, 0.6, 0.8):
        await received_by(own_stage, people, int(share * PEOPLE))
        await bot.kill()
        bot = await own_stage.start_bot()
    found = await received_by(own_stage, people, PEOPLE, seconds=90)
    done = await settled(database, "queued", "sending", seconds=60)
    assert found.keys() == set(people)
    assert sum(times - 1 for times in found.values()) <= 5 * BULK_AT_ONCE
    assert done == {"sent": PEOPLE + 1}
    await database.close()
