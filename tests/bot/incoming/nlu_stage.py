"""NLU servers that answer with the same bytes whatever they are asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable

import pytest

from bot.children import free_port
from bot.incoming.nlu import NluClient

PARSE = {
    "text": "x",
    "intent": {"name": "jobcafe_hours", "confidence": 0.91},
    "intent_ranking": [{"name": "jobcafe_hours", "confidence": 0.91}, {"name": "course_hours", "confidence": 0.05}],
    "entities": [{"entity": "course", "value": "jobcafe", "start": 0, "end": 1}],
    "language": {"name": "so", "confidence": 0.97},
}
Serve = Callable[[bytes], Awaitable[NluClient]]


@pytest.fixture
async def serve() -> AsyncIterator[Serve]:
    """`await serve(bytes)` is a client of a server that answers every request with these bytes."""
    open_things: list[asyncio.Server | NluClient] = []

    async def serving(answer: bytes) -> NluClient:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(answer)
            if not answer:
                await reader.read()
            writer.close()

        port = free_port()
        client = NluClient(f"http://127.0.0.1:{port}")
        open_things.extend((client, await asyncio.start_server(connected, "127.0.0.1", port)))
        return client

    yield serving
    for each in open_things:
        if isinstance(each, NluClient):
            await each.close()
        else:
            each.close()


def ok(body: object, status: str = "200 OK") -> bytes:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    head = f"HTTP/1.1 {status}\r\nContent-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
    return head.encode() + content
