"""Behind a proxy: whose word counts on where a request comes from, and what nobody gets by a false word."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from bot.doors import for_operators
from bot.serving import server
from config.settings import load
from console.limiting import address_of
from tests.processes import free_port, until

FAMILY, STRANGER, PROXY = "198.51.100.4", "203.0.113.66", "127.0.0.1"


async def whose(request: Request) -> Response:
    return PlainTextResponse(address_of(request))


async def kept_in(_: Request) -> Response:
    return PlainTextResponse("inside")


@asynccontextmanager
async def served(trusted: str) -> AsyncIterator[httpx.AsyncClient]:
    """The web server as the bot runs it, asked by a proxy on this machine."""
    port = free_port()
    web = Starlette(routes=[Route("/whose", whose), Route("/metrics", for_operators(kept_in, None))])
    serving = server(load(web_port=port, forwarded_allow_ips=trusted), web)
    running = asyncio.create_task(serving.serve())
    try:
        await until(lambda: asyncio.sleep(0, serving.started))
        async with httpx.AsyncClient(base_url=f"http://{PROXY}:{port}", trust_env=False) as http:
            yield http
    finally:
        serving.should_exit = True
        await running


@pytest.mark.parametrize("trusted", [PROXY, "127.0.0.0/8", f"172.31.97.2,{PROXY}"])
async def test_the_proxy_s_word_counts_on_who_asks(trusted: str) -> None:
    async with served(trusted) as http:
        found = [(await http.get("/whose", headers={"X-Forwarded-For": who})).text for who in (FAMILY, STRANGER)]
    assert found == [FAMILY, STRANGER]


async def test_nobody_else_s_word_counts() -> None:
    async with served("172.31.97.2") as http:
        assert (await http.get("/whose", headers={"X-Forwarded-For": FAMILY})).text == PROXY


async def test_what_somebody_writes_before_the_proxy_s_word_is_not_believed() -> None:
    async with served(PROXY) as http:
        assert (await http.get("/whose", headers={"X-Forwarded-For": f"{FAMILY}, {STRANGER}"})).text == STRANGER


@pytest.mark.parametrize("claimed", [PROXY, f"{PROXY}, {PROXY}", f"{STRANGER}, {PROXY}", "::1", ""])
async def test_nobody_becomes_this_machine_by_saying_so(claimed: str) -> None:
    async with served(PROXY) as http:
        assert (await http.get("/metrics")).text == "inside"
        assert (await http.get("/metrics", headers={"X-Forwarded-For": claimed})).status_code == 404
