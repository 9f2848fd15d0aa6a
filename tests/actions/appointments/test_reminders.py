"""What people do with reminders: again in an hour, hidden, stopped, in their calendar; and too many of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import icalendar
import pytest

from actions.appointments import calendar
from actions.kernel.messages import Message
from bot.outgoing.delivery import as_read
from config.languages import LANGUAGES
from rendering.parts import CalendarFile
from rendering.render import calendar_of, render
from store import links
from tests.actions.scene import Scene, ids, presses

TOMORROW_9 = datetime(2026, 11, 24, 8, 0, tzinfo=UTC)


async def keep(scene: Scene, who: str = "amal", moment: datetime = TOMORROW_9, about: str = "doctor") -> None:
    minutes = int(moment.timestamp()) // 60
    reply = await scene.press(who, f"appointment:keep:{minutes}:{about}:kasernevej")
    assert ids(reply)[0] == "appointment-kept"


async def test_again_in_an_hour_is_one_more_however_often_it_is_pressed(scene: Scene) -> None:
    await keep(scene)
    for _ in range(2):
        assert ids(await scene.press("amal", "appointment:again:1")) == ["reminder-again"]
    evening, *_ = await scene.queued("amal")
    assert len(await scene.queued("amal")) == 3
    assert evening.due_at == scene.now + timedelta(hours=1)
    await scene.plan()
    assert len(await scene.queued("amal")) == 3
    await scene.press("amal", "appointment:cancel:1")
    assert await scene.queued("amal") == []


async def test_nobody_else_can_ask_for_it_again(scene: Scene) -> None:
    await keep(scene)
    await scene.press("yusuf", "appointment:again:1")
    assert await scene.queued("yusuf") == []


async def test_a_discreet_reminder_says_nothing_until_it_is_pressed(scene: Scene) -> None:
    await keep(scene)
    await scene.press("amal", "reminders:discreet:on")
    row = (await scene.queued("amal"))[0]
    shown = as_read(row, scene.now)
    assert isinstance(shown, Message)
    assert ids(shown) == ["reminder-discreet"]
    opened = await scene.press("amal", presses(shown)[0])
    assert ids(opened)[0] == "reminder"
    assert ids(await scene.press("yusuf", presses(shown)[0])) == ["button-too-old"]


async def test_a_changed_time_replaces_the_old_one(scene: Scene) -> None:
    await keep(scene)
    assert ids(await scene.press("amal", "appointment:change:1")) == ["appointment-day-ask"]
    later = TOMORROW_9 + timedelta(hours=2)
    reply = await scene.press("amal", f"appointment:keep:{int(later.timestamp()) // 60}:doctor:elsewhere")
    assert ids(reply)[:2] == ["appointment-changed", "appointment-kept"]
    assert [row.expires_at for row in await scene.queued("amal")][-1] == later + timedelta(hours=3)
    assert len((await scene.ask("amal", "appointment_list")).lines) == 2


async def test_too_many_appointments_get_a_clear_answer(scene: Scene) -> None:
    for hours in range(50):
        await keep(scene, moment=TOMORROW_9 + timedelta(hours=hours))
    assert ids(await scene.ask("amal", "appointment_add", "husk mig fredag kl 10")) == ["appointments-many"]
    assert len((await scene.ask("amal", "appointment_list")).lines) == 13


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("husk læge den 31. februar kl 10", "appointment-no-such-day"),
        ("læge 31/4 kl. 9", "appointment-no-such-day"),
        ("læge i går kl 10", "appointment-past"),
        ("tandlæge 26/11 2027 kl 9", "appointment-which-year"),
    ],
)
async def test_a_day_that_cannot_be_gets_a_clear_answer(scene: Scene, text: str, line: str) -> None:
    await scene.person("peter", "da")
    reply = await scene.ask("peter", "appointment_add", text)
    assert ids(reply)[0] == line


async def test_the_wrong_year_is_offered_right(scene: Scene) -> None:
    await scene.person("peter", "da")
    reply = await scene.ask("peter", "appointment_add", "tandlæge 26/11 2027 kl 9")
    nearer = datetime(2026, 11, 26, 8, 0, tzinfo=UTC)
    assert presses(reply)[0] == f"appointment:about:{int(nearer.timestamp()) // 60}:dentist"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_calendar_holds_appointments_and_class_days(scene: Scene, language: str) -> None:
    person = await scene.person("new", language)
    await keep(scene, "new")
    await scene.press("ida", "ask:class_new")
    await scene.fill("ida", "form:course:jobspor", "1/12")
    await scene.press("new", "class:lead:1:evening")
    entries = await calendar.entries(scene.work, person)
    parsed = icalendar.Calendar.from_ical(calendar_of(entries, language))
    events = parsed.walk("VEVENT")
    # One appointment; six weeks of weekdays but 24, 25, 31 December and 1 January.
    assert len(events) == 1 + 30 - 4
    assert {event["uid"] for event in events} == {f"{entry.uid}@vejviser" for entry in entries}
    assert events[0].decoded("dtstart") == TOMORROW_9
    assert events[1].decoded("dtstart") == datetime(2026, 12, 1, 7, 30, tzinfo=UTC)
    assert events[1].decoded("dtend") == datetime(2026, 12, 1, 11, 30, tzinfo=UTC)
    for event in events:
        [alarm] = event.walk("VALARM")
        assert alarm.decoded("trigger") == -timedelta(hours=2)
        assert event["summary"]
        assert event["location"]


async def test_the_calendar_forgets_after_a_month(scene: Scene) -> None:
    person = scene.people["amal"]
    await keep(scene)
    scene.now += timedelta(days=31)
    assert len(await calendar.entries(scene.work, person)) == 1
    scene.now += timedelta(days=2)
    assert await calendar.entries(scene.work, person) == []


async def test_one_appointment_as_a_file(scene: Scene) -> None:
    await keep(scene)
    _, *parts = render(await scene.press("amal", "appointment:calendar:1"), "ti")
    [file] = [part for part in parts if isinstance(part, CalendarFile)]
    [event] = icalendar.Calendar.from_ical(file.content).walk("VEVENT")
    assert event.decoded("dtstart") == TOMORROW_9
    assert ids(await scene.press("yusuf", "appointment:calendar:1")) == ["button-too-old"]


async def test_a_new_calendar_address_ends_the_old_one(scene: Scene) -> None:
    first = (await scene.press("amal", "calendar:feed")).lines[0].args["address"].text  # type: ignore[union-attr]
    old = scene.people["amal"].feed_digest
    second = (await scene.press("amal", "calendar:feed")).lines[0].args["address"].text  # type: ignore[union-attr]
    assert first != second
    token = second.rpartition("/")[2].removesuffix(".ics")
    assert scene.people["amal"].feed_digest == links.digest(token) != old
