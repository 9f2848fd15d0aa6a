"""What people write, and what stands in a chat."""

import asyncio
from typing import Any

from starlette.datastructures import UploadFile
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.botapi import simulator_of
from simulator.control import asked, contents
from simulator.core import Simulator
from simulator.errors import ControlError
from simulator.validate import Upload
from simulator.world import Chat, Json, Person

_LONGEST_WAIT_SECONDS = 120.0
_NUMBERS = ("from", "reply_to", "message_thread_id", "duration")


def sender(sim: Simulator, chat: Chat, person_id: int) -> Person:
    """The person, if they may write in the chat now."""
    person = sim.world.person(person_id)
    if person_id not in chat.members:
        raise ControlError(f"person {person_id} is not in chat {chat.id}")
    if person.deactivated:
        raise ControlError(f"the account of person {person_id} is deleted")
    if chat.migrated_to is not None:
        raise ControlError(f"chat {chat.id} became the supergroup {chat.migrated_to}")
    if chat.type == "private" and person.blocked:
        raise ControlError(f"person {person_id} blocked the bot and must unblock it first")
    return person


async def _given(request: Request) -> Json:
    fields: dict[str, Any] = {kind: types for kind, (types, _) in contents.KINDS.items()}
    fields |= {"from_": int, "caption": str, "reply_to": int, "message_thread_id": int}
    # What Telegram would know of a file: a test need not send 20 MB to say that there are so many.
    fields |= {"file_size": int, "duration": int, "mime_type": str, "media_group_id": str}
    if not request.headers.get("content-type", "").startswith("multipart/form-data"):
        return await asked.body(request, **fields)
    sent: Json = {}
    async with request.form() as form:
        for name, value in form.items():
            if isinstance(value, UploadFile):
                kind = value.content_type or "application/octet-stream"
                sent[name] = Upload(value.filename or "file", kind, await value.read())
            else:
                sent[name] = int(value) if name in _NUMBERS and value.lstrip("-").isdigit() else value
    return asked.checked(sent, **fields)


async def send(request: Request) -> Response:
    """A person's message: it stands in the chat and the bot gets an update."""
    sim = simulator_of(request)
    given = await _given(request)
    chat = sim.world.chat(asked.path_number(request, "chat_id"))
    person = sender(sim, chat, asked.needed(given, "from"))
    content = contents.content(sim, given)
    if "reply_to" in given:
        content["reply_to_message"] = _message(chat, given["reply_to"])
    if "message_thread_id" in given:
        content |= {"message_thread_id": given["message_thread_id"], "is_topic_message": True}
    if chat.type == "private":
        person.started = True
    message = sim.world.new_message(chat, person.user(), content)
    stored = sim.world.store(chat, message, from_bot=False)
    # A bot that is out of the group does not hear what is said in it.
    heard = chat.bot_status in ("member", "administrator")
    update_id = sim.updates.push("message", message, chat.id) if heard else None
    sim.events.publish("message", chat.id, **stored.view())
    return JSONResponse({"message_id": message["message_id"], "update_id": update_id})


def _message(chat: Chat, message_id: int) -> Json:
    stored = chat.messages.get(message_id)
    if stored is None or stored.deleted:
        raise ControlError(f"there is no message {message_id} in chat {chat.id}", 404)
    return {key: value for key, value in stored.message.items() if key != "reply_to_message"}


async def edit(request: Request) -> Response:
    """A person changes the text of a message of theirs."""
    sim = simulator_of(request)
    given = await asked.body(request, from_=int, message_id=int, text=str)
    chat = sim.world.chat(asked.path_number(request, "chat_id"))
    person = sender(sim, chat, asked.needed(given, "from"))
    old = _message(chat, asked.needed(given, "message_id"))
    if old["from"]["id"] != person.id or "text" not in old:
        raise ControlError("one edits texts, and one's own")
    kept = {key: value for key, value in old.items() if key not in ("text", "entities")}
    message = {**kept, **contents.content(sim, {"text": asked.needed(given, "text")}), "edit_date": sim.now()}
    stored = chat.messages[given["message_id"]]
    sim.world.replace(chat, stored, message)
    update_id = sim.updates.push("edited_message", message, chat.id)
    sim.events.publish("edited", chat.id, **stored.view())
    return JSONResponse({"message_id": message["message_id"], "update_id": update_id})


async def transcript(request: Request) -> Response:
    """The chat's messages after ``after``; waits until ``count`` new ones of the bot are there.

    With ``since`` (a version) the edits and deletions after that version count and are told as well.
    """
    sim = simulator_of(request)
    chat = sim.world.chat(asked.path_number(request, "chat_id"))
    after = asked.number(request, "after", 0) or 0
    since = asked.number(request, "since")
    count = asked.number(request, "count", 1) or 0
    try:
        seconds = min(float(request.query_params.get("wait", "0")), _LONGEST_WAIT_SECONDS)
    except ValueError:
        raise ControlError("wait must be a number of seconds") from None
    try:
        async with asyncio.timeout(seconds):
            while _news(chat, after, since) < count and not sim.closing:
                await chat.pulse.wait(_LONGEST_WAIT_SECONDS)
    except TimeoutError:
        pass  # then the answer is what there is
    stored = [
        item.view()
        for message_id, item in chat.messages.items()
        if (message_id > after if since is None else item.version > since)
    ]
    newest = max((item.version for item in chat.messages.values()), default=0)
    return JSONResponse({"messages": stored, "version": newest})


def _news(chat: Chat, after: int, since: int | None) -> int:
    """How many messages of the bot are new; counted from the end, where the new ones are."""
    found = 0
    if since is not None:
        return sum(item.from_bot and item.version > since for item in chat.messages.values())
    for message_id, item in reversed(chat.messages.items()):
        if message_id <= after:
            break
        found += item.from_bot
    return found


async def file(request: Request) -> Response:
    """A file's bytes, for the page."""
    found = simulator_of(request).world.files.by_id.get(request.path_params["file_id"])
    if found is None:
        raise ControlError("there is no such file", 404)
    return Response(found.data, media_type=found.content_type)
