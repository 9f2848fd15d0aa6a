"""Topics of forum supergroups."""

from simulator.core import Call, Simulator
from simulator.errors import bad_request
from simulator.world import Json

_COLORS = (7322096, 16766590, 13338331, 9367192, 16749490, 16478047)


def create_forum_topic(sim: Simulator, call: Call) -> Json:
    """A topic; its id is that of the message that tells of it."""
    params = call.params
    chat = sim.world.open_chat(params["chat_id"])
    if not chat.is_forum:
        raise bad_request("the chat is not a forum")
    color = params.get("icon_color", _COLORS[0])
    if color not in _COLORS:
        raise bad_request("invalid icon color specified")
    created = {"name": params["name"], "icon_color": color}
    message = sim.world.new_message(chat, sim.world.bot, {"forum_topic_created": created})
    thread = message["message_id"]
    chat.topics[thread] = params["name"]
    stored = sim.world.store(chat, {**message, "message_thread_id": thread, "is_topic_message": True}, from_bot=True)
    sim.events.publish("message", chat.id, **stored.view())
    return {"message_thread_id": thread, **created}
