"""The first page: what waits for the person who looks, then what is today."""

from __future__ import annotations

from starlette.responses import Response

from actions.kernel.feature import waiting
from actions.questions.desk import MOST_LINES
from console import showing
from console.visits import Page, Visit


async def show(visit: Visit) -> Response:
    lines = await waiting(visit.turn, MOST_LINES)
    return visit.page("first.html", waiting=[showing.pressable(each, visit.language) for each in lines])


async def change_language(visit: Visit) -> Response:
    """The pages go on in Danish or in English; the chat stays as it is."""
    if visit.sent("language") in ("da", "en"):
        visit.kept.language = visit.sent("language")
    return visit.to("")


PAGES = (
    Page("", "desk_show", show, place=0, title="page-first"),
    Page("/language", "desk_show", change_language, sends=True),
)
