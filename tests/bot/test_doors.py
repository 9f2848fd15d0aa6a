"""How the bot is stays between it and its operators: /metrics and /readyz are nobody else's."""

from __future__ import annotations

import httpx
import pytest

from bot.incoming.nlu import NluClient
from bot.web import create_web
from tests.bot.house import House

TOKEN = "of-whoever-watches-it"
HERE, ELSEWHERE = "127.0.0.1", "203.0.113.7"
BEARER = {"Authorization": f"Bearer {TOKEN}"}
Headers = dict[str, str]


async def status(house: House, nlu: NluClient, path: str, address: str, headers: Headers, token: str | None) -> int:
    web = create_web(house.database, nlu, None, None, house.facts, lambda: house.now, metrics_token=token)
    transport = httpx.ASGITransport(web, client=(address, 1))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot", headers=headers) as http:
        return (await http.get(path)).status_code


@pytest.mark.parametrize("path", ["/metrics", "/readyz"])
@pytest.mark.parametrize(
    ("address", "headers", "token", "expected"),
    [
        (HERE, {}, None, 200),
        ("::1", {}, None, 200),
        ("::ffff:127.0.0.1", {}, None, 200),
        (ELSEWHERE, {}, None, 404),
        (ELSEWHERE, {}, TOKEN, 404),
        (ELSEWHERE, BEARER, TOKEN, 200),
        (ELSEWHERE, BEARER, None, 404),
        (ELSEWHERE, {"Authorization": "Bearer "}, None, 404),
        (ELSEWHERE, {"Authorization": f"Bearer {TOKEN[:-1]}"}, TOKEN, 404),
        (ELSEWHERE, {"Authorization": f"Basic {TOKEN}"}, TOKEN, 404),
        (ELSEWHERE, {"X-Forwarded-For": HERE}, None, 404),
        ("testclient", {}, None, 404),
    ],
)
async def test_this_machine_and_the_token_open_them(
    house: House, nlu: NluClient, path: str, address: str, headers: Headers, token: str | None, expected: int
) -> None:
    assert await status(house, nlu, path, address, headers, token) == expected


@pytest.mark.parametrize("name", ["X-Forwarded-For", "X-Real-IP", "Forwarded", "Via", "X-Forwarded-Proto"])
async def test_whoever_comes_through_a_proxy_of_this_machine_is_not_this_machine(
    house: House, nlu: NluClient, name: str
) -> None:
    assert await status(house, nlu, "/metrics", HERE, {name: HERE}, TOKEN) == 404
    assert await status(house, nlu, "/metrics", HERE, {name: HERE} | BEARER, TOKEN) == 200


async def test_whether_it_lives_anybody_may_ask(house: House, nlu: NluClient) -> None:
    assert await status(house, nlu, "/healthz", ELSEWHERE, {}, None) == 200


async def test_behind_a_closed_door_stands_what_stands_where_nothing_is(house: House, nlu: NluClient) -> None:
    web = create_web(house.database, nlu, None, None, house.facts, lambda: house.now, metrics_token=TOKEN)
    transport = httpx.ASGITransport(web, client=(ELSEWHERE, 1))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as http:
        closed, nothing = await http.get("/metrics"), await http.get("/nothing-here")
    assert (closed.status_code, closed.text) == (nothing.status_code, nothing.text)
    assert dict(closed.headers) == dict(nothing.headers)
