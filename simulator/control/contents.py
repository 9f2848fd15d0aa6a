"""What a person can put into a message."""

import base64
import binascii
from collections.abc import Callable
from typing import Any

from simulator import images, sounds
from simulator.core import Simulator
from simulator.entities import from_person
from simulator.errors import ApiError, ControlError
from simulator.methods.media import audio, document, photo_sizes, voice
from simulator.validate import Upload
from simulator.world import Json

_STICKER = b"RIFF\x24\x00\x00\x00WEBPVP8 " + bytes(28)


def _text(sim: Simulator, text: str, more: Json) -> Json:
    plain, entities = from_person(text)
    if not plain:
        raise ControlError("Telegram sends no empty text")
    return {"text": plain, "entities": entities} if entities else {"text": plain}


def _sticker(sim: Simulator, value: bool, more: Json) -> Json:
    file = sim.world.files.add("stickers", "sticker.webp", "image/webp", _STICKER)
    return {
        "sticker": {
            "file_id": file.file_id,
            "file_unique_id": file.unique_id,
            "type": "regular",
            "width": 512,
            "height": 512,
            "is_animated": False,
            "is_video": False,
            "emoji": "👍",
            "file_size": len(file.data),
        }
    }


def _voice(sim: Simulator, value: bool | Upload, more: Json) -> Json:
    if not isinstance(value, Upload):
        value = Upload("voice.oga", "audio/ogg", sounds.make_ogg(seed=len(sim.world.files.by_id)))
    elif sounds.seconds(value.data) is None:
        raise ControlError("a telephone records voice notes as Ogg with Opus")
    file = sim.world.files.add("voice", value.name, value.content_type, value.data, more.get("file_size"))
    return {"voice": voice(file, more.get("duration")), **_caption(more.get("caption", ""))}


def _audio(sim: Simulator, value: bool | Upload, more: Json) -> Json:
    if not isinstance(value, Upload):
        value = Upload("song.mp3", "audio/mpeg", b"ID3\x04\x00\x00" + bytes(60))
    file = sim.world.files.add("music", value.name, value.content_type, value.data, more.get("file_size"))
    return {"audio": audio(file, more.get("duration")), **_caption(more.get("caption", ""))}


def _photo_file(sim: Simulator, name: str, content_type: str, data: bytes, more: Json) -> Json:
    file = sim.world.files.add("photos", name, content_type, data, more.get("file_size"))
    try:
        return {"photo": photo_sizes(file), **_caption(more.get("caption", "")), **_album(more)}
    except ApiError as error:
        raise ControlError(error.description) from None


def _photo(sim: Simulator, value: bool | Upload, more: Json) -> Json:
    if isinstance(value, Upload):
        return _photo_file(sim, value.name, value.content_type, value.data, more)
    picture = images.make_png(seed=len(sim.world.files.by_id))
    return _photo_file(sim, "photo.png", "image/png", picture, more)


def _photo_base64(sim: Simulator, value: str, more: Json) -> Json:
    try:
        data = base64.b64decode(value, validate=True)
    except binascii.Error:
        raise ControlError("photo_base64 is not Base64") from None
    return _photo_file(sim, "photo.jpg", "image/jpeg", data, more)


def _album(more: Json) -> Json:
    return {"media_group_id": more["media_group_id"]} if "media_group_id" in more else {}


def _document(sim: Simulator, value: bool | str | Upload, more: Json) -> Json:
    if isinstance(value, Upload):
        file = sim.world.files.add("documents", value.name, value.content_type, value.data)
    else:
        name = value if isinstance(value, str) else "letter.pdf"
        content_type = more.get("mime_type", "application/pdf")
        file = sim.world.files.add("documents", name, content_type, b"%PDF-1.4\n%%EOF\n", more.get("file_size"))
    return {"document": document(file), **_caption(more.get("caption", ""))}


def _contact(sim: Simulator, value: Json, more: Json) -> Json:
    if not {"phone_number", "first_name"} <= value.keys():
        raise ControlError("a contact has a phone_number and a first_name")
    return {"contact": value}


def _location(sim: Simulator, value: Json, more: Json) -> Json:
    if not {"latitude", "longitude"} <= value.keys():
        raise ControlError("a location has a latitude and a longitude")
    return {"location": value}


def _caption(caption: str) -> Json:
    plain, entities = from_person(caption)
    if not plain:
        return {}
    return {"caption": plain, "caption_entities": entities} if entities else {"caption": plain}


KINDS: dict[str, tuple[type | tuple[type, ...], Callable[[Simulator, Any, Json], Json]]] = {
    "text": (str, _text),
    "sticker": (bool, _sticker),
    "voice": ((bool, Upload), _voice),
    "audio": ((bool, Upload), _audio),
    "photo": ((bool, Upload), _photo),
    "photo_base64": (str, _photo_base64),
    "document": ((bool, str, Upload), _document),
    "contact": (dict, _contact),
    "location": (dict, _location),
}
"""Each kind of content: the type of its field, and what makes a message of it."""


def content(sim: Simulator, given: Json) -> Json:
    """The one content that the request asks for."""
    kinds = [kind for kind in KINDS if given.get(kind, False) is not False]
    if len(kinds) != 1:
        raise ControlError(f"a message has exactly one of {', '.join(KINDS)}")
    return KINDS[kinds[0]][1](sim, given[kinds[0]], given)
