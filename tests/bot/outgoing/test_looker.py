"""A picture that somebody sends is looked at before it is kept; one that is too large is not even fetched."""

from __future__ import annotations

from base64 import b64encode
from functools import partial

import pytest
from telegram import Bot

from bot.incoming.updates import Photo
from bot.outgoing import decoding
from bot.outgoing.decoding import Decoder
from bot.outgoing.photos import Looker, Pictures
from simulator.core import DEFAULT_TOKEN
from store.outbox import OutboxRow
from tests.bot.house import House, message
from tests.pictures import grainy, made_as, photo, text_bomb

MEGABYTES_10 = 10 * 1024 * 1024


async def sent(house: House) -> str:
    """Telegram's id of a picture that somebody has sent."""
    amal = await house.person()
    await house.simulator.send_photo(amal)
    [update] = await house.bot.get_updates(timeout=0)
    assert update.message
    return update.message.photo[-1].file_id


async def trouble(house: House, size: int | None) -> tuple[str | None, int]:
    """What is wrong with a picture of which Telegram says that it has this size, and how often it was asked for."""
    found = await Looker(house.pictures).trouble(Photo(await sent(house), size=size))
    return found.id if found else None, len(await house.simulator.calls("getFile"))


@pytest.mark.parametrize("size", [None, 0, MEGABYTES_10])
async def test_a_picture_of_up_to_ten_megabytes_is_fetched_and_taken(house: House, size: int | None) -> None:
    assert await trouble(house, size) == (None, 1)


async def test_one_byte_more_is_too_large_and_is_not_fetched(house: House) -> None:
    assert await trouble(house, MEGABYTES_10 + 1) == ("photo-too-large", 0)


@pytest.mark.parametrize(
    ("kind", "description", "line"),
    [
        ("400", "Bad Request: file is too big", "photo-too-large"),
        ("400", "Bad Request: wrong file_id", "photo-broken"),
        ("500", None, "photo-later"),
    ],
)
async def test_what_telegram_does_not_give_is_said(house: House, kind: str, description: str | None, line: str) -> None:
    await house.simulator.fault(kind, method="getFile", description=description)
    assert (await trouble(house, None))[0] == line


async def sent_as(house: House, content: bytes, **more: int) -> str:
    """The same of this picture."""
    amal = await house.person()
    await house.simulator.say(amal, photo_base64=b64encode(content).decode(), **more)
    [update] = await house.bot.get_updates(timeout=0)
    assert update.message
    return update.message.photo[-1].file_id


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (photo(), None),
        (grainy("JPEG", (640, 480))[:-2000], "photo-broken"),
        (text_bomb(2_000_000), "photo-broken"),
        (made_as("PNG", (4900, 4900)), "photo-too-large"),
    ],
    ids=["a good one", "one cut off", "one with a bomb in its text", "24 megapixels"],
)
async def test_what_is_wrong_with_a_picture_is_said(house: House, content: bytes, line: str | None) -> None:
    found = await Looker(house.pictures).trouble(Photo(await sent_as(house, content)))
    assert (found.id if found else None) == line


async def test_one_that_has_more_bytes_than_it_says_is_too_large(house: House) -> None:
    file_id = await sent_as(house, photo() + bytes(MEGABYTES_10), file_size=10)
    found = await Looker(house.pictures).trouble(Photo(file_id, size=10))
    assert found
    assert found.id == "photo-too-large"


async def test_one_that_does_not_come_is_asked_for_later(house: House) -> None:
    file_id = await sent_as(house, photo())
    root = house.simulator.base_url
    async with Bot(DEFAULT_TOKEN, f"{root}/bot", base_file_url="http://127.0.0.1:9/file/bot") as bot:
        pictures = Pictures(bot, Decoder())
        found = await Looker(pictures).trouble(Photo(file_id))
        await pictures.close()
    assert found
    assert found.id == "photo-later"


async def test_a_picture_that_kills_the_decoder_is_sent_later_and_given_up_in_the_end(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Others' messages go out meanwhile, and the ones behind it, once it is given up."""
    monkeypatch.setattr(decoding, "COMMAND", ("/bin/false",))
    file_id = await sent_as(house, photo())
    amal, ida = await house.person(), await house.person()
    [first, second] = await house.queue(amal, message("a picture", photo=file_id), message("behind it"))
    [other] = await house.queue(ida, message("to somebody else"))
    house.start_worker()
    await house.when(other, lambda row: row.state == "sent")
    for attempts in range(1, 8):
        await house.when(first, partial(_waits_after, attempts))
        house.later(minutes=11)
    await house.when(first, lambda row: row.state == "failed")
    house.later(minutes=11)
    await house.when(second, lambda row: row.state == "sent")


async def test_a_picture_that_is_none_is_refused_at_once_and_what_is_behind_it_goes_out(house: House) -> None:
    file_id = await sent_as(house, text_bomb(2_000_000))
    amal = await house.person()
    [first, second] = await house.queue(amal, message("a picture", photo=file_id), message("behind it"))
    house.start_worker()
    row = await house.when(first, lambda row: row.state == "failed")
    assert row.error == "no photo: not one that can be opened"
    await house.when(second, lambda row: row.state == "sent")


def _waits_after(attempts: int, row: OutboxRow) -> bool:
    return row.attempts == attempts and row.state == "queued"
