"""Donations through real processes: from a request in Tigrinya to the handover, and fifty who press at once."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from sqlalchemy import select

from rendering.slots import plain
from store import donations, persons, roles
from store.database import Database
from store.donations import DonationRequest
from store.outbox import OutboxRow
from store.roles import RoleName
from tests.databases import new_postgres_database
from tests.stage import Person, Stage, button, buttons

SECRET = "s3cret_for-tests"
Message = dict[str, Any]


async def helper(stage: Stage, database: Database, role: RoleName, name: str, **more: str) -> Person:
    """Somebody with a role, who has written to the bot before."""
    person = await stage.person("da", name, **more)
    await person.say("/menu")
    async with database.transaction() as session:
        known = await persons.find(session, person.id)
        assert known
        await roles.give(session, known.id, role, "naest_ved_afrika", datetime.now(UTC))
    return person


async def press(person: Person, message: Message, part: str, count: int = 1) -> list[Message]:
    return await person.press(message, button(message, lambda data: part in data), count)


async def ask_for_a_bed(person: Person) -> None:
    [things] = await person.from_menu("things", "ask:donation_request")
    # Switching a thing on changes the message, it does not send one more.
    seen = await person.stage.simulator.version(person.id)
    await person.stage.simulator.press(person.id, things, "form:items:bed")
    [things] = await person.stage.simulator.changes(person.id, seen, wait=10)
    [area] = await press(person, things, "form:items:done")
    [confirm] = await press(person, area, "form:area:Naestved")
    for name, answer in (("details", "form:count_bed:child"), ("soon", "form:soon:week")):
        [change] = await press(person, confirm, "form:confirm:change")
        [question] = await press(person, change, f"form:change:{name}")
        if name == "details":
            seen = await person.stage.simulator.version(person.id)
            await person.stage.simulator.press(person.id, question, answer)
            [question] = await person.stage.simulator.changes(person.id, seen, wait=10)
            answer = "form:count_bed:done"
        [confirm] = await press(person, question, answer)
    await person.stage.simulator.send_photo(person.id)
    [confirm] = await person.hear()
    await press(person, confirm, "form:confirm:yes")


async def propose(person: Person, times: Message, which: int) -> None:
    """Switches one of the times on, and then the place."""
    seen = await person.stage.simulator.version(person.id)
    wanted = [data for data in buttons(times).values() if data.startswith("form:times:")][which]
    await person.stage.simulator.press(person.id, times, wanted)
    [times] = await person.stage.simulator.changes(person.id, seen, wait=10)
    [place] = await press(person, times, "form:times:done")
    await press(person, place, "form:place:kasernevej")


async def test_from_a_request_to_the_handover(own_stage: Stage) -> None:
    bot = await own_stage.start_bot()
    database = own_stage.database()
    family = await own_stage.person("ti", "Selam", last_name="Tesfay", username="selam_of_asmara")
    volunteer = await helper(own_stage, database, "volunteer", "Mette", last_name="Holm", username="mette_naestved")
    coordinator = await helper(own_stage, database, "coordinator", "Bo")
    group = await own_stage.simulator.add_group("Næst Ved Afrika", [volunteer.id, coordinator.id])
    await own_stage.simulator.send(coordinator.id, "/link", chat=group)
    await coordinator.hear()

    await family.say("/menu")
    await ask_for_a_bed(family)
    _, card, photo = await own_stage.simulator.replies(group, count=3, wait=10)
    assert "seng: barn × 1" in "".join(c for c in card["text"] if c not in "\u2068\u2069")
    assert photo["photo"]
    seen = await own_stage.simulator.version(group)
    [yours] = await volunteer.press(card, button(card, lambda data: ":claim:" in data))
    assert "Nu er det dig, der hjælper" in yours["text"]
    [changed] = await own_stage.simulator.changes(group, seen, wait=10)
    assert changed["message_id"] == card["message_id"]
    assert "Nogen har det" in changed["text"]
    await family.hear()

    [board] = await volunteer.say("/board")
    [board] = await press(volunteer, board, "donation:board:mine")
    _, photo = await volunteer.press(board, "donation:show:1", 2)
    assert photo["photo"]
    [times] = await press(volunteer, yours, ":propose:")
    await propose(volunteer, times, -3)
    [proposed] = await family.hear()
    [times] = await press(family, proposed, ":others:")
    await volunteer.hear()
    await propose(family, times, -2)
    [proposed] = await volunteer.hear()
    agreed, pin = await press(volunteer, proposed, ":pick:", 2)
    assert "Aftalt" in agreed["text"]
    assert pin["venue"]["title"] == "Kasernevej 20"
    await family.hear()
    await press(volunteer, agreed, ":outside")
    [outside] = await family.hear()
    assert "ደገ" in outside["text"]

    await bot.stop()
    async with database.transaction() as session:
        found = await donations.find(session, 1)
        assert found
        assert found.meets_at
        meets_at, word = found.meets_at, found.code
    async with own_stage.worker_at(meets_at - timedelta(hours=2)):
        for person in (family, volunteer):
            # Of the evening before, and of two hours before.
            *_, reminder, pin = await person.hear(4)
            assert word in reminder["text"]
            assert pin["venue"]["title"] == "Kasernevej 20"
    async with own_stage.worker_at(meets_at + timedelta(days=1)):
        questions = [(await person.hear())[-1] for person in (family, volunteer)]
    await own_stage.start_bot()
    thanks = [
        (await press(person, question, "donation:done"))[0]["text"]
        for person, question in zip((family, volunteer), questions, strict=True)
    ]
    assert "Tak" in thanks[1]
    async with database.transaction() as session:
        assert await session.scalar(select(DonationRequest.state)) == "handed_over"
    await database.close()
    for reader, secrets in (
        (family.id, ("Mette", "Holm", "mette_naestved", str(volunteer.id))),
        (volunteer.id, ("Selam", "Tesfay", "selam_of_asmara", str(family.id))),
        (group, ("Selam", "Tesfay", "selam_of_asmara", str(family.id), "Mette", "mette_naestved", str(volunteer.id))),
    ):
        for message in await own_stage.simulator.replies(reader, count=0, wait=0):
            for secret in secrets:
                assert secret not in str(message)


async def test_a_number_is_shown_once_when_its_owner_sends_it(stage: Stage) -> None:
    database = stage.database()
    family = await stage.person("ti", "Selam")
    volunteer = await helper(stage, database, "volunteer", "Mette")
    [menu] = await family.say("/menu")
    await ask_for_a_bed(family)
    [board] = await volunteer.say("/board")
    await volunteer.press(board, "donation:claim:1", forged=True)
    await family.hear()
    [sure] = await family.press(menu, "donation:number:1", forged=True)
    [asked] = await press(family, sure, "form:sure:yes")
    keys = await keyboard(stage, family)
    assert keys["keyboard"][0][0]["request_contact"]
    assert "reply_markup" not in asked

    await stage.simulator.share_contact(family.id, "4511223344", of=0)
    [refused] = await family.hear()
    assert refused["text"] != asked["text"]
    await stage.simulator.share_contact(family.id, "4555886600")
    await family.hear()
    assert (await keyboard(stage, family))["remove_keyboard"]
    heard = await volunteer.hear(2)
    contact = heard[-1]["contact"]
    assert (contact["phone_number"], contact["first_name"]) == ("+4555886600", "Familien")
    assert "11223344" not in str(heard)
    async with database.transaction() as session:
        rows = await session.scalars(select(OutboxRow.message))
        assert not any("55886600" in str(message) for message in rows)
    await database.close()


async def keyboard(stage: Stage, person: Person) -> dict[str, Any]:
    """What stands under the person's input now."""
    items = (await stage.simulator.transcript(person.id))["messages"]
    found: dict[str, Any] = [item["keyboard"] for item in items if item["keyboard"]][-1]
    return found


async def test_a_coordinator_gets_the_numbers_as_pictures_and_files(stage: Stage) -> None:
    database = stage.database()
    family = await stage.person("ti", "Selam")
    coordinator = await helper(stage, database, "coordinator", "Bo")
    await family.say("/menu")
    await ask_for_a_bed(family)
    text, *pictures = await coordinator.say("/overview", 3)
    assert all(picture["photo"] for picture in pictures)
    heard = await press(coordinator, text, "coordination:tables", 3)
    assert [each["document"]["file_name"] for each in heard[1:]] == ["vejviser.csv", "vejviser.xlsx"]
    table = (await stage.download(heard[1]["document"]["file_id"])).decode("utf-8-sig")
    assert "seng,1,0" in table
    await database.close()


async def test_a_sentence_is_answered_with_what_it_does_not_say_and_then_with_the_summary(stage: Stage) -> None:
    person = await stage.person("da")
    town = await person.mean("jeg mangler en seng og vintertøj til to børn i str. 116")
    assert "form:area:Naestved" in buttons(town).values()
    [summary] = await press(person, town, "form:area:Naestved")
    assert "str. 116" in summary["text"]
    await press(person, summary, "form:confirm:yes")
    summary = await person.mean("vi har brug for 4 stole i Glumsø")
    assert "stol × 4" in plain(summary["text"])
    assert "Glumsø" in summary["text"]
    assert "form:confirm:yes" in buttons(summary).values()


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
    """Telegram's update for a press on "I will take it"."""
    sender = {"id": person.id, "is_bot": False, "first_name": "V", "language_code": "da"}
    chat = {"id": person.id, "type": "private", "first_name": "V"}
    message = {"message_id": 1, "date": 1, "chat": chat, "text": "card"}
    query = {"id": str(number), "from": sender, "message": message, "chat_instance": "1", "data": "donation:claim:1"}
    return {"update_id": 5_000_000 + number, "callback_query": query}


@pytest.mark.parametrize("bots", [1, 3])
async def test_fifty_press_within_a_second_and_one_has_it(own_stage: Stage, postgres_url: str, bots: int) -> None:
    url = own_stage.database().url.render_as_string() if bots == 1 else new_postgres_database(postgres_url)
    database = Database(url)
    people = await crowd(own_stage, database, 50)
    for person in people:
        await own_stage.simulator.send(person.id, "/menu")
    started = [await own_stage.start_bot(DATABASE_URL=url, WEBHOOK_SECRET=SECRET) for _ in range(bots)]
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
    assert sum("Nu er det dig, der hjælper" in text for text in texts) == 1
    assert sum("ventelisten" in text for text in texts) == 49
    assert not [call for call in await own_stage.simulator.calls("sendMessage") if call["status"] == 429]
    await database.close()
