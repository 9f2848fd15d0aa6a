"""Two who share no language agree on a time and a place by pressing, meet, and say that it was handed over."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, time, timedelta

from actions.appointments.reminders import moment_slots
from actions.donations.cards import board_button, button, gone, moment_of, tell, things
from actions.donations.changes import change, find, other_side
from actions.donations.relays import meeting_buttons
from actions.information import places
from actions.kernel import forms
from actions.kernel.buttons import Rows, ask, next_questions
from actions.kernel.forms import Choice, Field, Form
from actions.kernel.messages import Fact, Reply, Say, say
from actions.kernel.turn import Turn
from config.quiet import after_quiet
from store import donations, outbox
from store.donations import DonationRequest
from store.forms import Answers

ASKED_AFTER = timedelta(hours=1)
ASKED_FOR = timedelta(days=3)
PROPOSED_DAYS, PROPOSED_HOURS = 6, (time(17), time(19))
HOME, MINE = "home", "mine"


async def donation_propose(turn: Turn) -> list[Reply]:
    """Times and a place, by buttons: whichever side begins."""
    found = await find(turn)
    if found is None or found.state != "claimed" or other_side(turn, found) is None:
        return gone()
    return await _ask_times(turn, found)


async def donation_pick(turn: Turn) -> list[Reply]:
    """One of the times that the other side has proposed: agreed, both are told and reminded."""
    found = await find(turn)
    other = other_side(turn, found)
    minutes = int(turn.understanding.value("minutes") or 0)
    if found is None or other is None or found.state != "claimed" or minutes not in found.proposed:
        return gone()
    if found.proposed_by_family == (turn.person.id == found.person_id):
        return gone()
    moment = moment_of(minutes)
    if moment <= turn.now:
        return [Reply(lines=(say("appointment-past"),), buttons=_picking(found, turn))]
    found.meets_at = moment
    await change(turn, found, "arrange")
    remind(turn, found)
    await tell(turn, other, _agreed(turn, found, other), meeting_buttons(found))
    lines = _agreed(turn, found, turn.person.id)
    return [Reply(lines=lines, buttons=meeting_buttons(found), pin=places.pin(turn.facts, found.place))]


async def donation_others(turn: Turn) -> list[Reply]:
    """None of the times suits, before or after one was picked: whoever says so proposes others, or the other does."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None:
        return gone()
    if found.state == "arranged":
        await change(turn, found, "rearrange")
    found.proposed = []
    propose = (button("propose", found, say("button-propose"), "🕑"),)
    await tell(turn, other, (say("meet-changed", items=things(found)),), (propose,))
    return await _ask_times(turn, found)


async def _ask_times(turn: Turn, found: DonationRequest) -> list[Reply]:
    side = "family" if turn.person.id == found.person_id else "helper"
    return await forms.begin(MEETING_FORM, turn, number=str(found.id), side=side)


async def donation_done(turn: Turn) -> list[Reply]:
    """Each side says that it was handed over; when both have, it is."""
    found = await find(turn)
    if found is None or found.state != "arranged" or turn.person.id not in (found.person_id, found.claimed_by):
        return [Reply(lines=(say("handover-thanks"),), buttons=next_questions())]
    if turn.person.id == found.person_id:
        found.received = True
    else:
        found.given = True
    if found.given and found.received:
        await change(turn, found, "hand_over")
    return [Reply(lines=(say("handover-thanks"),), buttons=next_questions())]


async def _proposed(turn: Turn, answers: Answers) -> list[Reply]:
    """The times go to the other side as buttons."""
    found = await donations.find(turn.session, int(answers["number"]))
    other = other_side(turn, found)
    if found is None or other is None or found.state != "claimed":
        return gone()
    by_family = turn.person.id == found.person_id
    found.proposed = [int(minutes) for minutes in answers["times"].split(",")]
    found.proposed_by_family = by_family
    found.place = answers["place"]
    lines = (say("meet-proposed", items=things(found), place=_place(turn, found, other)),)
    await tell(turn, other, lines, _picking(found, turn))
    sent, after = ("meet-sent-helper", ask("donation_status")) if by_family else ("meet-sent", board_button())
    return [Reply(lines=(say(sent),), buttons=next_questions(after))]


def remind(turn: Turn, found: DonationRequest) -> None:
    """Both sides, before they meet; and after it, whether it was handed over."""
    assert found.meets_at is not None
    assert found.claimed_by is not None
    # Two may agree, part and agree again: these are not the reminders of the first time.
    stamp = secrets.token_hex(4)
    for person_id in (found.person_id, found.claimed_by):
        lines = _agreed(turn, found, person_id)
        before = Reply(lines=lines, buttons=meeting_buttons(found), pin=places.pin(turn.facts, found.place)).model_dump(
            mode="json"
        )
        for lead in turn.leads:
            due = lead.due(found.meets_at, turn.facts.zone)
            if turn.now < due < found.meets_at:
                key = f"meeting:{found.id}:{person_id}:{stamp}:{lead.name}"
                planned = outbox.Planned(person_id, key, before, due, found.meets_at)
                outbox.queue(turn.session, planned, turn.now)
        done = button("done", found, say("button-handed-over"), "✅")
        others = button("others", found, say("button-other-time"), "🕑")
        missed = button("missed", found, say("button-missed"), "✖")
        question = Reply(lines=(say("handover-ask", items=things(found)),), buttons=((done,), (others,), (missed,)))
        key = f"meeting:{found.id}:{person_id}:{stamp}:after"
        due = after_quiet(found.meets_at + ASKED_AFTER, turn.facts)
        message = question.model_dump(mode="json")
        planned = outbox.Planned(person_id, key, message, due, due + ASKED_FOR)
        outbox.queue(turn.session, planned, turn.now)


def _agreed(turn: Turn, found: DonationRequest, person_id: int) -> tuple[Say, ...]:
    assert found.meets_at is not None
    slots = moment_slots(found.meets_at, turn.facts.zone)
    place = _place(turn, found, person_id)
    return (say("meet-agreed", items=things(found), place=place, code=found.code, **slots),)


def _place(turn: Turn, found: DonationRequest, person_id: int) -> Say:
    """Where, as this side sees it."""
    known = places.find(turn.facts, found.place)
    if known:
        return say("only-day", day=Fact(text=places.address(known)))
    at_family = found.place == HOME
    own = at_family == (person_id == found.person_id)
    return say("place-yours" if own else "place-theirs")


def _picking(found: DonationRequest, turn: Turn) -> Rows:
    """The times that are still to come, and none of them."""
    times = [
        button("pick", found, say("day-and-time", **moment_slots(moment_of(each), turn.facts.zone)), suffix=str(each))
        for each in found.proposed
        if moment_of(each) > turn.now
    ]
    return (*((each,) for each in times), (button("others", found, say("button-other-time"), "🕑"),))


def _times(turn: Turn, answers: Answers) -> Sequence[Choice]:
    today = turn.local_now.date()
    moments = [
        datetime.combine(today + timedelta(days=ahead), clock, turn.facts.zone)
        for ahead in range(PROPOSED_DAYS)
        for clock in PROPOSED_HOURS
    ]
    return [
        Choice(str(int(moment.timestamp()) // 60), say("day-and-time", **moment_slots(moment, turn.facts.zone)))
        for moment in moments
        if moment > turn.now + timedelta(hours=1)
    ]


def _meeting_places(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """The family's, the volunteer's, or a public place of the facts file with a pin."""
    public = [place for place in turn.facts.places if place.latitude is not None]
    by_family = answers["side"] == "family"
    return [
        Choice(HOME, say("place-mine" if by_family else "place-home"), "🏠"),
        Choice(MINE, say("place-helper" if by_family else "place-mine"), "🏠"),
        *(Choice(place.id, say("only-day", day=Fact(text=place.name)), "📍") for place in public),
    ]


MEETING_FORM = Form(
    "meeting",
    "donation_propose",
    (
        Field("times", lambda turn, answers: say("meet-times-ask"), _times, many=True, across=1),
        Field("place", lambda turn, answers: say("meet-place-ask"), _meeting_places),
    ),
    _proposed,
)
