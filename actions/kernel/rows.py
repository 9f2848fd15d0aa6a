"""How a reply is kept in the outbox, and read back: one flat form, the same since the first version."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from actions.kernel.messages import Copy, Edit, Menu, Message, OwnData, ReadLetter, Recall, Reply

_NOTHING = Message(lines=())


def to_row(reply: Reply) -> dict[str, Any]:
    """The reply as JSON. Its message is written out; what is done with it stands beside it."""
    match reply:
        case Message():
            return reply.model_dump(mode="json")
        case Edit(key=key, message=message):
            return {**to_row(message), "edits": key}
        case Recall(key=key, message=message):
            return {**to_row(message), "deletes": key}
        case Menu(commands=commands, message=message):
            return {**to_row(message or _NOTHING), "commands": list(commands)}
        case Copy(broadcast=broadcast, edits=edits):
            return {"lines": [], "broadcast": broadcast, "edits": edits}
        case ReadLetter(lines=True):
            return {"lines": [], "letter": None}
        case ReadLetter(files=files):
            return {"lines": [], "letter": list(files)}
        case OwnData():
            return {"lines": [], "own_data": True}


def of_row(row: Mapping[str, Any]) -> Reply:
    """The reply that `row` holds. Raises pydantic's ValidationError for what no version has written."""
    kept = dict(row)
    if "letter" in kept:
        return ReadLetter(lines=True) if kept["letter"] is None else ReadLetter(files=tuple(kept["letter"]))
    if "own_data" in kept:
        return OwnData()
    edits, deletes, commands, broadcast = (
        kept.pop(name, None) for name in ("edits", "deletes", "commands", "broadcast")
    )
    message = Message.model_validate(kept)
    if broadcast is not None:
        return Copy(broadcast=broadcast, edits=edits)
    if deletes is not None:
        return Recall(key=deletes, message=message)
    if edits is not None:
        return Edit(key=edits, message=message)
    if commands is not None:
        return Menu(commands=tuple(commands), message=message if message.lines else None)
    return message


def words_alone(message: Message) -> Message:
    """Without what somebody sent with it: for a change of what it says."""
    return message.model_copy(update={"photo": None, "file": None, "voice": None, "audio": None})


def message_in(reply: Reply) -> Message | None:
    """What the person reads of it: None for a menu alone, for files, and for a copy or a letter that has no words
    yet."""
    if isinstance(reply, ReadLetter | OwnData):
        return None
    return reply if isinstance(reply, Message) else reply.message
