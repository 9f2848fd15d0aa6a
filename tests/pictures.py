"""Pictures as people send them, and as nobody should: too large, broken, made to keep a decoder busy."""

from __future__ import annotations

import struct
import zlib
from functools import cache
from io import BytesIO
from random import Random
from typing import Any

from PIL import Image
from PIL.PngImagePlugin import PngInfo

KINDS = ("JPEG", "PNG", "WEBP", "GIF")
# Of a telephone with fifty million pixels.
FIFTY = (8160, 6120)


@cache
def made_as(kind: str, size: tuple[int, int] = (32, 32), mode: str = "RGB", **options: Any) -> bytes:
    """A picture of one colour."""
    made = BytesIO()
    Image.new(mode, size).save(made, kind, **options)
    return made.getvalue()


@cache
def grainy(kind: str, size: tuple[int, int], grain: float = 8, **options: Any) -> bytes:
    """A picture as large as a photo of the real world: its neighbouring pixels differ."""
    made = BytesIO()
    quarter = Image.effect_noise((size[0] // 4, size[1] // 4), grain).resize(size)
    Image.merge("RGB", [quarter, Image.linear_gradient("L").resize(size), quarter]).save(made, kind, **options)
    return made.getvalue()


def photo(size: tuple[int, int] = (40, 20), **exif: int | str) -> bytes:
    """With what a camera writes into it."""
    picture = Image.new("RGB", size, "teal")
    data = Image.Exif()
    data[0x010F] = "Camera of Amal"
    data[0x0112] = exif.get("turned", 1)
    data.get_ifd(0x8825)[2] = (55.0, 13.0, 47.0)
    made = BytesIO()
    picture.save(made, "JPEG", exif=data)
    return made.getvalue()


def mutated(seed: Random) -> bytes:
    """A small picture of any kind with a few wrong bytes in it, and often cut off."""
    kind = seed.choice((*KINDS, "JPEG progressive", "WEBP lossless"))
    name, _, how = kind.partition(" ")
    content = bytearray(grainy(name, (64, 48), 60, **({how: True} if how else {})))
    for _ in range(seed.randint(1, 12)):
        content[seed.randrange(len(content))] = seed.randrange(256)
    return bytes(content[: seed.randint(1, len(content))] if seed.random() < 0.3 else content)


def text_bomb(size: int) -> bytes:
    """A PNG of a few bytes whose text unpacks into `size` bytes."""
    made, text = BytesIO(), PngInfo()
    text.add_text("Comment", "a" * size, zip=True)
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=text)
    return made.getvalue()


def png_of(width: int, height: int) -> bytes:
    """A PNG that says that it has so many pixels; there are few in it."""
    head = struct.pack("!IIBBBBB", width, height, 8, 2, 0, 0, 0)
    chunks = ((b"IHDR", head), (b"IDAT", zlib.compress(bytes(1_000_000), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack("!I", len(data)) + name + data + struct.pack("!I", zlib.crc32(name + data)) for name, data in chunks
    )


def webp_of(width: int, height: int) -> bytes:
    """The same as a WEBP."""
    canvas = bytes(4) + (width - 1).to_bytes(3, "little") + (height - 1).to_bytes(3, "little")
    chunks = b"VP8X" + struct.pack("<I", len(canvas)) + canvas + made_as("WEBP")[12:]
    return b"RIFF" + struct.pack("<I", len(chunks) + 4) + b"WEBP" + chunks


def gif_of(frames: int, size: tuple[int, int] = (64, 64)) -> bytes:
    """A GIF of so many frames; the first is teal."""
    made = BytesIO()
    first = Image.new("P", size)
    first.putpalette((0, 128, 128, 200, 0, 0) * 128)
    first.save(made, "GIF")
    content = made.getvalue()
    colours = 2 ** ((content[10] & 7) + 1)
    frame = content[13 + 3 * colours : -1]
    return content[:-1] + frame * (frames - 1) + b";"


def slow_jpeg(megabytes: int = 4, size: tuple[int, int] = (4000, 3000)) -> bytes:
    """A JPEG that says the same about its twelve million pixels some hundred thousand times."""
    content = made_as("JPEG", size, progressive=True)
    last = content[content.rindex(b"\xff\xda") : -2]
    return content[:-2] + last * (megabytes * 1024 * 1024 // len(last)) + content[-2:]


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>'
