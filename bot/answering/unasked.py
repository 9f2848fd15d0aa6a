"""The rung for a picture or a document that nobody asked for."""

from __future__ import annotations

from actions.kernel.forms import FILE
from actions.kernel.messages import Reply
from actions.kernel.permissions import perform
from actions.letters import photos
from bot.answering.turn import Turn
from bot.incoming.reading import Understood
from bot.incoming.updates import File, Photo

# What stands under a picture and says nothing but what it is, or nothing at all.
OF_ITSELF = ("letter_help", "out_of_scope", None)


async def photographed(turn: Turn) -> list[Reply] | None:
    """What is it? Words under it that are a question of their own are answered instead, further down the ladder.

    Words that ask for help with a letter have said what it is, unless an album goes on behind it.
    """
    what = turn.what
    if not isinstance(what, Photo | File) or not photos.takes(turn) or turn.is_command or turn.is_danger:
        return None
    said = turn.intent if isinstance(turn.reading, Understood) else None
    if said not in OF_ITSELF:
        return None
    if isinstance(what, File):
        replies = await photos.unasked(turn, f"{FILE}{what.file_id}")
    else:
        replies = await photos.unasked(turn, what.file_id, what.album, is_good=what.trouble is None)
    is_whole = isinstance(what, File) or what.album is None
    return await perform("photo_letter", turn) if said == "letter_help" and is_whole else replies
