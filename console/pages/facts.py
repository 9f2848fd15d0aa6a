"""All facts in one table, and the ways to correct one of them or to add one: both begin the form of the chat."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.responses import Response

from actions.checking.weekly import LATELY
from actions.facts.facts import FORM
from actions.facts.records import GROWING, NEW
from actions.information import reading
from actions.kernel.messages import Reply
from console import acting, fact_rows, forms, words
from console.desk import PATH
from console.fact_rows import DIRECTIONS, ROWS, SORTS
from console.pages import fact_form, pressing
from console.visits import Page, Visit
from store import facts as kept
from store.facts import FactChange, FactStep

MOST_CHANGES = 8


async def table(visit: Visit) -> Response:
    """The facts of the section and with the words that were asked for, a page of them."""
    sort = visit.query("sort") if visit.query("sort") in SORTS else "age"
    section, text = visit.query("section"), visit.query("q").strip()[:60]
    every = await fact_rows.rows(visit)
    found = fact_rows.chosen(every, section, text, sort, visit.language)
    last = max((len(found) - 1) // ROWS, 0)
    at = min(visit.number("page"), last)

    def link(**changes: str | int) -> str:
        asked = {"sort": sort, "section": section, "q": text} | changes
        return f"{PATH}/facts?{urlencode({name: value for name, value in asked.items() if value not in ('', 0)})}"

    return visit.page(
        "facts.html",
        rows=found[at * ROWS : (at + 1) * ROWS],
        count=len(found),
        sort=sort,
        directions=DIRECTIONS,
        aged=lambda days: fact_rows.aged(days, visit.language),
        links={each: link(sort=each) for each in SORTS},
        before=link(page=at - 1) if at else "",
        after=link(page=at + 1) if at < last else "",
        sections=list(dict.fromkeys(row.key.section for row in every)),
        section=section,
        text=text,
        weeks=LATELY.days // 7,
        growing=GROWING,
        changes=await _lately(visit) if not at and not text and not section else [],
    )


@dataclass(frozen=True)
class Change:
    """A change of a fact that may be gone since: where its page is, by whose right it was."""

    name: str
    path: str
    by: str
    change: FactChange


async def _lately(visit: Visit) -> list[Change]:
    return [
        Change(_called(visit, step), fact_rows.path_of(step.key), fact_rows.by(change.by, visit.language), change)
        for change, step in await kept.lately(visit.session, MOST_CHANGES)
    ]


def _called(visit: Visit, step: FactStep) -> str:
    """Its name; of one that is gone the last one that it had."""
    if reading.found(visit.turn.facts, step.key) is not None:
        return words.bare(reading.name(visit.turn.facts, step.key), visit.language)
    return str((step.before or step.after or {}).get("name", step.key))


async def new(visit: Visit) -> Response:
    """Begins the form at a record that is to come, as in the chat: `/facts`, the section, "new"."""
    replies, section = await acting.pressed(visit, "ask:fact_list"), visit.sent("section")
    for field, value in (("section", section), ("record", f"{section}-{NEW}")) if section in GROWING else ():
        replies = await acting.answer(visit, field, value)
    return _begun(visit, replies)


async def edit(visit: Visit) -> Response:
    """Begins it at the record of the page, as "Correct this" does, and at what was chosen of it."""
    replies = await acting.pressed(visit, f"fact:correct:{visit.sent('fact')}")
    if forms.has_begun(visit) and visit.sent("what"):
        replies = await acting.answer(visit, "what", visit.sent("what"))
    return _begun(visit, replies)


def _begun(visit: Visit, replies: list[Reply]) -> Response:
    """On to the form; else what the chat says."""
    return pressing.to_form(visit) if forms.has_begun(visit) else pressing.answered(visit, acting.done(visit, replies))


PAGES = (
    Page("/facts", "fact_list", table, place=1, title="page-facts", forms=(FORM.name,), beside=fact_form.beside),
    Page("/facts/new", "fact_list", new, sends=True),
    Page("/facts/edit", "fact_correct", edit, sends=True),
)
