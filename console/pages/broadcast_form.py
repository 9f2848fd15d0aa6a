"""What stands beside the forms of a message to many: how it will look while it is typed, what is to be translated."""

from __future__ import annotations

from starlette.responses import Response

from actions.broadcasts.drafting import as_typed, with_translation
from actions.broadcasts.texts import LONGEST, Translations, length
from actions.broadcasts.translations import source
from actions.kernel import draft_name
from console import forms
from console.pages import broadcast_preview
from console.pages.broadcast_preview import Preview
from console.visits import Visit
from store import broadcasts
from store.broadcasts import Broadcast
from store.forms import Answers, OpenForm

TEXT, TRANSLATION = "broadcast_text", "translation"


async def beside(visit: Visit, row: OpenForm) -> str:
    """For the forms in which a text is written; nothing for the others."""
    found = await _about(visit, row)
    if found is None:
        return ""
    typed = _typed_so_far(row)
    return visit.part(
        "broadcast_beside.html",
        b=found,
        writes_in=row.answers.get("language", visit.turn.person.language),
        source=source(found) if row.form == TRANSLATION else (),
        preview=await _preview(visit, found, row, typed),
        letters=length(typed.get("text", "")),
        most=LONGEST,
    )


async def preview(visit: Visit) -> Response:
    """As it would be with what is typed at this moment; nothing of it is kept."""
    opened = forms.open_form(visit)
    found = await _about(visit, opened[1]) if opened else None
    if opened is None or found is None:
        return Response(status_code=204)
    typed = forms.sent_answers(visit)
    return visit.page(
        "broadcast_typed.html",
        preview=await _preview(visit, found, opened[1], typed),
        letters=length(typed.get("text", "")),
        most=LONGEST,
    )


async def _about(visit: Visit, row: OpenForm) -> Broadcast | None:
    if row.form not in (TEXT, TRANSLATION):
        return None
    number = int(row.answers["number"])
    return (await broadcasts.these(visit.session, [number])).get(number)


def _typed_so_far(row: OpenForm) -> Answers:
    """Answers, and over them what is typed and not sent."""
    before = draft_name("")
    drafts = {name.removeprefix(before): text for name, text in row.answers.items() if name.startswith(before) and text}
    return row.answers | drafts


async def _preview(visit: Visit, found: Broadcast, row: OpenForm, typed: Answers) -> Preview:
    known: Translations = (await broadcasts.translations(visit.session, [found.id]))[found.id]
    if row.form == TRANSLATION:
        language = row.answers["language"]
        known = with_translation(found, known, language, typed.get("text", ""))
        return broadcast_preview.of(visit, found, known, language)
    there = as_typed(visit.turn, found, typed)
    return broadcast_preview.of(visit, there, known, broadcast_preview.language(visit, there))
