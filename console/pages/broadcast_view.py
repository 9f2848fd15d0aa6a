"""One message to many as a page: its text, whom it reaches, its languages, what is in the way, how far it is."""

from __future__ import annotations

from dataclasses import dataclass, replace

from starlette.responses import Response

from actions.broadcasts import audience, audiences, preflight
from actions.broadcasts.audiences import KINDS, SIDES
from actions.broadcasts.broadcasts import places_offered
from actions.broadcasts.optouts import KINDS as SUBJECTS
from actions.broadcasts.parts import preflight as look_ahead
from actions.broadcasts.progress import progress
from actions.broadcasts.texts import Status, Translations, length, status
from actions.broadcasts.translations import source
from actions.broadcasts.values import ASKS
from actions.kernel import press
from actions.kernel.messages import Message
from config.languages import LANGUAGES
from console import forms, showing
from console.pages import broadcast_files, broadcast_preview
from console.visits import Visit
from rendering.slots import plain, slot
from store import audiences as store_audiences
from store import broadcasts
from store.audiences import Audience, Kind, Side
from store.broadcasts import DELIVERED, RUNNING, UNSENT, Broadcast, Translation

# Buttons of the chat that open what the page shows anyway.
_SHOWN = ("broadcast:show:", "broadcast:report:", "broadcast:languages:", "ask:broadcast_list")


@dataclass(frozen=True)
class Group:
    """A kind of people on one side of the audience. `on`: how many of its values are chosen."""

    side: Side
    kind: Kind
    toggles: list[audience.Toggle]
    is_open: bool

    @property
    def on(self) -> int:
        return sum(each.on for each in self.toggles)


@dataclass(frozen=True)
class Language:
    """How far the text is in a language: `readers` of it, `instead` of a translation that is not there."""

    code: str
    readers: int
    status: Status
    icon: str
    letters: int | None
    there: Translation | None
    instead: str


async def find(visit: Visit) -> Broadcast | None:
    """That of the address, for reading."""
    number = visit.number("number")
    return (await broadcasts.these(visit.session, [number])).get(number)


async def page(visit: Visit, found: Broadcast, said: tuple[Message, ...] = (), in_chat: bool = False) -> Response:
    """The whole page, or its content for htmx. `said` is what was answered to what was pressed."""
    known = (await broadcasts.translations(visit.session, [found.id]))[found.id]
    checks, readers = await look_ahead(visit.turn, found)
    editable = found.state in UNSENT
    response = visit.page(
        "broadcast_body.html" if visit.is_part else "broadcast.html",
        b=found,
        press=press,
        said_now=shown(visit, said),
        in_chat=in_chat,
        editable=editable,
        changeable=found.state in DELIVERED,
        is_running=found.state in RUNNING,
        facts=source(found)[1:],
        subjects=SUBJECTS,
        asks=ASKS,
        places=places_offered(visit.turn.facts),
        reach=audiences.describe(Audience(found.audience)),
        match=Audience(found.audience).match,
        label=lambda label: plain(slot(label, visit.language)),
        groups=_groups(visit, found) if editable else [],
        readers=readers,
        unwanted=await _unwanted(visit, found),
        checks=checks if editable or found.published else None,
        rows=_languages(found, known, readers),
        preview=broadcast_preview.of(visit, found, known, broadcast_preview.language(visit, found)),
        progress=None if editable else await broadcast_files.progress_of(visit, found),
        buttons=() if editable else await _buttons(visit, found),
        report=None if editable else await broadcast_files.table(visit, found),
        form_is_open=_is_about(visit, found),
    )
    if said and visit.is_part:
        response.headers["HX-Reswap"] = "outerHTML show:#said:top"
    return response


async def preview(visit: Visit) -> Response:
    """As readers of one language get it; the whole page for a browser without scripts."""
    found = await find(visit)
    if found is None:
        return visit.page("broadcast_gone.html", 404)
    language = broadcast_preview.language(visit, found)
    if not visit.is_part:
        return visit.to(f"/broadcasts/{found.id}?language={language}#preview")
    known = (await broadcasts.translations(visit.session, [found.id]))[found.id]
    return visit.page("broadcast_phone.html", preview=broadcast_preview.of(visit, found, known, language))


async def _buttons(visit: Visit, found: Broadcast) -> tuple[tuple[showing.Pressable, ...], ...]:
    """What can be done now about one that was sent."""
    [only] = shown(visit, (await progress(visit.turn, found),))
    return only.rows


def shown(visit: Visit, messages: tuple[Message, ...]) -> list[showing.Shown]:
    """The messages without the buttons that only lead here."""
    return [_without(showing.show(each, visit.language)) for each in messages]


def _without(message: showing.Shown) -> showing.Shown:
    rows = (tuple(each for each in row if not each.press.startswith(_SHOWN)) for row in message.rows)
    return replace(message, rows=tuple(row for row in rows if row))


def _groups(visit: Visit, found: Broadcast) -> list[Group]:
    """All that can be chosen; what was pressed last stays open."""
    last = visit.sent("open") or visit.query("open")
    return [
        Group(side, kind, audience.toggles(visit.turn.facts, found, side, kind), last == f"{side}-{kind}")
        for side in SIDES
        for kind in KINDS
    ]


async def _unwanted(visit: Visit, found: Broadcast) -> int:
    reached = audiences.reached(found, visit.turn.facts)
    return await store_audiences.opted_out(visit.session, reached, found.kind, visit.turn.local_now.date())


def _languages(found: Broadcast, known: Translations, readers: dict[str, int]) -> list[Language]:
    """Those that are read, the most first; then those that there is a translation for all the same."""
    codes = dict.fromkeys((found.language, *readers, *(each for each in LANGUAGES if each in known)))
    return [_language(found, known, code, readers.get(code, 0)) for code in codes]


def _language(found: Broadcast, known: Translations, code: str, readers: int) -> Language:
    state, there = status(found, known, code), known.get(code)
    text = found.text if state == "source" else there.text if there is not None else ""
    instead = f"missing-{found.missing.get(code, 'both')}" if state in preflight.UNREADY else ""
    return Language(code, readers, state, preflight.ICONS[state], length(text) if text else None, there, instead)


def _is_about(visit: Visit, found: Broadcast) -> bool:
    """Whether the person is filling in a form about it."""
    opened = visit.turn.opened.form
    here = opened is not None and opened.answers.get("number") == str(found.id)
    return here and forms.open_form(visit) is not None
