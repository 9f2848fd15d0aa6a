"""An office: the desk's pages over HTTP without a socket, and people who sit at them."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from html import unescape

import httpx
from starlette.applications import Starlette
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from actions.kernel import messages
from actions.kernel.turn import Understanding, World
from bot.web import answered
from config.facts import Municipality
from console.app import mounted
from console.desk import PATH, Desk, Tried, Why
from console.guarding import COOKIE
from rendering import charts
from rendering.parts import Chart
from store import desk_sessions, facts_import, persons, roles
from store.database import Database
from tests.conftest import NOW

ROOT = "https://desk.example"
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')


async def nothing_tried(text: str, language: str) -> Tried:
    """For tests without an NLU server: nobody understands anything."""
    said = messages.Message(lines=(messages.say("only-text"),))
    return Tried(Understanding("", 0.0), (said,), Why("", "refused", 0.8, 0.4, False, False, (), language))


async def nothing_understood(text: str) -> None:
    return None


async def all_well() -> dict[str, bool]:
    return {"nlu": True, "telegram": True}


async def drawn(chart: Chart) -> bytes:
    """In this process; the bot has another one draw."""
    return await asyncio.to_thread(charts.drawn, chart)


@dataclass
class Office:
    """`now` is moved by the test."""

    database: Database
    facts: Municipality
    now: datetime = NOW
    root: str = ROOT
    admin_ids: frozenset[int] = frozenset()
    numbers: dict[str, int] = field(default_factory=dict)
    understand: Callable[[str], Awaitable[Understanding | None]] = nothing_understood
    try_out: Callable[[str, str], Awaitable[Tried]] = nothing_tried

    @property
    def desk(self) -> Desk:
        world = World(self.facts, (), self.admin_ids, self.root, self.root)
        return Desk(
            self.database,
            world,
            lambda: self.now,
            self.root,
            lambda: "vejviser_bot",
            self.understand,
            self.try_out,
            all_well,
            dict,
            drawn,
        )

    @property
    def app(self) -> Starlette:
        return Starlette(routes=mounted(self.desk, answered))

    @property
    def without_streams(self) -> ASGIApp:
        """The same for clients that wait for the end of every response: they hang up on one that goes on."""
        return hanging_up(self.app)

    async def person(
        self, name: str, role: roles.RoleName | None = None, organisation: str = "", language: str = "da"
    ) -> int:
        """Somebody who has written to the bot; their number."""
        async with self.database.transaction() as session:
            found = await persons.meet(session, 1000 + len(self.numbers), language, self.now)
            if role:
                await roles.give(session, found.id, role, organisation, self.now)
            self.numbers[name] = found.id
            return found.id

    async def token(self, name: str, *, language: str = "da", confirmed: bool = True) -> str:
        """That of a session of this person, as if they had signed in."""
        async with self.database.transaction() as session:
            token, _ = await desk_sessions.begin(
                session, self.numbers[name], language, "Chromium", self.now, confirmed=confirmed
            )
            return token

    @asynccontextmanager
    async def seat(self, name: str | None = None, *, language: str = "da") -> AsyncIterator[Seat]:
        """A browser in which this person is signed in, or nobody."""
        cookies = {COOKIE: await self.token(name, language=language)} if name else {}
        transport = httpx.ASGITransport(self.without_streams)
        async with httpx.AsyncClient(transport=transport, base_url=self.root, cookies=cookies) as client:
            yield Seat(client)


@dataclass
class Seat:
    """A browser without scripts."""

    client: httpx.AsyncClient

    async def get(self, path: str = "/", **query: str) -> httpx.Response:
        return await self.client.get(f"{PATH}{path}", params=query)

    async def csrf(self) -> str:
        """What stands in the forms of this session."""
        page = await self.get("/form")
        found = _CSRF.search(page.text)
        return found[1] if found else ""

    async def send(
        self, path: str, form: Mapping[str, str | list[str]] | None = None, headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """Sends a form as our own pages do; `headers` and the form may say otherwise."""
        sent = dict(form or {})
        if "csrf" not in sent:
            sent["csrf"] = await self.csrf()
        said = {"origin": str(self.client.base_url).rstrip("/"), "sec-fetch-site": "same-origin", **(headers or {})}
        return await self.client.post(f"{PATH}{path}", data=sent, headers=said)

    async def press(self, data: str) -> httpx.Response:
        return await self.send("/do", {"press": data})


def hanging_up(app: ASGIApp) -> ASGIApp:
    """For clients that wait for the end of every response: they hang up on one that goes on."""

    async def called(scope: Scope, receive: Receive, send: Send) -> None:
        begun, is_stream = asyncio.Event(), False

        async def heard() -> Message:
            if is_stream:
                await begun.wait()
                return {"type": "http.disconnect"}
            return await receive()

        async def sent(message: Message) -> None:
            nonlocal is_stream
            headers = dict(message.get("headers", ()))
            is_stream = is_stream or headers.get(b"content-type", b"").startswith(b"text/event-stream")
            await send(message)
            if message["type"] == "http.response.body":
                begun.set()

        await app(scope, heard, sent)
        if is_stream:
            await send({"type": "http.response.body", "body": b"", "more_body": False})

    return called


def presses(page: httpx.Response) -> list[str]:
    """The data of all buttons of the chat that a page has."""
    return [unescape(each) for each in re.findall(r'name="press" value="([^"]*)"', page.text)]


@asynccontextmanager
async def office(database: Database, facts: Municipality) -> AsyncIterator[Office]:
    async with database.transaction() as session:
        await facts_import.seed(session, facts, NOW)
    yield Office(database, facts)
