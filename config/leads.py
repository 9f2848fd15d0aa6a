"""How long before an appointment reminders go out: `REMINDER_LEADS`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_CLOCK = re.compile(r"([01]?\d|2[0-3]):([0-5]\d)-(\d+)d")


@dataclass(frozen=True)
class Lead:
    """Either so long before, in real time (`PT2H`), or at a time of day so many days before (`18:00-1d`)."""

    name: str
    before: timedelta | None = None
    clock: time | None = None
    days: int = 0

    def due(self, starts_at: datetime, zone: ZoneInfo) -> datetime:
        """When the reminder of an appointment at `starts_at` (aware) is due, in UTC."""
        if self.clock is None:
            assert self.before is not None
            return starts_at.astimezone(UTC) - self.before
        day = starts_at.astimezone(zone).date() - timedelta(days=self.days)
        return datetime.combine(day, self.clock, zone).astimezone(UTC)


def parse(text: str) -> tuple[Lead, ...]:
    """Leads of a comma-separated list. Raises ValueError, naming the one that is none."""
    return tuple(_lead(part.strip()) for part in text.split(",") if part.strip())


def _lead(text: str) -> Lead:
    if clock := _CLOCK.fullmatch(text):
        hour, minute, days = map(int, clock.groups())
        return Lead(text, clock=time(hour, minute), days=days)
    duration = _DURATION.fullmatch(text)
    if duration and any(duration.groups()):
        days, hours, minutes, seconds = (int(part or 0) for part in duration.groups())
        return Lead(text, before=timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds))
    raise ValueError(f"{text!r} is neither a duration like PT2H nor a time of day like 18:00-1d")
