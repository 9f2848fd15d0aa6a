"""A broadcast that was delivered: changed with everybody who has it, or taken back."""

from __future__ import annotations

from actions.broadcasts.parts import find, gone, list_button, note, preflight, press, step
from actions.broadcasts.progress import progress
from actions.kernel.messages import Reply, Say, say, spaced
from actions.kernel.turn import Turn
from store import deliveries
from store.broadcasts import Broadcast

DELIVERED = ("sent", "stopped")


async def broadcast_change(turn: Turn) -> list[Reply]:
    """The text as it is now, and a button that changes what people have."""
    found = await find(turn)
    return await changing(turn, found) if found is not None and found.state in DELIVERED else gone()


async def changing(turn: Turn, found: Broadcast, *before: Say) -> list[Reply]:
    """After a new text: in which languages it is there, and how many have the old one."""
    await turn.session.flush()
    checked, _ = await preflight(turn, found)
    have = len(await deliveries.delivered(turn.session, found.id))
    send = press("take", found, say("button-change-everywhere", count=have), "✏", "edit")
    languages = press("languages", found, say("button-translations"), "🌐")
    return [
        Reply(
            lines=(*before, say("change-ask", number=found.id, count=have), *spaced(checked.matrix), *checked.blocks),
            buttons=(*(((send,),) if checked.ready else ()), (languages,), (list_button(),)),
            can_be_danish=False,
        )
    ]


async def broadcast_recall(turn: Turn) -> list[Reply]:
    """Asks once more: it disappears from everybody's chat."""
    found = await find(turn)
    if found is None or found.state not in DELIVERED:
        return gone()
    have = len(await deliveries.delivered(turn.session, found.id))
    yes = press("take", found, say("button-recall"), "↩", "delete")
    back = press("show", found, say("button-no"))
    return [
        Reply(lines=(say("recall-ask", number=found.id, count=have),), buttons=((yes,), (back,)), can_be_danish=False)
    ]


async def broadcast_take(turn: Turn) -> list[Reply]:
    """Goes to everybody who got it, also to whom it is on its way at this moment."""
    found = await find(turn)
    if found is None or found.state not in DELIVERED:
        return gone()
    deletes = turn.understanding.value("how") == "delete"
    found.revision += 1
    people = await deliveries.delivered(turn.session, found.id)
    rows = []
    for person_id, key in people:
        reply = _taken_back(key) if deletes else Reply(lines=(), broadcast=found.id, edits=key)
        rows.append((person_id, f"{deliveries.recall_prefix(found)}{person_id}", reply.model_dump(mode="json")))
    step(turn, found, "recall" if deletes else "change", "recalling")
    note(turn, found, "reach", str(len(rows)))
    found.recalled_at = turn.now if deletes else None
    found.changed_at, found.sent_by = turn.now, turn.person.id
    await deliveries.queue(turn.session, found.id, rows, turn.now)
    return [await progress(turn.session, found, turn.now)]


def _taken_back(key: str) -> Reply:
    """What stands there where Telegram no longer lets a bot delete: after 48 hours."""
    return Reply(lines=(say("broadcast-taken-back"),), deletes=key, can_be_danish=False)
