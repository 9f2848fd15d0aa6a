"""What came in, freed of Telegram: who, where, and a text, a press or something that the bot cannot read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import get_args, get_type_hints

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType

from actions.kernel.attached import NOTHING, Attached
from actions.kernel.messages import Say
from bot.incoming.bounds import can_be
from bot.incoming.group_changes import GONE, GroupGone, GroupJoined, GroupMoved, joined_or_gone
from bot.incoming.voices import Voice, voice_in

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
LINK = re.compile(r"/(?P<what>link|unlink)(@\w+)?(?P<staff>\s+staff)?")


@dataclass(frozen=True)
class Typed:
    """Text as the person wrote it; it is never logged and never stored."""

    text: str


@dataclass(frozen=True)
class Secret:
    """Text with a CPR number, which has been taken out of it. `half_at`: when a message before had its first half."""

    text: str
    half_at: datetime | None = None


@dataclass(frozen=True)
class Pressed:
    """A button of message `message_id`: `data` may be forged or old."""

    callback_id: str
    data: str
    message_id: int | None = None


@dataclass(frozen=True)
class Photo:
    """A picture, or an image sent as a file: `file_id` is its largest size, `size` in bytes as Telegram says it.

    Those of one `album` come one by one. `caption` is never logged and never stored. `trouble`: why it cannot be taken.
    """

    file_id: str
    album: str | None = None
    size: int | None = None
    caption: str = ""
    trouble: Say | None = None


@dataclass(frozen=True)
class File:
    """A document: a letter, a form. What is in it nobody looks at. `caption` is never logged and never stored."""

    file_id: str
    caption: str = ""


@dataclass(frozen=True)
class Contact:
    """A contact card: `own` is True where it is the sender's own. Never logged and never stored."""

    phone: str
    own: bool


@dataclass(frozen=True)
class Location:
    """A point on the map, in degrees of WGS 84. Never logged."""

    latitude: float = field(repr=False)
    longitude: float = field(repr=False)


@dataclass(frozen=True)
class Unreadable:
    """A sticker, a round video."""


@dataclass(frozen=True)
class Left:
    """The person blocked the bot."""


@dataclass(frozen=True)
class Linked:
    """`/link` in a group: `chat_id` is the group's. `staff`: as the staff's group; `forum`: it has topics."""

    chat_id: int
    staff: bool = False
    forum: bool = False


@dataclass(frozen=True)
class Unlinked:
    """`/unlink staff` in a group, or `/unlink` alone."""

    chat_id: int
    staff: bool = True


@dataclass(frozen=True)
class Said:
    """Something in a group: in a topic, or as a reply to a message. Acted on in the staff's group alone."""

    chat_id: int
    message_id: int
    text: str = field(default="", repr=False)
    attached: Attached = field(default=NOTHING, repr=False)
    topic_id: int | None = None
    replied_to: int | None = None


What = (
    Typed
    | Secret
    | Pressed
    | Photo
    | File
    | Voice
    | Contact
    | Location
    | Unreadable
    | Left
    | Linked
    | Unlinked
    | Said
    | GroupJoined
    | GroupGone
    | GroupMoved
)


@dataclass(frozen=True)
class Incoming:
    """`telegram_id` is the person and the private chat with them; `telegram_language` and `name` are
    Telegram's. `kept`: it is in the inbox until it is done.
    """

    update_id: int
    telegram_id: int
    telegram_language: str | None
    what: What
    name: str = field(default="", repr=False, compare=False)
    kept: bool = field(default=False, compare=False)

    @property
    def words(self) -> str:
        """What the person wrote, as a message or under a picture; else nothing."""
        match self.what:
            case Typed(text) | Secret(text):
                return text
            case Photo(caption=caption) | File(caption=caption) | Voice(caption=caption):
                return caption
        return ""


TYPES = {kind: get_type_hints(kind) for kind in (Incoming, *get_args(What))}


class Misshapen(Exception):
    """An update holds something of another type than Telegram says, or a number, text or place that there is not."""


def read(update: Update) -> Incoming | None:
    """The part of an update that the bot acts on; None for bots and kinds that it does not know. Raises Misshapen.

    In groups it acts on its buttons, on `/link`, and on what is said in topics and as a reply.
    """
    found = _read(update)
    if found is not None and not (_has_its_types(found) and _has_its_types(found.what)):
        raise Misshapen
    return found


def _has_its_types(found: Incoming | What) -> bool:
    """The library that reads updates takes any JSON for anything."""
    values = {name: getattr(found, name) for name in TYPES[type(found)]}
    return all(isinstance(value, TYPES[type(found)][name]) and can_be(value) for name, value in values.items())


def _read(update: Update) -> Incoming | None:
    user, chat = update.effective_user, update.effective_chat
    if user is not None and chat is not None and chat.type in GROUPS:
        found = _in_group(update, chat.id)
        if found is None or user.is_bot:
            return None
        return Incoming(update.update_id, user.id, user.language_code, found, user.first_name)
    what = _what(update)
    if what is None or user is None or user.is_bot or chat is None or chat.type != ChatType.PRIVATE:
        return None
    return Incoming(update.update_id, user.id, user.language_code, what, user.first_name)


def _in_group(update: Update, chat_id: int) -> What | None:
    if update.callback_query:
        # The answer goes to the person; the group's message stays.
        return replace(_pressed(update.callback_query), message_id=None)
    if update.my_chat_member:
        return joined_or_gone(update.my_chat_member, chat_id)
    message = update.message
    if message is None or message.sender_chat or message.is_automatic_forward:
        # In a channel's or the group's own name nobody knows who writes, nor what they may do.
        return None
    if message.migrate_to_chat_id:
        return GroupMoved(chat_id, message.migrate_to_chat_id)
    command = LINK.fullmatch((message.text or "").strip())
    if command is None:
        return _said(message, chat_id)
    if command["what"] == "link":
        return Linked(chat_id, staff=bool(command["staff"]), forum=bool(message.chat.is_forum))
    return Unlinked(chat_id, staff=bool(command["staff"]))


def _said(message: Message, chat_id: int) -> Said | None:
    """What may be an answer to somebody: commands and what stands in the middle of the group are not."""
    # In groups without topics this number is of a chain of replies.
    topic_id = message.message_thread_id if message.is_topic_message else None
    replied_to = message.reply_to_message.message_id if message.reply_to_message else None
    text = message.text or message.caption or ""
    if (topic_id is None and replied_to is None) or text.startswith("/") or _is_service(message):
        return None
    return Said(chat_id, message.message_id, text, _attached(message), topic_id, replied_to)


def _attached(message: Message) -> Attached:
    if photo := _photo(message):
        return Attached(photo=photo.file_id)
    if voice := voice_in(message):
        return voice.attached
    return Attached(file=message.document.file_id) if message.document else NOTHING


def _is_service(message: Message) -> bool:
    """A topic that was closed, a name that was changed: nobody has said it."""
    return not (message.text or message.effective_attachment)


def _pressed(query: CallbackQuery) -> Pressed:
    return Pressed(query.id, query.data or "", query.message.message_id if query.message else None)


def _what(update: Update) -> What | None:
    if update.callback_query:
        return _pressed(update.callback_query)
    if update.my_chat_member:
        return Left() if update.my_chat_member.new_chat_member.status in GONE else None
    message = update.message or update.edited_message
    if message is None or message.pinned_message:
        return None
    if message.contact:
        own = message.from_user is not None and message.contact.user_id == message.from_user.id
        return Contact(message.contact.phone_number, own)
    if message.location and update.message:
        # Where somebody is by now comes as edits of the first.
        return Location(float(message.location.latitude), float(message.location.longitude))
    photo = _photo(message)
    if photo:
        return photo
    if voice := voice_in(message):
        return voice
    if message.document:
        return File(message.document.file_id, message.caption or "")
    text = message.text or message.caption
    return Typed(text) if text else Unreadable()


def _photo(message: Message) -> Photo | None:
    image = message.document if message.document and (message.document.mime_type or "").startswith("image/") else None
    found = message.photo[-1] if message.photo else image
    if found is None:
        return None
    return Photo(found.file_id, message.media_group_id, found.file_size, message.caption or "")
