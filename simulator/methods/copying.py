"""Messages sent on."""

from simulator.core import Call, Simulator
from simulator.errors import bad_request
from simulator.methods.sending import caption_content, deliver
from simulator.world import Json, Stored

_CONTENT = (
    *("text", "entities", "caption", "caption_entities", "photo", "document", "voice", "audio", "sticker"),
    *("contact", "location", "venue"),
)


def _original(sim: Simulator, call: Call, verb: str) -> Stored:
    chat = sim.world.known_chat(call.params["from_chat_id"])
    stored = chat.messages.get(call.params["message_id"])
    if stored is None or stored.deleted:
        raise bad_request(f"message to {verb} not found")
    if stored.message.get("has_protected_content"):
        raise bad_request(f"message can't be {'copied' if verb == 'copy' else 'forwarded'}")
    return stored


def _content(stored: Stored) -> Json:
    content = {key: stored.message[key] for key in _CONTENT if key in stored.message}
    if not content:
        raise bad_request("message can't be forwarded")
    return content


def forward_message(sim: Simulator, call: Call) -> Json:
    """With the sender's name."""
    stored = _original(sim, call, "forward")
    sender = {key: value for key, value in stored.message["from"].items() if key != "language_code"}
    origin = {"type": "user", "sender_user": sender, "date": stored.message["date"]}
    return deliver(sim, call, {"forward_origin": origin, **_content(stored)})


def copy_message(sim: Simulator, call: Call) -> Json:
    """Without the sender's name; a caption given here takes the old one's place."""
    stored = _original(sim, call, "copy")
    content = _content(stored)
    if "caption" in call.params:
        for key in ("caption", "caption_entities"):
            content.pop(key, None)
        content |= caption_content(call.params)
    return {"message_id": deliver(sim, call, content)["message_id"]}
