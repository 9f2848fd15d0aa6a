"""Donations through real processes: from a request in Tigrinya to the handover, and fifty who press at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from store import persons, roles
from store.database import Database
from store.donations import DonationRequest
from store.roles import RoleName
from tests.acceptance.conftest import Person, Process, Stage, button, buttons
from tests.conftest import new_postgres_database

SECRET = "s3cret_for-tests"
Message = dict[str, Any]


async def helper(stage: Stage, database: Database, role: RoleName, name: str) -> Person:
    """Somebody with a role, who has written to the bot before."""
    person = await stage.person("da", name)
    await person.say("/menu")
    async with database.transaction() as session:
        known = await persons.find(session, person.id)
        assert known
        await roles.give(session, known.id, role, "naest_ved_afrika", datetime.now(UTC))
    return person


async def press(person: Person, message: Message, part: str, count: int = 1) -> list[Message]:
    return await person.press(message, button(message, lambda data: part in data), count)


async def ask_for_a_bed(person: Person) -> None:
    [things] = await person.say("/menu")
    [things] = await person.press(things, "ask:donation_request")
    # Switching a thing on changes the message, it does not send one more.
    seen = await person.stage.simulator.version(person.id)
    await person.stage.simulator.press(person.id, things, "form:items:bed")
    [things] = await person.stage.simulator.changes(person.id, seen, wait=10)
    [count] = await press(person, things, "form:items:done")
    seen = await person.stage.simulator.version(person.id)
    await person.stage.simulator.press(person.id, count, "form:count_bed:child")
    [count] = await person.stage.simulator.changes(person.id, seen, wait=10)
    [note] = await press(person, count, "form:count_bed:done")
    await press(person, note, "form:note:nothing")
    await person.stage.simulator.send_photo(person.id)
    [soon] = await person.hear()
    [area] = await press(person, soon, "form:soon:week")
    [confirm] = await press(person, area, "form:area:Naestved")
    await press(person, confirm, "form:confirm:yes")


async def test_from_a_request_to_the_handover(stage: Stage, nlu: Process) -> None:
    await stage.start_bot(nlu.url)
    database = stage.database()
    family = await stage.person("ti", "Selam")
    volunteer = await helper(stage, database, "volunteer", "Mette")
    coordinator = await helper(stage, database, "coordinator", "Bo")
    group = await stage.simulator.add_group("Næst Ved Afrika", [volunteer.id, coordinator.id])
    await stage.simulator.send(coordinator.id, "/link", chat=group)
    await coordinator.hear()

    await family.say("/menu")
    await ask_for_a_bed(family)
    [card] = await stage.simulator.replies(group, count=1, wait=10)
    assert "seng: barn × 1" in "".join(c for c in card["text"] if c not in "\u2068\u2069")
    seen = await stage.simulator.version(group)
    [yours] = await volunteer.press(card, button(card, lambda data: ":claim:" in data))
    assert "Den er din" in yours["text"]
    [changed] = await stage.simulator.changes(group, seen, wait=10)
    assert changed["message_id"] == card["message_id"]
    assert "Nogen har det" in changed["text"]
    await family.hear()

    [board] = await volunteer.say("/board")
    [board] = await press(volunteer, board, "donation:board:mine")
    _, photo = await volunteer.press(board, "donation:show:1", 2)
    assert photo["photo"]
    [times] = await press(volunteer, yours, ":propose:")
    await stage.simulator.press(volunteer.id, times, list(buttons(times).values())[-3])
    [place] = await press(volunteer, times, "form:times:done")
    await press(volunteer, place, "form:place:kasernevej")
    [proposed] = await family.hear()
    agreed, pin = await press(family, proposed, ":pick:", 2)
    assert pin["venue"]["title"] == "Kasernevej 20"
    heard = await volunteer.hear()
    assert "Aftalt" in heard[-1]["text"]
    await press(volunteer, heard[-1], ":outside")
    [outside] = await family.hear()
    assert "ደገ" in outside["text"]
    await press(family, agreed, "donation:done")
    await press(volunteer, heard[-1], "donation:done")

    async with database.transaction() as session:
        assert await session.scalar(select(DonationRequest.state)) == "handed_over"
    await database.close()
    everything = [
        *await stage.simulator.replies(family.id, count=0, wait=0),
        *await stage.simulator.replies(volunteer.id, count=0, wait=0),
        *await stage.simulator.replies(group, count=0, wait=0),
    ]
    for message in everything:
        for secret in ("Selam", "Mette", str(family.id), str(volunteer.id)):
            assert secret not in message.get("text", "") + str(message.get("reply_markup", ""))


async def test_a_sentence_is_answered_with_how_many_and_then_what_it_does_not_say(stage: Stage, nlu: Process) -> None:
    await stage.start_bot(nlu.url)
    person = await stage.person("da")
    [question] = await person.say("jeg mangler en seng og vintertøj til to børn")
    [question] = await press(person, question, "form:count_winter_clothes:done")
    [question] = await press(person, question, "form:count_bed:done")
    assert "form:photo:none" in buttons(question).values()
    assert "billede" in question["text"]
    [next_one] = await press(person, question, "form:photo:none")
    assert "form:soon:week" in buttons(next_one).values()
    sent = [call for call in await stage.simulator.calls("sendMessage", chat=person.id) if not call["error"]]
    assert len(sent) == 4


async def crowd(stage: Stage, database: Database, count: int) -> list[Person]:
    """Volunteers, and one open request."""
    await database.upgrade()
    people = [await stage.person("da", f"V{number}") for number in range(count)]
    now = datetime.now(UTC)
    async with database.transaction() as session:
        family = await persons.meet(session, 1, "ti", now)
        for each in people:
            known = await persons.meet(session, each.id, "da", now)
            await roles.give(session, known.id, "volunteer", "samx", now)
        wish = DonationRequest(person_id=family.id, items=["bed"], note="", language="ti", soon="week", area="Næstved")
        wish.state, wish.proposed, wish.code = "open", [], "ABCD"
        wish.created_at = wish.changed_at = now
        session.add(wish)
    return people


def pressed(person: Person, number: int) -> Message:
    """Telegram's update for a press on "I take it"."""
    sender = {"id": person.id, "is_bot": False, "first_name": "V", "language_code": "da"}
    chat = {"id": person.id, "type": "private", "first_name": "V"}
    message = {"message_id": 1, "date": 1, "chat": chat, "text": "card"}
    query = {"id": str(number), "from": sender, "message": message, "chat_instance": "1", "data": "donation:claim:1"}
    return {"update_id": 5_000_000 + number, "callback_query": query}


@pytest.mark.parametrize("bots", [1, 3])
async def test_fifty_press_within_a_second_and_one_has_it(
    stage: Stage, nlu: Process, postgres_url: str, bots: int
) -> None:
    url = stage.database().url.render_as_string() if bots == 1 else new_postgres_database(postgres_url)
    database = Database(url)
    people = await crowd(stage, database, 50)
    for person in people:
        await stage.simulator.send(person.id, "/menu")
    started = [await stage.start_bot(nlu.url, DATABASE_URL=url, WEBHOOK_SECRET=SECRET) for _ in range(bots)]
    await asyncio.gather(*(person.hear(wait=40) for person in people))
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with httpx.AsyncClient(headers=headers, timeout=60) as http:
        answers = await asyncio.gather(
            *(
                http.post(f"{started[at % bots].url}/telegram", json=pressed(person, at))
                for at, person in enumerate(people)
            )
        )
    assert {answer.status_code for answer in answers} == {200}
    heard = await asyncio.gather(*(person.hear(wait=40) for person in people))
    texts = [messages[-1]["text"] for messages in heard]
    assert sum("Den er din" in text for text in texts) == 1
    assert sum("ventelisten" in text for text in texts) == 49
    assert not [call for call in await stage.simulator.calls("sendMessage") if call["status"] == 429]
    await database.close()
