"""What happens to a group that the bot is in: the bot comes or goes, the group has another number."""

from __future__ import annotations

from dataclasses import dataclass

from telegram import ChatMemberUpdated
from telegram.constants import ChatMemberStatus

GONE = (ChatMemberStatus.BANNED, ChatMemberStatus.LEFT)


@dataclass(frozen=True)
class GroupJoined:
    """The bot was taken into a group."""

    chat_id: int


@dataclass(frozen=True)
class GroupGone:
    """The bot was put out of a group."""

    chat_id: int


@dataclass(frozen=True)
class GroupMoved:
    """A group has become a supergroup, with another number."""

    chat_id: int
    new_id: int


def joined_or_gone(change: ChatMemberUpdated, chat_id: int) -> GroupJoined | GroupGone | None:
    """What became of the bot in this group; None where the bot was there before and still is, with other rights."""
    was_gone, is_gone = (each.status in GONE for each in (change.old_chat_member, change.new_chat_member))
    if is_gone:
        return GroupGone(chat_id)
    return GroupJoined(chat_id) if was_gone else None
