"""Donations for those who coordinate: the board of requests, that of offers, the figures and the rules."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, get_args

from starlette.responses import Response

from actions.donations import overview
from actions.donations.board import AGES, NEW_FOR
from actions.donations.cards import area, things
from actions.donations.states import ALIVE
from actions.donations.whose import OFFERED
from actions.kernel.messages import Message
from actions.kernel.presses import press, read_press
from config.facts import Item
from console import acting, lists, showing, words
from console.showing import Pressable, Table
from console.visits import Page, Visit
from rendering.slots import plain, slot
from store import boards
from store.boards import Sought
from store.donations import DonationRequest
from store.offers import DonationOffer
from store.rules import NAMES

# What is shown of requests, as the chat's board and overview divide them.
REQUESTS = ("open", "claimed", "arranged", "stuck", "mine")
OFFERS = ("unseen", "open", "asked")
THINGS = get_args(Item)


@dataclass(frozen=True)
class Row:
    """A request or an offer in a list; `days` is how long it has been there, `still` since when it is as it is."""

    number: int
    things: str
    state: str
    language: str
    days: int
    still: int
    area: str = ""
    soon: str = ""
    stuck: bool = False


@dataclass(frozen=True)
class Rule:
    """A number that may be changed: `choices` are the buttons of the chat for it."""

    name: str
    now: str
    choices: list[Pressable]


async def show_requests(visit: Visit) -> Response:
    """Requests that are not over: how long each waits, with those that are stuck."""
    if visit.number("number"):
        return visit.to(f"/donations/{visit.number('number')}")
    towns = await boards.areas(visit.session, ALIVE)
    found = {
        "state": lists.one_of(visit, "state", REQUESTS),
        "thing": lists.one_of(visit, "thing", THINGS),
        "age": lists.one_of(visit, "age", AGES),
        "town": lists.one_of(visit, "town", towns),
    }
    sought = _sought(visit, found)
    turning = lists.turning(visit, "/donations", await boards.count_requests(visit.session, sought), **found)
    rows = await boards.requests(visit.session, sought, turning.offset, lists.ON_A_PAGE)
    filters = _filters(visit, REQUESTS) | {"town": [(each, plain(slot(area(each), visit.language))) for each in towns]}
    return visit.page(
        "donations.html",
        rows=[_request(visit, each) for each in rows],
        **_list(found, turning, filters, "/donations"),
    )


async def show_offers(visit: Visit) -> Response:
    """Offers that nobody has looked at, or that families are asked about."""
    found = {
        "state": lists.one_of(visit, "state", OFFERS),
        "thing": lists.one_of(visit, "thing", THINGS),
        "age": lists.one_of(visit, "age", AGES),
    }
    sought = _sought(visit, found, OFFERED)
    turning = lists.turning(visit, "/donations/offers", await boards.count_offers(visit.session, sought), **found)
    rows = await boards.offers(visit.session, sought, turning.offset, lists.ON_A_PAGE)
    return visit.page(
        "donations_offers.html",
        rows=[_offer(visit, each) for each in rows],
        **_list(found, turning, _filters(visit, OFFERS), "/donations/offers"),
    )


async def show_overview(visit: Visit) -> Response:
    """The figures of the chat's overview as tables, and the rules."""
    [figures] = await _said(visit, press("coordination_tables"))
    rules = await _rules(visit) if visit.may("rule_set") else []
    tables: tuple[Table, ...] = showing.show(figures, visit.language).tables
    return visit.page("donations_overview.html", tables=tables, rules=rules)


async def _rules(visit: Visit) -> list[Rule]:
    """Each rule as it is now, with what it may be."""
    [now] = await _said(visit, press("rule_list"))
    found = []
    for name, line in zip(NAMES, now.lines[1:], strict=True):
        [asked] = await _said(visit, press("rule_show", name))
        choices = [showing.pressable(each, visit.language) for row in asked.buttons for each in row]
        what, number = (plain(slot(line.args[each], visit.language)) for each in ("what", "count"))
        found.append(Rule(what, number, [each for each in choices if read_press(each.press).intent == "rule_set"]))
    return found


async def _said(visit: Visit, data: str) -> list[Message]:
    """What the chat answers to a button that only shows something."""
    return [each for each in await acting.pressed(visit, data) if isinstance(each, Message)]


def _sought(visit: Visit, found: dict[str, str], every: frozenset[str] = ALIVE) -> Sought:
    state, age, turn = found["state"], found["age"], visit.turn
    states = {"": every, "stuck": every, "mine": ALIVE - {"open"}}.get(state, frozenset({state}))
    return Sought(
        states,
        found["thing"],
        found.get("town", ""),
        claimed_by=turn.person.id if state == "mine" else None,
        since=turn.now - NEW_FOR if age == "new" else None,
        until=turn.now - NEW_FOR if age == "old" else None,
        still_since=overview.stuck_since(turn) if state == "stuck" else None,
    )


def _filters(visit: Visit, states: tuple[str, ...]) -> dict[str, list[tuple[str, str]]]:
    """What can be chosen, each value with its name."""
    t = words.words(visit.language)
    return {
        "state": [(each, t(f"donations-is-{each}")) for each in states],
        "thing": [(each, t(f"thing-{each}")) for each in THINGS],
        "age": [(each, t(f"button-board-{each}")) for each in AGES],
    }


def _list(
    found: dict[str, str], turning: lists.Turning, filters: dict[str, list[tuple[str, str]]], here: str
) -> dict[str, Any]:
    """What both boards have."""
    return {"found": found, "turning": turning, "filters": filters, "here": here}


def _request(visit: Visit, found: DonationRequest) -> Row:
    return Row(
        found.id,
        plain(slot(things(found), visit.language)),
        found.state,
        found.language,
        (visit.turn.now - found.created_at).days,
        (visit.turn.now - found.changed_at).days,
        plain(slot(area(found.area), visit.language)),
        found.soon,
        found.changed_at < overview.stuck_since(visit.turn),
    )


def _offer(visit: Visit, found: DonationOffer) -> Row:
    now = visit.turn.now
    named = plain(slot(things(found), visit.language))
    return Row(
        found.id, named, found.state, found.language, (now - found.created_at).days, (now - found.changed_at).days
    )


PAGES = (
    Page("/donations", "coordination_overview", show_requests, place=6, title="page-donations"),
    Page("/donations/offers", "offer_pass", show_offers),
    Page("/donations/overview", "coordination_tables", show_overview),
)
