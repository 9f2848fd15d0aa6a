"""Beside the form that corrects a fact: the answer as it will be, in any language, while it is typed."""

from __future__ import annotations

from typing import Any

from starlette.responses import Response

from actions.facts.facts import FORM
from console import fact_preview, forms, previews
from console.pages import pressing
from console.visits import Page, Visit
from store.forms import OpenForm


async def beside(visit: Visit, row: OpenForm) -> str:
    """The preview of what is answered so far, and the choice of its language."""
    return visit.part("fact_beside.html", **await _shown(visit, row))


async def preview(visit: Visit) -> Response:
    """The same of what is typed; without scripts a page of its own, on which all of that is still there."""
    opened = forms.open_form(visit)
    if opened is None or opened[0] is not FORM:
        return visit.to("/form")
    trial = await previews.tried(visit, *opened)
    if not visit.is_part:
        return await pressing.shown(trial.visit, trial.filled)
    return visit.page("fact_preview.html", **await _shown(trial.visit, trial.row))


async def _shown(visit: Visit, row: OpenForm) -> dict[str, Any]:
    following = FORM.next_field(row.answers)
    complete = following is not None and following.sums_up
    found = await fact_preview.of_fact(visit, FORM.filled(row.answers), complete)
    return {"preview": found, "language": previews.language(visit)}


PAGES = (Page("/facts/preview", "fact_list", preview, sends=True),)
