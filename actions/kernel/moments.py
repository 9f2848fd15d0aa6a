"""Moments in prose: the day and the time that the municipality's clocks show."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from actions.kernel.messages import Clock, Day


def moment_slots(moment: datetime, zone: ZoneInfo) -> dict[str, Day | Clock]:
    """`day` and `time` of a moment, as the clocks of the zone show it."""
    local = moment.astimezone(zone)
    return {"day": Day(day=local.date()), "time": Clock(time=local.time().replace(fold=0))}


def in_minutes(moment: datetime) -> str:
    """Minutes since 1970, as buttons carry a moment."""
    return str(int(moment.timestamp()) // 60)


def of_minutes(minutes: int) -> datetime:
    """The moment, in UTC."""
    return datetime.fromtimestamp(minutes * 60, UTC)
