"""What a message means, as far as anybody could read it: understood, unread, or without words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from actions.kernel import commands
from actions.kernel.presses import read_command
from actions.kernel.turn import Understanding
from bot.incoming.nlu import NluClient, NluUnavailable

LETTER = re.compile(r"[^\W\d_]")


@dataclass(frozen=True)
class Understood:
    """The NLU server, or the list of commands, has read it."""

    understanding: Understanding


@dataclass(frozen=True)
class Unread:
    """There are words, and the NLU server does not answer."""


@dataclass(frozen=True)
class Wordless:
    """There is nothing to read: a press, a picture, numbers alone."""


Reading = Understood | Unread | Wordless


async def read(nlu: NluClient, words: str) -> Reading:
    """What these words mean."""
    if not LETTER.search(words):
        return Wordless()
    command = read_command(words, commands.acts())
    if command is not None:
        return Understood(command)
    try:
        return Understood(await nlu.parse(words))
    except NluUnavailable:
        return Unread()
