"""The NLU client against a server that answers, hangs, breaks or talks nonsense; all over HTTP."""

from __future__ import annotations

import asyncio
import json
from base64 import b64encode
from contextlib import suppress

import pytest

from actions.kernel.turn import Entity, Meaning
from bot.children import free_port
from bot.incoming import nlu as nlu_module
from bot.incoming.nlu import NluClient, NluUnavailable
from tests.bot.incoming.nlu_stage import PARSE, Serve, ok, serve

__all__ = ["serve"]


async def test_a_parse_becomes_an_understanding(serve: Serve) -> None:
    understood = await (await serve(ok(PARSE))).parse("goorma")
    assert (understood.intent, understood.confidence, understood.language) == ("jobcafe_hours", 0.91, "so")
    assert understood.entities == (Entity("course", "jobcafe"),)
    assert understood.ranking[1] == ("course_hours", 0.05)


@pytest.mark.parametrize(
    "answer",
    [
        ok(b"<html>"),
        ok({}),
        ok([]),
        ok(PARSE | {"intent": None}),
        ok(PARSE | {"intent": {"name": "x", "confidence": "very"}}),
        ok(PARSE, "500 Internal Server Error"),
        ok(PARSE | {"meaning": {"vector": "AAAA"}}),
        b"not HTTP at all\r\n\r\n",
    ],
)
async def test_nonsense_counts_as_unavailable(serve: Serve, answer: bytes) -> None:
    client = await serve(answer)
    with pytest.raises(NluUnavailable):
        await client.parse("x")


async def test_the_meaning_of_a_text_is_read_and_not_shown(serve: Serve) -> None:
    vector = bytes(range(256)) + bytes(128)
    meaning = {"vector": b64encode(vector).decode(), "traits": ["child", "wood"]}
    understood = await (await serve(ok(PARSE | {"meaning": meaning}))).parse("x")
    assert understood.meaning == Meaning(vector, ("child", "wood"))
    assert "wood" not in repr(understood)


async def test_a_server_without_meanings_is_understood_too(serve: Serve) -> None:
    assert (await (await serve(ok(PARSE))).parse("x")).meaning is None


async def test_a_server_that_is_down_is_unavailable() -> None:
    client = NluClient(f"http://127.0.0.1:{free_port()}")
    with pytest.raises(NluUnavailable):
        await client.parse("x")
    assert not await client.is_ready()
    await client.close()


async def test_a_server_that_hangs_is_given_up(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlu_module, "TIMEOUT_SECONDS", 0.2)
    client = await serve(b"")
    with pytest.raises(NluUnavailable):
        await client.parse("x")


async def test_what_answers_another_request_is_said_to_nobody(serve: Serve) -> None:
    body = json.dumps(PARSE).encode()
    head = f"HTTP/1.1 200 OK\r\nX-Request-Id: 00000000\r\nContent-Length: {len(body)}\r\n\r\n"
    with pytest.raises(NluUnavailable, match="another request"):
        await (await serve(head.encode() + body)).parse("goorma")


async def test_what_is_none_of_this_bot_s_is_left_out(serve: Serve) -> None:
    """The model of another version may know more."""
    strange = {"name": "moon_landing", "confidence": 0.97}
    found = [{"entity": "course", "value": "skydiving"}, {"entity": "x", "value": "jobcafe"}, *PARSE["entities"]]
    answer = PARSE | {"intent": strange, "intent_ranking": [strange, *PARSE["intent_ranking"]], "entities": found}
    understood = await (await serve(ok(answer))).parse("goorma")
    assert (understood.intent, understood.confidence) == ("jobcafe_hours", 0.91)
    assert [name for name, _ in understood.ranking] == ["jobcafe_hours", "course_hours"]
    assert understood.entities == (Entity("course", "jobcafe"),)
    nothing = await (await serve(ok(PARSE | {"intent": strange, "intent_ranking": []}))).parse("goorma")
    assert (nothing.intent, nothing.confidence) == ("", 0.0)


async def test_an_answer_that_comes_drop_by_drop_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(nlu_module, "LONGEST_ANSWER_SECONDS", 0.5)

    async def dripping(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
        with suppress(ConnectionError):
            while not reader.at_eof():
                writer.write(b" ")
                await writer.drain()
                await asyncio.wait({asyncio.ensure_future(reader.read(1))}, timeout=0.05)
        writer.close()

    port = free_port()
    server, client = await asyncio.start_server(dripping, "127.0.0.1", port), NluClient(f"http://127.0.0.1:{port}")
    with pytest.raises(NluUnavailable):
        await asyncio.wait_for(client.parse("x"), 20)
    await client.close()
    server.close()


async def test_a_server_that_is_still_starting_is_waited_for_by_all_who_ask() -> None:
    port = free_port()
    client = NluClient(f"http://127.0.0.1:{port}", patience=30)
    asking = [asyncio.create_task(client.parse("goorma")) for _ in range(3)]
    done, _ = await asyncio.wait(asking, timeout=0.5)
    assert not done

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(ok(PARSE))
        writer.close()

    server = await asyncio.start_server(connected, "127.0.0.1", port)
    assert [understood.intent for understood in await asyncio.gather(*asking)] == ["jobcafe_hours"] * 3
    server.close()
    # Once it was there, it is down when it is down.
    await server.wait_closed()
    with pytest.raises(NluUnavailable):
        await asyncio.wait_for(client.parse("goorma"), 5)
    await client.close()


async def test_whoever_is_told_to_stop_waits_for_no_server() -> None:
    stopping = asyncio.Event()
    client = NluClient(f"http://127.0.0.1:{free_port()}", patience=60, stopping=stopping)
    asking = asyncio.create_task(client.parse("goorma"))
    done, _ = await asyncio.wait([asking], timeout=0.5)
    assert not done
    stopping.set()
    with pytest.raises(NluUnavailable):
        await asyncio.wait_for(asking, 5)
    await client.close()


async def test_nobody_waits_for_a_server_that_never_starts_longer_than_the_patience() -> None:
    client = NluClient(f"http://127.0.0.1:{free_port()}", patience=0.3)
    with pytest.raises(NluUnavailable):
        await asyncio.wait_for(client.parse("goorma"), 5)
    await client.close()
