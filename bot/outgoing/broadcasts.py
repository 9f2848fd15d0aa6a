"""Broadcast rows get their words when they are taken up: in the language that each person has at that moment."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from actions.broadcasts.texts import LeftOut, NotYet, as_sent
from actions.kernel.messages import Reply
from config.facts import Municipality
from store import broadcasts
from store.outbox import OutboxRow

# Row -> what it says, or why it says nothing (yet).
Filled = dict[int, Reply | LeftOut | NotYet]


async def fill(session: AsyncSession, rows: Sequence[OutboxRow], facts: Municipality) -> Filled:
    """What the rows of broadcasts among these say."""
    wanted = {row.id: Reply.model_validate(row.message) for row in rows if row.broadcast_id is not None}
    copies = {row.id: row for row in rows if row.id in wanted and wanted[row.id].broadcast is not None}
    ids = {row.broadcast_id for row in copies.values() if row.broadcast_id is not None}
    if not ids:
        return {}
    found = await broadcasts.these(session, ids)
    translations = await broadcasts.translations(session, ids)
    filled: Filled = {}
    for row in copies.values():
        broadcast = found.get(row.broadcast_id or 0)
        if broadcast is None:
            filled[row.id] = LeftOut("deleted")
            continue
        try:
            reply = as_sent(broadcast, translations[broadcast.id], row.person.language, facts)
            filled[row.id] = reply.model_copy(update={"edits": wanted[row.id].edits})
        except (LeftOut, NotYet) as error:
            filled[row.id] = error
    return filled
