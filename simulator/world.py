"""Who there is and what has been said: people, chats, messages, files. Nothing here knows HTTP."""

import itertools
import time
from dataclasses import dataclass, field
from typing import Any

from simulator.errors import ControlError, bad_request, forbidden
from simulator.files import Files
from simulator.pulse import Pulse

Json = dict[str, Any]

# As large as real ids have become: a column of 32 bits must fail here and not in production.
_FIRST_PERSON = 5_000_000_001
_FIRST_GROUP = 4_000_000_001
_FIRST_SUPERGROUP = 1_002_000_000_001
_BOT_NAME = "Vejviser"
_BOT_USERNAME = "vejviser_bot"


@dataclass(slots=True)
class Person:
    """A Telegram user."""

    id: int
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None
    blocked: bool = False
    deactivated: bool = False
    started: bool = False  # wrote to the bot at least once

    def user(self) -> Json:
        """As the Bot API's User."""
        optional = {
            "last_name": self.last_name,
            "username": self.username,
            "language_code": self.language_code,
        }
        given = {name: value for name, value in optional.items() if value}
        return {"id": self.id, "is_bot": False, "first_name": self.first_name, **given}


@dataclass(slots=True)
class Stored:
    """A message that stands in a chat. ``message`` is replaced, never changed: updates may hold it."""

    message: Json
    from_bot: bool
    version: int  # grows with every new message and every edit, over all chats
    edits: int = 0
    deleted: bool = False
    keyboard: Json | None = None  # a reply keyboard: Telegram shows it and leaves it out of the message

    def view(self) -> Json:
        """As the control API tells it."""
        return {
            "message": self.message,
            "from_bot": self.from_bot,
            "version": self.version,
            "edits": self.edits,
            "deleted": self.deleted,
            "keyboard": self.keyboard,
        }


@dataclass(slots=True)
class Chat:
    """A private chat, a group or a supergroup. A private chat has its person's id."""

    id: int
    type: str
    title: str = ""
    username: str | None = None
    members: list[int] = field(default_factory=list)
    is_forum: bool = False
    bot_status: str = "member"
    migrated_to: int | None = None
    pinned: int | None = None
    topics: dict[int, str] = field(default_factory=dict)
    messages: dict[int, Stored] = field(default_factory=dict)
    pulse: Pulse = field(default_factory=Pulse)


class World:
    """All of it. Ids are handed out here, in an order that is the same in every run."""

    def __init__(self, bot_id: int) -> None:
        self.bot: Json = {
            "id": bot_id,
            "is_bot": True,
            "first_name": _BOT_NAME,
            "username": _BOT_USERNAME,
        }
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = Files()
        self.versions = itertools.count(1)
        self._person_ids = itertools.count(_FIRST_PERSON)
        self._group_ids = itertools.count(_FIRST_GROUP)
        self._supergroup_ids = itertools.count(_FIRST_SUPERGROUP)
        # As in Telegram: private chats and groups count messages together, a supergroup has its own count.
        self._message_ids = itertools.count(1)
        self._supergroup_messages: dict[int, itertools.count[int]] = {}

    def add_person(self, person_id: int | None, details: Json) -> Person:
        """A new person with a private chat; ControlError when the id is taken."""
        number = next(self._person_ids) if person_id is None else person_id
        if number in self.people:
            raise ControlError(f"there is a person {number} already", 409)
        person = Person(number, **details)
        self.people[number] = person
        self.chats[number] = Chat(number, "private", members=[number])
        return person

    def add_group(self, kind: str, title: str, members: list[int], is_forum: bool = False) -> Chat:
        """A new group or supergroup with the bot in it."""
        number = next(self._supergroup_ids if kind == "supergroup" else self._group_ids)
        for member in members:
            self.person(member)
        chat = Chat(-number, kind, title=title, members=list(members), is_forum=is_forum)
        self.chats[chat.id] = chat
        return chat

    def person(self, person_id: int) -> Person:
        """The person; ControlError when there is none such."""
        if person_id not in self.people:
            raise ControlError(f"there is no person {person_id}", 404)
        return self.people[person_id]

    def chat(self, chat_id: int) -> Chat:
        """The chat; ControlError when there is none such."""
        if chat_id not in self.chats:
            raise ControlError(f"there is no chat {chat_id}", 404)
        return self.chats[chat_id]

    def known_chat(self, chat_id: int | str) -> Chat:
        """The chat that a bot names by id or @username, whether the bot may write there or not."""
        if isinstance(chat_id, str):
            name = chat_id.removeprefix("@").lower()
            named = (chat for chat in self.chats.values() if (chat.username or "").lower() == name and name)
            chat = next(named, None)
        else:
            chat = self.chats.get(chat_id)
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, chat_id: int | str) -> Chat:
        """The chat, if the bot may write to it; else the ApiError that Telegram would answer."""
        chat = self.known_chat(chat_id)
        if chat.type == "private":
            person = self.people[chat.id]
            if person.deactivated:
                raise forbidden("user is deactivated")
            if person.blocked:
                raise forbidden("bot was blocked by the user")
            if not person.started:
                raise forbidden("bot can't initiate conversation with a user")
            return chat
        if chat.migrated_to is not None:
            error = bad_request("group chat was upgraded to a supergroup chat")
            error.parameters["migrate_to_chat_id"] = chat.migrated_to
            raise error
        if chat.bot_status == "kicked":
            raise forbidden(f"bot was kicked from the {chat.type} chat")
        if chat.bot_status == "left":
            raise forbidden(f"bot is not a member of the {chat.type} chat")
        return chat

    def brief(self, chat: Chat) -> Json:
        """As the Bot API's Chat."""
        if chat.type == "private":
            user = self.people[chat.id].user()
            names: Json = {key: user[key] for key in ("first_name", "last_name", "username") if key in user}
            return {"id": chat.id, "type": "private", **names}
        answer: Json = {"id": chat.id, "type": chat.type, "title": chat.title}
        if chat.username:
            answer["username"] = chat.username
        if chat.is_forum:
            answer["is_forum"] = True
        return answer

    def next_message_id(self, chat: Chat) -> int:
        """The id of the next message in the chat."""
        if chat.type == "supergroup":
            return next(self._supergroup_messages.setdefault(chat.id, itertools.count(1)))
        return next(self._message_ids)

    def new_message(self, chat: Chat, sender: Json, content: Json) -> Json:
        """A message with id, date, sender and chat; not stored yet."""
        return {
            "message_id": self.next_message_id(chat),
            "from": sender,
            "chat": self.brief(chat),
            "date": int(time.time()),
            **content,
        }

    def store(self, chat: Chat, message: Json, from_bot: bool, keyboard: Json | None = None) -> Stored:
        """Puts the message into its chat and wakes who waits for it."""
        stored = Stored(message, from_bot, next(self.versions), keyboard=keyboard)
        chat.messages[message["message_id"]] = stored
        chat.pulse.beat()
        return stored

    def replace(self, chat: Chat, stored: Stored, message: Json) -> None:
        """The message edited."""
        stored.message = message
        stored.edits += 1
        stored.version = next(self.versions)
        chat.pulse.beat()

    def delete(self, chat: Chat, stored: Stored) -> None:
        """The message gone for everyone; the transcript still tells of it."""
        stored.deleted = True
        stored.version = next(self.versions)
        if chat.pinned == stored.message["message_id"]:
            chat.pinned = None
        chat.pulse.beat()
