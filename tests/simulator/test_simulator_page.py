"""The page is served whole, hears what happens, and the program starts and stops cleanly."""

import asyncio
import json
import re
import signal
import sys
from pathlib import Path
from typing import Any

import httpx

from simulator.client import SimulatorClient
from tests.processes import until

PAGE = Path(__file__).parents[2] / "simulator" / "page"


async def test_every_file_of_the_page_is_served(url: str) -> None:
    async with httpx.AsyncClient(base_url=url, trust_env=False) as http:
        assert "<title>Vejviser · simulator</title>" in (await http.get("/")).text
        for file in PAGE.iterdir():
            assert (await http.get(f"/{file.name}")).content == file.read_bytes()
        assert (await http.get("/nothing")).status_code == 404


def test_the_page_needs_nothing_from_elsewhere() -> None:
    """Only links that a person follows, and the namespace of SVG, name another host."""
    for file in PAGE.iterdir():
        hosts = set(re.findall(r"https?://([\w.-]+\.\w+)", file.read_text(encoding="utf-8")))
        assert hosts <= {"www.openstreetmap.org", "www.w3.org"}, file.name


def test_every_module_that_the_page_imports_is_there() -> None:
    for file in PAGE.glob("*.js"):
        for name in re.findall(r'from "\./([\w.]+)"', file.read_text(encoding="utf-8")):
            assert (PAGE / name).exists(), f"{file.name} imports {name}"


async def test_the_page_hears_what_happens(url: str, api: Any, sim: SimulatorClient, amal: int) -> None:
    heard: list[dict[str, Any]] = []
    async with (
        httpx.AsyncClient(trust_env=False, timeout=10) as http,
        http.stream("GET", f"{url}/_sim/events") as stream,
    ):
        lines = stream.aiter_lines()
        assert (await anext(lines)).startswith("retry")
        message = (await api("sendMessage", chat_id=amal, text="hej"))["result"]
        await api("editMessageText", chat_id=amal, message_id=message["message_id"], text="hej igen")
        await api("sendChatAction", chat_id=amal, action="typing")
        await api("deleteMessage", chat_id=amal, message_id=message["message_id"])
        async for line in lines:
            if line.startswith("data: "):
                heard.append(json.loads(line.removeprefix("data: ")))
            if len(heard) == 4:
                break
    assert [(event["type"], event["chat_id"]) for event in heard] == [
        ("message", amal),
        ("edited", amal),
        ("action", amal),
        ("deleted", amal),
    ]
    assert heard[1]["message"]["text"] == "hej igen"


async def program(*arguments: str) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "simulator",
        *arguments,
        cwd=PAGE.parents[1],
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def test_the_program_says_where_it_listens_and_stops_on_sigterm() -> None:
    process = await program("--port", "0", "--token", "7:own")
    assert process.stdout is not None
    line = (await process.stdout.readline()).decode()
    assert re.fullmatch(r"simulator: http://127\.0\.0\.1:\d+/\n", line)
    address = line.split()[1]
    async with httpx.AsyncClient(trust_env=False, timeout=20) as http:
        assert (await http.get(f"{address}bot7:own/getMe")).json()["result"]["id"] == 7
        async with http.stream("GET", f"{address}_sim/events"):
            poll = asyncio.create_task(http.get(f"{address}bot7:own/getUpdates?timeout=50"))
            await until(lambda: http.get(f"{address}_sim/calls?method=getUpdates"), lambda answer: bool(answer.json()))
            process.send_signal(signal.SIGTERM)
            out, err = await asyncio.wait_for(process.communicate(), 10)
            await asyncio.gather(poll, return_exceptions=True)
    assert (process.returncode, out, err) == (0, b"", b"")


async def test_a_taken_port_is_said_in_one_line(url: str) -> None:
    process = await program("--port", url.rpartition(":")[2])
    out, err = await process.communicate()
    assert process.returncode == 1
    assert out == b""
    assert err.decode().startswith("simulator: cannot listen on 127.0.0.1:")
    assert err.count(b"\n") == 1
