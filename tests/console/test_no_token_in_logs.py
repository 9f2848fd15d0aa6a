"""Whoever signs in, and whatever fails meanwhile: no link, no session, no code and no secret stands in any log."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime

import httpx
import pyotp
import pytest
import structlog
from starlette.applications import Starlette
from starlette.routing import Mount

from bot import logs
from bot.serving import server as the_bot_s
from bot.web import answered
from config.settings import load
from console.app import create_desk
from console.desk import PATH, Desk
from store import desk_links
from tests.console.office import Office
from tests.processes import free_port


@pytest.fixture(autouse=True)
def _logging_all() -> Iterator[None]:
    """As the bot does it, at DEBUG; afterwards as before."""
    root = logging.getLogger()
    before = root.handlers[:], root.level
    yield
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    structlog.reset_defaults()


@asynccontextmanager
async def served(desk: Desk) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody at the very server that the bot has."""
    port = free_port()
    desk = replace(desk, root=f"http://127.0.0.1:{port}")
    web = Starlette(routes=[Mount(PATH, routes=create_desk(desk, answered))])
    server = the_bot_s(load(web_port=port, _env_file=None), web)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    said = {"origin": desk.root, "sec-fetch-site": "same-origin", "sec-fetch-mode": "navigate"}
    async with httpx.AsyncClient(base_url=desk.root, headers=said) as client:
        yield client
    server.should_exit = True
    await serving


def keep_cookies(client: httpx.AsyncClient, answer: httpx.Response) -> list[str]:
    """As browsers do at localhost: `httpx` sends such cookies over HTTPS alone. Gives what is in them."""
    found = [each.split(";")[0] for each in answer.headers.get_list("set-cookie") if "Max-Age=0" not in each]
    if found:
        client.headers["cookie"] = "; ".join(found)
    return [each.partition("=")[2] for each in found]


async def signed_in(office: Office, client: httpx.AsyncClient) -> list[str]:
    """Everything on the way that is nobody else's: the link, what the browser holds, secret and code of the app."""
    async with office.database.transaction() as session:
        token = await desk_links.make(session, office.numbers["Mette"], office.now)
    secrets = [token]
    secrets += keep_cookies(client, await client.get(f"{PATH}/enter/{token}"))
    secrets += keep_cookies(client, await client.post(f"{PATH}/enter/{token}", data={"csrf": ""}))
    csrf = re.findall(r'name="csrf" value="([^"]+)"', (await client.get(f"{PATH}/second")).text)[0]
    await client.post(f"{PATH}/second/app", data={"csrf": csrf})
    secret = re.findall(r"<code>([A-Z2-7 ]+)</code>", (await client.get(f"{PATH}/second")).text)[0].replace(" ", "")
    code = pyotp.TOTP(secret).at(office.now)
    answer = await client.post(f"{PATH}/second/code", data={"csrf": csrf, "code": code})
    assert answer.headers["location"] == f"{PATH}/"
    secrets += keep_cookies(client, answer)
    return [*secrets, csrf, secret, code]


async def test_nothing_that_opens_the_desk_stands_in_the_log(office: Office, capfd: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json", "DEBUG", ())
    await office.person("Mette", "staff")
    async with served(office.desk) as client:
        secrets = await signed_in(office, client)
        assert (await client.get(f"{PATH}/")).status_code == 200
        cookie = client.headers["cookie"]

    def broken() -> datetime:
        raise ValueError(secrets)

    async with served(replace(office.desk, now=broken)) as client:
        client.headers["cookie"] = cookie
        for path in ("/", "/second", f"/enter/{secrets[0]}", f"/enter/{secrets[0]}%zz%00"):
            await client.get(f"{PATH}{path}")
    written = "".join(capfd.readouterr())
    assert "request failed" in written
    assert [each for each in secrets if each in written] == []
