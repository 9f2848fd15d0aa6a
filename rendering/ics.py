"""Calendar entries as iCalendar (RFC 5545)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, timedelta
from typing import TYPE_CHECKING

from actions.kernel.messages import CalendarEntry

if TYPE_CHECKING:
    from icalendar import Event

ALARM_BEFORE = timedelta(hours=2)
REFRESH = timedelta(hours=6)


def calendar(entries: Iterable[tuple[CalendarEntry, str]]) -> bytes:
    """A whole calendar of entries and what they are called, each with an alarm two hours before."""
    from icalendar import Calendar

    whole = Calendar()
    whole.add("prodid", "-//Vejviser//vejviser//DA")
    whole.add("version", "2.0")
    whole.add("x-wr-calname", "Vejviser")
    whole.add("refresh-interval", REFRESH, parameters={"VALUE": "DURATION"})
    for entry, summary in entries:
        whole.add_component(_event(entry, summary))
    content: bytes = whole.to_ical()
    return content


def _event(entry: CalendarEntry, summary: str) -> Event:
    from icalendar import Alarm, Event

    event = Event()
    event.add("uid", f"{entry.uid}@vejviser")
    # In UTC no calendar can get the time zone wrong.
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("dtstamp", entry.changed_at.astimezone(UTC))
    event.add("summary", summary)
    if entry.address:
        event.add("location", entry.address)
    if entry.coordinates:
        event.add("geo", entry.coordinates)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", summary)
    alarm.add("trigger", -ALARM_BEFORE)
    event.add_component(alarm)
    return event
