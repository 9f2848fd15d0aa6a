"""Sending a broadcast: now or at a time, confirmed by a second person, paused, gone on with, stopped."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from functools import partial

from actions.broadcasts.forms import open_form, question, unsent
from actions.broadcasts.parts import desk, desk_button, editable, find, gone, note, preflight, step
from actions.broadcasts.preflight import SECOND_PERSON_ABOVE
from actions.broadcasts.progress import progress
from actions.broadcasts.running import begin, put_before_second
from actions.kernel import (
    Choice,
    Field,
    Form,
    Message,
    Problem,
    Reply,
    Turn,
    button,
    moment_slots,
    of_minutes,
    say,
)
from actions.when.asking import moment_choice, typed_moment
from store import deliveries, published
from store.broadcasts import Broadcast
from store.forms import Answers

# What is offered of today and the days after it.
DAYS_AHEAD = 3
CLOCKS = (time(8), time(12), time(16))


async def broadcast_send(turn: Turn) -> list[Reply]:
    """How many will get it, and when."""
    found = await editable(turn)
    if found is None:
        return gone()
    checked, readers = await preflight(turn, found)
    if not checked.ready:
        return await desk(turn, found)
    # Which translations nobody has looked at stands there: as they are now they go out, if it is sent.
    await published.let_pass(turn.session, found)
    count = sum(readers.values())
    second = (say("send-second", count=SECOND_PERSON_ABOVE),) if count > SECOND_PERSON_ABOVE else ()
    now = button("broadcast_start", "button-send-now", found.id, icon="📤")
    later = button("broadcast_at", "button-send-later", found.id, icon="🕑")
    return [
        Message(
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
    return await open_form(SCHEDULE_FORM, turn, found) if found else gone()


async def broadcast_confirm(turn: Turn) -> list[Reply]:
    """The second person's yes: never that of the one who sends it."""
    found = await find(turn)
    if found is None or found.state != "unconfirmed":
        return gone()
    if turn.person.id in (found.sent_by, found.author_id):
        return [Message(lines=(say("confirm-other"),), buttons=((desk_button(found),),), can_be_danish=False)]
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
    return [await progress(turn, found, in_place=True)]


async def broadcast_go(turn: Turn) -> list[Reply]:
    """Goes on where it was paused; whoever says so sends it from now on."""
    found = await find(turn)
    if found is None or found.state != "paused":
        return gone()
    step(turn, found, "go", "sending")
    found.sent_by = turn.person.id
    await deliveries.let_go(turn.session, found.id)
    return [await progress(turn, found, in_place=True)]


async def broadcast_stop(turn: Turn) -> list[Reply]:
    """What has not gone out never does."""
    found = await find(turn)
    if found is None or found.state not in ("sending", "paused"):
        return gone()
    step(turn, found, "stop", "stopped")
    found.finished_at = turn.now
    await deliveries.cancel(turn.session, found.id, turn.now, "stopped")
    return [await progress(turn, found, in_place=True)]


async def _sent(turn: Turn, found: Broadcast, due_at: datetime | None) -> list[Reply]:
    """Looked at once more, then begun, scheduled, or put before a second person."""
    found.due_at = due_at
    checked, readers = await preflight(turn, found)
    if not checked.ready:
        found.due_at = None
        return await desk(turn, found)
    found.sent_by, found.confirmed_by = turn.person.id, None
    count = sum(readers.values())
    if count <= SECOND_PERSON_ABOVE:
        return await _go(turn, found)
    asked = await put_before_second(turn, found, count)
    said = say("confirm-asked", count=asked) if asked else say("confirm-nobody")
    return await desk(turn, found, said)


async def _go(turn: Turn, found: Broadcast) -> list[Reply]:
    """Begins, or waits for its time."""
    if found.due_at is not None and found.due_at > turn.now:
        step(turn, found, "schedule", "scheduled")
        slots = moment_slots(found.due_at, turn.facts.zone)
        line = say("send-scheduled", number=found.id, **slots)
        return [Message(lines=(line,), buttons=((desk_button(found),),), can_be_danish=False)]
    found.due_at = None
    count = await begin(turn, found)
    if not count:
        return await desk(turn, found)
    return [Message(lines=(say("send-begun", number=found.id, count=count),), can_be_danish=False)]


def _read_when(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """Minutes since 1970."""
    return typed_moment(turn, text)


def _moments(turn: Turn, answers: Answers) -> Sequence[Choice]:
    today = turn.local_now.date()
    found = [
        datetime.combine(today + timedelta(days=ahead), clock, turn.facts.zone)
        for ahead in range(DAYS_AHEAD)
        for clock in CLOCKS
    ]
    return [moment_choice(turn, each) for each in found if each > turn.now]


async def _scheduled(turn: Turn, answers: Answers) -> list[Reply]:
    found = await unsent(turn, answers)
    return await _sent(turn, found, of_minutes(int(answers["when"]))) if found else gone()


SCHEDULE_FORM = Form(
    "broadcast_at",
    "broadcast_at",
    (Field("when", partial(question, say("when-ask")), _moments, typed=_read_when),),
    _scheduled,
)
