"""Photos lose what the camera wrote into them, and nothing that is wrong with one harms anybody else."""

from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from bot.outgoing.decoding import NoPhoto, TooLarge
from tests.bot.outgoing.conftest import Cleaning
from tests.pictures import FIFTY, KINDS, SVG, gif_of, grainy, made_as, mutated, photo, png_of, text_bomb, webp_of

LONGEST_SIDE = 1600


def opened(content: bytes) -> Image.Image:
    return Image.open(BytesIO(content))


async def test_place_and_camera_are_gone(clean: Cleaning) -> None:
    original = photo()
    assert b"Camera of Amal" in original
    bare = await clean(original)
    assert b"Camera of Amal" not in bare
    assert not opened(bare).getexif()


async def test_it_is_turned_the_right_way_up(clean: Cleaning) -> None:
    assert opened(await clean(photo(turned=6))).size == (20, 40)


@pytest.mark.parametrize("size", [(3000, 1000), (7000, 7000)])
async def test_a_large_one_becomes_smaller(clean: Cleaning, size: tuple[int, int]) -> None:
    assert max(opened(await clean(photo(size))).size) == LONGEST_SIDE


@pytest.mark.parametrize("kind", KINDS)
async def test_what_telephones_send_becomes_a_jpeg_that_looks_the_same(clean: Cleaning, kind: str) -> None:
    bare = opened(await clean(grainy(kind, (640, 480))))
    assert (bare.format, bare.size) == ("JPEG", (640, 480))
    assert abs(bare.convert("L").resize((1, 1)).tobytes()[0] - 128) < 8


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7", b"\xff\xd8\xff\xe0 cut off", b"GIF89a", SVG])
async def test_what_is_no_photo_is_refused(clean: Cleaning, content: bytes) -> None:
    with pytest.raises(NoPhoto):
        await clean(content)


async def test_one_that_is_cut_off_is_refused(clean: Cleaning) -> None:
    with pytest.raises(NoPhoto):
        await clean(grainy("JPEG", (640, 480))[:-2000])


async def test_twelve_megapixels_of_an_iphone_are_taken_and_a_row_more_is_too_large(clean: Cleaning) -> None:
    assert opened(await clean(made_as("PNG", (4032, 3024)))).size == (1600, 1200)
    for kind in ("PNG", "WEBP", "GIF"):
        with pytest.raises(TooLarge):
            await clean(made_as(kind, (4096, 3073)))


@pytest.mark.parametrize("how", [{}, {"progressive": True}, {"progressive": True, "subsampling": 0}])
async def test_fifty_megapixels_of_a_telephone_are_taken(clean: Cleaning, how: dict[str, bool]) -> None:
    assert opened(await clean(grainy("JPEG", FIFTY, quality=75, **how))).size == (1600, 1200)


@pytest.mark.parametrize(
    "content",
    [made_as("PNG", (8000, 8000), "1"), png_of(50_000, 50_000), webp_of(16_383, 16_383), made_as("GIF", (7000, 7000))],
    ids=["an empty one", "fifty thousand a side", "the largest webp", "the finding's"],
)
async def test_a_picture_that_unpacks_into_too_much_is_too_large(clean: Cleaning, content: bytes) -> None:
    assert len(content) < 100_000
    with pytest.raises(TooLarge):
        await clean(content)


async def test_a_picture_whose_text_unpacks_into_megabytes_is_no_photo(clean: Cleaning) -> None:
    content = text_bomb(2_000_000)
    assert len(content) < 4_000
    with pytest.raises(NoPhoto):
        await clean(content)


async def test_of_thousands_of_pictures_in_one_the_first_is_taken(clean: Cleaning) -> None:
    content = gif_of(5000)
    assert getattr(opened(content), "n_frames", 0) == 5000
    red, green, blue = opened(await clean(content)).resize((1, 1)).tobytes()
    assert red < 20 and abs(green - 128) < 20 and abs(blue - 128) < 20


@pytest.mark.parametrize("kind", KINDS)
@settings(max_examples=300)
@given(seed=st.randoms(use_true_random=False))
async def test_whatever_is_wrong_inside_it_is_a_photo_or_none(clean: Cleaning, kind: str, seed: Random) -> None:
    content = bytearray(made_as(kind))
    for _ in range(seed.randint(1, 12)):
        content[seed.randrange(len(content))] = seed.randrange(256)
    with suppress(NoPhoto):
        await clean(bytes(content[: seed.randint(1, len(content))]))


@pytest.mark.parametrize("seed", range(200))
async def test_a_larger_one_with_wrong_bytes_is_a_photo_or_none_too(clean: Cleaning, seed: int) -> None:
    with suppress(NoPhoto):
        await clean(mutated(Random(seed)))


@pytest.mark.parametrize("kind", ["EPS", "TIFF", "PPM", "ICO", "PDF", "BMP", "AVIF", "JPEG2000"])
async def test_what_no_telephone_sends_is_not_opened(clean: Cleaning, kind: str) -> None:
    with pytest.raises(NoPhoto):
        await clean(made_as(kind))
