"""One request, one offer: what the chat says of it, what has happened to it, what can be done about it."""

from __future__ import annotations

from dataclasses import replace

from starlette.responses import Response

from actions.donations import first_offers, history, limits, whose
from actions.donations.states import ALIVE
from actions.kernel.buttons import button, plain
from actions.kernel.messages import Message
from actions.kernel.presses import press
from console import acting, showing, words
from console.showing import Pressable
from console.visits import Page, Visit
from store import donations, offers
from store.donations import DonationRequest


async def show_request(visit: Visit) -> Response:
    """The case as `donation_look` shows it in the chat, and its history."""
    number = visit.number("request")
    if not await whose.sent(visit.turn, number):
        return visit.page("donations_none.html", 404, list="/donations")
    found = await donations.find(visit.session, number)
    assert found is not None
    said = await acting.pressed(visit, press("donation_look", number))
    return visit.page(
        "donations_case.html",
        number=number,
        list="/donations",
        shown=[showing.show(each, visit.language) for each in said if isinstance(each, Message)],
        more=await _more(visit, found),
        photos=1 if found.photo else 0,
        state="",
        until=None,
        steps=await history.of_request(visit.turn, found),
    )


async def show_offer(visit: Visit) -> Response:
    """The card of an offer, as coordinators get it in the chat, and its history."""
    number = visit.number("offer")
    if not await whose.offered(visit.turn, number):
        return visit.page("donations_none.html", 404, list="/donations/offers")
    found = await offers.find(visit.session, number)
    assert found is not None
    return visit.page(
        "donations_case.html",
        number=number,
        list="/donations/offers",
        shown=[showing.show(first_offers.case(found), visit.language)],
        more=[],
        photos=len(found.photos),
        state=found.state,
        until=found.until,
        steps=await history.of_offer(visit.turn, found),
    )


async def _more(visit: Visit, found: DonationRequest) -> list[Pressable]:
    """What else the chat has buttons for, elsewhere: what volunteers see and do, and more requests for the family."""
    t, more = words.words(visit.language), []
    if await whose.on_the_board(visit.turn, found.id) and found.person_id != visit.turn.person.id:
        board = showing.pressable(button("donation_show", plain(found.id), found.id), visit.language)
        more.append(replace(board, label=t("donations-as-volunteer")))
    count = await donations.count(visit.session, found.person_id, ALIVE)
    if await limits.holds(visit.turn, found.person_id, count):
        lift = showing.pressable(limits.lift(found), visit.language)
        more.append(replace(lift, label=t("donations-lift")))
    return more


PAGES = (
    Page("/donations/{request:int}", "donation_look", show_request),
    Page("/donations/offers/{offer:int}", "offer_pass", show_offer),
)
