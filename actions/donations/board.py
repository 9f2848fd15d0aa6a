"""What volunteers see: the board with its filters, one request, and what they can do about it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import get_args

from actions.donations import steps
from actions.donations.agreements import standing
from actions.donations.cards import card, numbered, state_line
from actions.donations.changes import find
from actions.donations.states import OVER
from actions.kernel import (
    Button,
    Message,
    Reply,
    Rows,
    Say,
    Turn,
    ask,
    button,
    next_questions,
    perform,
    plain,
    say,
    spaced,
)
from config.facts import Item
from store import donations, trust
from store.donations import DonationRequest

ON_A_PAGE = 5
# Open for less than this is new.
NEW_FOR = timedelta(days=7)
STATES: dict[str, frozenset[str]] = {"open": frozenset({"open"}), "mine": frozenset({"claimed", "arranged"})}
AGES = ("new", "old")


@dataclass(frozen=True)
class Filter:
    """What is shown, as it stands in a button: `open`, `mine-old`, `open-new-bed`."""

    whose: str = "open"
    age: str = ""
    thing: str = ""

    @staticmethod
    def read(text: str) -> Filter:
        whose, *rest = text.split("-")
        age = next((each for each in rest if each in AGES), "")
        thing = next((each for each in rest if each in get_args(Item)), "")
        return Filter(whose if whose in STATES else "open", age, thing)

    def __str__(self) -> str:
        return "-".join(filter(None, (self.whose, self.age, self.thing)))


async def donation_board(turn: Turn) -> list[Reply]:
    """What families need, or what one has taken; a page at a time."""
    chosen = Filter.read(turn.value("filter") or "open")
    page = turn.number("page")
    rows = await _rows(turn, chosen, page)
    shown = rows[:ON_A_PAGE]
    lines = tuple(line for each in shown for line in spaced((numbered(each), *card(each), *_standing(turn, each))))
    pages = []
    if page:
        pages.append(_page(chosen, page - 1, "◀"))
    if len(rows) > ON_A_PAGE:
        pages.append(_page(chosen, page + 1, "▶"))
    head = say(f"board-{chosen.whose}" if shown else "board-empty")
    buttons = (*_each(chosen, shown), tuple(pages), *_filters(chosen), (_languages(),))
    return [Message(lines=(head, *lines), buttons=tuple(filter(None, buttons)), can_be_danish=False)]


async def donation_things(turn: Turn) -> list[Reply]:
    """The things of which the board can show one alone."""
    chosen = Filter.read(turn.value("filter") or "open")
    things = [
        _show(replace(chosen, thing=item), say(f"thing-{item}"), "☑" if item == chosen.thing else "")
        for item in get_args(Item)
    ]
    rows = tuple(tuple(things[at : at + 2]) for at in range(0, len(things), 2))
    everything = (_show(replace(chosen, thing=""), say("board-all")),)
    return [Message(lines=(say("board-which"),), buttons=(*rows, everything), can_be_danish=False, in_place=True)]


async def donation_show(turn: Turn) -> list[Reply]:
    """One request, with what this volunteer can do about it."""
    found = await find(turn)
    if found is None or found.person_id == turn.person.id:
        return await perform("donation_board", turn)
    lines = (numbered(found), *card(found), *_standing(turn, found))
    return [Message(lines=lines, buttons=volunteer_buttons(turn, found), photo=found.photo)]


def _standing(turn: Turn, found: DonationRequest) -> tuple[Say, ...]:
    """How far it is; to the one who has it, what was agreed on."""
    return standing(turn, found, turn.person.id) if found.claimed_by == turn.person.id else (state_line(found),)


def volunteer_buttons(turn: Turn, found: DonationRequest) -> Rows:
    """What this volunteer can do about it."""
    if found.claimed_by == turn.person.id and found.state in ("claimed", "arranged"):
        return (*steps.held(found), *next_questions(steps.board()))
    claim = () if found.state in OVER else ((steps.claim(found),),)
    return (*claim, *next_questions(steps.board()))


async def _rows(turn: Turn, chosen: Filter, page: int) -> list[DonationRequest]:
    week_ago = turn.now - NEW_FOR
    return await donations.board(
        turn.session,
        STATES[chosen.whose],
        turn.person.id if chosen.whose == "mine" else None,
        page * ON_A_PAGE,
        ON_A_PAGE + 1,
        thing=chosen.thing,
        since=week_ago if chosen.age == "new" else None,
        until=week_ago if chosen.age == "old" else None,
        apart=await trust.apart_from(turn.session, turn.person.id),
    )


def _each(chosen: Filter, shown: list[DonationRequest]) -> Rows:
    """To each request; of what one has taken also the next step and the way out."""
    if chosen.whose == "open":
        return (tuple(button("donation_show", plain(each.id), each.id) for each in shown),)
    return tuple(
        (
            button("donation_show", plain(each.id), each.id, icon="🔎"),
            button("donation_done", plain(each.id), each.id, icon="✅")
            if each.state == "arranged"
            else button("donation_propose", plain(each.id), each.id, icon="🕑"),
            button("donation_release", plain(each.id), each.id, icon="↩"),
        )
        for each in shown
    )


def _filters(chosen: Filter) -> Rows:
    """By age, by thing, and the other half of the board."""
    ages = tuple(
        _show(
            replace(chosen, age="" if chosen.age == age else age),
            say(f"button-board-{age}"),
            "☑" if chosen.age == age else "",
        )
        for age in AGES
    )
    label = say(f"thing-{chosen.thing}") if chosen.thing else say("button-board-which")
    which = button("donation_things", label, str(chosen), icon="☑" if chosen.thing else "🔎")
    other = "open" if chosen.whose == "mine" else "mine"
    return (ages, (which,), (_show(replace(chosen, whose=other), say(f"button-board-{other}")),))


def _languages() -> Button:
    """To the languages that one reads well, for those who translate."""
    return ask("reader_languages", "button-readers")


def _show(chosen: Filter, label: Say, icon: str = "") -> Button:
    return button("donation_board", label, str(chosen), 0, icon=icon)


def _page(chosen: Filter, page: int, icon: str) -> Button:
    return button("donation_board", plain(page + 1), str(chosen), page, icon=icon)
