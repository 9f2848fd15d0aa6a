"""Offers, for whoever gives: what they have, and that they no longer have it."""

from __future__ import annotations

from datetime import date, timedelta

from actions.donations import first_offers, hearing, summary
from actions.donations.asking import ask_next
from actions.donations.cards import gone, offer_card, things
from actions.donations.changes import apply_offer
from actions.donations.details import all_in_full, chosen, detail_fields, details_of
from actions.donations.fields import NO_PHOTO, note_field
from actions.donations.notes import note_of, written
from actions.donations.offer_states import ALIVE
from actions.kernel import (
    Choice,
    Day,
    Fact,
    Field,
    Form,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    ask,
    button,
    forms,
    gathered_name,
    listed,
    next_questions,
    quotas,
    say,
    spaced,
)
from store import offers
from store.forms import Answers

MOST_OPEN = 10
MOST_PHOTOS = 5
CONDITIONS = {"new": "✨", "good": "👍", "worn": "🔧"}
LASTS = {"week": timedelta(weeks=1), "month": timedelta(days=30), "later": timedelta(days=90)}


async def begin(turn: Turn, photos: tuple[str, ...] = ()) -> list[Reply]:
    """The form; what the message says already is not asked. `photos` are pictures that are there already."""
    count = await offers.count(turn.session, turn.person.id, ALIVE)
    if count >= MOST_OPEN:
        return [Message(lines=(say("requests-many", count=count),), buttons=next_questions(ask("donation_status")))]
    over = await quotas.reached(turn, "offer")
    if over is not None:
        return over
    said, problem = hearing.heard(turn)
    said |= {gathered_name(FORM.field("photos")): ",".join(photos[:MOST_PHOTOS])} if photos else {}
    return summary.with_problem(await forms.begin(FORM, turn, **said), problem)


async def mine(turn: Turn) -> tuple[tuple[Say, ...], Rows]:
    """One's own offers as lines, and a button to take each back."""
    found = await offers.of_person(turn.session, turn.person.id, ALIVE)
    lines = tuple(line for each in found for line in spaced((*offer_card(each), say(f"offer-{each.state}"))))
    rows = tuple(
        (button("offer_withdraw", say("button-no-longer", items=things(each)), each.id, icon="✖"),) for each in found
    )
    return (say("offers-head"), *lines) if found else (), rows


async def offer_withdraw(turn: Turn) -> list[Reply]:
    """The giver no longer has it. What is promised is given back by its meeting."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None or found.state not in ("unseen", "open", "asked"):
        return gone()
    apply_offer(turn, turn.person.id, found, "close")
    return [Message(lines=(say("request-withdrawn"),), buttons=next_questions(ask("donation_offer")))]


async def _offered(turn: Turn, answers: Answers) -> list[Reply]:
    """Confirmed: the families are asked, or first a coordinator where nobody knows the giver."""
    over = await quotas.over(turn, "offer")
    if over is not None:
        return over
    known = await first_offers.is_known(turn)
    made = await offers.keep(
        turn.session,
        turn.person,
        turn.now,
        items=chosen(answers),
        details=details_of(answers),
        **written(answers),
        photos=_photos(answers),
        condition=answers["condition"],
        bring=answers["bring"] == "yes",
        until=_until(turn, answers["until"]),
    )
    if known:
        apply_offer(turn, turn.person.id, made, "send")
        await ask_next(turn, made)
    else:
        await first_offers.submit(turn, made)
    done = say("offer-sent" if known else "offer-unseen")
    return [Message(lines=(done,), buttons=next_questions(ask("donation_status")))]


def _photos(answers: Answers) -> list[str]:
    return listed(answers["photos"]) if answers["photos"] != NO_PHOTO else []


def _until(turn: Turn, lasts: str) -> date:
    return (turn.local_now + LASTS[lasts]).date()


def _confirm(turn: Turn, answers: Answers) -> Say:
    items = all_in_full(chosen(answers), details_of(answers))
    note = Fact(text=summary.pictured(note_of(answers), len(_photos(answers))))
    condition, bring = say(f"condition-{answers['condition']}"), say(f"bring-{answers['bring']}")
    until = Day(day=_until(turn, answers["until"]))
    return say("offer-confirm", items=items, note=note, condition=condition, until=until, bring=bring)


FORM = Form(
    "offer",
    "donation_offer",
    (
        summary.items_field("offer-items-ask", summary.besides),
        *detail_fields(),
        note_field("offer-note-ask"),
        Field(
            "photos",
            lambda turn, answers: say("photos-ask", count=MOST_PHOTOS),
            lambda turn, answers: [Choice(NO_PHOTO, say("button-no-photo"))],
            photos=MOST_PHOTOS,
            default=NO_PHOTO,
        ),
        Field(
            "condition",
            lambda turn, answers: say("condition-ask"),
            lambda turn, answers: [Choice(each, say(f"condition-{each}"), icon) for each, icon in CONDITIONS.items()],
            across=1,
            default="good",
        ),
        Field(
            "until",
            lambda turn, answers: say("offer-until-ask"),
            lambda turn, answers: [Choice(each, say(f"soon-{each}")) for each in LASTS],
            default="month",
        ),
        Field(
            "bring",
            lambda turn, answers: say("offer-bring-ask"),
            lambda turn, answers: [Choice(each, say(f"bring-{each}")) for each in ("yes", "no")],
            across=1,
            default="no",
        ),
        *summary.summary_fields(_confirm, ("items", "details", "note", "photos", "condition", "until", "bring")),
    ),
    _offered,
)
