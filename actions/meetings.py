"""Two who share no language agree on a time and a place by pressing, meet, and say that it was handed over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from actions import forms, places
from actions.buttons import Rows, ask, next_questions
from actions.donation_cards import board_button, button, card, gone, moment_of, read_note, tell, things
from actions.donation_changes import change, find, forget_meeting, held
from actions.forms import Choice, Field, Form
from actions.messages import Fact, LanguageName, Reply, Say, say
from actions.reminders import moment_slots
from actions.requests import Request
from config.quiet import after_quiet
from store import donations, outbox, relays
from store.donations import DonationRequest
from store.forms import Answers

ASKED_AFTER = timedelta(hours=1)
ASKED_FOR = timedelta(days=3)
PROPOSED_DAYS, PROPOSED_HOURS = 6, (time(17), time(19))
HOME, MINE = "home", "mine"
SENTENCES = ("outside", "late", "elevator", "carry")
ANSWERS = {"elevator": ("yes", "no"), "carry": ("n1", "n2", "n3", "n4"), "late": ("yes",), "outside": ("yes",)}
SAYABLE = frozenset(SENTENCES).union(*ANSWERS.values())


async def donation_propose(request: Request) -> list[Reply]:
    """Times and a place, by buttons."""
    found = await held(request)
    if found is None:
        return gone()
    return await forms.begin(MEETING_FORM, request, number=str(found.id))


async def donation_pick(request: Request) -> list[Reply]:
    """The family picks one of the times: agreed, both are told and reminded."""
    found = await find(request)
    index = int(request.understanding.value("index") or 0)
    if found is None or found.person_id != request.person.id or found.claimed_by is None:
        return gone()
    if found.state != "claimed" or index >= len(found.proposed):
        return gone()
    moment = moment_of(found.proposed[index])
    if moment <= request.now:
        return [Reply(lines=(say("appointment-past"),), buttons=_family_buttons(found, request))]
    found.meets_at = moment
    await change(request, found, "arrange")
    _remind(request, found)
    await tell(request, found.claimed_by, _agreed(request, found, found.claimed_by), meeting_buttons(found))
    lines = _agreed(request, found, found.person_id)
    return [Reply(lines=lines, buttons=meeting_buttons(found), pin=places.pin(request.facts, found.place))]


async def donation_others(request: Request) -> list[Reply]:
    """None of the times suits: before or after one was picked."""
    found = await find(request)
    mine = found is not None and request.person.id in (found.person_id, found.claimed_by)
    if found is None or not mine or found.state not in ("claimed", "arranged") or found.claimed_by is None:
        return gone()
    if found.state == "arranged":
        await change(request, found, "rearrange")
        await forget_meeting(request, found)
    found.proposed = []
    propose = (button("propose", found, say("button-propose"), "🕑"),)
    if request.person.id == found.claimed_by:
        await tell(request, found.person_id, (say("meet-changed", items=things(found)),))
        return await donation_propose(request)
    await tell(request, found.claimed_by, (say("meet-others"), *card(found)), (propose,))
    return [Reply(lines=(say("meet-others-sent"),), buttons=next_questions(ask("donation_status")))]


async def donation_done(request: Request) -> list[Reply]:
    """Each side says that it was handed over; when both have, it is."""
    found = await find(request)
    if found is None or found.state != "arranged" or request.person.id not in (found.person_id, found.claimed_by):
        return [Reply(lines=(say("handover-thanks"),), buttons=next_questions())]
    if request.person.id == found.person_id:
        found.received = True
    else:
        found.given = True
    if found.given and found.received:
        await change(request, found, "hand_over")
        await donations.stop_waiting(request.session, found.id)
        await outbox.cancel_keys(request.session, f"meeting:{found.id}:", request.now)
    return [Reply(lines=(say("handover-thanks"),), buttons=next_questions())]


async def donation_say(request: Request) -> list[Reply]:
    """A fixed sentence, to the other side in their language."""
    found = await find(request)
    other = _other(request, found)
    sentence = request.understanding.value("sentence") or ""
    if found is None or other is None:
        return gone()
    answers = tuple(button("say", found, _sentence(each), suffix=each) for each in ANSWERS.get(sentence, ()))
    line = say("from-other", text=_sentence(sentence))
    await tell(request, other, (line,), (answers,) if answers else (), at_once=True)
    return [Reply(lines=(say("passed-on"),), can_be_danish=False)]


def _sentence(name: str) -> Say:
    """One of the fixed sentences, or a number."""
    return say("only-day", day=Fact(text=name[1:])) if name[1:].isdigit() else say(f"say-{name}")


async def donation_write(request: Request) -> list[Reply]:
    """Free text to the other side, through the bot."""
    found = await find(request)
    if found is None or _other(request, found) is None:
        return gone()
    return await forms.begin(WRITE_FORM, request, number=str(found.id))


async def _proposed(request: Request, answers: Answers) -> list[Reply]:
    """The times go to the family as buttons."""
    found = await donations.find(request.session, int(answers["number"]))
    if found is None or found.claimed_by != request.person.id or found.state != "claimed":
        return gone()
    found.proposed = [int(minutes) for minutes in answers["times"].split(",")]
    found.place = answers["place"]
    lines = (say("meet-proposed", items=things(found), place=_place(request, found, found.person_id)),)
    await tell(request, found.person_id, lines, _family_buttons(found, request))
    return [Reply(lines=(say("meet-sent"),), buttons=next_questions(board_button()))]


async def _written(request: Request, answers: Answers) -> list[Reply]:
    found = await donations.find(request.session, int(answers["number"]))
    other = _other(request, found)
    if found is None or other is None:
        return gone()
    relays.keep(
        request.session,
        found.id,
        answers["text"],
        request.person.language,
        request.now,
        by_family=request.person.id == found.person_id,
    )
    report = button("report", found, say("button-report"), "⚑")
    line = say("from-other-text", language=LanguageName(code=request.person.language), text=answers["text"])
    write = button("write", found, say("button-write"), "✏")
    await tell(request, other, (line,), ((write,), (report,)), at_once=True)
    return [Reply(lines=(say("passed-on"),), can_be_danish=False)]


def _other(request: Request, found: DonationRequest | None) -> int | None:
    """The other side of a request that one is part of, while somebody has it."""
    if found is None or found.state not in ("claimed", "arranged"):
        return None
    sides = {found.person_id: found.claimed_by, found.claimed_by: found.person_id}
    return sides.get(request.person.id)


def _remind(request: Request, found: DonationRequest) -> None:
    """Both sides, before they meet; and after it, whether it was handed over."""
    assert found.meets_at is not None
    assert found.claimed_by is not None
    stamp = f"{request.now:%Y%m%d%H%M%S}"
    for person_id in (found.person_id, found.claimed_by):
        lines = _agreed(request, found, person_id)
        before = Reply(
            lines=lines, buttons=meeting_buttons(found), pin=places.pin(request.facts, found.place)
        ).model_dump(mode="json")
        for lead in request.leads:
            due = lead.due(found.meets_at, request.facts.zone)
            if request.now < due < found.meets_at:
                key = f"meeting:{found.id}:{person_id}:{stamp}:{lead.name}"
                planned = outbox.Planned(person_id, key, before, due, found.meets_at)
                outbox.queue(request.session, planned, request.now)
        done = button("done", found, say("button-handed-over"), "✅")
        others = button("others", found, say("button-other-time"), "🕑")
        question = Reply(lines=(say("handover-ask", items=things(found)),), buttons=((done,), (others,)))
        key = f"meeting:{found.id}:{person_id}:{stamp}:after"
        due = after_quiet(found.meets_at + ASKED_AFTER, request.facts)
        message = question.model_dump(mode="json")
        planned = outbox.Planned(person_id, key, message, due, due + ASKED_FOR)
        outbox.queue(request.session, planned, request.now)


def _agreed(request: Request, found: DonationRequest, person_id: int) -> tuple[Say, ...]:
    assert found.meets_at is not None
    slots = moment_slots(found.meets_at, request.facts.zone)
    place = _place(request, found, person_id)
    return (say("meet-agreed", items=things(found), place=place, code=found.code, **slots),)


def _place(request: Request, found: DonationRequest, person_id: int) -> Say:
    """Where, as this side sees it."""
    known = places.find(request.facts, found.place)
    if known:
        return say("only-day", day=Fact(text=places.address(known)))
    at_family = found.place == HOME
    own = at_family == (person_id == found.person_id)
    return say("place-yours" if own else "place-theirs")


def _family_buttons(found: DonationRequest, request: Request) -> Rows:
    """The times that are still to come, and none of them."""
    times = [
        button("pick", found, say("day-and-time", **moment_slots(moment_of(each), request.facts.zone)), suffix=str(at))
        for at, each in enumerate(found.proposed)
        if moment_of(each) > request.now
    ]
    return (*((each,) for each in times), (button("others", found, say("button-other-time"), "🕑"),))


def meeting_buttons(found: DonationRequest) -> Rows:
    """What two who do not share a language may have to say to each other."""
    says = [button("say", found, say(f"say-{each}"), suffix=each) for each in SENTENCES]
    write = button("write", found, say("button-write"), "✏")
    others = button("others", found, say("button-other-time"), "🕑")
    done = button("done", found, say("button-handed-over"), "✅")
    return ((says[0],), (says[1],), (says[2],), (says[3],), (write, others), (done,))


def _times(request: Request, answers: Answers) -> Sequence[Choice]:
    today = request.local_now.date()
    moments = [
        datetime.combine(today + timedelta(days=ahead), clock, request.facts.zone)
        for ahead in range(PROPOSED_DAYS)
        for clock in PROPOSED_HOURS
    ]
    return [
        Choice(str(int(moment.timestamp()) // 60), say("day-and-time", **moment_slots(moment, request.facts.zone)))
        for moment in moments
        if moment > request.now + timedelta(hours=1)
    ]


def _meeting_places(request: Request, answers: Answers) -> Sequence[Choice]:
    """The family's, the volunteer's, or a public place of the facts file with a pin."""
    public = [place for place in request.facts.places if place.latitude is not None]
    return [
        Choice(HOME, say("place-home"), "🏠"),
        Choice(MINE, say("place-mine"), "🏠"),
        *(Choice(place.id, say("only-day", day=Fact(text=place.name)), "📍") for place in public),
    ]


MEETING_FORM = Form(
    "meeting",
    "donation_propose",
    (
        Field("times", lambda request, answers: say("meet-times-ask"), _times, many=True, across=1),
        Field("place", lambda request, answers: say("meet-place-ask"), _meeting_places),
    ),
    _proposed,
)
WRITE_FORM = Form(
    "write",
    "donation_write",
    (Field("text", lambda request, answers: say("write-ask"), typed=read_note),),
    _written,
)
