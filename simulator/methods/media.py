"""Photos, documents, voice notes, albums, and files to fetch."""

import itertools
from typing import Any

from simulator import images, sounds
from simulator.core import Call, Simulator
from simulator.errors import bad_request
from simulator.files import StoredFile
from simulator.methods.sending import caption_content, deliver
from simulator.validate import Upload
from simulator.world import Json

_PHOTO_BYTES = 10 * 1024 * 1024
_UPLOAD_BYTES = 50 * 1024 * 1024
_DOWNLOAD_BYTES = 20 * 1024 * 1024
# A voice note that is larger is shown as a file.
_VOICE_BYTES = 1024 * 1024
_PHOTO_SIDES = 10_000
_THUMBNAIL_SIDE = 90

# What Telegram calls a file by the folder that it lies in.
_TYPES = {
    "photos": "Photo",
    "documents": "Document",
    "voice": "VoiceNote",
    "music": "Audio",
    "stickers": "Sticker",
}

_groups = itertools.count(13_000_000_000_000_001)


def _file(sim: Simulator, call: Call, value: Upload | str, folder: str) -> StoredFile:
    """The file that a parameter means: one that came along, or one that Telegram has already."""
    if isinstance(value, str) and value.startswith("attach://"):
        name = value.removeprefix("attach://")
        if name not in call.uploads:
            raise bad_request(f'can\'t find file "{name}" to be attached')
        value = call.uploads[name]
    if isinstance(value, Upload):
        if not value.data:
            raise bad_request("file must be non-empty")
        if len(value.data) > (_PHOTO_BYTES if folder == "photos" else _UPLOAD_BYTES):
            raise bad_request("file is too big")
        return sim.world.files.add(folder, value.name, value.content_type, value.data)
    if value.startswith(("http://", "https://")):
        # Telegram would fetch it; the simulator reaches out to nobody.
        raise bad_request("failed to get HTTP URL content")
    if value not in sim.world.files.by_id:
        raise bad_request("wrong file identifier/HTTP URL specified")
    known = sim.world.files.by_id[value]
    if known.folder != folder:
        # Telegram knows what each file was sent as, and sends it on as that alone.
        raise bad_request(f"can't use file of type {_TYPES[known.folder]} as {_TYPES[folder]}")
    return known


def photo_sizes(file: StoredFile) -> list[Json]:
    """A photo as the Bot API shows it: a thumbnail and the whole."""
    found = images.size(file.data)
    if found is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = found
    if width + height > _PHOTO_SIDES or not width or not height or max(width / height, height / width) > 20:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    shrink = min(1.0, _THUMBNAIL_SIDE / max(width, height))
    small = (max(1, int(width * shrink)), max(1, int(height * shrink)))
    return [
        {
            "file_id": file.file_id,
            "file_unique_id": f"{file.unique_id}{letter}",
            "file_size": file.size,
            "width": sides[0],
            "height": sides[1],
        }
        for letter, sides in (("s", small), ("y", (width, height)))
    ]


def document(file: StoredFile) -> Json:
    """A document as the Bot API shows it."""
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_name": file.name,
        "mime_type": file.content_type,
        "file_size": file.size,
    }


def voice(file: StoredFile, duration: int | None = None) -> Json:
    """A voice note as the Bot API shows it; `duration` in seconds, where somebody says so."""
    return {**_sound(file, duration), "mime_type": "audio/ogg"}


def audio(file: StoredFile, duration: int | None = None) -> Json:
    """A piece of music, or whatever else is sent as a file that sounds."""
    return {**_sound(file, duration), "mime_type": file.content_type, "file_name": file.name}


def _sound(file: StoredFile, duration: int | None) -> Json:
    if duration is None:
        duration = round(sounds.seconds(file.data) or 0)
    ids = {"file_id": file.file_id, "file_unique_id": file.unique_id, "file_size": file.size}
    return {**ids, "duration": duration}


def send_photo(sim: Simulator, call: Call) -> Json:
    """A photo with or without words."""
    chat = sim.world.open_chat(call.params["chat_id"])
    caption = caption_content(call.params)
    sizes = photo_sizes(_file(sim, call, call.params["photo"], "photos"))
    return deliver(sim, call, {"photo": sizes, **caption}, chat)


def send_document(sim: Simulator, call: Call) -> Json:
    """A file with or without words."""
    chat = sim.world.open_chat(call.params["chat_id"])
    caption = caption_content(call.params)
    content = {"document": document(_file(sim, call, call.params["document"], "documents")), **caption}
    return deliver(sim, call, content, chat)


def send_voice(sim: Simulator, call: Call) -> Json:
    """A voice note: Ogg with Opus in it; whatever else is uploaded becomes a document, as it does at Telegram."""
    chat = sim.world.open_chat(call.params["chat_id"])
    file = _file(sim, call, call.params["voice"], "voice")
    if file.size > _VOICE_BYTES or sounds.seconds(file.data) is None:
        return deliver(sim, call, {"document": document(file), **caption_content(call.params)}, chat)
    content = {"voice": voice(file, call.params.get("duration")), **caption_content(call.params)}
    return deliver(sim, call, content, chat)


def send_audio(sim: Simulator, call: Call) -> Json:
    """A file that sounds."""
    chat = sim.world.open_chat(call.params["chat_id"])
    file = _file(sim, call, call.params["audio"], "music")
    return deliver(sim, call, {"audio": audio(file, call.params.get("duration")), **caption_content(call.params)}, chat)


def send_media_group(sim: Simulator, call: Call) -> list[Json]:
    """An album: all of it or, when one item is wrong, none."""
    chat = sim.world.open_chat(call.params["chat_id"])
    media = call.params["media"]
    kinds = {item["type"] for item in media}
    if "document" in kinds and len(kinds) > 1:
        raise bad_request("document can't be mixed with other media types")
    if not kinds <= {"photo", "document"}:
        raise bad_request("the simulator knows albums of photos and of documents")
    contents = []
    for item in media:
        folder = f"{item['type']}s"
        file = _file(sim, call, item["media"], folder)
        shown = photo_sizes(file) if item["type"] == "photo" else document(file)
        contents.append({item["type"]: shown, **caption_content(item)})
    group = str(next(_groups))
    return [deliver(sim, call, {"media_group_id": group, **content}, chat) for content in contents]


def get_file(sim: Simulator, call: Call) -> Any:
    """Where to fetch a file: ``/file/bot{token}/{file_path}``."""
    file = sim.world.files.by_id.get(call.params["file_id"])
    if file is None:
        raise bad_request("invalid file_id")
    if file.size > _DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": file.file_id,
        "file_unique_id": file.unique_id,
        "file_size": file.size,
        "file_path": file.path,
    }
