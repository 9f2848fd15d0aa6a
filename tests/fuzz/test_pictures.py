"""Pictures, voice notes and letters with wrong bytes: each is taken or refused, and the next one is opened, too."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import suppress
from random import Random

import pytest
from hypothesis import given

from bot.letters.process import Reader
from bot.outgoing.decoding import Decoder, NoPhoto
from config.settings import ROOT
from tests.bot.letters.paper import given as fetched
from tests.fuzz.examples import MARK, broken, fuzzed, seeds
from tests.letters import written
from tests.pictures import mutated

LINES = ("Næstved Kommune", f"Kære {MARK}, du indkaldes til en samtale mandag den 4. januar 2027 kl. 10.00.", "Hilsen")
HEIC = (ROOT / "tests" / "bot" / "letters" / "photo.heic").read_bytes()
PAGES = (written(LINES), written(LINES, LINES), written(()), HEIC)
TROUBLES = ("", "nothing", "too_large", "too_many_pages", "broken", "too_slow")


@pytest.fixture
async def decoder() -> AsyncIterator[Decoder]:
    opened = Decoder()
    yield opened
    await opened.close()


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    opened = Reader()
    yield opened
    await opened.close()


@fuzzed()
@given(seeds)
async def test_pictures(decoder: Decoder, seed: int) -> None:
    with suppress(NoPhoto):
        assert (await decoder.clean(*fetched(mutated(Random(seed))))).startswith(b"\xff\xd8")


@pytest.mark.usefixtures("all_logged")
@fuzzed(0.05)
@given(seeds)
async def test_letters_as_files(reader: Reader, capfd: pytest.CaptureFixture[str], seed: int) -> None:
    random = Random(seed)
    content = broken(random, random.choice(PAGES), random.choice((1, 3, 12)))
    scan = await reader.read(fetched(content))
    assert scan.trouble in TROUBLES
    assert MARK not in "".join(capfd.readouterr())
