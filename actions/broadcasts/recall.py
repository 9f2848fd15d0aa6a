"""A broadcast that was delivered: changed with everybody who has it, or taken back."""

from __future__ import annotations

from actions.broadcasts.parts import find, gone, list_button, note, preflight, step
from actions.broadcasts.preflight import SECOND_PERSON_ABOVE
from actions.broadcasts.progress import progress
from actions.kernel import Copy, Message, Recall, Reply, Say, Turn, button, say, second, spaced, to_row
from store import approvals, deliveries, published
from store.broadcasts import DELIVERED, Broadcast


async def broadcast_change(turn: Turn) -> list[Reply]:
    """The text as it is now, and a button that changes what people have."""
    found = await _delivered(turn)
    return await changing(turn, found) if found is not None else gone()


async def changing(turn: Turn, found: Broadcast, *before: Say) -> list[Reply]:
    """After a new text: in which languages it is there, and how many have the old one. What stands there may go out."""
    checked, _ = await preflight(turn, found)
    await published.let_pass(turn.session, found)
    have = len(await deliveries.delivered(turn.session, found.id))
    send = button("broadcast_take", say("button-change-everywhere", count=have), found.id, "edit", icon="✏")
    languages = button("broadcast_languages", "button-translations", found.id, icon="🌐")
    return [
        Message(
            lines=(
                *before,
                say("change-ask", number=found.id, count=have),
                *spaced(checked.matrix),
                *checked.blocks,
                *checked.warnings,
            ),
            buttons=(*(((send,),) if checked.ready else ()), (languages,), (list_button(),)),
            can_be_danish=False,
        )
    ]


async def broadcast_recall(turn: Turn) -> list[Reply]:
    """Asks once more: it disappears from everybody's chat."""
    found = await _delivered(turn)
    if found is None:
        return gone()
    have = len(await deliveries.delivered(turn.session, found.id))
    yes = button("broadcast_take", "button-recall", found.id, "delete", icon="↩")
    back = button("broadcast_show", "button-no", found.id)
    return [
        Message(lines=(say("recall-ask", number=found.id, count=have),), buttons=((yes,), (back,)), can_be_danish=False)
    ]


async def broadcast_take(turn: Turn) -> list[Reply]:
    """Changes it with everybody who got it, or takes it back; where they are many, when a second person says yes."""
    found = await _delivered(turn)
    if found is None:
        return gone()
    how = turn.value("how") or ""
    count = len(await deliveries.delivered(turn.session, found.id))
    if count > SECOND_PERSON_ABOVE:
        return await _ask_second(turn, found, how, count)
    return await _go(turn, found, how, turn.person.id)


async def broadcast_agree(turn: Turn) -> list[Reply]:
    """The second person's yes to a change or to taking back: to what they were shown, and never one's own."""
    found, how = await _delivered(turn), turn.value("how") or ""
    if found is None or turn.number("revision") != found.revision:
        return gone()
    asked = await second.asked(turn, _what(found, how))
    if asked is None:
        return gone()
    if asked.asked_by == turn.person.id:
        return [second.not_oneself()]
    by, found.confirmed_by = asked.asked_by, turn.person.id
    note(turn, found, "confirm", how)
    await approvals.end(turn.session, asked)
    return await _go(turn, found, how, by)


async def _ask_second(turn: Turn, found: Broadcast, how: str, count: int) -> list[Reply]:
    deletes = how == "delete"
    line = say("recall-ask" if deletes else "change-ask", number=found.id, count=count)
    label = say("button-recall") if deletes else say("button-change-everywhere", count=count)
    look = button("broadcast_test", "button-test", found.id, icon="👁")
    yes = button("broadcast_agree", label, found.id, how, found.revision, icon="✅")
    said = await second.ask(turn, _what(found, how), (say("second-ask"), line), ((look,), (yes,)))
    note(turn, found, "ask", how)
    return [Message(lines=(said,), buttons=((list_button(),),), can_be_danish=False)]


async def _go(turn: Turn, found: Broadcast, how: str, by: int) -> list[Reply]:
    """To everybody who got it, also to whom it is on its way at this moment. `by` is told how far it is."""
    deletes = how == "delete"
    found.revision += 1
    people = await deliveries.delivered(turn.session, found.id)
    rows = []
    for person_id, key in people:
        reply: Reply = _taken_back(key) if deletes else Copy(broadcast=found.id, edits=key)
        rows.append((person_id, f"{deliveries.recall_prefix(found)}{person_id}", to_row(reply)))
    step(turn, found, "recall" if deletes else "change", "recalling")
    note(turn, found, "reach", str(len(rows)))
    found.recalled_at = turn.now if deletes else None
    if not deletes:
        found.published = None
    found.changed_at, found.sent_by = turn.now, by
    await deliveries.queue(turn.session, found.id, rows, turn.now)
    return [await progress(turn, found)]


async def _delivered(turn: Turn) -> Broadcast | None:
    found = await find(turn)
    return found if found is not None and found.state in DELIVERED else None


def _what(found: Broadcast, how: str) -> str:
    """What a second person agrees to: a text that is changed after that is another one."""
    return f"broadcast {found.id} {how} {found.revision}"


def _taken_back(key: str) -> Recall:
    """The message stands there where Telegram no longer lets a bot delete: after 48 hours."""
    return Recall(key=key, message=Message(lines=(say("broadcast-taken-back"),), can_be_danish=False))
