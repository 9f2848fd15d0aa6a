"""A picture's bytes are in memory for as long as its turn lasts, and leave nothing behind."""

from __future__ import annotations

import asyncio
import os
import tracemalloc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from telegram import Bot, File

from bot.outgoing.decoding import Decoder, NoPhoto, TooLarge
from bot.outgoing.photos import Pictures
from bot.outgoing.tray import MOST_BYTES, Tray, TrayFull
from simulator.core import DEFAULT_TOKEN
from tests.pictures import photo
from tests.processes import forget_peak, megabytes, peak_megabytes

MEGABYTE = 1024 * 1024
NOTHING = bytes(64 * 1024)


class FilesAt(Bot):
    """Says of each file that it is where its id says; the real one asks Telegram."""

    async def get_file(self, file_id: str, **_: object) -> File:  # type: ignore[override]
        return File(file_id, file_id, file_path=file_id)


@pytest.fixture
async def pictures() -> AsyncIterator[Pictures]:
    opened = Pictures(FilesAt(DEFAULT_TOKEN), Decoder())
    yield opened
    await opened.close()


@asynccontextmanager
async def serving(content: bytes) -> AsyncIterator[str]:
    """The address of a file with this content and nothing behind it, as many bytes as are looked at."""
    rest = MOST_BYTES - len(content)

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(f"HTTP/1.1 200 OK\r\nContent-Length: {MOST_BYTES}\r\nConnection: close\r\n\r\n".encode())
        writer.write(content)
        for start in range(0, rest, len(NOTHING)):
            writer.write(NOTHING[: rest - start])
            await writer.drain()
        writer.close()
        await writer.wait_closed()

    server = await asyncio.start_server(answer, "127.0.0.1", 0)
    async with server:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}/bed.jpg"


async def test_a_picture_takes_nothing_of_the_memory_that_small_things_are_kept_in(pictures: Pictures) -> None:
    """Where something small has been put into the place of one, the next one would take as much again elsewhere."""
    async with serving(photo()) as url:
        assert await pictures.clean(url)
        tracemalloc.start()
        try:
            assert await pictures.clean(url)
            assert tracemalloc.get_traced_memory()[1] < 2 * MEGABYTE
        finally:
            tracemalloc.stop()


async def test_eight_that_are_refused_cost_as_much_as_one_while_their_errors_are_still_held(
    pictures: Pictures,
) -> None:
    """An error holds every frame that it has come through, with what is in there."""
    me = os.getpid()
    async with serving(b"%PDF-1.7") as url:
        forget_peak(me)
        before = megabytes(me)
        errors = await asyncio.gather(*(pictures.clean(url) for _ in range(8)), return_exceptions=True)
    assert {type(error) for error in errors} == {NoPhoto}
    assert peak_megabytes(me) - before < 20


def test_it_holds_ten_megabytes_in_order_and_not_a_byte_more() -> None:
    content = bytes(range(256)) * (MOST_BYTES // 256)
    with Tray() as tray:
        for start in range(0, MOST_BYTES, 100_000):
            tray.add(content[start : start + 100_000])
        with pytest.raises(TrayFull):
            tray.add(b"!")
        assert len(tray) == MOST_BYTES
        assert b"".join(tray.pieces()) == content


def test_it_is_empty_after_its_time_whoever_still_holds_it() -> None:
    with Tray() as tray:
        tray.add(b"a picture")
    with pytest.raises(ValueError):
        next(tray.pieces())


async def test_a_file_of_this_machine_is_cleaned_too_unless_it_is_too_large(pictures: Pictures, tmp_path: Path) -> None:
    good, large = tmp_path / "good.jpg", tmp_path / "large.jpg"
    good.write_bytes(photo())
    large.write_bytes(photo() + bytes(MOST_BYTES))
    assert (await pictures.clean(str(good))).startswith(b"\xff\xd8")
    with pytest.raises(TooLarge):
        await pictures.clean(str(large))
