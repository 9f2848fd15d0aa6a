"""A picture that somebody sends is looked at before it is kept; one that is too large is not even fetched."""

from __future__ import annotations

import pytest

from bot.incoming.updates import Photo
from bot.outgoing.photos import Looker
from tests.bot.house import House

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
    found = await Looker(house.bot).trouble(Photo(await sent(house), size=size))
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
