"""Appointments: from the text or the buttons to the reminders that wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions import ACTIONS
from actions.kernel.messages import Message
from actions.kernel.turn import Entity, Turn, Understanding, World
from config.facts import Municipality
from store import appointments, persons
from store.database import Database
from store.outbox import OutboxRow
from tests.actions.conftest import LEADS, Ask
from tests.conftest import NOW

THURSDAY_14 = datetime(2026, 11, 26, 13, 0, tzinfo=UTC)
# Reminders are planned 48 hours ahead.
SOON = NOW + timedelta(days=2)
MINUTES = str(int(THURSDAY_14.timestamp()) // 60)


def presses(reply: Message) -> list[str]:
    return [button.press for row in reply.buttons for button in row if button.press.startswith("appointment:")]


async def test_a_text_that_says_everything_is_shown_back_with_one_button_that_keeps_it(ask: Ask) -> None:
    reply = await ask("appointment_add", text="husk mig torsdag kl 14 læge")
    assert reply.lines[0].id == "appointment-confirm"
    assert presses(reply) == [f"appointment:keep:{MINUTES}:doctor:elsewhere"]


async def test_a_text_with_day_and_hour_asks_only_whom_one_meets(ask: Ask) -> None:
    reply = await ask("appointment_add", text="husk mig torsdag kl 14")
    assert reply.lines[0].id == "appointment-about-ask"
    assert f"appointment:about:{MINUTES}:doctor" in presses(reply)


async def test_a_text_with_two_readings_gives_both(ask: Ask) -> None:
    reply = await ask("appointment_add", text="i morgen kl 3")
    minutes = [int(press.split(":")[2]) for press in presses(reply)]
    assert [datetime.fromtimestamp(each * 60, UTC).hour for each in minutes] == [14, 2]


@pytest.mark.parametrize(
    ("text", "question", "first"),
    [
        ("torsdag", "appointment-hour-ask", "appointment:hour:2026112608"),
        ("kl. 14", "appointment-day-ask", f"appointment:at:{int(MINUTES) - 3 * 24 * 60}"),
        ("jeg har en aftale", "appointment-day-ask", "appointment:day:20261123"),
        ("i går kl 9", "appointment-past", "appointment:day:20261123"),
    ],
)
async def test_what_is_missing_is_asked_with_buttons(ask: Ask, text: str, question: str, first: str) -> None:
    reply = await ask("appointment_add", text=text)
    assert reply.lines[0].id == question
    assert presses(reply)[0] == first


async def test_every_step_can_be_pressed(ask: Ask) -> None:
    hours = await ask("appointment_day", local="20261126")
    assert "appointment:hour:2026112614" in presses(hours)
    minutes = await ask("appointment_hour", local="2026112614")
    assert presses(minutes)[0] == f"appointment:at:{MINUTES}"
    about = await ask("appointment_at", minutes=MINUTES)
    assert f"appointment:about:{MINUTES}:school" in presses(about)
    # Everybody knows where their school is; where the municipality is, is asked.
    confirm = await ask("appointment_about", minutes=MINUTES, about="school")
    assert confirm.lines[0].id == "appointment-confirm"
    assert presses(confirm) == [f"appointment:keep:{MINUTES}:school:elsewhere"]
    where = await ask("appointment_about", minutes=MINUTES, about="municipality")
    assert f"appointment:place:{MINUTES}:municipality:kasernevej" in presses(where)
    placed = await ask("appointment_place", minutes=MINUTES, about="municipality", place="kasernevej")
    assert presses(placed) == [f"appointment:keep:{MINUTES}:municipality:kasernevej"]


async def asking(
    session: AsyncSession, facts: Municipality, number: int, intent: str, now: datetime, **values: str
) -> Message:
    person = await persons.meet(session, number, "da", now)
    found = tuple(Entity(name, value) for name, value in values.items())
    turn = Turn(session, World(facts, LEADS), now, Understanding(intent, 1.0, found), person)
    [reply] = await ACTIONS[intent](turn)
    assert isinstance(reply, Message)
    return reply


async def waiting(session: AsyncSession) -> list[OutboxRow]:
    rows = await session.scalars(select(OutboxRow).where(OutboxRow.state == "queued").order_by(OutboxRow.due_at))
    return list(rows)


async def test_what_is_confirmed_is_kept_once_and_reminded_of_twice(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        for _ in range(2):
            reply = await asking(
                session, facts, 1, "appointment_keep", SOON, minutes=MINUTES, about="doctor", place="elsewhere"
            )
        assert [line.id for line in reply.lines] == ["appointment-kept", "reminders-come"]
        rows = await waiting(session)
    assert [row.due_at for row in rows] == [datetime(2026, 11, 25, 17, 0, tzinfo=UTC), THURSDAY_14 - timedelta(hours=2)]
    assert {(row.lane, row.expires_at) for row in rows} == {
        ("reminder", THURSDAY_14 - timedelta(hours=2)),
        ("reminder", THURSDAY_14 + timedelta(hours=3)),
    }


async def test_a_reminder_that_would_come_too_late_is_not_planned(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        now = THURSDAY_14 - timedelta(minutes=30)
        reply = await asking(
            session, facts, 1, "appointment_keep", now, minutes=MINUTES, about="doctor", place="elsewhere"
        )
        assert reply.lines[1].id == "reminders-too-late"
        assert await waiting(session) == []


async def test_what_is_cancelled_is_not_reminded_of(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        for number in (1, 2):
            await asking(
                session, facts, number, "appointment_keep", SOON, minutes=MINUTES, about="doctor", place="elsewhere"
            )
        person = await persons.meet(session, 1, "da", SOON)
        [mine] = await appointments.to_come(session, person.id, SOON)
        theirs = await asking(session, facts, 2, "appointment_cancel", SOON, appointment=str(mine.id))
        assert theirs.lines[0].id == "appointments-head"
        assert len(await waiting(session)) == 4
        await asking(session, facts, 1, "appointment_cancel", SOON, appointment=str(mine.id))
        assert {row.person_id for row in await waiting(session)} != {person.id}
        assert len(await waiting(session)) == 2
        none = await asking(session, facts, 1, "appointment_list", SOON)
        assert none.lines[0].id == "appointments-none"


async def test_stop_stops_all_reminders_and_keeps_the_appointments(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        await asking(session, facts, 1, "appointment_keep", SOON, minutes=MINUTES, about="doctor", place="elsewhere")
        await asking(session, facts, 1, "reminders_off", SOON)
        assert await waiting(session) == []
        shown = await asking(session, facts, 1, "appointment_list", SOON)
        assert [line.id for line in shown.lines] == ["appointments-head", "appointment-line"]
        await asking(session, facts, 1, "appointment_keep", SOON, minutes=MINUTES, about="doctor", place="elsewhere")
        assert len(await waiting(session)) == 2


@pytest.mark.parametrize(("language", "text"), [("da", "født 26/11/1985"), ("fa", "5 آذر 1699 ساعت 9")])
async def test_a_year_that_is_none_of_an_appointment_has_the_day_asked(
    database: Database, facts: Municipality, language: str, text: str
) -> None:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, language, NOW)
        turn = Turn(session, World(facts, LEADS), NOW, Understanding("appointment_add", 1.0), person, text)
        [reply] = await ACTIONS["appointment_add"](turn)
    assert isinstance(reply, Message)
    assert [line.id for line in reply.lines] == ["appointment-day-ask"]
