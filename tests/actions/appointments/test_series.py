"""Class days and reminders as a rule: each occurrence has exactly its reminders, at the right local time."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.appointments import planning, series
from actions.appointments.planning import AHEAD, Known, planned_for
from actions.information.hours import is_holiday
from config import facts_file, leads
from config.settings import ROOT
from store.appointments import Appointment
from store.classes import CourseClass, Enrolment
from store.closures import Closure
from store.persons import Person

ZONE = ZoneInfo("Europe/Copenhagen")
FACTS = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)

# Two years with their four clock changes.
DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
TIMES = st.times().map(lambda clock: clock.replace(second=0, microsecond=0))


@st.composite
def groups(draw: st.DrawFn) -> CourseClass:
    first = draw(DAYS)
    weeks = draw(st.one_of(st.none(), st.integers(1, 12)))
    return CourseClass(
        id=1,
        course=draw(st.sampled_from(["jobspor", "jobcafe", "danish"])),
        rule=series.weekly(draw(st.sets(st.integers(0, 6), min_size=1))),
        first_day=first,
        last_day=None if weeks is None else first + timedelta(weeks=weeks, days=-1),
        opens=draw(TIMES),
        closes=time(23, 59),
        created_at=LONG_AGO,
    )


@st.composite
def closings(draw: st.DrawFn) -> Closure:
    first = draw(DAYS)
    return Closure(
        id=1,
        course=draw(st.sampled_from([None, "jobspor", "jobcafe", "danish"])),
        first_day=first,
        last_day=first + timedelta(days=draw(st.integers(0, 20))),
        created_at=LONG_AGO,
    )


def held(group: CourseClass, closed: list[Closure], since: date, days: int) -> list[date]:
    """The class days, counted by hand."""
    found = []
    for day in (since + timedelta(days=ahead) for ahead in range(days)):
        runs = group.first_day <= day and (group.last_day is None or day <= group.last_day)
        shut = is_holiday("DK", day, ZONE) or any(each.covers(group.course, day) for each in closed)
        if runs and day.weekday() in series.weekdays(group.rule) and not shut:
            found.append(day)
    return found


def local(moment: datetime) -> datetime:
    """The wall clock at that moment."""
    return moment.astimezone(ZONE).replace(tzinfo=None)


def skipped(day: date, clock: time) -> bool:
    """Whether the clock change leaves out this wall time."""
    moment = datetime.combine(day, clock, ZONE)
    return local(moment.astimezone(UTC)) != moment.replace(tzinfo=None)


@given(groups(), st.lists(closings(), max_size=3), DAYS)
def test_a_class_is_held_on_its_days_at_its_hour(group: CourseClass, closed: list[Closure], since: date) -> None:
    begin = datetime.combine(since, time(), ZONE)
    until = datetime.combine(since + timedelta(days=29), time(23, 59), ZONE)
    starts = series.starts(group, closed, "DK", begin, until, ZONE)
    assert [start.date() for start in starts] == held(group, closed, since, 30)
    for start in starts:
        assert skipped(start.date(), group.opens) or local(start.astimezone(UTC)).time() == group.opens


@given(st.sets(st.integers(0, 6), min_size=1))
def test_the_rule_keeps_its_weekdays(days: set[int]) -> None:
    assert series.weekdays(series.weekly(days)) == tuple(sorted(days))


@pytest.mark.parametrize(
    ("course", "first", "weeks", "days", "expected"),
    [
        # Six weeks of weekdays, without Maundy Thursday, Good Friday and Easter Monday.
        ("jobspor", date(2027, 3, 1), 6, range(5), 27),
        ("din_vej_til_job", date(2027, 1, 7), 8, [3], 8),
        # Two days a week over Christmas: 24, 25, 26 and 31 December and 1 January are off.
        ("danish", date(2026, 12, 14), 4, [3, 4], 4),
    ],
)
def test_the_courses_of_the_facts(course: str, first: date, weeks: int, days: list[int], expected: int) -> None:
    group = CourseClass(
        id=1,
        course=course,
        rule=series.weekly(days),
        first_day=first,
        last_day=first + timedelta(weeks=weeks, days=-1),
        opens=time(8, 30),
        closes=time(12, 30),
        created_at=LONG_AGO,
    )
    begin = datetime.combine(first, time(), ZONE)
    assert len(series.starts(group, [], "DK", begin, begin + timedelta(weeks=30), ZONE)) == expected


LEADS = st.lists(
    st.sampled_from(["18:00-1d", "PT2H", "PT24H", "07:00-0d", "P1DT2H", "PT30M", "20:00-2d"]),
    min_size=1,
    max_size=3,
    unique=True,
).map(lambda names: leads.parse(",".join(names)))


def known(appointments: list[Appointment], enrolments: list[Enrolment], closed: list[Closure]) -> Known:
    return Known(Person(id=7, telegram_id=1, language="da"), appointments, enrolments, closed)


def plan_hourly(what: Known, chosen: tuple[leads.Lead, ...], since: datetime, hours: int) -> dict[str, datetime]:
    """Key -> due, of all that is planned when the planner runs every hour; a key never changes its due time."""
    found: dict[str, datetime] = {}
    for hour in range(hours):
        now = since + timedelta(hours=hour)
        for each in planned_for(what, FACTS, chosen, now):
            assert each.due_at <= now + AHEAD
            assert found.setdefault(each.key, each.due_at) == each.due_at
    return found


@given(LEADS, st.integers(0, 275 * 24 * 60))
def test_an_appointment_has_each_of_its_reminders_once(chosen: tuple[leads.Lead, ...], minutes: int) -> None:
    start = datetime(2026, 3, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    made = start - timedelta(days=4)
    appointment = Appointment(id=3, person_id=7, starts_at=start, about="doctor", created_at=made, planned_from=made)
    planned = plan_hourly(known([appointment], [], []), chosen, made, 24 * 5)
    wanted = {lead.due(start, ZONE) for lead in chosen}
    assert sorted(planned.values()) == sorted(due for due in wanted if made <= due < start)


@pytest.mark.parametrize("day", [date(2026, 3, 28), date(2026, 3, 29), date(2026, 10, 25), date(2026, 10, 26)])
def test_reminders_are_right_around_both_clock_changes(day: date) -> None:
    start = datetime.combine(day, time(9), ZONE).astimezone(UTC)
    made = start - timedelta(days=4)
    appointment = Appointment(id=3, person_id=7, starts_at=start, about="doctor", created_at=made, planned_from=made)
    planned = plan_hourly(known([appointment], [], []), leads.parse("18:00-1d,PT2H"), made, 24 * 5)
    evening = datetime.combine(day - timedelta(days=1), time(18))
    assert sorted(map(local, planned.values())) == [evening, datetime.combine(day, time(7))]


@given(groups(), st.lists(closings(), max_size=2), DAYS, st.sampled_from(["18:00-1d", "07:00-0d", "PT1H"]))
def test_each_class_day_has_one_reminder(group: CourseClass, closed: list[Closure], since: date, lead: str) -> None:
    begin = datetime.combine(since, time(), ZONE).astimezone(UTC)
    enrolment = Enrolment(id=1, person_id=7, class_id=1, lead=lead, created_at=begin, course_class=group)
    planned = plan_hourly(known([], [enrolment], closed), (), begin, 24 * 7)
    [chosen] = leads.parse(lead)
    expected = []
    for day in held(group, closed, since - timedelta(days=1), 12):
        start = datetime.combine(day, group.opens, ZONE).astimezone(UTC)
        due = chosen.due(start, ZONE)
        last_run = begin + timedelta(hours=24 * 7 - 1)
        if begin <= due < start and due <= last_run + AHEAD and start > begin:
            expected.append(due)
    assert sorted(planned.values()) == sorted(expected)


def test_late_reminders_give_way_to_the_next_and_then_say_that_it_was() -> None:
    start = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
    made = start - timedelta(days=2)
    appointment = Appointment(id=3, person_id=7, starts_at=start, about="doctor", created_at=made, planned_from=made)
    what, chosen = known([appointment], [], []), leads.parse("18:00-1d,PT2H")
    after_both = list(planned_for(what, FACTS, chosen, start - timedelta(hours=1)))
    assert [each.due_at for each in after_both] == [start - timedelta(hours=2)]
    assert after_both[0].expires_at == start + planning.STILL_HELPS
    reply = planning.appointment_reminder(appointment, FACTS)
    assert reply.as_of(start - timedelta(minutes=1)).lines[0].id == "reminder"
    assert reply.as_of(start).lines[0].id == "reminder-was"
    assert list(planned_for(what, FACTS, chosen, start + planning.STILL_HELPS)) == []
