"""Stands before a server on loopback, and can be in the way of whoever speaks with it: slow, cut, refusing, lying."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from tests.processes import free_port

HOST = "127.0.0.1"
CHUNK = 65_536


class Proxy:
    """Hands connections on to `ports`, one after the other, and past those where nobody listens."""

    def __init__(self, *ports: int) -> None:
        self.port = free_port()
        self.refuses = False
        # Seconds that each piece of an answer waits.
        self.delay = 0.0
        # What is said in place of the server, byte for byte.
        self.lie: bytes | None = None
        self._ports = itertools.cycle(ports)
        self._count = len(ports)
        self._writers: set[asyncio.StreamWriter] = set()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def cut(self) -> None:
        """Ends all connections in the middle of whatever is said."""
        for writer in self._writers:
            writer.transport.abort()

    def well(self) -> None:
        self.refuses, self.delay, self.lie = False, 0.0, None

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        target = None if self.refuses else await self._target()
        if target is None:
            writer.transport.abort()
            return
        theirs, to_server = target
        self._writers |= {writer, to_server}
        try:
            await asyncio.gather(self._asked(reader, to_server, writer), self._answered(theirs, writer))
        finally:
            for each in (writer, to_server):
                each.transport.abort()
                self._writers.discard(each)

    async def _target(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter] | None:
        for _ in range(self._count):
            with suppress(OSError):
                return await asyncio.open_connection(HOST, next(self._ports))
        return None

    async def _asked(
        self, reader: asyncio.StreamReader, server: asyncio.StreamWriter, client: asyncio.StreamWriter
    ) -> None:
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                if self.lie is not None:
                    client.write(self.lie)
                    await client.drain()
                    client.close()
                    break
                server.write(chunk)
                await server.drain()
        server.transport.abort()

    async def _answered(self, reader: asyncio.StreamReader, client: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while chunk := await reader.read(CHUNK):
                if self.delay:
                    await asyncio.sleep(self.delay)
                client.write(chunk)
                await client.drain()
        client.close()


@asynccontextmanager
async def before(*ports: int) -> AsyncIterator[Proxy]:
    proxy = Proxy(*ports)
    server = await asyncio.start_server(proxy.serve, HOST, proxy.port)
    try:
        yield proxy
    finally:
        server.close()
        proxy.cut()


def answer(status: str, body: bytes) -> bytes:
    """A whole answer of HTTP, after which the connection is closed."""
    head = f"HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {len(body)}\r\nconnection: close"
    return head.encode() + b"\r\n\r\n" + body
