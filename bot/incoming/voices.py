"""Voice notes that come in, and other files that sound: nobody listens to them here."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from telegram import Message

from actions.kernel.attached import Attached
from actions.kernel.messages import Say


@dataclass(frozen=True)
class Voice:
    """A voice note, or with `is_note` False another file that sounds; `size` in bytes as Telegram says it.

    `caption` is never logged and never stored. `copy`: what our own copy of it is called,
    where a form wants one; `trouble`: why it cannot be taken for that.
    """

    file_id: str
    seconds: int
    size: int | None = None
    caption: str = ""
    is_note: bool = True
    copy: str = ""
    trouble: Say | None = None

    @property
    def attached(self) -> Attached:
        """To be passed on as what it is."""
        return Attached(voice=self.file_id) if self.is_note else Attached(audio=self.file_id)


def voice_in(message: Message) -> Voice | None:
    """What sounds in a message of Telegram; None where nothing does."""
    found = message.voice or message.audio
    if found is None:
        return None
    # A `timedelta`: `bot/__init__.py` tells the library so.
    lasts = found.duration if isinstance(found.duration, timedelta) else timedelta(seconds=found.duration)
    note = message.voice is not None
    return Voice(found.file_id, int(lasts.total_seconds()), found.file_size, message.caption or "", is_note=note)
