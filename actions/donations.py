"""Things for those who need them: asked for, shown on the board, taken by exactly one.

Who it is, is never said: both sides see what is needed, in which town, and what the other writes.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from actions import donation_limits, forms, offers
from actions.board import donation_board, donation_show, is_apart, volunteer_buttons
from actions.buttons import ask, next_questions
from actions.donation_cards import (
    ELSEWHERE,
    area,
    board_button,
    button,
    card,
    confirm_field,
    named_already,
    note_field,
    notify,
    photo_field,
    photo_of,
    state_line,
    tell,
    things,
)
from actions.donation_changes import apply, change, find, follow, held, pass_on, update_cards
from actions.donation_details import all_in_full, chosen, detail_fields, details_of, item_choices
from actions.donation_states import HELD, OVER
from actions.forms import Choice, Field, Form
from actions.messages import Day, Fact, Reply, Say, say, spaced
from actions.notes import note_of, written
from actions.requests import Request
from config.facts import Municipality
from store import audit, donations, persons, roles, rules
from store.donations import DonationRequest
from store.forms import Answers

SOON = ("week", "month", "later")
MOST_HELD = 1000
CARDS_AT_FIRST = 5
ALIVE = donation_limits.OPEN
_CODE_LETTERS = "ACDEFHJKLMNPRTUVXY"


async def donation_request(request: Request) -> list[Reply]:
    """The form; what the message names already is pressed in it."""
    full = await donation_limits.reached(request)
    if full is not None:
        return full
    known = named_already(request)
    return await forms.begin(FORM, request, **known)


async def donation_offer(request: Request) -> list[Reply]:
    return await offers.begin(request)


async def donation_status(request: Request) -> list[Reply]:
    """One's own requests and how far they are."""
    mine = await donations.of_person(request.session, request.person.id, ALIVE)
    new = (ask("donation_request"), ask("donation_offer"))
    offered, offer_buttons = await offers.mine(request)
    if not mine:
        lines = offered or (say("requests-none"),)
        return [Reply(lines=lines, buttons=(*offer_buttons, *next_questions(*new)))]
    lines = tuple(line for each in mine for line in spaced((*card(each), state_line(each))))
    rows = tuple((button("withdraw", each, say("button-no-longer", items=things(each)), "✖"),) for each in mine)
    shown = (say("requests-head"), *lines, *spaced(offered))
    return [Reply(lines=shown, buttons=(*rows, *offer_buttons, *next_questions(*new)))]


async def donation_withdraw(request: Request) -> list[Reply]:
    """The person no longer needs it."""
    found = await find(request)
    if found is None or found.person_id != request.person.id or found.state in OVER:
        return await donation_status(request)
    holder = found.claimed_by if found.state in HELD else None
    await change(request, found, "close", reason="withdrawn")
    if holder is not None:
        await tell(request, holder, (say("request-withdrawn-notice"), *card(found)))
    return [Reply(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_request")))]


async def donation_claim(request: Request) -> list[Reply]:
    """Exactly one gets it; whoever comes later is put on the waiting list and told so."""
    found = await find(request)
    mine = found is not None and found.person_id == request.person.id
    if found is None or mine or found.state in OVER or await is_apart(request, found):
        return [Reply(lines=(say("claim-over"),), buttons=next_questions(board_button()))]
    if found.state in HELD and found.claimed_by == request.person.id:
        return await donation_show(request)
    if await donations.claim(request.session, found.id, request.person.id, request.now):
        audit.note(request.session, request.person.id, f"request {found.id}", "claim", "open", "claimed", request.now)
        await donations.stop_waiting(request.session, found.id, request.person.id)
        found = await donations.find(request.session, found.id)
        assert found is not None
        await tell(request, found.person_id, (say("request-claimed-notice", items=things(found)),))
        await update_cards(request.session, found, request.now)
        return [Reply(lines=(say("claim-yours"), *card(found)), buttons=volunteer_buttons(request, found))]
    place = await donations.wait_for(request.session, found.id, request.person.id, request.now)
    return [Reply(lines=(say("claim-late", place=place),), buttons=next_questions(board_button()))]


async def donation_release(request: Request) -> list[Reply]:
    """The volunteer cannot; the next on the waiting list has it, or it is open again."""
    found = await held(request)
    if found is None:
        return await donation_board(request)
    await change(request, found, "release")
    await pass_on(request.session, found, request.now, request.facts)
    return [Reply(lines=(say("claim-released"),), buttons=next_questions(board_button()))]


async def leave(request: Request) -> None:
    """Whoever has everything deleted gives back what they took, and needs nothing any more."""
    for found in await donations.board(request.session, {"claimed", "arranged"}, request.person.id, 0, MOST_HELD):
        await change(request, found, "release")
        await pass_on(request.session, found, request.now, request.facts)
    for found in await donations.of_person(request.session, request.person.id, ALIVE):
        holder = found.claimed_by
        await change(request, found, "close", reason="withdrawn")
        if holder is not None:
            await tell(request, holder, (say("request-withdrawn-notice"), *card(found)))


async def group_link(request: Request) -> list[Reply]:
    """This group gets a card for each request from now on."""
    chat = int(request.understanding.value("chat") or 0)
    if chat >= 0:
        return [Reply(lines=(say("group-how"),), buttons=next_questions())]
    group = await persons.meet(request.session, chat, "da", request.now)
    organisation = await roles.organisation(request.session, request.person.id)
    await donations.link_group(request.session, group.id, request.now, organisation)
    for each in await donations.board(request.session, ALIVE, None, 0, CARDS_AT_FIRST):
        await update_cards(request.session, each, request.now)
    return [Reply(lines=(say("group-linked"),), buttons=next_questions())]


async def tick(session: AsyncSession, facts: Municipality, now: datetime) -> None:
    """What time does: a word after some days, free again after some more; offers that nobody answers go on."""
    await offers.tick(session, facts, now)
    remind_after = timedelta(days=await rules.number(session, "remind_days"))
    free_after = timedelta(days=await rules.number(session, "free_days"))
    for found in await donations.held_since(session, now - remind_after):
        assert found.claimed_by is not None
        assert found.claimed_at is not None
        if found.claimed_at <= now - free_after:
            notify(session, found.claimed_by, (say("claim-ran-out"), *card(found)), (), now, facts)
            apply(session, None, found, "release", now)
            await follow(session, found, "release", now)
            await pass_on(session, found, now, facts)
        elif found.reminded_at is None:
            found.reminded_at = now
            rows = (
                (button("propose", found, say("button-propose"), "🕑"),),
                (button("release", found, say("button-release"), "↩"),),
            )
            since = Day(day=found.claimed_at.astimezone(facts.zone).date())
            notify(session, found.claimed_by, (say("claim-waits", day=since), *card(found)), rows, now, facts)


async def _asked(request: Request, answers: Answers) -> list[Reply]:
    """Confirmed: it is on the board and in the groups."""
    if answers["confirm"] != "yes":
        return await donation_status(request)
    made = DonationRequest(
        person_id=request.person.id,
        items=chosen(answers),
        details=details_of(answers),
        **written(answers),
        language=request.person.language,
        photo=photo_of(answers),
        soon=answers["soon"],
        area=_town(request, answers["area"]),
        state="draft",
        proposed=[],
        code="".join(secrets.choice(_CODE_LETTERS) for _ in range(4)),
        created_at=request.now,
        changed_at=request.now,
    )
    request.session.add(made)
    await request.session.flush()
    apply(request.session, request.person.id, made, "send", request.now)
    await request.session.flush()
    await update_cards(request.session, made, request.now)
    await offers.match_request(request.session, made, request.now, request.facts)
    return [Reply(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


def _areas(request: Request, answers: Answers) -> Sequence[Choice]:
    cities = dict.fromkeys(site.city for site in request.facts.temporary_housing.sites)
    return [
        *(Choice(_slug(city), say("only-day", day=Fact(text=city))) for city in cities),
        Choice(ELSEWHERE, say("place-elsewhere")),
    ]


def _town(request: Request, slug: str) -> str:
    """The town behind a button."""
    cities = [site.city for site in request.facts.temporary_housing.sites]
    return next((city for city in cities if _slug(city) == slug), ELSEWHERE)


def _slug(city: str) -> str:
    return city.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _confirm(request: Request, answers: Answers) -> Say:
    items = all_in_full(chosen(answers), details_of(answers))
    note = Fact(text=note_of(answers) or "–")
    soon = say(f"soon-{answers['soon']}")
    return say("request-confirm", items=items, note=note, soon=soon, area=area(_town(request, answers["area"])))


FORM = Form(
    "request",
    "donation_request",
    (
        Field("items", lambda request, answers: say("request-items-ask"), item_choices, many=True),
        *detail_fields(),
        note_field("request-note-ask"),
        photo_field(),
        Field(
            "soon",
            lambda request, answers: say("request-soon-ask"),
            lambda request, answers: [Choice(each, say(f"soon-{each}")) for each in SOON],
        ),
        Field("area", lambda request, answers: say("request-area-ask"), _areas),
        confirm_field(_confirm),
    ),
    _asked,
)
