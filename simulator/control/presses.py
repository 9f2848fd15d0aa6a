"""Presses on inline buttons."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from simulator.botapi import simulator_of
from simulator.control import asked
from simulator.control.messages import sender
from simulator.errors import ControlError
from simulator.world import Json


def _has_button(message: Json, data: str) -> bool:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return any(button.get("callback_data") == data for row in rows for button in row)


async def press(request: Request) -> Response:
    """A person presses a button. ``forged`` sends data that stands on no button, as a changed app can."""
    sim = simulator_of(request)
    given = await asked.body(request, from_=int, chat_id=int, message_id=int, data=str, forged=bool)
    chat = sim.world.chat(asked.needed(given, "chat_id"))
    person = sender(sim, chat, asked.needed(given, "from"))
    message_id, data = asked.needed(given, "message_id"), asked.needed(given, "data")
    stored = chat.messages.get(message_id)
    if not given.get("forged"):
        if stored is None or stored.deleted:
            raise ControlError(f"there is no message {message_id} in chat {chat.id}")
        if not _has_button(stored.message, data):
            raise ControlError(f"message {message_id} has no button with the data {data!r}")
    if stored is None or stored.deleted:
        # What Telegram sends for a message that it cannot show any more.
        message: Json = {"chat": sim.world.brief(chat), "message_id": message_id, "date": 0}
    else:
        message = stored.message
    query = sim.callbacks.new(chat.id)
    callback = {
        "id": query.id,
        "from": person.user(),
        "message": message,
        "chat_instance": str(abs(chat.id) * 7919),
        "data": data,
    }
    update_id = sim.updates.push("callback_query", callback, chat.id)
    return JSONResponse({"callback_query_id": query.id, "update_id": update_id})


async def callback_answer(request: Request) -> Response:
    """The bot's answer to a press, or null while there is none."""
    return JSONResponse(simulator_of(request).callbacks.get(request.path_params["query_id"]).answer)


async def expire(request: Request) -> Response:
    """Makes the press too old to be answered."""
    simulator_of(request).callbacks.get(request.path_params["query_id"]).expired = True
    return JSONResponse({})
