"""A photo on its way from one person to another: the picture alone, without what the camera wrote into it."""

from __future__ import annotations

from io import BytesIO

from PIL import Image, ImageOps, UnidentifiedImageError

LONGEST_SIDE = 1600
QUALITY = 85
# Beyond this a small file could unpack into all of the memory.
MOST_PIXELS = 50_000_000


class NoPhoto(Exception):
    """The file is no picture, or one too large to be looked at."""


def without_metadata(content: bytes) -> bytes:
    """The picture as a JPEG, turned the right way up, without EXIF (place, time, camera). Raises NoPhoto."""
    try:
        with Image.open(BytesIO(content)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                raise NoPhoto(f"{opened.width} x {opened.height} pixels")
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (UnidentifiedImageError, OSError, Image.DecompressionBombError) as error:
        raise NoPhoto(type(error).__name__) from None
    upright.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    bare = Image.new("RGB", upright.size)
    bare.paste(upright)
    made = BytesIO()
    bare.save(made, "JPEG", quality=QUALITY)
    return made.getvalue()
