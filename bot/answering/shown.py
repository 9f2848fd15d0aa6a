"""What a press shows in place of something, or again: the message itself changed, or the same answer in Danish."""

from __future__ import annotations

from actions.broadcasts import broadcasts
from actions.information.freshness import in_danish
from actions.kernel.messages import Copy, Edit, Message, Reply
from actions.kernel.rows import message_in, of_row
from actions.talk import talk
from bot.answering.turn import Turn
from bot.incoming.updates import Pressed
from store import outbox


def in_place(reply: Reply, press: Pressed) -> Reply:
    """The message whose button was pressed changes, instead of one more in the chat."""
    if not isinstance(reply, Message) or not reply.in_place or press.message_id is None:
        return reply
    return Edit(key=f"message:{press.message_id}", message=reply)


async def again_in_danish(turn: Turn, row_id: int) -> list[Reply]:
    """The same answer for a receptionist or a driver."""
    row = await outbox.sent_to(turn.session, row_id, turn.person.id)
    if row is None:
        return talk.button_too_old(turn)
    kept = of_row(row.message)
    message = await broadcasts.in_danish(turn, kept.broadcast) if isinstance(kept, Copy) else message_in(kept)
    return [in_danish(message)] if message is not None else talk.button_too_old(turn)
