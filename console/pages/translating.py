"""A translation of a message to many, beside the text that it is of, and what can be done about it."""

from __future__ import annotations

from starlette.responses import Response

from actions.broadcasts import preflight
from actions.broadcasts.texts import LONGEST, length, status
from actions.broadcasts.translations import can_write, source
from actions.kernel import press
from actions.kernel.messages import Message
from config.languages import LANGUAGES
from console import showing
from console.pages import broadcast_preview
from console.visits import Visit
from store import broadcasts
from store.broadcasts import Broadcast


def is_shown(found: Broadcast, language: str) -> bool:
    """Whether there is something to translate into it."""
    return bool(found.text) and language in LANGUAGES and language != found.language


async def page(visit: Visit, found: Broadcast, language: str, said: tuple[Message, ...] = ()) -> Response:
    """Both texts, who has worked on it (by number), what its readers get meanwhile."""
    known = (await broadcasts.translations(visit.session, [found.id]))[found.id]
    there, state = known.get(language), status(found, known, language)
    is_there = state in ("drafted", "checked")
    return visit.page(
        "translation.html",
        b=found,
        language=language,
        there=there,
        state=state,
        icon=preflight.ICONS[state],
        facts=source(found)[1:],
        said_now=[showing.show(each, visit.language) for each in said],
        instead=found.missing.get(language, "both") if state in preflight.UNREADY else "",
        letters=length(there.text) if there is not None else 0,
        most=LONGEST,
        write=_write(visit, found, language, is_there) if can_write(visit.turn, found, there) else "",
        right=press("translation_right", found.id, language) if state == "drafted" else "",
        is_mine=there is not None and there.translator_id == visit.turn.person.id,
        missing=press("broadcast_missing", found.id, language) if found.state != "recalling" else "",
        preview=broadcast_preview.of(visit, found, known, language),
    )


def _write(visit: Visit, found: Broadcast, language: str, is_there: bool) -> str:
    """What is there is changed; what is missing or out of date is taken on first."""
    return press("translation_change" if is_there else "translation_take", found.id, language)
