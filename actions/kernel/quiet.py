"""Quiet hours (`quiet_hours` of the facts file): nobody is woken for what can wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from config.facts import Municipality


def is_quiet(moment: datetime, facts: Municipality) -> bool:
    """Whether `moment` (aware) falls into the quiet hours of the municipality."""
    quiet = facts.quiet_hours
    if quiet is None:
        return False
    clock = moment.astimezone(facts.zone).time()
    return clock >= quiet.begins or clock < quiet.ends


def after_quiet(moment: datetime, facts: Municipality) -> datetime:
    """`moment` itself, or the end of the quiet hours that it falls into; in UTC."""
    quiet = facts.quiet_hours
    if quiet is None or not is_quiet(moment, facts):
        return moment.astimezone(UTC)
    local = moment.astimezone(facts.zone)
    day = local.date() + timedelta(days=local.time() >= quiet.begins)
    return datetime.combine(day, quiet.ends, facts.zone).astimezone(UTC)
