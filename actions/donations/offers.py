"""Offers: somebody gives; the families who asked for it are asked one after the other, the longest waiting first."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from actions.donations import matching
from actions.donations.cards import (
    NO_PHOTO,
    button,
    card,
    confirm_field,
    gone,
    named_already,
    note_field,
    note_lines,
    notify,
)
from actions.donations.changes import update_cards
from actions.donations.details import all_in_full, chosen, detail_fields, detail_lines, details_of, item_choices
from actions.donations.notes import note_of, said, written
from actions.donations.offer_states import ALIVE, Event, after
from actions.kernel import forms
from actions.kernel.buttons import ask, next_questions
from actions.kernel.forms import Choice, Field, Form
from actions.kernel.gathering import listed
from actions.kernel.messages import Button, Day, Fact, Items, Reply, Say, say, spaced
from actions.kernel.turn import Turn
from config.facts import Municipality
from store import audit, donations, offers, trust
from store.donations import DonationRequest
from store.forms import Answers
from store.offers import DonationOffer

MOST_OPEN = 10
MOST_PHOTOS = 5
CONDITIONS = {"new": "✨", "good": "👍", "worn": "🔧"}
# A family has so long to say yes before the next one is asked.
ASKED_FOR = timedelta(hours=24)
LASTS = {"week": timedelta(weeks=1), "month": timedelta(days=30), "later": timedelta(days=90)}


async def begin(turn: Turn) -> list[Reply]:
    """The form; what the message names already is pressed in it."""
    count = await offers.count(turn.session, turn.person.id, ALIVE)
    if count >= MOST_OPEN:
        return [Reply(lines=(say("requests-many", count=count),), buttons=next_questions(ask("donation_status")))]
    return await forms.begin(FORM, turn, **named_already(turn))


async def mine(turn: Turn) -> tuple[tuple[Say, ...], tuple[tuple[Button, ...], ...]]:
    """One's own offers as lines, and a button to take each back."""
    found = await offers.of_person(turn.session, turn.person.id, ALIVE)
    lines = tuple(line for each in found for line in spaced((*offer_card(each), say(f"offer-{each.state}"))))
    rows = tuple(
        (Button(label=say("button-no-longer", items=_things(each)), press=f"offer:withdraw:{each.id}", icon="✖"),)
        for each in found
    )
    return (say("offers-head"), *lines) if found else (), rows


async def offer_withdraw(turn: Turn) -> list[Reply]:
    """The giver no longer has it. What is promised is given back by its meeting."""
    found = await _find(turn)
    if found is None or found.person_id != turn.person.id or found.state not in ("open", "asked"):
        return gone()
    _apply(turn.session, turn.person.id, found, "close", turn.now)
    return [Reply(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_offer")))]


async def offer_yes(turn: Turn) -> list[Reply]:
    """A family wants it: it is theirs, and the giver proposes when and where."""
    found, wish = await _asked(turn)
    if found is None or wish is None:
        return gone()
    if not await donations.claim(turn.session, wish.id, found.person_id, turn.now):
        _apply(turn.session, turn.person.id, found, "decline", turn.now)
        await ask_next(turn.session, found, turn.now, turn.facts)
        return gone()
    audit.note(turn.session, turn.person.id, f"request {wish.id}", "claim", "open", "claimed", turn.now)
    _apply(turn.session, turn.person.id, found, "accept", turn.now)
    fresh = await donations.find(turn.session, wish.id)
    assert fresh is not None
    propose = button("propose", fresh, say("button-propose"), "🕑")
    release = button("release", fresh, say("button-release"), "↩")
    lines = (say("offer-taken", items=_things(found)), *card(fresh))
    notify(turn.session, found.person_id, lines, ((propose,), (release,)), turn.now, turn.facts)
    await update_cards(turn.session, fresh, turn.now)
    return [Reply(lines=(say("offer-yes-done"),), buttons=next_questions(ask("donation_status")))]


async def offer_no(turn: Turn) -> list[Reply]:
    """The next family is asked."""
    found, wish = await _asked(turn)
    if found is None or wish is None:
        return gone()
    _apply(turn.session, turn.person.id, found, "decline", turn.now)
    await ask_next(turn.session, found, turn.now, turn.facts)
    return [Reply(lines=(say("offer-no-done"),), buttons=next_questions(ask("donation_status")))]


async def ask_next(session: AsyncSession, found: DonationOffer, now: datetime, facts: Municipality) -> None:
    """Asks the family that has waited longest of those whom it clearly fits, then of those whom it may fit.

    Not one that has been asked for this offer before.
    """
    await session.flush()
    apart = await trust.apart_from(session, found.person_id)
    wishes = [
        (said(wish), wish)
        for wish in await donations.board(session, {"open"}, None, 0, 1000, apart=apart)
        if wish.person_id != found.person_id and wish.id not in found.declined
    ]
    for wish in matching.asked_in_turn(said(found), wishes)[:1]:
        found.request_id, found.asked_at = wish.id, now
        _apply(session, None, found, "ask", now)
        yes = Button(label=say("button-offer-yes"), press=f"offer:yes:{found.id}", icon="✅")
        no = Button(label=say("button-offer-no"), press=f"offer:no:{found.id}", icon="✖")
        lines = (say("offer-ask", items=_things(found)), *offer_card(found)[1:])
        notify(session, wish.person_id, lines, ((yes,), (no,)), now, facts, photos=found.photos)


async def match_request(session: AsyncSession, wish: DonationRequest, now: datetime, facts: Municipality) -> None:
    """Something was asked for: is there an offer that fits and asks nobody else?"""
    for found in await offers.in_state(session, "open"):
        if matching.fit(said(found), said(wish)):
            await ask_next(session, found, now, facts)


async def tick(session: AsyncSession, facts: Municipality, now: datetime) -> None:
    """Who has not answered in a day is passed over; what is not fetched in time is over."""
    for found in await offers.in_state(session, "asked"):
        assert found.asked_at is not None
        if now - found.asked_at >= ASKED_FOR:
            _apply(session, None, found, "decline", now)
            await ask_next(session, found, now, facts)
    for found in await offers.in_state(session, "open"):
        if found.until < now.astimezone(facts.zone).date():
            _apply(session, None, found, "close", now)
            notify(session, found.person_id, (say("offer-ran-out", items=_things(found)),), (), now, facts)


async def _offered(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: the families are asked."""
    if answers["confirm"] != "yes":
        return [Reply(lines=(say("form-stopped"),), buttons=next_questions())]
    made = DonationOffer(
        person_id=turn.person.id,
        items=chosen(answers),
        details=details_of(answers),
        **written(answers),
        language=turn.person.language,
        photos=listed(answers["photos"]) if answers["photos"] != NO_PHOTO else [],
        condition=answers["condition"],
        bring=answers["bring"] == "yes",
        until=_until(turn, answers["until"]),
        state="draft",
        declined=[],
        created_at=turn.now,
        changed_at=turn.now,
    )
    turn.session.add(made)
    await turn.session.flush()
    _apply(turn.session, turn.person.id, made, "send", turn.now)
    await ask_next(turn.session, made, turn.now, turn.facts)
    return [Reply(lines=(say("offer-sent"),), buttons=next_questions(ask("donation_status")))]


def _until(turn: Turn, lasts: str) -> date:
    return (turn.local_now + LASTS[lasts]).date()


def _apply(session: AsyncSession, actor: int | None, found: DonationOffer, event: Event, now: datetime) -> None:
    """One step of the state machine, written into the log. Raises Impossible."""
    before = found.state
    if event == "decline" and found.request_id is not None:
        found.declined = [*found.declined, found.request_id]
    found.state, found.changed_at = after(before, event), now
    if found.state == "open":
        found.request_id, found.asked_at = None, None
    audit.note(session, actor, f"offer {found.id}", event, before, found.state, now)


async def _find(turn: Turn) -> DonationOffer | None:
    return await offers.find(turn.session, int(turn.understanding.value("offer") or 0))


async def _asked(turn: Turn) -> tuple[DonationOffer, DonationRequest] | tuple[None, None]:
    """The offer that this person was asked about, and their request, while the question stands."""
    found = await _find(turn)
    if found is None or found.state != "asked" or found.request_id is None:
        return None, None
    wish = await donations.find(turn.session, found.request_id)
    if wish is None or wish.person_id != turn.person.id:
        return None, None
    return found, wish


def offer_card(found: DonationOffer) -> tuple[Say, ...]:
    head = say("offer-card", items=_things(found), bring=say("bring-yes" if found.bring else "bring-no"))
    condition = say("list-item", item=say(f"condition-{found.condition}"))
    return (head, *detail_lines(found.items, found.details), condition, *note_lines(found.note, found.language))


def _things(found: DonationOffer) -> Items:
    return Items(items=tuple(say(f"thing-{item}") for item in found.items))


def _confirm(turn: Turn, answers: Answers) -> Say:
    items = all_in_full(chosen(answers), details_of(answers))
    note = Fact(text=note_of(answers) or "–")
    condition, bring = say(f"condition-{answers['condition']}"), say(f"bring-{answers['bring']}")
    until = Day(day=_until(turn, answers["until"]))
    return say("offer-confirm", items=items, note=note, condition=condition, until=until, bring=bring)


FORM = Form(
    "offer",
    "donation_offer",
    (
        Field("items", lambda turn, answers: say("offer-items-ask"), item_choices, many=True),
        *detail_fields(),
        note_field("offer-note-ask"),
        Field(
            "photos",
            lambda turn, answers: say("photos-ask", count=MOST_PHOTOS),
            lambda turn, answers: [Choice(NO_PHOTO, say("button-no-photo"))],
            photos=MOST_PHOTOS,
        ),
        Field(
            "condition",
            lambda turn, answers: say("condition-ask"),
            lambda turn, answers: [Choice(each, say(f"condition-{each}"), icon) for each, icon in CONDITIONS.items()],
            across=1,
        ),
        Field(
            "until",
            lambda turn, answers: say("offer-until-ask"),
            lambda turn, answers: [Choice(each, say(f"soon-{each}")) for each in LASTS],
        ),
        Field(
            "bring",
            lambda turn, answers: say("offer-bring-ask"),
            lambda turn, answers: [Choice(each, say(f"bring-{each}")) for each in ("yes", "no")],
            across=1,
        ),
        confirm_field(_confirm),
    ),
    _offered,
)
