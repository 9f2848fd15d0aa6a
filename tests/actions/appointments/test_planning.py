"""Which reminders are planned at which moment: from 48 hours before they are due until they help nobody any more."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from actions.appointments.planning import Known, planned_for
from config import facts_file, leads
from config.settings import ROOT
from store.appointments import Appointment
from store.classes import CourseClass, Enrolment
from store.persons import Person
from tests.actions.scene import Scene, ids
from tests.conftest import NOW

FACTS = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
START = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)


def appointment(made: datetime = LONG_AGO) -> Appointment:
    return Appointment(id=3, person_id=7, starts_at=START, about="doctor", created_at=made, planned_from=made)


def planned(now: datetime, what: Appointment | Enrolment, names: str = "PT2H") -> list[datetime]:
    """When the reminders are due that are planned at `now`."""
    person = Person(id=7, telegram_id=1, language="da")
    own, member = ([what], []) if isinstance(what, Appointment) else ([], [what])
    return [each.due_at for each in planned_for(Known(person, own, member, []), FACTS, leads.parse(names), now)]


@pytest.mark.parametrize(("now", "count"), [(START - 50 * HOUR, 1), (START - 50 * HOUR - SECOND, 0)])
def test_a_reminder_is_planned_48_hours_before_it_is_due(now: datetime, count: int) -> None:
    assert len(planned(now, appointment())) == count


@pytest.mark.parametrize(("now", "count"), [(START + 3 * HOUR - SECOND, 1), (START + 3 * HOUR, 0)])
def test_the_last_reminder_helps_until_three_hours_after_the_appointment(now: datetime, count: int) -> None:
    assert len(planned(now, appointment())) == count


@pytest.mark.parametrize(("made", "count"), [(START - 2 * HOUR, 1), (START - 2 * HOUR + SECOND, 0)])
def test_an_appointment_that_was_made_after_the_reminder_was_due_has_none(made: datetime, count: int) -> None:
    assert len(planned(made, appointment(made))) == count


def test_a_reminder_gives_way_at_the_moment_at_which_the_next_one_is_due() -> None:
    both = "PT4H,PT2H"
    assert planned(START - 2 * HOUR - SECOND, appointment(), both) == [START - 4 * HOUR, START - 2 * HOUR]
    assert planned(START - 2 * HOUR, appointment(), both) == [START - 2 * HOUR]


def test_a_reminder_at_the_very_beginning_is_none() -> None:
    assert planned(START - HOUR, appointment(), "PT0S") == []
    assert planned(START - HOUR, appointment(), "PT1S") == [START - SECOND]


def joined(at: datetime, lead: str = "PT1H") -> Enrolment:
    """In a class that is held on 26 November at 9:00 in Næstved, once."""
    day = date(2026, 11, 26)
    group = CourseClass(
        id=1, course="jobspor", rule="FREQ=WEEKLY;BYDAY=TH", first_day=day, last_day=day, opens=time(9),
        closes=time(12), created_at=LONG_AGO,
    )  # fmt: skip
    return Enrolment(id=1, person_id=7, class_id=1, lead=lead, created_at=at, course_class=group)


@pytest.mark.parametrize(
    ("now", "count"),
    [(START - 49 * HOUR, 1), (START - 49 * HOUR - SECOND, 0), (START - SECOND, 1), (START, 0)],
)
def test_a_class_day_is_reminded_of_from_48_hours_before_until_it_begins(now: datetime, count: int) -> None:
    assert len(planned(now, joined(LONG_AGO))) == count


@pytest.mark.parametrize(("at", "count"), [(START - HOUR, 1), (START - HOUR + SECOND, 0)])
def test_who_joins_after_the_reminder_was_due_is_reminded_from_the_next_day_on(at: datetime, count: int) -> None:
    assert len(planned(at, joined(at))) == count


def test_the_evening_before_is_seen_from_48_hours_before_it() -> None:
    evening = datetime(2026, 11, 25, 17, 0, tzinfo=UTC)
    assert planned(evening - 48 * HOUR, joined(LONG_AGO, "18:00-1d")) == [evening]
    assert planned(evening - 48 * HOUR - SECOND, joined(LONG_AGO, "18:00-1d")) == []


@pytest.mark.parametrize(
    ("later", "line"), [(timedelta(hours=3, minutes=-1), "reminder-again"), (3 * HOUR, "reminders-settings")]
)
async def test_once_more_in_an_hour_is_said_while_it_still_helps(scene: Scene, later: timedelta, line: str) -> None:
    minutes = int(NOW.timestamp()) // 60 + 60
    await scene.press("amal", f"appointment:keep:{minutes}:doctor:elsewhere")
    scene.now = NOW + later
    assert ids(await scene.press("amal", "appointment:again:1")) == [line]
