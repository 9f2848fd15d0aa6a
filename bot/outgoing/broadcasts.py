"""Broadcast rows get their words when they are taken up: in the language that each person has at that moment."""

from __future__ import annotations

from collections.abc import Sequence

from actions.broadcasts.texts import LeftOut, NotYet, as_sent
from actions.kernel.messages import Copy, Edit, Message
from actions.kernel.rows import of_row
from config.facts import Municipality
from store import broadcasts
from store.base import Session
from store.outbox import OutboxRow

# Row -> what it says, or why it says nothing (yet).
Filled = dict[int, Message | Edit | LeftOut | NotYet]


async def fill(session: Session, rows: Sequence[OutboxRow], facts: Municipality) -> Filled:
    """What the rows of broadcasts among these say."""
    replies = [(row, of_row(row.message)) for row in rows if row.broadcast_id is not None]
    copies = [(row, reply) for row, reply in replies if isinstance(reply, Copy)]
    if not copies:
        return {}
    ids = {copy.broadcast for _, copy in copies}
    found = await broadcasts.these(session, ids)
    translations = await broadcasts.translations(session, ids)
    filled: Filled = {}
    for row, copy in copies:
        broadcast = found.get(copy.broadcast)
        if broadcast is None:
            filled[row.id] = LeftOut("deleted")
            continue
        try:
            message = as_sent(broadcast, translations[broadcast.id], row.person.language, facts)
        except (LeftOut, NotYet) as error:
            filled[row.id] = error
        else:
            filled[row.id] = Edit(key=copy.edits, message=message) if copy.edits else message
    return filled
