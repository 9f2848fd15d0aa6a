"""When somebody of the staff reads what people write, as the municipality's file says."""

from __future__ import annotations

from datetime import datetime, timedelta

from actions.information.hours import open_between, opening
from config.facts import Municipality


def read_from(facts: Municipality, now: datetime) -> datetime | None:
    """When somebody is there next, in the municipality's time; None while somebody is, or where no hours are known."""
    if facts.staff_hours is None:
        return None
    local = now.astimezone(facts.zone)
    found = opening(facts.staff_hours.hours, facts.country, local)
    return found.opens if found and found.opens > local else None


def worked(facts: Municipality, since: datetime, until: datetime) -> timedelta:
    """How much of that time somebody was there."""
    if facts.staff_hours is None:
        return until - since
    zone = facts.zone
    return open_between(facts.staff_hours.hours, facts.country, since.astimezone(zone), until.astimezone(zone))
