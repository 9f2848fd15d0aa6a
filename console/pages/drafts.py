"""Answers that somebody of the staff wanted to be kept: to become an answer of our own, an example, or nothing."""

from __future__ import annotations

from starlette.responses import Response

from actions.kernel import press
from config.languages import LANGUAGES
from console import questions
from console.showing import Shown
from console.visits import Page, Visit
from store import drafts
from store.drafts import Draft

PATH = "/questions/drafts"
PAGE_SIZE = 20


async def listed(visit: Visit) -> Response:
    """Those that nobody has looked at, the oldest first."""
    return await _list(visit)


async def one(visit: Visit) -> Response:
    """What was asked, what somebody answered, and what can be done with it."""
    found = await _waiting(visit)
    if found is None:
        return visit.page("questions_gone.html", 404)
    likely, others = questions.about(
        [(name, share) for name, share in found.guesses],
        lambda name: press("draft_is", found.id, name),
        visit.language,
    )
    return visit.page(
        "drafts_one.html",
        draft=found,
        language=_language(found),
        guessed=questions.guesses(found.guesses, visit.language),
        likely=likely,
        others=others,
        answer=press("draft_answer", found.id),
    )


async def ask_drop(visit: Visit) -> Response:
    """Asks once."""
    found = await _waiting(visit)
    if found is None:
        return visit.page("questions_gone.html", 404)
    return visit.page("drafts_drop.html", draft=found, language=_language(found), drop=press("draft_drop", found.id))


async def do(visit: Visit) -> Response:
    """Presses a button of one; then the list."""
    said, form = await questions.pressed(visit)
    return form or await _list(visit, said)


async def _list(visit: Visit, said: list[Shown] | None = None) -> Response:
    page = visit.number("page")
    here = await drafts.page_waiting(visit.session, page * PAGE_SIZE, PAGE_SIZE + 1)
    return visit.page(
        "drafts.html",
        drafts=[(each, _language(each)) for each in here[:PAGE_SIZE]],
        start=page * PAGE_SIZE + 1,
        page=page,
        more=len(here) > PAGE_SIZE,
        said=said or [],
    )


def _language(found: Draft) -> str:
    return found.language if found.language in LANGUAGES else "da"


async def _waiting(visit: Visit) -> Draft | None:
    found = await drafts.get(visit.session, visit.number("draft"))
    return found if found is not None and found.state == "kept" else None


PAGES = (
    Page(PATH, "draft_list", listed),
    Page(f"{PATH}/do", "draft_list", do, sends=True),
    Page(f"{PATH}/{{draft:int}}", "draft_show", one),
    Page(f"{PATH}/{{draft:int}}/drop", "draft_drop", ask_drop),
)
