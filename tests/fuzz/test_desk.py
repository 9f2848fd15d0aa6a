"""Addresses, forms and cookies that somebody sends to the desk and to the bot's other pages: always an answer."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from random import Random
from urllib.parse import quote, quote_plus

import httpx
import pytest
from hypothesis import given
from sqlalchemy import func, select

from bot.incoming.nlu import NluClient
from bot.web import create_web
from config.facts import Municipality
from console.desk import PATH
from console.guarding import COOKIE
from console.pages import PAGES
from store import desk_sessions
from store.base import Base
from store.database import Database
from tests.bot.house import NO_NLU
from tests.conftest import NOW
from tests.console.office import ROOT, Office, hanging_up
from tests.console.office import office as offices
from tests.fuzz.examples import JUNK, MARK, MOST_SECONDS, PIECES, broken, fuzzed, seeds
from tests.fuzz.shapes import text
from tests.fuzz.test_conversations import pressed

ROLES = ("admin", "staff", "coordinator", "member")
OTHERS = ("/calendar/x.ics", "/healthz", "/readyz", "/metrics", "/telegram", "/", "/desk", "/desk/static/desk.css")
DOOR = ("/enter", "/enter/x", "/second", "/second/app", "/second/code", "/second/options", "/second/passkey", "/leave")
FIELDS = (
    "press",
    "c.confirm",
    "t.text",
    "t.question",
    "t.name",
    "c.what",
    "credential",
    "code",
    "either",
    "s.confirm",
    "q",
)
LOG = {"audit", "outbox", "desk_sessions", "updates"}


@pytest.fixture
async def office(sqlite: Database, facts: Municipality) -> AsyncIterator[Office]:
    async with offices(sqlite, facts) as found:
        for role in ROLES:
            await found.person(role, None if role == "member" else role, "samx" if role == "coordinator" else "")  # type: ignore[arg-type]
        yield found


@pytest.fixture
async def browser(office: Office) -> AsyncIterator[httpx.AsyncClient]:
    """Of nobody yet; what it holds is sent with each request."""
    nlu = NluClient(NO_NLU)
    app = create_web(office.database, nlu, None, None, office.facts, lambda: office.now, office.desk)
    transport = httpx.ASGITransport(hanging_up(app), raise_app_exceptions=True)
    async with httpx.AsyncClient(transport=transport, base_url=ROOT) as client:
        yield client
    await nlu.close()


@pytest.mark.usefixtures("all_logged")
@fuzzed()
@given(seeds)
async def test_whatever_is_sent(
    office: Office, browser: httpx.AsyncClient, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    random = Random(seed)
    role = random.choice(ROLES)
    token = await office.token(role, confirmed=random.random() < 0.8)
    async with office.database.transaction() as session:
        [newest, *_] = await desk_sessions.of(session, office.numbers[role], NOW)
    cookie = f"{COOKIE}={random.choice((token, token, token, token[:-1], junk(random)))}"
    headers = {"cookie": cookie, "origin": random.choice((ROOT, ROOT, ROOT, "null", "https://evil.example"))}
    form = [("csrf", newest.csrf if random.random() < 0.9 else junk(random)), *fields(random, role)]
    content = "&".join(f"{quote_plus(name)}={quote_plus(value, errors='replace')}" for name, value in form).encode()
    headers["content-type"] = random.choice(("application/x-www-form-urlencoded",) * 5 + (junk(random),))
    method = random.choice(("GET", "POST"))
    is_foreign = method == "POST" and headers["origin"] != ROOT
    before, began = await rows(office) if is_foreign else {}, time.process_time()
    answer = await browser.request(
        method, path(random), content=broken(random, content, random.choice((0, 0, 3))) if method == "POST" else None,
        headers=[(name.encode(), value.encode("latin-1", "replace")) for name, value in headers.items()],
    )  # fmt: skip
    assert time.process_time() - began < MOST_SECONDS
    assert answer.status_code < 500, answer.request.url
    assert not is_foreign or (answer.status_code in (403, 404, 405, 429) and await rows(office) == before)
    assert answer.headers.get("location", PATH).startswith(PATH)
    assert MARK not in "".join(capfd.readouterr())


def path(random: Random) -> str:
    found = random.choice([f"{PATH}{page.path}" for page in PAGES] * 3 + [f"{PATH}{each}" for each in DOOR] + [*OTHERS])
    parts = [
        random.choice(("1", "999", "places-1", junk(random))) if "{" in part else part for part in found.split("/")
    ]
    if random.random() < 0.1:
        parts.insert(random.randrange(len(parts) + 1), junk(random))
    query = (
        f"?{quote_plus(random.choice(FIELDS))}={quote_plus(junk(random), errors='replace')}"
        if random.random() < 0.3
        else ""
    )
    return "/" + "/".join(quote(part, errors="replace") for part in parts if part) + query


def junk(random: Random) -> str:
    found = random.choice((random.choice(PIECES), str(random.choice(JUNK)), text(random), "9" * 30, "../..", "%2e%2e"))
    return found.encode("utf-8", "replace").decode()[:300]


def fields(random: Random, role: str) -> list[tuple[str, str]]:
    names = [random.choice((*FIELDS, junk(random))) for _ in range(random.choice((1, 2, 5, 50)))]
    return [(name, pressed(random, role) if name == "press" else junk(random)) for name in names]


async def rows(office: Office) -> dict[str, int]:
    async with office.database.transaction() as session:
        tables = [each for each in Base.metadata.sorted_tables if each.name not in LOG]
        return {each.name: await session.scalar(select(func.count()).select_from(each)) or 0 for each in tables}
