"""Every page, every form and every button × every role: nobody sees or does what the table does not give."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from sqlalchemy import func, select

from actions.kernel.acts import ACTS, Act
from actions.kernel.permissions import may
from actions.kernel.presses import ask_press
from console.desk import PATH
from console.guarding import COOKIE, HEADERS
from console.pages import PAGES
from console.visits import Page
from store import desk_sessions, persons, roles
from store.audit import Audit
from tests.console.office import ROOT, Office

ROLES: dict[str, tuple[roles.RoleName, str] | None] = {
    "member": None,
    "volunteer": ("volunteer", "samx"),
    "coordinator": ("coordinator", "samx"),
    "staff": ("staff", ""),
    "admin": ("admin", ""),
}
FORMS = [page for page in PAGES if page.sends]
ELSEWHERE = (
    {"origin": "https://evil.example"},
    {"origin": "null"},
    {"origin": ROOT, "sec-fetch-site": "cross-site"},
    {"origin": ROOT, "sec-fetch-site": "same-site"},
    {"origin": ""},
)
# What a number or a word in an address stands for here: something that there is not.
_PART = re.compile(r"\{(\w+)(?::\w+)?\}")


def path_of(page: Page) -> str:
    return _PART.sub("999", page.path) or "/"


def name_of(page: Page) -> str:
    return f"{'POST' if page.sends else 'GET'} {page.path or '/'}"


async def sit_down(office: Office, role: str) -> None:
    given = ROLES[role]
    await office.person(role, *(given or ()))


async def denials(office: Office) -> int:
    async with office.database.transaction() as session:
        return await session.scalar(select(func.count()).where(Audit.event == "deny")) or 0


@pytest.mark.parametrize("page", PAGES, ids=name_of)
async def test_a_page_opens_for_those_whom_the_table_names_and_every_other_try_is_logged(
    office: Office, page: Page
) -> None:
    for role in ROLES:
        await sit_down(office, role)
        before = await denials(office)
        async with office.seat(role) as seat:
            sent = {"csrf": await csrf_of(office, role)}
            answer = await (seat.send(path_of(page), sent) if page.sends else seat.get(path_of(page)))
        if may([role], page.act):
            assert answer.status_code in (200, 204, 303, 404, 422), role
            assert await denials(office) == before, role
        else:
            assert answer.status_code == 403, role
            assert await denials(office) == before + 1, role


@pytest.mark.parametrize("page", PAGES, ids=name_of)
async def test_nobody_who_is_not_signed_in_sees_or_sends_anything(office: Office, page: Page) -> None:
    async with office.seat() as nobody:
        answer = await (nobody.send(path_of(page)) if page.sends else nobody.get(path_of(page)))
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PATH}/enter")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
async def test_whoever_has_not_given_the_second_factor_gets_no_further(office: Office, page: Page) -> None:
    await office.person("Mette", "admin")
    token = await office.token("Mette", confirmed=False)
    async with office.seat() as seat:
        seat.client.cookies.set(COOKIE, token)
        answer = await (seat.send(path_of(page)) if page.sends else seat.get(path_of(page)))
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PATH}/second")


@pytest.mark.parametrize("page", FORMS, ids=name_of)
async def test_a_form_from_elsewhere_is_not_looked_at(office: Office, page: Page) -> None:
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        form = {"press": "ask:menu", "csrf": await csrf_of(office, "Mette")}
        for headers in ELSEWHERE:
            answer = await mette.send(path_of(page), form, headers)
            assert answer.status_code == 403, headers


@pytest.mark.parametrize("page", FORMS, ids=name_of)
async def test_a_form_without_the_token_of_its_session_is_not_looked_at(office: Office, page: Page) -> None:
    for name in ("Mette", "Ida"):
        await office.person(name, "admin")
        await office.token(name)
    async with office.seat("Mette") as mette:
        for wrong in ("", "x", await csrf_of(office, "Ida")):
            answer = await mette.send(path_of(page), {"csrf": wrong})
            assert answer.status_code == 403, wrong


@pytest.mark.parametrize("page", FORMS, ids=name_of)
async def test_a_form_that_is_too_large_is_not_read(office: Office, page: Page) -> None:
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        answer = await mette.send(path_of(page), {"press": "x" * 300_000})
    assert answer.status_code == 413


@pytest.mark.parametrize("token", ["", "x", "0" * 22, "../../etc/passwd", "ø"])
async def test_a_forged_session_is_nobody_s(office: Office, token: str) -> None:
    await office.person("Mette", "admin")
    async with httpx.AsyncClient(transport=httpx.ASGITransport(office.app), base_url=ROOT) as client:
        answer = await client.get(f"{PATH}/", headers=[(b"cookie", f"{COOKIE}={token}".encode())])
    assert answer.headers["location"] == f"{PATH}/enter"


async def test_a_session_ends_after_eight_hours(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        office.now += desk_sessions.LASTS
        assert (await mette.get("/")).status_code == 303


async def test_who_loses_the_role_while_a_page_is_open_does_nothing_more(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        csrf = await csrf_of(office, "Mette")
        async with office.database.transaction() as session:
            await roles.take(session, office.numbers["Mette"], "staff", "")
        answer = await mette.send("/do", {"press": "own:new", "csrf": csrf})
    assert answer.status_code in (303, 403)
    async with office.database.transaction() as session:
        person = await persons.get(session, office.numbers["Mette"])
        assert person is not None


def asked(act: str, declared: Act) -> Iterator[str]:
    """A button of this act as somebody might forge it: with values that fit, of rows that there are not."""
    if declared.is_asked:
        yield ask_press(act)
    if declared.takes is not None:
        values = [fitting(value.pattern) for value in declared.takes]
        if all(value.fits(text) for value, text in zip(declared.takes, values, strict=True)):
            yield ":".join((*act.split("_", 1), *values))


def fitting(pattern: str) -> str:
    """The first alternative, where there are words; a number otherwise."""
    first = pattern.split("|")[0]
    return first if re.fullmatch(r"[a-z_]+", first) else "99999999"


@pytest.mark.parametrize("role", ["coordinator", "staff", "admin"])
async def test_no_button_does_on_a_page_what_it_does_not_do_in_the_chat(office: Office, role: str) -> None:
    await sit_down(office, role)
    forbidden = [data for act, one in ACTS.items() if not may([role], act) for data in asked(act, one)]
    async with office.seat(role) as seat:
        csrf = await csrf_of(office, role)
        for data in forbidden:
            answer = await seat.send("/do", {"press": data, "csrf": csrf})
            assert "Det kan kun de, der arbejder her." in answer.text, data
    assert await denials(office) == len(forbidden)
    assert forbidden or role == "admin"


async def test_every_response_says_that_nothing_may_be_loaded_from_elsewhere(office: Office) -> None:
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        for path in ("/", "/static/desk.css", "/health"):
            said = (await mette.get(path)).headers
            assert said["content-security-policy"] == HEADERS["Content-Security-Policy"]
            assert said["x-content-type-options"] == "nosniff"


async def test_a_page_refers_to_no_address_but_its_own(office: Office) -> None:
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        for page in PAGES:
            if not page.sends and page.place is not None:
                text = (await mette.get(path_of(page))).text
                assert re.findall(r'(?:src|href|action)="(?!/desk|#|tel:|https://t\.me/)([^"]*)"', text) == []
                assert " style=" not in text
                assert len(text.encode()) < 100_000


async def csrf_of(office: Office, name: str) -> str:
    """The token of the forms of this person's newest session."""
    async with office.database.transaction() as session:
        [newest, *_] = await desk_sessions.of(session, office.numbers[name], office.now)
        return newest.csrf
