"""Photos lose what the camera wrote into them."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image
from PIL.PngImagePlugin import PngInfo

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


def broken_in_its_text(size: int) -> bytes:
    """A PNG of a few bytes whose text unpacks into `size` bytes."""
    made, text = BytesIO(), PngInfo()
    text.add_text("Comment", "a" * size, zip=True)
    Image.new("RGB", (8, 8)).save(made, "PNG", pnginfo=text)
    return made.getvalue()


def test_a_picture_whose_text_unpacks_into_megabytes_is_no_photo() -> None:
    content = broken_in_its_text(2_000_000)
    assert len(content) < 4_000
    with pytest.raises(NoPhoto):
        without_metadata(content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "GIF"])
@settings(max_examples=300)
@given(seed=st.randoms(use_true_random=False))
def test_whatever_is_wrong_inside_it_is_a_photo_or_none(kind: str, seed: Random) -> None:
    content = bytearray(made_as(kind))
    for _ in range(seed.randint(1, 12)):
        content[seed.randrange(len(content))] = seed.randrange(256)
    with suppress(NoPhoto):
        without_metadata(bytes(content[: seed.randint(1, len(content))]))


@pytest.mark.parametrize("kind", ["EPS", "TIFF", "PPM", "ICO", "PDF"])
def test_what_no_telephone_sends_is_not_opened(kind: str) -> None:
    with pytest.raises(NoPhoto):
        without_metadata(made_as(kind))


@cache
def made_as(kind: str) -> bytes:
    made = BytesIO()
    Image.new("RGB", (32, 32), "teal").save(made, kind)
    return made.getvalue()
