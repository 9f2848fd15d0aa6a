"""Messages that carry text, a place or a contact."""

from typing import Any

from simulator.core import Call, Simulator
from simulator.entities import formatted
from simulator.errors import ApiError, bad_request
from simulator.ranges import utf16_length
from simulator.world import Chat, Json

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def text_content(params: Json) -> Json:
    """``text`` and ``entities`` of a message; ApiError when empty, too long or not parseable."""
    text, entities = formatted(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return {"text": text, "entities": entities} if entities else {"text": text}


def caption_content(params: Json) -> Json:
    """``caption`` and ``caption_entities``, or nothing."""
    text, entities = formatted(params, "caption", "caption_entities")
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    if not text:
        return {}
    return {"caption": text, "caption_entities": entities} if entities else {"caption": text}


def deliver(sim: Simulator, call: Call, content: Json, chat: Chat | None = None) -> Json:
    """Puts the bot's message into the chat that the call names, with what it replies to and its keyboard."""
    params = call.params
    chat = chat or sim.world.open_chat(params["chat_id"])
    content = {**_topic(params, chat), **_reply(params, chat), **content}
    markup = params.get("reply_markup")
    keyboard = None
    if markup and "inline_keyboard" in markup:
        if markup["inline_keyboard"]:
            content["reply_markup"] = markup
    elif markup:
        keyboard = markup
    if params.get("protect_content"):
        content["has_protected_content"] = True
    message = sim.world.new_message(chat, sim.world.bot, content)
    stored = sim.world.store(chat, message, from_bot=True, keyboard=keyboard)
    sim.events.publish("message", chat.id, **stored.view())
    return message


def _topic(params: Json, chat: Chat) -> Json:
    thread = params.get("message_thread_id")
    if thread is None:
        return {}
    if thread not in chat.topics:
        raise bad_request("message thread not found")
    return {"message_thread_id": thread, "is_topic_message": True}


def _reply(params: Json, chat: Chat) -> Json:
    wanted = params.get("reply_parameters")
    if not wanted:
        return {}
    original = chat.messages.get(wanted.get("message_id", 0))
    if original is None or original.deleted:
        if wanted.get("allow_sending_without_reply"):
            return {}
        raise bad_request("message to be replied not found")
    shown = {key: value for key, value in original.message.items() if key != "reply_to_message"}
    return {"reply_to_message": shown}


def send_message(sim: Simulator, call: Call) -> Json:
    """Text."""
    return deliver(sim, call, text_content(call.params))


def _place(params: Json) -> Json:
    if abs(params["latitude"]) > 90 or abs(params["longitude"]) > 180:
        raise bad_request("wrong location specified")
    return {"latitude": params["latitude"], "longitude": params["longitude"]}


def _must_have(params: Json, *names: str) -> None:
    for name in names:
        if not params[name].strip():
            raise bad_request(f"{name.replace('_', ' ')} is empty")


def send_venue(sim: Simulator, call: Call) -> Json:
    """A place with a name and an address."""
    params = call.params
    _must_have(params, "title", "address")
    location = _place(params)
    venue = {"location": location, "title": params["title"], "address": params["address"]}
    optional = ("foursquare_id", "foursquare_type", "google_place_id", "google_place_type")
    venue |= {name: params[name] for name in optional if name in params}
    # A message with a venue has its location too, as the Bot API promises to old clients.
    return deliver(sim, call, {"location": location, "venue": venue})


def send_location(sim: Simulator, call: Call) -> Json:
    """A point on the map."""
    params = call.params
    optional = ("horizontal_accuracy", "live_period", "heading", "proximity_alert_radius")
    more = {name: params[name] for name in optional if name in params}
    return deliver(sim, call, {"location": {**_place(params), **more}})


def send_contact(sim: Simulator, call: Call) -> Json:
    """A name and a phone number. Telegram keeps the digits and a leading plus."""
    params = call.params
    _must_have(params, "phone_number", "first_name")
    contact = {name: params[name] for name in ("phone_number", "first_name", "last_name", "vcard") if name in params}
    return deliver(sim, call, {"contact": contact})


def send_chat_action(sim: Simulator, call: Call) -> Any:
    """ "typing …", for about five seconds or until the next message."""
    action = call.params["action"]
    if action not in _ACTIONS:
        raise ApiError(400, "Bad Request: wrong parameter action in request")
    chat = sim.world.open_chat(call.params["chat_id"])
    sim.events.publish("action", chat.id, action=action)
    return True
