"""Things for those who need them: asked for, shown on the board, taken by exactly one.

Who it is, is never said: both sides see what is needed, in which town, and what the other writes.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from actions.donations import limits as donation_limits
from actions.donations import offers
from actions.donations.board import donation_board, donation_show, is_apart, volunteer_buttons
from actions.donations.cards import (
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
from actions.donations.changes import apply, change, find, follow, held, pass_on, update_cards
from actions.donations.details import all_in_full, chosen, detail_fields, details_of, item_choices
from actions.donations.notes import note_of, written
from actions.donations.states import HELD, OVER
from actions.kernel import forms
from actions.kernel.buttons import ask, next_questions
from actions.kernel.denied import instead
from actions.kernel.forms import Choice, Field, Form
from actions.kernel.messages import Day, Fact, Reply, Say, say, spaced
from actions.kernel.turn import Turn
from config.facts import Municipality
from store import audit, donations, persons, roles, rules
from store.donations import DonationRequest
from store.forms import Answers

SOON = ("week", "month", "later")
MOST_HELD = 1000
CARDS_AT_FIRST = 5
ALIVE = donation_limits.OPEN
_CODE_LETTERS = "ACDEFHJKLMNPRTUVXY"


async def donation_request(turn: Turn) -> list[Reply]:
    """The form; what the message names already is pressed in it."""
    full = await donation_limits.reached(turn)
    if full is not None:
        return full
    known = named_already(turn)
    return await forms.begin(FORM, turn, **known)


async def donation_offer(turn: Turn) -> list[Reply]:
    return await offers.begin(turn)


async def donation_status(turn: Turn) -> list[Reply]:
    """One's own requests and how far they are."""
    mine = await donations.of_person(turn.session, turn.person.id, ALIVE)
    new = (ask("donation_request"), ask("donation_offer"))
    offered, offer_buttons = await offers.mine(turn)
    if not mine:
        lines = offered or (say("requests-none"),)
        return [Reply(lines=lines, buttons=(*offer_buttons, *next_questions(*new)))]
    lines = tuple(line for each in mine for line in spaced((*card(each), state_line(each))))
    rows = tuple((button("withdraw", each, say("button-no-longer", items=things(each)), "✖"),) for each in mine)
    shown = (say("requests-head"), *lines, *spaced(offered))
    return [Reply(lines=shown, buttons=(*rows, *offer_buttons, *next_questions(*new)))]


async def donation_withdraw(turn: Turn) -> list[Reply]:
    """The person no longer needs it."""
    found = await find(turn)
    if found is None or found.person_id != turn.person.id or found.state in OVER:
        return await donation_status(turn)
    holder = found.claimed_by if found.state in HELD else None
    await change(turn, found, "close", reason="withdrawn")
    if holder is not None:
        await tell(turn, holder, (say("request-withdrawn-notice"), *card(found)))
    return [Reply(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_request")))]


async def donation_claim(turn: Turn) -> list[Reply]:
    """Exactly one gets it; whoever comes later is put on the waiting list and told so."""
    found = await find(turn)
    mine = found is not None and found.person_id == turn.person.id
    if found is None or mine or found.state in OVER or await is_apart(turn, found):
        return [Reply(lines=(say("claim-over"),), buttons=next_questions(board_button()))]
    if found.state in HELD and found.claimed_by == turn.person.id:
        return await donation_show(turn)
    if await donations.claim(turn.session, found.id, turn.person.id, turn.now):
        audit.note(turn.session, turn.person.id, f"request {found.id}", "claim", "open", "claimed", turn.now)
        await donations.stop_waiting(turn.session, found.id, turn.person.id)
        found = await donations.find(turn.session, found.id)
        assert found is not None
        await tell(turn, found.person_id, (say("request-claimed-notice", items=things(found)),))
        await update_cards(turn.session, found, turn.now)
        return [Reply(lines=(say("claim-yours"), *card(found)), buttons=volunteer_buttons(turn, found))]
    place = await donations.wait_for(turn.session, found.id, turn.person.id, turn.now)
    return [Reply(lines=(say("claim-late", place=place),), buttons=next_questions(board_button()))]


async def donation_release(turn: Turn) -> list[Reply]:
    """The volunteer cannot; the next on the waiting list has it, or it is open again."""
    found = await held(turn)
    if found is None:
        return await instead(turn, "donation_board", donation_board)
    await change(turn, found, "release")
    await pass_on(turn.session, found, turn.now, turn.facts)
    return [Reply(lines=(say("claim-released"),), buttons=next_questions(board_button()))]


async def leave(turn: Turn) -> None:
    """Whoever has everything deleted gives back what they took, and needs nothing any more."""
    for found in await donations.board(turn.session, {"claimed", "arranged"}, turn.person.id, 0, MOST_HELD):
        await change(turn, found, "release")
        await pass_on(turn.session, found, turn.now, turn.facts)
    for found in await donations.of_person(turn.session, turn.person.id, ALIVE):
        holder = found.claimed_by
        await change(turn, found, "close", reason="withdrawn")
        if holder is not None:
            await tell(turn, holder, (say("request-withdrawn-notice"), *card(found)))


async def group_link(turn: Turn) -> list[Reply]:
    """This group gets a card for each request from now on."""
    chat = int(turn.understanding.value("chat") or 0)
    if chat >= 0:
        return [Reply(lines=(say("group-how"),), buttons=next_questions())]
    group = await persons.meet(turn.session, chat, "da", turn.now)
    organisation = await roles.organisation(turn.session, turn.person.id)
    await donations.link_group(turn.session, group.id, turn.now, organisation)
    for each in await donations.board(turn.session, ALIVE, None, 0, CARDS_AT_FIRST):
        await update_cards(turn.session, each, turn.now)
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


async def _asked(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: it is on the board and in the groups."""
    if answers["confirm"] != "yes":
        return await donation_status(turn)
    made = DonationRequest(
        person_id=turn.person.id,
        items=chosen(answers),
        details=details_of(answers),
        **written(answers),
        language=turn.person.language,
        photo=photo_of(answers),
        soon=answers["soon"],
        area=_town(turn, answers["area"]),
        state="draft",
        proposed=[],
        code="".join(secrets.choice(_CODE_LETTERS) for _ in range(4)),
        created_at=turn.now,
        changed_at=turn.now,
    )
    turn.session.add(made)
    await turn.session.flush()
    apply(turn.session, turn.person.id, made, "send", turn.now)
    await turn.session.flush()
    await update_cards(turn.session, made, turn.now)
    await offers.match_request(turn.session, made, turn.now, turn.facts)
    return [Reply(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


def _areas(turn: Turn, answers: Answers) -> Sequence[Choice]:
    cities = dict.fromkeys(site.city for site in turn.facts.temporary_housing.sites)
    return [
        *(Choice(_slug(city), say("only-day", day=Fact(text=city))) for city in cities),
        Choice(ELSEWHERE, say("place-elsewhere")),
    ]


def _town(turn: Turn, slug: str) -> str:
    """The town behind a button."""
    cities = [site.city for site in turn.facts.temporary_housing.sites]
    return next((city for city in cities if _slug(city) == slug), ELSEWHERE)


def _slug(city: str) -> str:
    return city.replace("æ", "ae").replace("ø", "oe").replace("å", "aa")


def _confirm(turn: Turn, answers: Answers) -> Say:
    items = all_in_full(chosen(answers), details_of(answers))
    note = Fact(text=note_of(answers) or "–")
    soon = say(f"soon-{answers['soon']}")
    return say("request-confirm", items=items, note=note, soon=soon, area=area(_town(turn, answers["area"])))


FORM = Form(
    "request",
    "donation_request",
    (
        Field("items", lambda turn, answers: say("request-items-ask"), item_choices, many=True),
        *detail_fields(),
        note_field("request-note-ask"),
        photo_field(),
        Field(
            "soon",
            lambda turn, answers: say("request-soon-ask"),
            lambda turn, answers: [Choice(each, say(f"soon-{each}")) for each in SOON],
        ),
        Field("area", lambda turn, answers: say("request-area-ask"), _areas),
        confirm_field(_confirm),
    ),
    _asked,
)
