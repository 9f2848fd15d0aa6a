"""Photos lose what the camera wrote into them."""

from __future__ import annotations

from io import BytesIO

import pytest
from PIL import Image

from bot.outgoing.photos import LONGEST_SIDE, NoPhoto, without_metadata


def photo(size: tuple[int, int] = (40, 20), **exif: int | str) -> bytes:
    picture = Image.new("RGB", size, "teal")
    data = Image.Exif()
    data[0x010F] = "Camera of Amal"
    data[0x0112] = exif.get("turned", 1)
    data.get_ifd(0x8825)[2] = (55.0, 13.0, 47.0)
    made = BytesIO()
    picture.save(made, "JPEG", exif=data)
    return made.getvalue()


def test_place_and_camera_are_gone() -> None:
    original = photo()
    assert b"Camera of Amal" in original
    bare = without_metadata(original)
    assert b"Camera of Amal" not in bare
    assert not Image.open(BytesIO(bare)).getexif()


def test_it_is_turned_the_right_way_up() -> None:
    assert Image.open(BytesIO(without_metadata(photo(turned=6)))).size == (20, 40)


def test_a_large_one_becomes_smaller() -> None:
    assert max(Image.open(BytesIO(without_metadata(photo((3000, 1000))))).size) == LONGEST_SIDE


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\xff\xd8\xff\xe0 cut off", b"GIF89a"])
def test_what_is_no_photo_is_refused(content: bytes) -> None:
    with pytest.raises(NoPhoto):
        without_metadata(content)


def test_a_picture_that_unpacks_into_too_much_is_refused() -> None:
    made = BytesIO()
    Image.new("1", (8000, 8000)).save(made, "PNG")
    with pytest.raises(NoPhoto):
        without_metadata(made.getvalue())
