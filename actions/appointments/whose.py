"""Whose an appointment is: by what somebody is to it."""

from __future__ import annotations

from actions.kernel import Turn
from store import appointments, links, outbox


async def persons(turn: Turn, row: int) -> bool:
    """It is the person's own, or the staff made it and they have taken it."""
    return await appointments.find(turn.session, row, turn.person.id) is not None


async def makers(turn: Turn, row: int) -> bool:
    """The member of staff has made it."""
    return await appointments.find_made(turn.session, row, turn.person.id) is not None


async def scanners(turn: Turn, row: int) -> bool:
    """The person has scanned its code, before anybody else."""
    return await links.used_by(turn.session, "appointment", row) == turn.person.id


async def readers(turn: Turn, row: int) -> bool:
    """The message went to the person."""
    return await outbox.sent_to(turn.session, row, turn.person.id) is not None
