"""Our own copies of what people have read aloud: files beside the database, for when Telegram forgets its ids."""

from __future__ import annotations

import os
import re
import tempfile
import time
from collections.abc import Collection
from hashlib import sha256
from pathlib import Path

import structlog
from telegram import Bot
from telegram.error import TelegramError

from actions.kernel.messages import Say, say
from bot.incoming.voices import Voice
from bot.outgoing import opus
from store import voices
from store.database import Database

log = structlog.get_logger()

MOST_SECONDS, MOST_BYTES = 120, 1024 * 1024
FETCH_SECONDS = 20.0
# A file that no row names may be of one that is written just now.
UNNAMED_FOR_SECONDS = 3600.0
_NAME = re.compile(r"[0-9a-f]{32}\.ogg")


class Recordings:
    """The files of one folder, named by what is in them; only the bot's user may read them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def keep(self, content: bytes) -> str:
        """Writes a file, whole or not at all, and gives its name. Raises OSError."""
        name = f"{sha256(content).hexdigest()[:32]}.ogg"
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # Made so that nobody else may read it.
        with tempfile.NamedTemporaryFile(dir=self._folder, prefix=".", delete=False) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(file.name).replace(self._folder / name)
        return name

    def read(self, name: str) -> bytes | None:
        """What is in a file; None where there is none of this name."""
        path = self._folder / name
        return path.read_bytes() if _NAME.fullmatch(name) and path.is_file() else None

    def sweep(self, named: Collection[str], before: float) -> int:
        """Deletes what nobody names and what was written before then (seconds since 1970); how many files."""
        found = [path for path in self._folder.glob("*") if path.name not in named and path.stat().st_mtime < before]
        for path in found:
            path.unlink(missing_ok=True)
        return len(found)


class Keeper:
    """Fetches voice notes of which a copy is wanted."""

    def __init__(self, bot: Bot, recordings: Recordings) -> None:
        self._bot = bot
        self._recordings = recordings

    async def kept(self, voice: Voice) -> tuple[str, Say | None]:
        """The name of the copy, or why there is none. One that says that it is too large is not fetched."""
        if not voice.is_note:
            return "", None
        if voice.seconds > MOST_SECONDS or (voice.size or 0) > MOST_BYTES:
            return "", _too_long()
        try:
            file = await self._bot.get_file(voice.file_id)
            if (file.file_size or 0) > MOST_BYTES:
                return "", _too_long()
            content = bytes(await file.download_as_bytearray(read_timeout=FETCH_SECONDS))
        except TelegramError as error:
            log.warning("voice note not fetched", error=type(error).__name__)
            return "", say("voice-later")
        lasts = opus.seconds(content)
        if lasts is None:
            return "", say("voice-broken")
        if lasts > MOST_SECONDS or len(content) > MOST_BYTES:
            return "", _too_long()
        try:
            return self._recordings.keep(content), None
        except OSError as error:
            log.error("voice note not written", error=type(error).__name__)
            return "", say("voice-later")


async def sweep(database: Database, recordings: Recordings) -> None:
    """Deletes the files of recordings that are no more."""
    async with database.transaction() as session:
        named = await voices.copies(session)
    recordings.sweep(named, time.time() - UNNAMED_FOR_SECONDS)


def _too_long() -> Say:
    return say("voice-too-long", minutes=MOST_SECONDS // 60)
