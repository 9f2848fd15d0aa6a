"""A visit: one request of somebody who is signed in. Everything about them is looked up once, as for a message."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import segno
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.datastructures import UploadFile
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from actions.kernel import private
from actions.kernel.messages import Reply
from actions.kernel.permissions import denied, may
from actions.kernel.turn import Opened, Turn, Understanding, work_in
from actions.roles.roles import held
from config.languages import LANGUAGES
from console import guarding, words
from console.desk import PATH, Desk
from store import desk_sessions, forms, persons, threads
from store.base import Session
from store.desk_sessions import DeskSession
from store.forms import Answers, OpenForm

TEMPLATES = Path(__file__).parent / "templates"
NOTHING = Understanding(intent="", confidence=0.0)
MOST_BYTES = 200_000
# So long a form may take to arrive.
MOST_SECONDS = 20.0
Form = Mapping[str, tuple[str, ...]]

ENVIRONMENT = Environment(
    loader=FileSystemLoader(TEMPLATES),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)


# What is left to do when the transaction has ended: such as to ask another process. Nothing can be kept then.
Later = Callable[[], Awaitable[Response]]


@dataclass(frozen=True)
class Page:
    """`act` says who may see it: whoever may do that in the chat. `sends`: a form is sent to it.
    `reads`: what is typed in that form (`t.<field>`) is read before, as a message would be.

    `path` is below `/desk`; `place` and `title` (a text) put it into the navigation. `does` gives the response, or what
    makes it after the transaction, which others may wait for.
    `forms`: the forms of the chat (by name) that belong to it: `beside` is HTML that stands beside an open one, `after`
    shows what was said at the end of one, given the answers that it had before.
    """

    path: str
    act: str
    does: Callable[[Visit], Awaitable[Response | Later]]
    sends: bool = False
    reads: bool = False
    place: int | None = None
    title: str = ""
    forms: tuple[str, ...] = ()
    beside: Callable[[Visit, OpenForm], Awaitable[str]] | None = None
    after: Callable[[Visit, Answers, list[Reply]], Awaitable[Response]] | None = None


@dataclass(frozen=True)
class Visit:
    """`turn` is what acts get, as if the person had pressed something; `form` is what was sent, without CPR numbers."""

    desk: Desk
    request: Request = field(repr=False)
    kept: DeskSession = field(repr=False)
    turn: Turn
    pages: tuple[Page, ...] = field(default=(), repr=False)
    form: Form = field(default_factory=dict, repr=False)
    had_cpr: bool = False
    meanings: Mapping[str, Understanding] = field(default_factory=dict, repr=False)

    @classmethod
    async def of(cls, desk: Desk, session: Session, request: Request, pages: tuple[Page, ...]) -> Visit | None:
        """Somebody's who is signed in, with what they may do at this moment; None for everybody else."""
        now, token = desk.now(), request.cookies.get(guarding.COOKIE, "")
        kept = await desk_sessions.find(session, token, now) if token else None
        person = await persons.get(session, kept.person_id) if kept else None
        if kept is None or person is None or person.leaving:
            return None
        work = await work_in(session, desk.world, now)
        rights = await held(session, person, desk.world.admin_ids)
        opened = Opened(await forms.open_for(session, person.id, now), await threads.open_of(session, person.id))
        turn = Turn(session, work.world, now, NOTHING, person, "", rights, "", opened)
        return cls(desk, request, kept, turn, pages)

    @property
    def session(self) -> Session:
        return self.turn.session

    @property
    def language(self) -> str:
        """That of the pages."""
        return self.kept.language

    def may(self, act: str) -> bool:
        return may(self.turn.roles, act)

    def query(self, name: str, default: str = "") -> str:
        """What the address says of this, after the question mark."""
        return self.request.query_params.get(name, default)

    def number(self, name: str) -> int:
        """The same, or a part of the path, as a number; 0 for what is none."""
        text = str(self.request.path_params.get(name) or self.query(name))
        return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else 0

    def sent(self, name: str) -> str:
        """What a form says of this; empty where it says nothing."""
        return next(iter(self.form.get(name, ())), "")

    @property
    def is_part(self) -> bool:
        """Whether a part of a page is asked for, by htmx, and not a page."""
        return self.request.headers.get("hx-request") == "true"

    def page(self, template: str, status: int = 200, **values: Any) -> HTMLResponse:
        """The template, with what every page has."""
        return HTMLResponse(self.part(template, **values), status)

    def part(self, template: str, **values: Any) -> str:
        return ENVIRONMENT.get_template(template).render(self.common() | values)

    def common(self) -> dict[str, Any]:
        language, zone = self.language, self.turn.facts.zone
        return {
            "visit": self,
            "t": words.words(language),
            "said": lambda line: words.said(line, language),
            "bare": lambda line: words.bare(line, language),
            "day": lambda value: words.day(value, language),
            "short_day": lambda value: words.short_day(value, language),
            "moment": lambda value: words.moment(value, zone, language),
            "number": lambda value: words.number(value, language),
            "percent": lambda value: words.percent(value, language),
            "languages": LANGUAGES,
            "path": PATH,
            "csrf": self.kept.csrf,
            "token": partial(_token, self.kept.csrf),
            "parts": ENVIRONMENT.get_template("parts.html").module,
            "on_form": False,
            "start": self._start,
            "qr": lambda token: Markup(segno.make(self._start(token)).svg_inline(border=2)),
        }

    @property
    def places(self) -> list[Page]:
        """The pages of the navigation that this person may see."""
        found = [each for each in self.pages if each.place is not None and self.may(each.act)]
        return sorted(found, key=lambda each: each.place or 0)

    def is_at(self, page: Page) -> bool:
        here = self.request.url.path.removeprefix(PATH).rstrip("/")
        return here == page.path if not page.path else here.startswith(page.path)

    def _start(self, token: str) -> str:
        """The address that opens the bot with this in hand."""
        return f"https://t.me/{self.desk.username()}?start={token}"

    def to(self, path: str) -> RedirectResponse:
        """On to another page, which is asked for anew."""
        return RedirectResponse(f"{PATH}{path}", status_code=303)

    async def renewed(self) -> Visit:
        """The same with the facts as this transaction has them by now."""
        work = await work_in(self.session, self.turn.world, self.turn.now)
        return replace(self, turn=replace(self.turn, world=work.world))

    async def refused(self, act: str) -> Response:
        """What somebody sees who may not see or do this; it is in the log of changes, as in the chat."""
        await denied(self.turn, act)
        return self.page("refused.html", 403)


def _token(csrf: str) -> Markup:
    """The hidden field by which a form is known as one of this session's."""
    return Markup('<input type="hidden" name="csrf" value="{}">').format(csrf)


class BadForm(Exception):
    """What was sent is no form, has too much in it, or does not come to its end."""


async def sent_form(request: Request) -> tuple[Form, bool]:
    """What was sent, each name with its values; CPR numbers are gone, and said to have been there. Raises BadForm.

    It may take a while to arrive, and to be looked through: no transaction waits for it, and nobody else.
    """
    try:
        async with (
            asyncio.timeout(MOST_SECONDS),
            request.form(max_files=0, max_fields=400, max_part_size=MOST_BYTES) as sent,
        ):
            pairs = [(name, value) for name, value in sent.multi_items() if not isinstance(value, UploadFile)]
    except (HTTPException, ClientDisconnect, TimeoutError):
        raise BadForm from None
    return await asyncio.to_thread(_without_cpr, pairs)


def _without_cpr(pairs: list[tuple[str, str]]) -> tuple[Form, bool]:
    found: dict[str, tuple[str, ...]] = {}
    had = False
    for name, value in pairs:
        has = private.has_cpr(value)
        had = had or has
        found[name] = (*found.get(name, ()), private.without_cpr(value) if has else value)
    return found, had


@dataclass(frozen=True)
class Sent:
    """What came with a request: its form, whether a CPR number was in it, what the texts in it mean."""

    form: Form = field(default_factory=dict, repr=False)
    had_cpr: bool = False
    meanings: Mapping[str, Understanding] = field(default_factory=dict, repr=False)


def with_sent(visit: Visit, sent: Sent) -> Visit:
    return replace(visit, form=sent.form, had_cpr=sent.had_cpr, meanings=sent.meanings)
