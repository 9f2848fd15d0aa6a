"""Updates as Telegram sends them, made from the Bot API's own description, and with things in them that are wrong."""

from __future__ import annotations

from random import Random
from typing import Any

from simulator.spec import Field, types
from tests.fuzz.examples import MARK, PIECES, mutated

# What the bot asks for, and some of the rest.
ASKED = ("message", "edited_message", "callback_query", "my_chat_member")
OTHERS = (
    "channel_post",
    "inline_query",
    "business_message",
    "message_reaction",
    "chat_member",
    "poll",
    "pre_checkout_query",
)
DEEPEST = 5
SENDERS = ("message", "edited_message")


def update(random: Random, number: int, person: int, changes: int = 3) -> dict[str, Any]:
    """An update of any kind with all that it needs, some of what it may have, and up to so many wrong things."""
    kind = random.choice(ASKED) if random.random() < 0.9 else random.choice(OTHERS)
    [field] = [each for each in types()["Update"].fields if each.name == kind]
    content = _of(field, random, 0)
    _of_somebody(random, kind, content, person)
    return {"update_id": number, kind: mutated(random, content, random.choice((0, 0, 0, changes)))}


def _of_somebody(random: Random, kind: str, content: dict[str, Any], person: int) -> None:
    """From a person in their chat with the bot, or in a group, or from something that is no person."""
    sender = {"id": person, "is_bot": random.random() < 0.05, "first_name": MARK, "language_code": "da"}
    if random.random() < 0.05:
        sender["id"] = random.choice((777000, 1087968824, 136817688))
    chat: dict[str, Any] = {"id": person, "type": "private", "first_name": MARK}
    if random.random() < 0.25:
        chat = {"id": -1000 - person, "type": random.choice(("group", "supergroup", "channel")), "title": MARK}
    content["from"] = sender
    message = content.get("message") if kind == "callback_query" else content
    if isinstance(message, dict):
        message["chat"] = chat
    if kind in SENDERS and random.random() < 0.6:
        content["text"] = text(random)


def text(random: Random) -> str:
    return random.choice(("", " ")).join(random.choice(PIECES) for _ in range(random.randint(1, 8)))


def made(kind: str, random: Random, depth: int = 0) -> Any:
    """Something of this type of the Bot API."""
    if kind.startswith("Array of "):
        size = random.choice((1, 1, 2)) if depth < DEEPEST else 0
        return [made(kind.removeprefix("Array of "), random, depth + 1) for _ in range(size)]
    match kind:
        case "Integer":
            return random.choice((0, 1, 5, 60, 1_763_000_000, random.randrange(10**9)))
        case "Float":
            return random.uniform(-180, 180)
        case "Boolean":
            return random.random() < 0.5
        case "String":
            return text(random)
    described = types()[kind]
    if described.members:
        return made(random.choice(described.members), random, depth)
    fields = [each for each in described.fields if each.required or _is_there(each, random, depth)]
    return {each.name: _of(each, random, depth) for each in fields}


def _is_there(field: Field, random: Random, depth: int) -> bool:
    likely = {"data": 0.8, "caption": 0.3, "photo": 0.1, "voice": 0.1, "document": 0.1, "contact": 0.1, "location": 0.1}
    return depth < DEEPEST and random.random() < likely.get(field.name, 0.02 if depth == 0 else 0.15)


def _of(field: Field, random: Random, depth: int) -> Any:
    return field.constant or made(random.choice(field.types), random, depth + 1)
