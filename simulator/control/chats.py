"""Groups and supergroups."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.botapi import simulator_of
from simulator.control import asked
from simulator.control.people import bot_status_update
from simulator.core import Simulator
from simulator.errors import ControlError
from simulator.world import Chat, Json, Person


def _creator(sim: Simulator, chat: Chat) -> Person:
    if not chat.members:
        raise ControlError("a group needs a member")
    return sim.world.person(chat.members[0])


async def add_chat(request: Request) -> Response:
    """A group with the bot in it; its first member made it and added the bot."""
    sim = simulator_of(request)
    given = await asked.body(request, type=str, title=str, members=list, is_forum=bool, username=str)
    kind = asked.needed(given, "type")
    if kind not in ("group", "supergroup"):
        raise ControlError("type must be group or supergroup")
    if given.get("is_forum") and kind == "group":
        raise ControlError("only a supergroup can be a forum")
    if not asked.needed(given, "members"):
        raise ControlError("a group needs a member")
    chat = sim.world.add_group(kind, asked.needed(given, "title"), given["members"], given.get("is_forum", False))
    chat.username = given.get("username")
    update_id = bot_status_update(sim, chat.id, _creator(sim, chat), "left", "member")
    sim.events.publish("chat", chat.id, chat=_view(chat))
    return JSONResponse({"id": chat.id, "update_id": update_id})


async def list_chats(request: Request) -> Response:
    """All groups and supergroups."""
    chats = simulator_of(request).world.chats.values()
    return JSONResponse([_view(chat) for chat in chats if chat.type != "private"])


async def change_chat(request: Request) -> Response:
    """Another title or other members; the bot kicked, gone or back, which it hears of."""
    sim = simulator_of(request)
    given = await asked.body(request, title=str, members=list, bot_status=str)
    chat = sim.world.chat(asked.path_number(request, "chat_id"))
    if chat.type == "private":
        raise ControlError("a private chat cannot be changed")
    for member in given.get("members", []):
        sim.world.person(member)
    chat.title = given.get("title", chat.title)
    chat.members = given.get("members", chat.members)
    old, new = chat.bot_status, given.get("bot_status", chat.bot_status)
    if new not in ("member", "administrator", "left", "kicked"):
        raise ControlError("bot_status must be member, administrator, left or kicked")
    chat.bot_status = new
    update_id = bot_status_update(sim, chat.id, _creator(sim, chat), old, new) if old != new else None
    sim.events.publish("chat", chat.id, chat=_view(chat))
    return JSONResponse({"id": chat.id, "update_id": update_id})


async def migrate(request: Request) -> Response:
    """The group becomes a supergroup with another id; the bot hears of it in both."""
    sim = simulator_of(request)
    old = sim.world.chat(asked.path_number(request, "chat_id"))
    if old.type != "group" or old.migrated_to is not None:
        raise ControlError("only a group can become a supergroup, and only once")
    new = sim.world.add_group("supergroup", old.title, old.members)
    new.bot_status = old.bot_status
    old.migrated_to = new.id
    creator = _creator(sim, old).user()
    update_ids = []
    for chat, content in ((old, {"migrate_to_chat_id": new.id}), (new, {"migrate_from_chat_id": old.id})):
        message = sim.world.new_message(chat, creator, content)
        stored = sim.world.store(chat, message, from_bot=False)
        update_ids.append(sim.updates.push("message", message, chat.id))
        sim.events.publish("message", chat.id, **stored.view())
    sim.events.publish("chat", new.id, chat=_view(new))
    return JSONResponse({"id": new.id, "update_ids": update_ids})


async def about(request: Request) -> Response:
    """What an app shows around a chat: the bot's name, descriptions, commands, menu button; what is pinned."""
    sim = simulator_of(request)
    chat = sim.world.chat(asked.path_number(request, "chat_id"))
    language = request.query_params.get("language_code", "")
    short = language[:2] if language[2:3] in ("", "-") else ""
    return JSONResponse(
        {
            "name": sim.profile.text("name", short),
            "description": sim.profile.text("description", short),
            "short_description": sim.profile.text("short_description", short),
            "commands": sim.profile.commands_seen(chat.id, chat.type, language),
            "menu_button": sim.profile.menu(chat.id),
            "pinned": chat.pinned,
            "bot": sim.world.bot,
        }
    )


def _view(chat: Chat) -> Json:
    return {
        "id": chat.id,
        "type": chat.type,
        "title": chat.title,
        "members": chat.members,
        "is_forum": chat.is_forum,
        "bot_status": chat.bot_status,
        "migrated_to": chat.migrated_to,
    }
