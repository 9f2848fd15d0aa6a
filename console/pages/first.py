"""The first page: what waits for the person who looks, then what is today."""

from __future__ import annotations

from starlette.responses import Response

from actions.kernel.feature import waiting
from actions.questions.desk import MOST_LINES
from console import live, showing
from console.pages import today
from console.visits import Page, Visit


async def show(visit: Visit) -> Response:
    return visit.page("first.html", waits=await _waiting(visit), today=await today.today(visit))


async def events(visit: Visit) -> Response:
    """What waits, whenever it changes."""
    return live.stream(visit, EVENTS, _waits)


async def _waits(visit: Visit) -> str:
    return visit.part("first_waits.html", waits=await _waiting(visit))


async def _waiting(visit: Visit) -> list[showing.Pressable]:
    return [showing.pressable(each, visit.language) for each in await waiting(visit.turn, MOST_LINES)]


async def change_language(visit: Visit) -> Response:
    """The pages go on in Danish or in English; the chat stays as it is."""
    if visit.sent("language") in ("da", "en"):
        visit.kept.language = visit.sent("language")
    return visit.to("")


EVENTS = Page("/events", "desk_show", events)
PAGES = (
    EVENTS,
    Page("", "desk_show", show, place=0, title="page-first"),
    Page("/language", "desk_show", change_language, sends=True),
)
