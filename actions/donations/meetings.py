"""Two who share no language agree on a time and a place by pressing, meet, and say that it was handed over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from actions.donations import addresses, steps
from actions.donations.agreements import agreed, ask_other, at_home, pin, place_line, remind, yet_to_say
from actions.donations.cards import gone, things
from actions.donations.changes import change, find, other_side, tell_other
from actions.donations.sides import HOME, MINE, host
from actions.kernel import (
    Choice,
    Field,
    Form,
    Message,
    Problem,
    Reply,
    Rows,
    Turn,
    Work,
    ask,
    button,
    forms,
    gathered_name,
    in_minutes,
    moment_slots,
    next_questions,
    of_minutes,
    offered_name,
    plain,
    quotas,
    say,
)
from actions.when.asking import moment_choice, typed_moment
from store import donations
from store.donations import DonationRequest
from store.forms import Answers

PROPOSED_DAYS, PROPOSED_HOURS = 6, (time(17), time(19))
# Nobody can be asked for a time that is nearer.
SOON = timedelta(hours=1)


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
    minutes = turn.number("minutes")
    if found is None or other is None or found.state != "claimed" or minutes not in found.proposed:
        return gone()
    if found.proposed_by_family == (turn.person.id == found.person_id):
        return gone()
    moment = of_minutes(minutes)
    if moment <= turn.now:
        return [Message(lines=(say("appointment-past"),), buttons=_picking(turn, found))]
    found.meets_at = moment
    await change(turn, found, "arrange")
    remind(turn, found)
    home = await at_home(turn, found, other)
    tell_other(turn, other, agreed(turn, found, other), *home, buttons=steps.meeting(found))
    wanted = await at_home(turn, found, turn.person.id)
    asked = await addresses.ask_for(turn, found, other) if wanted and turn.person.id == host(found) else []
    lines = (agreed(turn, found, turn.person.id), *(() if asked else wanted))
    return [Message(lines=lines, buttons=steps.meeting(found), pin=pin(turn, found)), *asked]


async def donation_others(turn: Turn) -> list[Reply]:
    """None of the times suits, before or after one was picked: whoever says so proposes others, or the other does."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None:
        return gone()
    over = await quotas.over(turn, "between", found.id)
    if over is not None:
        return over
    if found.state == "arranged":
        await change(turn, found, "rearrange")
    found.proposed = []
    tell_other(turn, other, say("meet-changed", items=things(found)), buttons=((steps.propose(found),),))
    return await _ask_times(turn, found)


async def _ask_times(turn: Turn, found: DonationRequest) -> list[Reply]:
    side = "family" if turn.person.id == found.person_id else "helper"
    return await forms.begin(MEETING_FORM, turn, number=str(found.id), side=side)


async def donation_done(turn: Turn) -> list[Reply]:
    """Each side says that it was handed over; when both have, it is. The first one hears who has yet to say so."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None or found.state != "arranged":
        return [Message(lines=(say("handover-thanks"),), buttons=next_questions())]
    by_family = turn.person.id == found.person_id
    is_new = not (found.received if by_family else found.given)
    found.received, found.given = found.received or by_family, found.given or not by_family
    if found.given and found.received:
        await change(turn, found, "hand_over")
    elif is_new:
        await ask_other(turn, found, other)
    return [Message(lines=(say("handover-thanks"), *yet_to_say(found)), buttons=next_questions())]


async def _proposed(turn: Turn, answers: Answers) -> list[Reply]:
    """The times go to the other side as buttons."""
    found = await donations.find(turn.session, int(answers["number"]))
    other = other_side(turn, found)
    if found is None or other is None or found.state != "claimed":
        return gone()
    over = await quotas.over(turn, "between", found.id)
    if over is not None:
        return over
    by_family = turn.person.id == found.person_id
    found.proposed = [int(minutes) for minutes in answers["times"].split(",")]
    found.proposed_by_family = by_family
    found.place = answers["place"]
    line = say("meet-proposed", items=things(found), place=place_line(turn, found, other))
    tell_other(turn, other, line, buttons=_picking(turn, found))
    sent, after = ("meet-sent-helper", ask("donation_status")) if by_family else ("meet-sent", steps.board())
    return [Message(lines=(say(sent),), buttons=next_questions(after))]


def _picking(work: Work, found: DonationRequest) -> Rows:
    """The times that are still to come, and none of them."""
    moments = {each: of_minutes(each) for each in found.proposed}
    times = tuple(
        (button("donation_pick", say("day-and-time", **moment_slots(moment, work.facts.zone)), found.id, minutes),)
        for minutes, moment in moments.items()
        if moment > work.now
    )
    return (*times, (steps.others(found),))


def _times(turn: Turn, answers: Answers) -> Sequence[Choice]:
    today = turn.local_now.date()
    moments = [
        datetime.combine(today + timedelta(days=ahead), clock, turn.facts.zone)
        for ahead in range(PROPOSED_DAYS)
        for clock in PROPOSED_HOURS
    ]
    shown = {in_minutes(moment): moment for moment in moments if moment > turn.now + SOON}
    typed = (of_minutes(int(each)) for each in answers.get(offered_name(_TIMES), "").split(",") if each)
    return [moment_choice(turn, moment) for moment in (shown | {in_minutes(each): each for each in typed}).values()]


def _read_time(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """Minutes since 1970: what was switched on, and the time that was written."""
    found = typed_moment(turn, text)
    if not isinstance(found, str):
        return found
    if of_minutes(int(found)) <= turn.now + SOON:
        return Problem(say("appointment-past"))
    chosen = answers.get(gathered_name(_TIMES), "").split(",")
    return ",".join(dict.fromkeys(each for each in (*chosen, found) if each))


def _meeting_places(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """Public places with a pin come before the family's home and the volunteer's: the two may never have met."""
    public = [place for place in turn.facts.places if place.latitude is not None]
    by_family = answers["side"] == "family"
    return [
        *(Choice(place.id, plain(place.name), "📍") for place in public),
        Choice(HOME, say("place-mine" if by_family else "place-home"), "🏠"),
        Choice(MINE, say("place-helper" if by_family else "place-mine"), "🏠"),
    ]


_TIMES = Field("times", lambda turn, answers: say("meet-times-ask"), _times, typed=_read_time, many=True, across=1)
MEETING_FORM = Form(
    "meeting",
    "donation_propose",
    (
        _TIMES,
        Field("place", lambda turn, answers: say("meet-place-ask"), _meeting_places),
    ),
    _proposed,
)
