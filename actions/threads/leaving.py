"""Who leaves, or loses a role: conversations that they had are over, those that they had taken are free for others."""

from __future__ import annotations

from actions.kernel import STAFF, VOLUNTEERS, Loss, Traces, Turn
from actions.threads.interpreting import answer_text
from actions.threads.person import LONGEST_NAME, gone, update_card
from actions.threads.staff import ANSWER_KEY
from actions.threads.translating import written_in
from store import interpretations, outbox, readers, threads


async def traces(turn: Turn) -> Traces:
    """What both have said in their conversations, with what readers saw of it; of staff the name under which they
    answered."""
    mine = await threads.every_of(turn.session, turn.person.id)
    answers = [
        answer_text(row)
        for each in mine
        for row in await outbox.keyed(turn.session, f"{ANSWER_KEY}{each.id}:")
        if row.message["lines"]
    ]
    asked = [
        found.text
        for each in mine
        for row in await outbox.keyed(turn.session, f"thread:{each.id}:")
        if (found := written_in(row)) is not None
    ]
    names = (turn.name[:LONGEST_NAME],) if turn.rights else ()
    keys = tuple(f"thread:{each.id}:" for each in mine)
    return Traces((*answers, *asked, *names), keys, unnamed=("staff-group:",))


async def leave(turn: Turn) -> None:
    """Whoever has everything deleted leaves their thread; the staff are told."""
    await gone(turn, turn.person.id)
    await _let_go(turn, turn.person.id)


async def lose(turn: Turn, loss: Loss) -> None:
    """Conversations that they had taken wait for somebody again; they translate nothing any more."""
    if loss.ends(STAFF):
        await _let_go(turn, loss.person.id)
    if loss.ends(VOLUNTEERS):
        await interpretations.release(turn.session, loss.person.id)
        await readers.choose(turn.session, loss.person.id, (), turn.now)


async def _let_go(turn: Turn, person_id: int) -> None:
    for thread in await threads.taken_by(turn.session, person_id):
        thread.taken_by, thread.taken_name = None, None
        thread.waiting_since, thread.reminded_at, thread.told_at = turn.now, None, None
        await update_card(turn, thread)
