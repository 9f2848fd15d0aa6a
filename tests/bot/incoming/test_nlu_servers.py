"""Several NLU servers, some of which are gone, hang or hang up; all over HTTP."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Awaitable, Callable, Iterator
from contextlib import ExitStack, contextmanager

import httpx
import pytest

from bot.children import free_port
from bot.incoming.nlu import NluClient, NluUnavailable
from bot.incoming.nlu_servers import Server
from tests.bot.incoming.nlu_stage import PARSE, Serve, ok, serve

__all__ = ["serve"]


async def test_of_two_servers_the_one_that_can_be_reached_answers(serve: Serve) -> None:
    """The first one listens no more, and is asked again only after a while."""
    there = await serve(ok(PARSE))
    client = NluClient(f"http://127.0.0.1:{free_port()} {there.url}")
    for _ in range(3):
        assert (await client.parse("goorma")).intent == "jobcafe_hours"
    await client.close()


async def test_one_that_takes_no_connection_is_not_waited_for(serve: Serve) -> None:
    """Its machine is gone, say: nobody refuses, nobody answers. The next one is asked before people are told."""
    there = await serve(ok(PARSE))
    with _full_backlog() as port:
        client = NluClient(f"http://127.0.0.1:{port} {there.url}")
        assert (await client.parse("goorma")).intent == "jobcafe_hours"
        await client.close()


@contextmanager
def _full_backlog() -> Iterator[int]:
    """A port where connections are neither taken nor refused."""
    with ExitStack() as stack:
        listening = stack.enter_context(socket.socket())
        listening.bind(("127.0.0.1", 0))
        listening.listen(0)
        port: int = listening.getsockname()[1]
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(("127.0.0.1", port))
        yield port


async def test_one_that_hangs_up_is_not_asked_again_where_another_is(serve: Serve) -> None:
    """It is killed while it reads."""

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.close()

    there, port = await serve(ok(PARSE)), free_port()
    server = await asyncio.start_server(connected, "127.0.0.1", port)
    client = NluClient(f"http://127.0.0.1:{port} {there.url}")
    assert (await client.parse("goorma")).intent == "jobcafe_hours"
    await client.close()
    server.close()


async def test_one_that_is_back_is_found_though_all_were_gone() -> None:
    """All rest; the second one is there again, and the first one is tried before it in vain."""
    ports = [free_port() for _ in range(3)]
    client = NluClient(" ".join(f"http://127.0.0.1:{port}" for port in ports))
    with pytest.raises(NluUnavailable):
        await client.parse("goorma")

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(ok(PARSE))
        writer.close()

    for port in ports[1:]:
        server = await asyncio.start_server(connected, "127.0.0.1", port)
        assert (await client.parse("goorma")).intent == "jobcafe_hours"
        server.close()
        await server.wait_closed()
    await client.close()


async def test_one_that_fails_again_and_again_is_asked_ever_more_seldom() -> None:
    """Where it takes what it is asked and never answers, each time somebody is told that nothing can be read."""
    port, now = free_port(), asyncio.get_running_loop().time
    server = Server(f"http://127.0.0.1:{port}", httpx.Timeout(5))

    async def rest() -> float:
        server.rests_until = 0.0
        with pytest.raises(httpx.ConnectError):
            await server.request("GET", "/status", None, {})
        return server.rests_until - now()

    assert [await rest() for _ in range(6)] == pytest.approx([5, 10, 20, 40, 60, 60], abs=2)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(ok(PARSE))
        writer.close()

    listening = await asyncio.start_server(connected, "127.0.0.1", port)
    await server.request("GET", "/status", None, {})
    listening.close()
    await listening.wait_closed()
    assert await rest() == pytest.approx(5, abs=2)
    await server.http.aclose()


async def test_two_servers_share_what_is_asked_at_once() -> None:
    asked: list[int] = []
    both_wait = asyncio.Event()

    def serving(number: int) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            asked.append(number)
            if len(asked) == 2:
                both_wait.set()
            await both_wait.wait()
            writer.write(ok(PARSE))
            writer.close()

        return connected

    ports = [free_port() for _ in range(2)]
    servers = [await asyncio.start_server(serving(port), "127.0.0.1", port) for port in ports]
    client = NluClient(" ".join(f"http://127.0.0.1:{port}" for port in ports))
    await asyncio.gather(client.parse("goorma"), client.parse("goorma"))
    assert sorted(asked) == sorted(ports)
    await client.close()
    for each in servers:
        each.close()
