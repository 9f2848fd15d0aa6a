"""Messages changed and taken back."""

from simulator.core import Call, Simulator
from simulator.errors import ApiError, bad_request
from simulator.methods.sending import caption_content, text_content
from simulator.world import Chat, Json, Stored

_NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same as a "
    "current content and reply markup of the message"
)
_COMPARED = ("text", "entities", "caption", "caption_entities", "reply_markup")
_MEDIA = ("photo", "document", "voice", "video", "audio", "animation")


def _own_message(sim: Simulator, call: Call) -> tuple[Chat, Stored]:
    params = call.params
    if "inline_message_id" in params:
        raise bad_request("MESSAGE_ID_INVALID")
    if "chat_id" not in params:
        raise bad_request("chat_id is empty")
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    chat = sim.world.open_chat(params["chat_id"])
    stored = chat.messages.get(params["message_id"])
    if stored is None or stored.deleted:
        raise bad_request("message to edit not found")
    if not stored.from_bot:
        raise bad_request("message can't be edited")
    return chat, stored


def _change(sim: Simulator, chat: Chat, stored: Stored, content: Json, dropped: tuple[str, ...], call: Call) -> Json:
    """The message with other content; a keyboard that an edit does not repeat is gone, as in Telegram."""
    old = stored.message
    kept = {key: value for key, value in old.items() if key not in (*dropped, "reply_markup", "edit_date")}
    new = {**kept, **content}
    markup = call.params.get("reply_markup")
    if markup and markup["inline_keyboard"]:
        new["reply_markup"] = markup
    if all(old.get(key) == new.get(key) for key in _COMPARED):
        raise bad_request(_NOT_MODIFIED)
    new["edit_date"] = sim.now()
    sim.world.replace(chat, stored, new)
    sim.events.publish("edited", chat.id, **stored.view())
    return new


def edit_message_text(sim: Simulator, call: Call) -> Json:
    """Another text, and another keyboard or none."""
    chat, stored = _own_message(sim, call)
    content = text_content(call.params)
    if "text" not in stored.message:
        raise bad_request("there is no text in the message to edit")
    return _change(sim, chat, stored, content, ("text", "entities"), call)


def edit_message_caption(sim: Simulator, call: Call) -> Json:
    """Other words under a photo or document."""
    chat, stored = _own_message(sim, call)
    content = caption_content(call.params)
    if not any(kind in stored.message for kind in _MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _change(sim, chat, stored, content, ("caption", "caption_entities"), call)


def edit_message_reply_markup(sim: Simulator, call: Call) -> Json:
    """Another keyboard, or none."""
    chat, stored = _own_message(sim, call)
    return _change(sim, chat, stored, {}, (), call)


def _delete(sim: Simulator, chat: Chat, message_id: int) -> None:
    stored = chat.messages.get(message_id)
    if stored is None or stored.deleted:
        raise bad_request("message to delete not found")
    # In a private chat a bot may delete both sides' messages, in a group (no administrator) its own.
    if not stored.from_bot and chat.type != "private":
        raise bad_request("message can't be deleted")
    sim.world.delete(chat, stored)
    sim.events.publish("deleted", chat.id, message_id=message_id)


def delete_message(sim: Simulator, call: Call) -> bool:
    """One message gone for everyone."""
    _delete(sim, sim.world.open_chat(call.params["chat_id"]), call.params["message_id"])
    return True


def delete_messages(sim: Simulator, call: Call) -> bool:
    """Many gone; those that cannot be are passed over."""
    chat = sim.world.open_chat(call.params["chat_id"])
    for message_id in call.params["message_ids"]:
        try:
            _delete(sim, chat, message_id)
        except ApiError:
            continue
    return True
