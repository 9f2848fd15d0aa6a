"""Things for those who need them: asked for, how far it is, no longer needed.

Nobody is told who the other is: both sides see what is needed, in which town, and what the other writes.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from actions.donations import asking, claims, limits, offers
from actions.donations.cards import ELSEWHERE, SOON, area, card, state_line, things
from actions.donations.changes import apply, change, find
from actions.donations.details import all_in_full, chosen, detail_fields, details_of, item_choices
from actions.donations.fields import confirm_field, named_already, note_field, photo_field, photo_of
from actions.donations.groups import update_cards
from actions.donations.notes import note_of, written
from actions.donations.states import ALIVE, HELD, OVER
from actions.kernel import (
    Choice,
    Fact,
    Field,
    Form,
    Message,
    Reply,
    Say,
    Turn,
    Work,
    ask,
    button,
    forms,
    next_questions,
    perform,
    plain,
    say,
    spaced,
)
from store import donations
from store.donations import DonationRequest
from store.forms import Answers

_CODE_LETTERS = "ACDEFHJKLMNPRTUVXY"


async def donation_request(turn: Turn) -> list[Reply]:
    """The form; what the message names already is pressed in it."""
    full = await limits.reached(turn)
    if full is not None:
        return full
    return await forms.begin(FORM, turn, **named_already(turn))


async def donation_offer(turn: Turn) -> list[Reply]:
    return await offers.begin(turn)


async def donation_status(turn: Turn) -> list[Reply]:
    """One's own requests and how far they are."""
    mine = await donations.of_person(turn.session, turn.person.id, ALIVE)
    new = (ask("donation_request"), ask("donation_offer"))
    offered, offer_buttons = await offers.mine(turn)
    if not mine:
        lines = offered or (say("requests-none"),)
        return [Message(lines=lines, buttons=(*offer_buttons, *next_questions(*new)))]
    lines = tuple(line for each in mine for line in spaced((*card(each), state_line(each))))
    rows = tuple(
        (button("donation_withdraw", say("button-no-longer", items=things(each)), each.id, icon="✖"),) for each in mine
    )
    shown = (say("requests-head"), *lines, *spaced(offered))
    return [Message(lines=shown, buttons=(*rows, *offer_buttons, *next_questions(*new)))]


async def donation_withdraw(turn: Turn) -> list[Reply]:
    """The person no longer needs it."""
    found = await find(turn)
    if found is None or found.person_id != turn.person.id or found.state in OVER:
        return await perform("donation_status", turn)
    await _withdraw(turn, found)
    return [Message(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_request")))]


async def leave(turn: Turn) -> None:
    """Whoever has everything deleted gives back what they took, and needs nothing any more."""
    await claims.give_back(turn)
    for found in await donations.of_person(turn.session, turn.person.id, ALIVE):
        await _withdraw(turn, found)


async def tick(work: Work) -> None:
    """What time does: offers that nobody answers go on, what is taken and not agreed on is free again."""
    await asking.tick(work)
    await claims.tick(work)


async def _withdraw(turn: Turn, found: DonationRequest) -> None:
    """Closes it; whoever has it is told."""
    holder = found.claimed_by if found.state in HELD else None
    await change(turn, found, "close", reason="withdrawn")
    if holder is not None:
        turn.post.tell(holder, say("request-withdrawn-notice"), *card(found))


async def _asked(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: it is on the board and in the groups."""
    if answers["confirm"] != "yes":
        return await perform("donation_status", turn)
    made = await donations.keep(
        turn.session,
        turn.person,
        turn.now,
        items=chosen(answers),
        details=details_of(answers),
        **written(answers),
        photo=photo_of(answers),
        soon=answers["soon"],
        area=_town(turn, answers["area"]),
        code="".join(secrets.choice(_CODE_LETTERS) for _ in range(4)),
    )
    apply(turn, turn.person.id, made, "send")
    await update_cards(turn, made)
    await asking.match_request(turn, made)
    return [Message(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


def _areas(turn: Turn, answers: Answers) -> Sequence[Choice]:
    cities = dict.fromkeys(site.city for site in turn.facts.temporary_housing.sites)
    return [
        *(Choice(_slug(city), plain(city)) for city in cities),
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
