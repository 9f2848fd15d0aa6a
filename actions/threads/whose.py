"""Whose a conversation, an answer or a question is: by what somebody is to it."""

from __future__ import annotations

from actions.kernel import STAFF, Turn, press
from store import interpretations, outbox, roles, threads


async def writers(turn: Turn, row: int) -> bool:
    """The person has begun the conversation."""
    found = await threads.get(turn.session, row)
    return found is not None and found.person_id == turn.person.id


async def readers(turn: Turn, row: int) -> bool:
    """The message went to the person."""
    return await outbox.sent_to(turn.session, row, turn.person.id) is not None


async def asked_readers(turn: Turn, row: int) -> bool:
    """The person was asked to translate it, and it is no answer to a question of their own."""
    wanted = await interpretations.get(turn.session, row)
    answer = await outbox.get(turn.session, wanted.row_id) if wanted else None
    if answer is None or answer.person_id == turn.person.id:
        return False
    return await outbox.has_button(turn.session, turn.person.id, press("interpret_take", row))


async def asked_staff(turn: Turn, row: int) -> bool:
    """The person was asked whether this is to be the staff's group."""
    return await outbox.has_button(turn.session, turn.person.id, press("staff_agree", row))


async def offering_readers(turn: Turn, row: int) -> bool:
    """The one who offers to translate is of an organisation that the person coordinates, and not they themselves."""
    data = press("reader_give", row, turn.value("language") or "")
    if row == turn.person.id or not await outbox.has_button(turn.session, turn.person.id, data):
        return False
    theirs = {right.organisation for right in await roles.rights(turn.session, row)}
    coordinated = {right.organisation for right in turn.rights if right.role == "coordinator"}
    return not STAFF.isdisjoint(turn.roles) or not coordinated.isdisjoint(theirs)
