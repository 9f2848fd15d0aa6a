"""Staff and readers who lose the role: what they have taken is free for others, and they are asked no more."""

from __future__ import annotations

from actions.kernel import STAFF, VOLUNTEERS, Loss, Turn
from actions.threads.person import update_card
from store import interpretations, readers, threads


async def lose(turn: Turn, loss: Loss) -> None:
    """Conversations that they had taken wait for somebody again; they translate nothing any more."""
    if loss.ends(STAFF):
        for thread in await threads.taken_by(turn.session, loss.person.id):
            thread.taken_by, thread.taken_name = None, None
            thread.waiting_since, thread.reminded_at, thread.told_at = turn.now, None, None
            await update_card(turn, thread)
    if loss.ends(VOLUNTEERS):
        await interpretations.release(turn.session, loss.person.id)
        await readers.choose(turn.session, loss.person.id, (), turn.now)
