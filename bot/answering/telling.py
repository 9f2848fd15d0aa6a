"""What is kept about a person is told to them once, below the first answer that they get in their language."""

from __future__ import annotations

from actions.kernel.messages import Message, Reply
from actions.talk import privacy
from bot.answering.turn import Turn
from bot.incoming.updates import Linked, Said, Unlinked

# Who may be in danger reads nothing else first, whoever chooses a language may not be able to read this one, a photo
# is asked about in one line, and what says it all needs no notice.
WAITS = ("danger", "emergency", "language-choose", "photo-what", "privacy")


def told(turn: Turn, replies: list[Reply]) -> list[Reply]:
    """The replies, with what is kept below the first that has room for it; as they are where that was told before."""
    if turn.person.told_at is not None or not _is_time(turn, replies):
        return replies
    for at, reply in enumerate(replies):
        if isinstance(reply, Message) and _has_room(reply):
            turn.person.told_at = turn.now
            return [*replies[:at], privacy.with_notice(turn, reply), *replies[at + 1 :]]
    return replies


def _is_time(turn: Turn, replies: list[Reply]) -> bool:
    """Not to a group, not to somebody who has just left, and not beside what must be read first."""
    if isinstance(turn.what, Linked | Said | Unlinked) or turn.person not in turn.session:
        return False
    lines = [line for reply in replies if isinstance(reply, Message) for line in reply.lines]
    return not turn.is_danger and not any(line.id.startswith(WAITS) for line in lines)


def _has_room(reply: Message) -> bool:
    """A message of words that stays as it is: no keyboard under the input, nothing that is emptied or changed later."""
    changes = reply.asks_contact or reply.ends_keyboard or reply.is_secret or reply.in_place or reply.afterwards
    return bool(reply.lines) and not changes and reply.thread is None
