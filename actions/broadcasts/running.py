"""A broadcast on its way: begun at its time, shown how far it is, ended, paused when its sender may no longer send."""

from __future__ import annotations

from actions.broadcasts.audiences import reached
from actions.broadcasts.preflight import SECOND_PERSON_ABOVE
from actions.broadcasts.progress import progress
from actions.kernel import STAFF, VOLUNTEERS, Copy, Loss, Turn, Work, button, say, second, to_row
from store import audit, broadcasts, deliveries
from store.audiences import recipients
from store.broadcasts import Broadcast


async def tick(work: Work) -> None:
    """What time does: begins what is due, shows how far it is, ends what is done, pauses what nobody may send now."""
    for found in await broadcasts.in_states(work.session, ("scheduled", "sending", "paused", "recalling")):
        if found.state in ("scheduled", "sending") and not await second.is_staff(work, found.sent_by):
            await _orphaned(work, found)
        elif found.state == "scheduled":
            if found.due_at is not None and found.due_at <= work.now:
                await _due(work, found)
        elif found.state in ("sending", "recalling"):
            await _follow(work, found)


async def begin(work: Work, found: Broadcast) -> int:
    """A row for everybody who is in the audience at this moment; how many. With nobody there it is a draft again."""
    people = await recipients(work.session, reached(found, work.facts), found.kind, work.local_now.date())
    before = found.state
    if not people or not await broadcasts.begin(work.session, found, work.now):
        found.state, found.due_at = "draft", None
        _log(work, found, found.sent_by, "nobody", before)
        if found.sent_by is not None:
            work.post.tell(found.sent_by, say("send-nobody", number=found.id), at_once=True)
        return 0
    found.recipients = len(people)
    _log(work, found, found.sent_by, "begin", before)
    copy = to_row(Copy(broadcast=found.id))
    rows = [(person, deliveries.key(found.id, person), copy) for person, _ in people]
    await deliveries.queue(work.session, found.id, rows, work.now)
    await _show(work, found)
    return len(people)


async def leave(turn: Turn) -> None:
    """Whoever has everything deleted is left out of nothing any more, since their number is nobody's."""
    await broadcasts.leave_out_no_more(turn.session, turn.person.id)
    await broadcasts.release(turn.session, turn.person.id)


async def lose(turn: Turn, loss: Loss) -> None:
    """Who is no longer of the staff sends nothing; a translation that they have only taken on is free for others."""
    if loss.ends(STAFF):
        for found in await broadcasts.in_states(turn.session, ("scheduled", "sending", "unconfirmed")):
            if found.sent_by == loss.person.id:
                await _orphaned(turn, found)
    if loss.ends(VOLUNTEERS):
        await broadcasts.release(turn.session, loss.person.id)


async def put_before_second(work: Work, found: Broadcast, count: int) -> int:
    """It waits for the yes of a second person, since so many get it; how many are asked."""
    before, found.state = found.state, "unconfirmed"
    _log(work, found, found.sent_by, "ask", before)
    look = button("broadcast_test", "button-test", found.id, icon="👁")
    yes = button("broadcast_confirm", "button-confirm", found.id, icon="✅")
    others = await second.rest_of_staff(work, found.sent_by)
    for person_id in others:
        line = say("confirm-ask", number=found.id, count=count)
        work.post.tell(person_id, line, buttons=((look,), (yes,)), at_once=True)
    return len(others)


async def _due(work: Work, found: Broadcast) -> None:
    """Begins at its time, unless so many are in the audience by now that a second person has to say yes."""
    count = len(await recipients(work.session, reached(found, work.facts), found.kind, work.local_now.date()))
    if count > SECOND_PERSON_ABOVE and found.confirmed_by is None:
        await put_before_second(work, found, count)
    else:
        await begin(work, found)


async def _orphaned(work: Work, found: Broadcast) -> None:
    """Its sender has lost the role: what runs is paused, what waits is a draft, the others of the staff decide."""
    before = found.state
    if before == "sending":
        await deliveries.hold(work.session, found.id)
    found.state, found.changed_at = "paused" if before == "sending" else "draft", work.now
    _log(work, found, None, "orphan", before)
    open_it = button("broadcast_show", "button-desk", found.id, icon="📣")
    for person_id in await second.rest_of_staff(work, found.sent_by):
        work.post.tell(person_id, say("sender-left", number=found.id), buttons=((open_it,),))


async def _follow(work: Work, found: Broadcast) -> None:
    """Shows how far it is; when nothing waits any more, that it is done."""
    prefix = deliveries.recall_prefix(found) if found.state == "recalling" else "broadcast:"
    counts = await deliveries.counts(work.session, found.id, prefix)
    if not counts.waiting and not counts.untranslated:
        before = found.state
        found.state = "recalled" if found.recalled_at is not None else "sent"
        found.finished_at = found.changed_at = work.now
        _log(work, found, None, "end", before)
    await _show(work, found)


async def _show(work: Work, found: Broadcast) -> None:
    """One message to the sender that updates itself."""
    if found.sent_by is not None and await second.is_staff(work, found.sent_by):
        await work.post.changing(found.sent_by, await progress(work, found), f"progress:{found.id}:{found.sent_by}")


def _log(work: Work, found: Broadcast, actor: int | None, event: str, before: str) -> None:
    audit.note(work.session, actor, f"broadcast {found.id}", event, before, found.state, work.now)
