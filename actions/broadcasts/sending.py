"""Sending a broadcast: now or at a time, confirmed by a second person, paused, gone on with, stopped; how far it is."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from functools import partial

from sqlalchemy.ext.asyncio import AsyncSession

from actions.appointments.reminders import moment_slots
from actions.broadcasts import forms as broadcast_forms
from actions.broadcasts.parts import desk, desk_button, editable, find, gone, note, preflight, press, step
from actions.broadcasts.preflight import SECOND_PERSON_ABOVE
from actions.broadcasts.progress import progress
from actions.donations.cards import notify
from actions.kernel import forms
from actions.kernel.fields import Field, Form
from actions.kernel.messages import Reply, say
from actions.kernel.permissions import STAFF
from actions.kernel.turn import Turn
from config.facts import Municipality
from store import audit, broadcasts, deliveries, outbox, persons, roles
from store.audiences import Audience, recipients
from store.broadcasts import Broadcast
from store.forms import Answers


async def broadcast_send(turn: Turn) -> list[Reply]:
    """How many will get it, and when."""
    found = await editable(turn)
    if found is None:
        return gone()
    checked, readers = await preflight(turn, found)
    if not checked.ready:
        return await desk(turn, found)
    count = sum(readers.values())
    second = (say("send-second", count=SECOND_PERSON_ABOVE),) if count > SECOND_PERSON_ABOVE else ()
    now = press("start", found, say("button-send-now"), "📤")
    later = press("at", found, say("button-send-later"), "🕑")
    return [
        Reply(
            lines=(say("send-ask", count=count), *checked.warnings, *second),
            buttons=((now,), (later,), (desk_button(found),)),
            can_be_danish=False,
        )
    ]


async def broadcast_start(turn: Turn) -> list[Reply]:
    """Goes out now, or waits for a second person's yes."""
    found = await editable(turn)
    return await _sent(turn, found, None) if found else gone()


async def broadcast_at(turn: Turn) -> list[Reply]:
    """Goes out at a time of the sender's choice."""
    found = await editable(turn)
    return await forms.begin(SCHEDULE_FORM, turn, number=str(found.id)) if found else gone()


async def broadcast_confirm(turn: Turn) -> list[Reply]:
    """The second person's yes: never that of the one who sends it."""
    found = await find(turn)
    if found is None or found.state != "unconfirmed":
        return gone()
    if turn.person.id in (found.sent_by, found.author_id):
        return [Reply(lines=(say("confirm-other"),), buttons=((desk_button(found),),), can_be_danish=False)]
    found.confirmed_by = turn.person.id
    note(turn, found, "confirm", found.state)
    return await _go(turn, found)


async def broadcast_pause(turn: Turn) -> list[Reply]:
    """Nothing more goes out but what is on its way at this moment."""
    found = await find(turn)
    if found is None or found.state != "sending":
        return gone()
    step(turn, found, "pause", "paused")
    await deliveries.hold(turn.session, found.id)
    return [await progress(turn.session, found, turn.now, in_place=True)]


async def broadcast_go(turn: Turn) -> list[Reply]:
    """Goes on where it was paused; whoever says so sends it from now on."""
    found = await find(turn)
    if found is None or found.state != "paused":
        return gone()
    step(turn, found, "go", "sending")
    found.sent_by = turn.person.id
    await deliveries.let_go(turn.session, found.id)
    return [await progress(turn.session, found, turn.now, in_place=True)]


async def broadcast_stop(turn: Turn) -> list[Reply]:
    """What has not gone out never does."""
    found = await find(turn)
    if found is None or found.state not in ("sending", "paused"):
        return gone()
    step(turn, found, "stop", "stopped")
    found.finished_at = turn.now
    await deliveries.cancel(turn.session, found.id, turn.now, "stopped")
    return [await progress(turn.session, found, turn.now, in_place=True)]


async def tick(session: AsyncSession, facts: Municipality, now: datetime, admin_ids: Collection[int]) -> None:
    """What time does: begins what is due, shows how far it is, ends what is done, pauses what nobody may send now."""
    for found in await broadcasts.in_states(session, ("scheduled", "sending", "paused", "recalling")):
        if found.state in ("scheduled", "sending") and not await _may_send(session, found, admin_ids):
            await _orphaned(session, found, facts, now)
        elif found.state == "scheduled":
            if found.due_at is not None and found.due_at <= now:
                await begin(session, found, facts, now)
        elif found.state in ("sending", "recalling"):
            await _follow(session, found, now)


async def begin(session: AsyncSession, found: Broadcast, facts: Municipality, now: datetime) -> int:
    """A row for everybody who is in the audience at this moment; how many. With nobody there it is a draft again."""
    today = now.astimezone(facts.zone).date()
    people = await recipients(session, Audience(found.audience), found.kind, today)
    before = found.state
    if not people or not await broadcasts.begin(session, found.id, now):
        found.state, found.due_at = "draft", None
        audit.note(session, found.sent_by, f"broadcast {found.id}", "nobody", before, "draft", now)
        if found.sent_by is not None:
            notify(session, found.sent_by, (say("send-nobody", number=found.id),), (), now, None)
        return 0
    await session.refresh(found)
    found.recipients = len(people)
    audit.note(session, found.sent_by, f"broadcast {found.id}", "begin", before, "sending", now)
    message = Reply(lines=(), broadcast=found.id).model_dump(mode="json", exclude_defaults=True) | {"lines": []}
    rows = [(person, deliveries.key(found.id, person), message) for person, _ in people]
    await deliveries.queue(session, found.id, rows, now)
    await _show(session, found, now)
    return len(people)


async def _sent(turn: Turn, found: Broadcast, due_at: datetime | None) -> list[Reply]:
    """Looked at once more, then begun, scheduled, or put before a second person."""
    found.due_at = due_at
    checked, readers = await preflight(turn, found)
    if not checked.ready:
        found.due_at = None
        return await desk(turn, found)
    found.sent_by, found.confirmed_by = turn.person.id, None
    if sum(readers.values()) <= SECOND_PERSON_ABOVE:
        return await _go(turn, found)
    step(turn, found, "ask", "unconfirmed")
    others = await _others(turn.session, turn.person.id)
    for person_id in others:
        buttons = (
            (press("test", found, say("button-test"), "👁"),),
            (press("confirm", found, say("button-confirm"), "✅"),),
        )
        line = say("confirm-ask", number=found.id, count=sum(readers.values()))
        notify(turn.session, person_id, (line,), buttons, turn.now, None)
    said = say("confirm-asked", count=len(others)) if others else say("confirm-nobody")
    return await desk(turn, found, said)


async def _go(turn: Turn, found: Broadcast) -> list[Reply]:
    """Begins, or waits for its time."""
    if found.due_at is not None and found.due_at > turn.now:
        step(turn, found, "schedule", "scheduled")
        slots = moment_slots(found.due_at, turn.facts.zone)
        line = say("send-scheduled", number=found.id, **slots)
        return [Reply(lines=(line,), buttons=((desk_button(found),),), can_be_danish=False)]
    found.due_at = None
    count = await begin(turn.session, found, turn.facts, turn.now)
    if not count:
        return await desk(turn, found)
    return [Reply(lines=(say("send-begun", number=found.id, count=count),), can_be_danish=False)]


async def _may_send(session: AsyncSession, found: Broadcast, admin_ids: Collection[int]) -> bool:
    """Whether the one who pressed "send" is (still) of the staff."""
    if found.sent_by is None:
        return False
    if not STAFF.isdisjoint(await roles.of(session, found.sent_by)):
        return True
    person = await persons.get(session, found.sent_by)
    return person is not None and person.telegram_id in admin_ids


async def _orphaned(session: AsyncSession, found: Broadcast, facts: Municipality, now: datetime) -> None:
    """Its sender has lost the role: what runs is paused, what waits is a draft, the others of the staff decide."""
    after = "paused" if found.state == "sending" else "draft"
    audit.note(session, None, f"broadcast {found.id}", "orphan", found.state, after, now)
    if found.state == "sending":
        await deliveries.hold(session, found.id)
    found.state, found.changed_at = after, now
    open_it = press("show", found, say("button-desk"), "📣")
    for person_id in await _others(session, found.sent_by):
        notify(session, person_id, (say("sender-left", number=found.id),), ((open_it,),), now, facts)


async def _others(session: AsyncSession, person_id: int | None) -> list[int]:
    """The rest of the staff."""
    return [each for each in await roles.holders(session, STAFF) if each != person_id]


async def _follow(session: AsyncSession, found: Broadcast, now: datetime) -> None:
    """Shows how far it is; when nothing waits any more, that it is done."""
    prefix = deliveries.recall_prefix(found) if found.state == "recalling" else "broadcast:"
    counts = await deliveries.counts(session, found.id, prefix)
    if not counts.waiting and not counts.untranslated:
        after = "recalled" if found.recalled_at is not None else "sent"
        audit.note(session, None, f"broadcast {found.id}", "end", found.state, after, now)
        found.state, found.finished_at, found.changed_at = after, now, now
    await _show(session, found, now)


async def _show(session: AsyncSession, found: Broadcast, now: datetime) -> None:
    """One message to the sender that updates itself."""
    if found.sent_by is not None:
        reply = await progress(session, found, now)
        message = reply.model_dump(mode="json")
        await outbox.put_or_change(session, found.sent_by, f"progress:{found.id}:{found.sent_by}", message, now)


async def _scheduled(turn: Turn, answers: Answers) -> list[Reply]:
    found = await broadcasts.find(turn.session, int(answers["number"]))
    if found is None or found.state not in broadcasts.UNSENT:
        return gone()
    return await _sent(turn, found, broadcast_forms.moment_of(answers["when"]))


SCHEDULE_FORM = Form(
    "broadcast_at",
    "broadcast_at",
    (
        Field(
            "when",
            partial(broadcast_forms.question, say("when-ask")),
            broadcast_forms.moments,
            typed=broadcast_forms.read_when,
        ),
    ),
    _scheduled,
)
