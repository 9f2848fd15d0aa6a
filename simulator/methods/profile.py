"""The bot's own name, descriptions, commands and menu button."""

from simulator.core import Call, Simulator
from simulator.errors import bad_request
from simulator.profile import checked_language
from simulator.world import Json

_DEFAULT_SCOPE = {"type": "default"}
_MOST_COMMANDS = 100


def _language(call: Call) -> str:
    return checked_language(call.params.get("language_code", ""))


def _scope(sim: Simulator, call: Call) -> Json:
    scope: Json = call.params.get("scope", _DEFAULT_SCOPE)
    if "chat_id" in scope:
        sim.world.known_chat(scope["chat_id"])
    return scope


def set_my_commands(sim: Simulator, call: Call) -> bool:
    """The commands of a scope and language."""
    commands = call.params["commands"]
    if len(commands) > _MOST_COMMANDS:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    sim.profile.set_commands(_scope(sim, call), _language(call), commands)
    sim.events.publish("commands", None)
    return True


def get_my_commands(sim: Simulator, call: Call) -> list[Json]:
    """Exactly those that were set for the scope and language."""
    return sim.profile.commands(_scope(sim, call), _language(call))


def delete_my_commands(sim: Simulator, call: Call) -> bool:
    """Back to the wider scope's."""
    sim.profile.set_commands(_scope(sim, call), _language(call), [])
    sim.events.publish("commands", None)
    return True


def _set_text(sim: Simulator, call: Call, kind: str) -> bool:
    sim.profile.set_text(kind, _language(call), call.params.get(kind, ""))
    sim.events.publish("profile", None)
    return True


def set_my_name(sim: Simulator, call: Call) -> bool:
    """The bot's name."""
    return _set_text(sim, call, "name")


def set_my_description(sim: Simulator, call: Call) -> bool:
    """What stands in an empty chat."""
    return _set_text(sim, call, "description")


def set_my_short_description(sim: Simulator, call: Call) -> bool:
    """What stands on the bot's page."""
    return _set_text(sim, call, "short_description")


def get_my_name(sim: Simulator, call: Call) -> Json:
    """BotName."""
    return {"name": sim.profile.text("name", _language(call))}


def get_my_description(sim: Simulator, call: Call) -> Json:
    """BotDescription."""
    return {"description": sim.profile.text("description", _language(call))}


def get_my_short_description(sim: Simulator, call: Call) -> Json:
    """BotShortDescription."""
    return {"short_description": sim.profile.text("short_description", _language(call))}


def _private_chat(sim: Simulator, call: Call) -> int | None:
    chat_id: int | None = call.params.get("chat_id")
    if chat_id is not None and sim.world.known_chat(chat_id).type != "private":
        raise bad_request("chat not found")
    return chat_id


def set_chat_menu_button(sim: Simulator, call: Call) -> bool:
    """What stands beside the input field."""
    sim.profile.set_menu(_private_chat(sim, call), call.params.get("menu_button", {"type": "default"}))
    sim.events.publish("commands", None)
    return True


def get_chat_menu_button(sim: Simulator, call: Call) -> Json:
    """MenuButton."""
    return sim.profile.menu(_private_chat(sim, call))
