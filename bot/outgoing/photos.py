"""Photos: looked at before they are kept, and passed on without what the camera wrote into them."""

from __future__ import annotations

import asyncio
from io import BytesIO

import structlog
from PIL import Image, ImageOps
from telegram import Bot
from telegram.error import BadRequest, TelegramError

from actions.kernel.messages import Say, say
from bot.boundary import Unforeseen, boundary
from bot.incoming.updates import Photo

log = structlog.get_logger()

# What telephones send. Pillow knows forty more formats, some of which start other programs (EPS).
FORMATS = ("JPEG", "PNG", "WEBP", "GIF")
LONGEST_SIDE = 1600
QUALITY = 85
# Beyond this a small file could unpack into all of the memory.
MOST_PIXELS = 50_000_000
MOST_BYTES = 10 * 1024 * 1024


class NoPhoto(Exception):
    """The file is no picture."""


class TooLarge(NoPhoto):
    """The picture has more bytes or pixels than are looked at."""


class Looker:
    """Fetches a picture that was sent and looks at it."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot

    async def trouble(self, photo: Photo) -> Say | None:
        """Why the picture cannot be taken; None where it can. One that says that it is too large is not fetched."""
        try:
            await asyncio.to_thread(without_metadata, await self._fetch(photo))
        except TooLarge:
            return say("photo-too-large")
        except NoPhoto:
            return say("photo-broken")
        except TelegramError as error:
            log.warning("photo not fetched", error=type(error).__name__)
            return say("photo-later")
        return None

    async def _fetch(self, photo: Photo) -> bytes:
        if (photo.size or 0) > MOST_BYTES:
            raise TooLarge
        try:
            file = await self._bot.get_file(photo.file_id)
        except BadRequest as error:
            raise TooLarge if "too big" in error.message.lower() else NoPhoto(error.message) from None
        if (file.file_size or 0) > MOST_BYTES:
            raise TooLarge
        return bytes(await file.download_as_bytearray())


def without_metadata(content: bytes) -> bytes:
    """The picture as a JPEG, turned the right way up, without EXIF (place, time, camera). Raises NoPhoto."""
    try:
        # What a decoder raises for a broken file is documented nowhere.
        with boundary(NoPhoto):
            return _bare(content)
    except Unforeseen as error:
        raise NoPhoto(error.kind) from None


def _bare(content: bytes) -> bytes:
    with Image.open(BytesIO(content), formats=FORMATS) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise TooLarge(f"{opened.width} x {opened.height} pixels")
        upright = ImageOps.exif_transpose(opened).convert("RGB")
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    made = BytesIO()
    bare.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()
