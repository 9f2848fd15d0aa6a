"""What somebody sends to the desk who has no business there, or who wants to keep everybody else waiting."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from itertools import product
from urllib.parse import quote

import httpx
import pytest
from starlette.types import Message

from console import visits
from console.desk import PATH
from console.guarding import COOKIE
from console.pages import PAGES
from store import persons
from tests.console.office import ROOT, Office

FORMS = [page.path.replace("{number}", "1") or "/" for page in PAGES if page.sends]
DOOR = ("/second/code", "/second/passkey", "/leave")
HEADERS = {"origin": ROOT, "sec-fetch-site": "same-origin", "content-type": "application/x-www-form-urlencoded"}
NO_FORMS = {
    "fields without an end": ("application/x-www-form-urlencoded", b"a&" * 1000),
    "parts without a boundary": ("multipart/form-data", b"abcde"),
    "parts with another boundary": ("multipart/form-data; boundary=x", b"abcde"),
    "a part in no encoding": ("multipart/form-data; boundary=x; charset=none", _part := (
        b'--x\r\nContent-Disposition: form-data; name="csrf"\r\n\r\n\xff\xfe\r\n--x--\r\n'
    )),
    "a file": ("multipart/form-data; boundary=x", _part.replace(b'"csrf"', b'"csrf"; filename="a"')),
}  # fmt: skip


async def nothing_read() -> Message:
    raise AssertionError("the form of somebody who is not signed in was read")


async def asked(office: Office, path: str, headers: dict[str, str], receive: object = nothing_read) -> list[Message]:
    """What the desk answers, given its body by `receive`."""
    said: list[Message] = []

    async def send(message: Message) -> None:
        said.append(message)

    scope = {
        "type": "http", "method": "POST", "path": f"{PATH}{path}", "raw_path": b"", "root_path": "",
        "query_string": b"", "scheme": "https", "server": ("desk.example", 443), "client": ("192.0.2.1", 5),
        "headers": [(name.encode(), value.encode()) for name, value in headers.items()], "http_version": "1.1",
    }  # fmt: skip
    await office.app(scope, receive, send)  # type: ignore[arg-type]
    return said


def status(said: list[Message]) -> int:
    return int(said[0]["status"])


async def test_nothing_is_read_of_whoever_is_not_signed_in(office: Office) -> None:
    """Looking through 200 kB for CPR numbers takes seconds; whoever has no business here must not ask for that."""
    for path, cookie in product(FORMS, ("", "x" * 22)):
        headers = {**HEADERS, "cookie": f"{COOKIE}={cookie}", "content-length": "150000"}
        assert status(await asked(office, path, headers)) == 303, path


async def test_what_may_go_on_for_ever_is_not_begun(office: Office) -> None:
    await office.person("Mette", "admin")
    endless: tuple[dict[str, str], ...] = (
        {"transfer-encoding": "chunked", "content-length": "5"},
        {"content-length": "²"},
        {"content-length": "9" * 5000},
        {},
    )
    for path in (*FORMS, *DOOR):
        cookie = f"{COOKIE}={await office.token('Mette', confirmed=path not in DOOR)}"
        for more in endless:
            assert status(await asked(office, path, {**HEADERS, "cookie": cookie, **more})) == 413, (path, more)


@pytest.mark.parametrize("path", ["/do", *DOOR])
async def test_nobody_waits_for_a_form_that_takes_its_time(
    office: Office, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SQLite has one writer: a transaction that waits for the end of a form would hold up the whole bot."""
    monkeypatch.setattr(visits, "MOST_SECONDS", 0.5)
    await office.person("Mette", "admin")
    cookie = f"{COOKIE}={await office.token('Mette', confirmed=path not in DOOR)}"
    waits, never = asyncio.Event(), asyncio.Event()

    async def slow() -> Message:
        waits.set()
        await never.wait()
        raise AssertionError

    headers = {**HEADERS, "cookie": cookie, "content-length": "20"}
    asking = asyncio.create_task(asked(office, path, headers, slow))
    await waits.wait()
    async with office.database.transaction() as session:
        assert await persons.get(session, office.numbers["Mette"]) is not None
    assert not asking.done()
    assert status(await asking) == 400


async def test_what_is_no_form_is_answered_as_such(office: Office) -> None:
    await office.person("Mette", "admin")
    for path in ("/do", "/form", *DOOR):
        token = await office.token("Mette", confirmed=path not in DOOR)
        async with office.seat() as seat:
            seat.client.cookies.set(COOKIE, token)
            for kind, (media, content) in NO_FORMS.items():
                headers = {**HEADERS, "content-type": media}
                answer = await seat.client.post(f"{PATH}{path}", content=content, headers=headers)
                assert answer.status_code in (400, 403), (path, kind)


@pytest.fixture
async def stranger(office: Office) -> AsyncIterator[httpx.AsyncClient]:
    """Who says that the desk is at another host."""
    transport = httpx.ASGITransport(office.app)
    async with httpx.AsyncClient(transport=transport, base_url=ROOT, headers={"host": "evil.example"}) as client:
        yield client


async def test_nobody_is_sent_on_to_a_host_that_the_request_names(stranger: httpx.AsyncClient) -> None:
    for path in ("", "/", "/people/", "/enter/", "//evil.example/", "/enter/x/", "/\\evil.example/"):
        answer = await stranger.get(f"{PATH}{path}")
        location = answer.headers.get("location", f"{PATH}/")
        assert location.startswith(f"{PATH}/"), path
        assert "evil.example" not in answer.text + location, path


async def test_nothing_but_styles_and_scripts_lies_where_those_are(stranger: httpx.AsyncClient) -> None:
    for path in ("%00", "%2e%2e/%2e%2e/app.py", "..%2fapp.py", "%ff", "a" * 5000, "/etc/passwd"):
        assert (await stranger.get(f"{PATH}/static/{path}")).status_code == 404, path


async def test_what_a_browser_holds_for_a_link_is_written_as_one_value(office: Office) -> None:
    """A cookie that somebody made up is not given back as another one, or as a header."""
    async with office.seat() as seat:
        for held in ("x; Domain=evil.example", "x\x7f", 'x"', "x\\015\\012Set-Cookie: a=b", "ø" * 9, "x" * 5000):
            answer = await seat.client.get(
                f"{PATH}/enter/{quote('x' * 22)}", headers=[(b"cookie", f"__Host-desk-link={held}".encode("latin-1"))]
            )
            assert answer.status_code == 410, held
            assert "set-cookie" not in answer.headers
