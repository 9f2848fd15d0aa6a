"""A broadcast that was delivered: changed with everybody who has it, or taken back."""

from __future__ import annotations

from actions.broadcasts.parts import find, gone, list_button, note, preflight, step
from actions.broadcasts.progress import progress
from actions.kernel import Copy, Message, Recall, Reply, Say, Turn, button, say, spaced, to_row
from store import deliveries
from store.broadcasts import Broadcast

DELIVERED = ("sent", "stopped")


async def broadcast_change(turn: Turn) -> list[Reply]:
    """The text as it is now, and a button that changes what people have."""
    found = await find(turn)
    return await changing(turn, found) if found is not None and found.state in DELIVERED else gone()


async def changing(turn: Turn, found: Broadcast, *before: Say) -> list[Reply]:
    """After a new text: in which languages it is there, and how many have the old one."""
    checked, _ = await preflight(turn, found)
    have = len(await deliveries.delivered(turn.session, found.id))
    send = button("broadcast_take", say("button-change-everywhere", count=have), found.id, "edit", icon="✏")
    languages = button("broadcast_languages", "button-translations", found.id, icon="🌐")
    return [
        Message(
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
    yes = button("broadcast_take", "button-recall", found.id, "delete", icon="↩")
    back = button("broadcast_show", "button-no", found.id)
    return [
        Message(lines=(say("recall-ask", number=found.id, count=have),), buttons=((yes,), (back,)), can_be_danish=False)
    ]


async def broadcast_take(turn: Turn) -> list[Reply]:
    """Goes to everybody who got it, also to whom it is on its way at this moment."""
    found = await find(turn)
    if found is None or found.state not in DELIVERED:
        return gone()
    deletes = turn.value("how") == "delete"
    found.revision += 1
    people = await deliveries.delivered(turn.session, found.id)
    rows = []
    for person_id, key in people:
        reply: Reply = _taken_back(key) if deletes else Copy(broadcast=found.id, edits=key)
        rows.append((person_id, f"{deliveries.recall_prefix(found)}{person_id}", to_row(reply)))
    step(turn, found, "recall" if deletes else "change", "recalling")
    note(turn, found, "reach", str(len(rows)))
    found.recalled_at = turn.now if deletes else None
    found.changed_at, found.sent_by = turn.now, turn.person.id
    await deliveries.queue(turn.session, found.id, rows, turn.now)
    return [await progress(turn, found)]


def _taken_back(key: str) -> Recall:
    """The message stands there where Telegram no longer lets a bot delete: after 48 hours."""
    return Recall(key=key, message=Message(lines=(say("broadcast-taken-back"),), can_be_danish=False))
