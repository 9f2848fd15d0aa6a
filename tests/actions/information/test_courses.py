"""Courses: the right hours, the place with its pin, what was talked about last."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from actions.kernel.messages import Clock, Day, Fact, Message, Weekdays
from tests.actions.conftest import Ask

THURSDAY_1300 = datetime(2026, 11, 26, 12, 0, tzinfo=UTC)


def line(reply: Message, id: str) -> dict[str, object]:
    return next(dict(each.args) for each in reply.lines if each.id == id)


def ids(reply: Message) -> list[str]:
    return [each.id for each in reply.lines]


async def test_the_jobcafe_is_on_thursdays_with_the_next_date(ask: Ask) -> None:
    reply = await ask("jobcafe_hours")
    times = line(reply, "course-times")
    assert times["days"] == Weekdays(days=(3,))
    assert (times["from"], times["to"]) == (Clock(time=time(12, 30)), Clock(time=time(16, 30)))
    assert line(reply, "next-time")["date"] == Day(day=date(2026, 11, 26))
    assert line(reply, "course-venue-room")["room"] == Fact(text="Lokale 3")
    assert reply.pin
    assert reply.pin.address == "Kasernevej 20, 4700 Næstved"


async def test_while_it_is_open_it_says_until_when(ask: Ask) -> None:
    reply = await ask("jobcafe_hours", THURSDAY_1300)
    assert line(reply, "open-now")["until"] == Clock(time=time(16, 30))
    assert "next-time" not in ids(reply)


async def test_hours_of_all_courses_when_none_is_named(ask: Ask) -> None:
    reply = await ask("course_hours")
    assert ids(reply).count("course-times") == 4
    assert "course-times-vary" in ids(reply)


async def test_hours_of_the_course_that_is_named(ask: Ask) -> None:
    reply = await ask("course_hours", course="din_vej_til_job")
    assert line(reply, "course-times")["from"] == Clock(time=time(14))


@pytest.mark.parametrize(("topic", "room"), [("course:jobcafe", True), ("course:jobspor", False)])
async def test_where_is_it_refers_to_what_was_talked_about(ask: Ask, topic: str, room: bool) -> None:
    reply = await ask("course_location", topic=topic)
    assert ("course-venue-room" in ids(reply)) is room
    assert reply.topic == topic
    assert reply.pin


async def test_the_course_that_is_named_wins_over_the_last_topic(ask: Ask) -> None:
    reply = await ask("course_location", topic="course:danish", course="jobcafe")
    assert reply.topic == "course:jobcafe"


async def test_danish_lessons_have_no_address_so_there_is_somebody_to_call(ask: Ask) -> None:
    reply = await ask("course_location", course="danish")
    assert "course-location-unknown" in ids(reply)
    assert reply.contacts


@pytest.mark.parametrize(
    "intent", ["jobcafe_help", "jobspor_info", "intensive_course_info", "din_vej_til_job_info", "danish_lessons_info"]
)
async def test_what_a_course_is_leads_to_where_and_whom(ask: Ask, intent: str) -> None:
    reply = await ask(intent)
    presses = [button.press for row in reply.buttons for button in row]
    assert any(press.startswith("ask:course_location:course=") for press in presses)
    assert any(press.startswith("ask:who_to_call:contact_topic=") for press in presses)
    assert "stale-note" in ids(reply)


@pytest.mark.parametrize(
    ("intent", "id", "numbers"),
    [
        ("jobspor_info", "jobspor-info", {"weeks": 6}),
        ("intensive_course_info", "intensive-info", {"weeks": 4}),
        ("intensive_course_info", "intensive-practice", {"weeks": 4}),
        ("din_vej_til_job_info", "din-vej-info", {"weeks": 12, "class_weeks": 8, "practice_weeks": 4}),
        ("danish_lessons_info", "danish-info", {"days": 2}),
    ],
)
async def test_a_course_has_the_weeks_and_days_of_the_facts(
    ask: Ask, intent: str, id: str, numbers: dict[str, int]
) -> None:
    said = line(await ask(intent), id)
    assert {name: said[name] for name in numbers} == {name: Fact(text=str(each)) for name, each in numbers.items()}
