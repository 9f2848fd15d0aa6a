"""Broadcast rows get their words when they are taken up: in the language that each person has at that moment."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from actions.broadcasts.texts import LeftOut, NotYet, Translations, as_sent
from actions.kernel.messages import Copy, Edit, Reply
from actions.kernel.rows import of_row
from bot.boundary import Unforeseen, boundary
from config.facts import Municipality
from store import broadcasts, published
from store.broadcasts import Broadcast
from store.outbox import OutboxRow

# Row -> what it says, or why it says nothing (yet).
Filled = dict[int, Reply | LeftOut | NotYet | Unforeseen]


async def fill(session: AsyncSession, rows: Sequence[OutboxRow], facts: Municipality) -> Filled:
    """What the rows of broadcasts among these say. One that cannot be read spoils none of the others."""
    ids = {row.broadcast_id for row in rows if row.broadcast_id is not None}
    if not ids:
        return {}
    found = await broadcasts.these(session, ids)
    translations = await broadcasts.translations(session, ids)
    filled: Filled = {}
    for row in rows:
        if row.broadcast_id is None:
            continue
        try:
            with boundary(LeftOut, NotYet):
                reply = _filled(row, found.get(row.broadcast_id), translations[row.broadcast_id], facts)
        except (LeftOut, NotYet, Unforeseen) as error:
            filled[row.id] = error
        else:
            if reply is not None:
                filled[row.id] = reply
    return filled


def _filled(
    row: OutboxRow, broadcast: Broadcast | None, translations: Translations, facts: Municipality
) -> Reply | None:
    """None where the row says something of its own, such as that the broadcast was taken back."""
    copy = of_row(row.message)
    if not isinstance(copy, Copy):
        return None
    if broadcast is None:
        raise LeftOut("deleted")
    message = as_sent(*published.as_published(broadcast, translations), row.person.language, facts)
    return Edit(key=copy.edits, message=message) if copy.edits else message
