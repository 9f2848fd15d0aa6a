"""Photos: looked at before they are kept, and passed on without what the camera wrote into them."""

from __future__ import annotations

import asyncio
from pathlib import Path

import httpx
import structlog
from telegram import Bot, File
from telegram.error import BadRequest, TelegramError

from actions.kernel.messages import Say, say
from bot.boundary import Unforeseen, boundary
from bot.incoming.updates import Photo
from bot.memory import trusted
from bot.outgoing.apart import Later
from bot.outgoing.decoding import Decoder, NoPhoto, TooLarge
from bot.outgoing.tray import MOST_BYTES, Tray

log = structlog.get_logger()

FETCH_SECONDS = 20.0


class Pictures:
    """Fetches the pictures that people have sent, and has them cleaned."""

    def __init__(self, bot: Bot, decoder: Decoder) -> None:
        self._bot = bot
        self._decoder = decoder
        self._http = httpx.AsyncClient(verify=trusted())

    async def clean(self, file_id: str, size: int | None = None) -> bytes:
        """The picture as a JPEG, without metadata. One whose `size` (in bytes) is too large is not fetched.

        Raises NoPhoto, TooLarge, Later or TelegramError.
        """
        if (size or 0) > MOST_BYTES:
            raise TooLarge("too many bytes")
        file = await self._found(file_id)
        return await self._decoder.clean(lambda tray: self._fetch(file, tray))

    async def fetch(self, file_id: str, tray: Tray, most: int) -> None:
        """Puts a file of at most so many bytes on the tray.

        Raises NoPhoto, TooLarge, TrayFull, Later or TelegramError.
        """
        await self._fetch(await self._found(file_id, most), tray)

    async def close(self) -> None:
        await self._http.aclose()
        await self._decoder.close()

    async def _found(self, file_id: str, most: int = MOST_BYTES) -> File:
        try:
            file = await self._bot.get_file(file_id)
        except BadRequest as error:
            if "too big" in error.message.lower():
                raise TooLarge("too many bytes") from None
            raise NoPhoto("Telegram does not give it") from None
        if (file.file_size or 0) > most:
            raise TooLarge("too many bytes")
        return file

    async def _fetch(self, file: File, tray: Tray) -> None:
        """Puts the file on the tray, where no more has room than we look at, whatever was said about it before."""
        path = file.file_path or ""
        if not path.startswith(("http://", "https://")):
            # A Bot API server on this machine names a file of it.
            return tray.add_file(Path(path))
        try:
            async with asyncio.timeout(FETCH_SECONDS), self._http.stream("GET", path) as response:
                response.raise_for_status()
                async for piece in response.aiter_bytes():
                    tray.add(piece)
        except (httpx.HTTPError, TimeoutError) as error:
            raise Later(f"not fetched: {type(error).__name__}", blame=True) from None


class Looker:
    """Looks at a picture before it is kept."""

    def __init__(self, pictures: Pictures) -> None:
        self._pictures = pictures

    async def trouble(self, photo: Photo) -> Say | None:
        """Why the picture cannot be taken; None where it can. One that says that it is too large is not fetched."""
        try:
            with boundary(NoPhoto, Later, TelegramError):
                await self._pictures.clean(photo.file_id, photo.size)
        except TooLarge:
            return say("photo-too-large")
        except NoPhoto:
            return say("photo-broken")
        except (Later, TelegramError) as error:
            log.warning("photo not looked at", error=type(error).__name__)
            return say("photo-later")
        except Unforeseen as error:
            log.error("photo not looked at", error=error.kind, where=error.where)
            return say("photo-later")
        return None
