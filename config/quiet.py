"""Quiet hours: from 21 to 7 nobody is woken for what can wait."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

BEGINS, ENDS = time(21), time(7)


def is_quiet(moment: datetime, zone: ZoneInfo) -> bool:
    """Whether `moment` (aware) falls into the quiet hours of `zone`."""
    clock = moment.astimezone(zone).time()
    return clock >= BEGINS or clock < ENDS


def after_quiet(moment: datetime, zone: ZoneInfo) -> datetime:
    """`moment` itself, or the end of the quiet hours that it falls into; in UTC."""
    if not is_quiet(moment, zone):
        return moment.astimezone(UTC)
    local = moment.astimezone(zone)
    day = local.date() + timedelta(days=local.time() >= BEGINS)
    return datetime.combine(day, ENDS, zone).astimezone(UTC)
