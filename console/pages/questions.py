"""Questions that nobody could answer: those asked most first, and a page for each group of those that mean the same."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from actions.kernel import press
from actions.questions import seeing
from actions.questions.seeing import Glimpse, Seen
from console import questions
from console.questions import Guess
from console.showing import Shown
from console.visits import Page, Visit
from store import unanswered
from store.unanswered import Unanswered

PLACE, PATH = 3, "/questions"
PAGE_SIZE, ROWS = 20, 25


@dataclass(frozen=True)
class Line:
    """A group in the list: its first question, how often it was asked, in which languages, what it is like."""

    first: Unanswered
    times: int
    languages: tuple[str, ...]
    likeliest: Guess | None


async def listed(visit: Visit) -> Response:
    """The groups, a page of them."""
    return await _list(visit)


async def one(visit: Visit) -> Response:
    """A group: its questions, the bot's guesses, what of the known is near, and what can be done with it."""
    return await _one(visit, visit.number("question"))


async def ask_drop(visit: Visit) -> Response:
    """Asks once, so that no accidental key discards anything."""
    seen = await seeing.see(visit.turn, visit.number("question"))
    if seen is None:
        return _gone(visit)
    return visit.page(
        "questions_drop.html", seen=seen, rows=seen.rows[:ROWS], drop=press("question_drop", *_carried(seen))
    )


async def do(visit: Visit) -> Response:
    """Presses a button of such a group; then the next group, or the list."""
    said, form = await questions.pressed(visit)
    if form is not None:
        return form
    following = visit.sent("next")
    if following.isascii() and following.isdigit() and len(following) < 16:
        return await _one(visit, int(following), said)
    return await _list(visit, said)


async def _list(visit: Visit, said: list[Shown] | None = None) -> Response:
    page = visit.number("page")
    found, count = await seeing.glimpses(visit.turn, page * PAGE_SIZE, PAGE_SIZE)
    return visit.page(
        "questions.html",
        lines=[_line(each, visit.language) for each in found],
        count=count,
        start=page * PAGE_SIZE + 1,
        page=page,
        more=count > (page + 1) * PAGE_SIZE,
        said=said or [],
    )


async def _one(visit: Visit, number: int, said: list[Shown] | None = None) -> Response:
    seen = await seeing.see(visit.turn, number)
    if seen is None:
        return _gone(visit) if said is None else await _list(visit, said)
    page = visit.number("page")
    found, carried = seeing.guesses(seen.rows), _carried(seen)
    likely, others = questions.about(found, lambda name: press("question_is", *carried, name), visit.language)
    here = await unanswered.numbered(visit.session, seen.ids[page * ROWS : (page + 1) * ROWS])
    return visit.page(
        "questions_one.html",
        seen=seen,
        rows=[(row, questions.guesses(row.guesses, visit.language)) for row in here],
        page=page,
        more=len(seen.ids) > (page + 1) * ROWS,
        near=await seeing.near(visit.turn, seeing.meaning(seen.rows)),
        guessed=questions.guesses(found[:3], visit.language),
        likely=likely,
        others=others,
        answer=press("question_answer", *carried),
        said=said or [],
    )


def _carried(seen: Seen) -> tuple[int, int]:
    """What a button carries for the whole group as it is shown; what is asked later is left alone."""
    return seen.ids[0], seen.ids[-1]


def _line(glimpse: Glimpse, language: str) -> Line:
    likeliest = questions.guesses(seeing.guesses(glimpse.rows)[:1], language)
    spoken = tuple(dict.fromkeys(row.language for row in glimpse.rows))
    return Line(glimpse.rows[0], glimpse.times, spoken, likeliest[0] if likeliest else None)


def _gone(visit: Visit) -> Response:
    return visit.page("questions_gone.html", 404)


PAGES = (
    Page(PATH, "question_list", listed, place=PLACE, title="page-questions"),
    Page(f"{PATH}/do", "question_list", do, sends=True),
    Page(f"{PATH}/{{question:int}}", "question_show", one),
    Page(f"{PATH}/{{question:int}}/drop", "question_drop", ask_drop),
)
