"""How an appointment is shown: in words, and its buttons in rows."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from actions.kernel import Button, Rows, Say, Slot, Work, moment_slots, say


def kind(about: str) -> Say:
    """What it is about: the doctor, the municipality."""
    return say(f"about-{about}")


def slots(work: Work, about: str, moment: datetime) -> dict[str, Slot]:
    """`about`, `day` and `time`, as most sentences about an appointment want them."""
    return {"about": kind(about), **moment_slots(moment, work.facts.zone)}


def when(work: Work, moment: datetime) -> Say:
    """The day and the time alone, as on a button."""
    return say("day-and-time", **moment_slots(moment, work.facts.zone))


def in_rows(buttons: Sequence[Button], across: int) -> Rows:
    """The buttons one after the other, `across` in a row."""
    return tuple(tuple(buttons[at : at + across]) for at in range(0, len(buttons), across))
