"""Things for those who need them: asked for, how far it is, no longer needed.

Nobody is told who the other is: both sides see what is needed, in which town, and what the other writes.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from actions.donations import (
    addresses,
    asking,
    changing,
    claims,
    first_offers,
    hearing,
    limits,
    offers,
    steps,
    summary,
    towns,
)
from actions.donations.agreements import pin, standing
from actions.donations.cards import ELSEWHERE, SOON, area, card, things
from actions.donations.changes import apply, change, find
from actions.donations.details import all_in_full, chosen, detail_fields, details_of
from actions.donations.fields import note_field, photo_field, photo_of
from actions.donations.groups import update_cards
from actions.donations.notes import note_of, written
from actions.donations.states import ALIVE, HELD, OVER
from actions.kernel import (
    Button,
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
    quotas,
    say,
    spaced,
)
from store import donations
from store.donations import DonationRequest
from store.forms import Answers

# How soon, where nobody says it.
USUALLY = "month"
_CODE_LETTERS = "ACDEFHJKLMNPRTUVXY"


async def donation_request(turn: Turn) -> list[Reply]:
    """The form; what the message says already is not asked, nor the town of somebody who has told it before."""
    full = await limits.reached(turn) or await quotas.reached(turn, "request")
    if full is not None:
        return full
    said, problem = hearing.heard(turn)
    known = await _known_town(turn) | said | hearing.where_and_when(turn)
    return summary.with_problem(await forms.begin(FORM, turn, **known), problem)


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
    lines = tuple(line for each in mine for line in spaced((*card(each), *standing(turn, each, turn.person.id))))
    rows = steps.own(mine[0]) if len(mine) == 1 else tuple(map(_opened_or_deleted, mine))
    shown = (say("requests-head"), *lines, *spaced(offered))
    return [Message(lines=shown, buttons=(*rows, *offer_buttons, *next_questions(*new)))]


async def donation_mine(turn: Turn) -> list[Reply]:
    """One's own request, with all that can be done about it."""
    found = await find(turn)
    if found is None or found.state not in ALIVE:
        return await perform("donation_status", turn)
    lines = (*card(found), *standing(turn, found, turn.person.id))
    return [
        Message(lines=lines, buttons=(*steps.own(found), *next_questions(ask("donation_status"))), pin=pin(turn, found))
    ]


async def donation_change(turn: Turn) -> list[Reply]:
    """The summary again, of what nobody has taken: what is changed there is changed in the request that there is."""
    found = await find(turn)
    if found is None or found.state != "open":
        return await donation_mine(turn)
    return await forms.begin(FORM, turn, changes=str(found.id), **changing.answers_of(found))


def _opened_or_deleted(found: DonationRequest) -> tuple[Button, ...]:
    """Where there are several, each under the name of its things."""
    show = button("donation_mine", say("only-day", day=things(found)), found.id, icon="🔎")
    return (show, button("donation_withdraw", say("button-no-longer", items=things(found)), found.id, icon="✖"))


async def donation_withdraw(turn: Turn) -> list[Reply]:
    """The person no longer needs it."""
    found = await find(turn)
    if found is None or found.state in OVER:
        return await perform("donation_status", turn)
    await withdraw(turn, found)
    return [Message(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_request")))]


async def tick(work: Work) -> None:
    """What time does: offers that nobody answers go on, what is taken and not agreed on is free again."""
    await asking.tick(work)
    await first_offers.tick(work)
    await claims.tick(work)
    await addresses.tick(work)


async def withdraw(turn: Turn, found: DonationRequest) -> None:
    """Closes it; whoever has it is told."""
    holder = found.claimed_by if found.state in HELD else None
    await change(turn, found, "close", reason="withdrawn")
    if holder is not None:
        turn.post.tell(holder, say("request-withdrawn-notice"), *card(found))


async def _asked(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: it is on the board and in the groups."""
    over = await quotas.over(turn, "request")
    if over is not None:
        return over
    if "changes" in answers:
        return await changing.changed(turn, answers)
    made = await donations.keep(
        turn.session,
        turn.person,
        turn.now,
        items=chosen(answers),
        details=details_of(answers),
        **written(answers),
        photo=photo_of(answers),
        soon=answers["soon"],
        area=towns.town(turn.facts, answers["area"]),
        code="".join(secrets.choice(_CODE_LETTERS) for _ in range(4)),
    )
    apply(turn, turn.person.id, made, "send")
    await update_cards(turn, made)
    await asking.match_request(turn, made)
    return [Message(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


async def _known_town(turn: Turn) -> Answers:
    """Where the person lives, as they have told it for messages to their town, or for the request before."""
    before = await donations.last_area(turn.session, turn.person.id)
    known = turn.person.town or before
    return {"area": towns.slug(known)} if known in (*towns.cities(turn.facts), ELSEWHERE) else {}


def _areas(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return [
        *(Choice(towns.slug(city), plain(city)) for city in towns.cities(turn.facts)),
        Choice(ELSEWHERE, say("place-elsewhere")),
    ]


def _besides(turn: Turn) -> Answers:
    known = turn.opened.form.answers if turn.opened.form else {}
    said = hearing.where_and_when(turn)
    return summary.besides(turn) | {name: value for name, value in said.items() if name not in known}


def _confirm(turn: Turn, answers: Answers) -> Say:
    items = all_in_full(chosen(answers), details_of(answers))
    note = Fact(text=summary.pictured(note_of(answers), photo_of(answers) is not None))
    soon, where = say(f"soon-{answers['soon']}"), area(towns.town(turn.facts, answers["area"]))
    return say("request-confirm", items=items, note=note, soon=soon, area=where)


FORM = Form(
    "request",
    "donation_request",
    (
        summary.items_field("request-items-ask", _besides),
        *detail_fields(),
        note_field("request-note-ask"),
        photo_field(),
        Field(
            "soon",
            lambda turn, answers: say("request-soon-ask"),
            lambda turn, answers: [Choice(each, say(f"soon-{each}")) for each in SOON],
            typed=lambda turn, answers, text: hearing.haste(text),
            default=USUALLY,
        ),
        Field(
            "area",
            lambda turn, answers: say("request-area-ask"),
            _areas,
            typed=lambda turn, answers, text: towns.named_in(turn.facts, text),
        ),
        *summary.summary_fields(_confirm, ("items", "details", "note", "photo", "soon", "area")),
    ),
    _asked,
)
