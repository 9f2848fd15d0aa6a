"""Large pictures, sent by many at once to a bot that runs: it stays small, and others are answered meanwhile."""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.outgoing.tray import MOST_BYTES
from tests.acceptance.conftest import SECRET
from tests.bot.house import NO_NLU
from tests.pictures import FIFTY, grainy, made_as, text_bomb
from tests.processes import SharedSimulator, forget_peak, megabytes, peak_megabytes, started_by, until
from tests.stage import Person, Stage

AT_ONCE = 8


@pytest.fixture
async def silent_stage(spare_simulator: SharedSimulator, migrated_sqlite: Path, tmp_path: Path) -> AsyncIterator[Stage]:
    """A simulator as new, a bot that is told of updates, and no NLU server: pictures have no words."""
    await spare_simulator.reset()
    stage = Stage(spare_simulator, NO_NLU, tmp_path, migrated_sqlite)
    await stage.start_bot(WEBHOOK_SECRET=SECRET)
    yield stage
    await stage.kill()


async def asking(stage: Stage) -> Person:
    """Somebody who asks for something, and may send a picture of it."""
    person = await stage.person("da")
    await person.from_menu("things", "ask:donation_request")
    return person


async def send(person: Person, content: bytes, kind: str = "jpeg") -> str:
    """What the bot says to this picture, sent as a file."""
    await person.stage.simulator.send_file(person.id, f"bed.{kind}", content, f"image/{kind}")
    [answer] = await person.hear(wait=100)
    return str(answer["text"])


def fifty_megapixels() -> bytes:
    """As many bytes as are looked at."""
    content = grainy("JPEG", FIFTY, quality=75)
    return content + bytes(MOST_BYTES - len(content))


async def test_eight_large_pictures_at_once_cost_the_bot_little_memory_and_nobody_an_answer(
    silent_stage: Stage,
) -> None:
    bot, content = silent_stage.bot.process.pid, fifty_megapixels()
    people = [await asking(silent_stage) for _ in range(AT_ONCE)]
    ida = await silent_stage.person("da")
    await ida.say("/menu")
    forget_peak(bot)
    before = megabytes(bot)
    sent = [asyncio.create_task(send(each, content)) for each in people]
    for _ in range(3):
        await ida.say("/menu")
    assert not all(each.done() for each in sent)
    assert all("Jeg har billedet" in text for text in await asyncio.gather(*sent))
    assert peak_megabytes(bot) - before < 20
    assert megabytes(bot) - before < 8
    [decoder] = started_by(bot)
    assert peak_megabytes(decoder) < 200


async def test_what_a_picture_does_to_its_decoder_is_said_to_whoever_sent_it(silent_stage: Stage) -> None:
    amal = await asking(silent_stage)
    assert "for stort" in await send(amal, made_as("PNG", (7000, 7000)), "png")
    assert "ikke åbne" in await send(amal, text_bomb(2_000_000), "png")
    [decoder] = started_by(silent_stage.bot.process.pid)
    os.kill(decoder, signal.SIGKILL)
    assert "Jeg har billedet" in await send(amal, made_as("JPEG"))


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
async def test_the_decoder_ends_with_the_bot(silent_stage: Stage, number: signal.Signals) -> None:
    assert "Jeg har billedet" in await send(await asking(silent_stage), made_as("JPEG"))
    [decoder] = started_by(silent_stage.bot.process.pid)
    silent_stage.bot.process.send_signal(number)
    await silent_stage.bot.process.wait()

    async def is_gone() -> bool:
        return not Path(f"/proc/{decoder}").exists()

    await until(is_gone)
