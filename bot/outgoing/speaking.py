"""Sends voice notes: by Telegram's id, or our own copy where Telegram does not know that id, as after a new token."""

from __future__ import annotations

from typing import Any

from telegram import Message
from telegram.error import BadRequest
from telegram.ext import ExtBot

from bot.outgoing.failures import Refused
from bot.outgoing.recordings import Recordings
from rendering.parts import VoiceNote
from store.outbox import Lane

# Telegram says "wrong file identifier", "wrong remote file identifier", "file reference expired" and more like that.
_NO_SUCH_FILE = "file"


class Voices:
    """`recordings` is None where nothing is kept."""

    def __init__(self, bot: ExtBot[Lane], recordings: Recordings | None) -> None:
        self._bot = bot
        self._recordings = recordings
        # Name of our copy -> Telegram's id of it, since it was sent as a file.
        self._ids: dict[str, str] = {}

    async def send(self, voice: VoiceNote, options: dict[str, Any]) -> Message:
        """Raises Refused where neither Telegram nor the folder has it, or TelegramError."""
        file_id = self._ids.get(voice.copy_of, voice.file_id)
        if file_id:
            try:
                return await self._bot.send_voice(voice=file_id, **options)
            except BadRequest as error:
                if not voice.copy_of or _NO_SUCH_FILE not in error.message.lower():
                    raise
        content = self._recordings.read(voice.copy_of) if self._recordings else None
        if content is None:
            raise Refused("no such voice note")
        sent = await self._bot.send_voice(voice=content, filename="voice.ogg", **options)
        if sent.voice is not None:
            self._ids[voice.copy_of] = sent.voice.file_id
        return sent
