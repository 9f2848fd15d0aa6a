"""Letters through real processes: photo, answer, reminder; whatever people send, and whatever ends in the middle."""

from __future__ import annotations

import asyncio
import base64
import os
import signal
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select

from bot.letters.process import MOST_BYTES
from store.appointments import Appointment
from tests import letters
from tests.acceptance.conftest import with_bot
from tests.bot.house import NO_NLU
from tests.pictures import grainy, made_as
from tests.processes import Process, SharedSimulator, started_by, until
from tests.stage import Person, Stage, button, buttons

Message = dict[str, Any]
ZONE = ZoneInfo("Europe/Copenhagen")
TODAY = datetime.now(ZONE).date()
# A weekday on which nobody wonders about a letter.
DAY = next(day for ahead in range(14, 21) if (day := TODAY + timedelta(days=ahead)).weekday() == 2)
LETTER = letters.photographed(letters.jobcentre(TODAY, DAY))


@pytest.fixture(scope="module")
async def readers(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    """One bot for all; a letter has no words that an NLU server would read."""
    folder = tmp_path_factory.mktemp("letters")
    async with with_bot(Process(NO_NLU, folder / "none", None), folder) as stage:  # type: ignore[arg-type]
        yield stage


@pytest.fixture
async def desk(readers: Stage) -> Stage:
    await readers.empty()
    return readers


async def send(person: Person, content: bytes, kind: str = "image/jpeg") -> None:
    name = "brev.pdf" if kind == "application/pdf" else f"brev.{kind.partition('/')[2]}"
    await person.stage.simulator.send_file(person.id, name, content, kind)


async def asked_what(person: Person, content: bytes, kind: str = "image/jpeg") -> Message:
    """The question what it is that came unasked."""
    await send(person, content, kind)
    [what] = await person.hear(wait=60)
    assert set(buttons(what).values()) == {"photo:letter", "photo:give", "photo:person"}
    return what


async def answer_to(person: Person, content: bytes, kind: str = "image/jpeg", count: int = 1) -> list[Message]:
    """What is said of it, behind that it is being read."""
    reading = await person.press(await asked_what(person, content, kind), "photo:letter")
    return (reading + await heard(person, count + 1 - len(reading)))[1:]


async def heard(person: Person, count: int) -> list[Message]:
    return await person.hear(count, wait=60) if count > 0 else []


def readers_of(stage: Stage) -> list[int]:
    """The process that reads, while there is one."""
    pids = started_by(stage.bot.process.pid)
    return [pid for pid in pids if b"bot.letters.reader" in Path(f"/proc/{pid}/cmdline").read_bytes()]


async def count_appointments(stage: Stage) -> int:
    database = stage.database()
    async with database.transaction() as session:
        count = await session.scalar(select(func.count()).select_from(Appointment))
    await database.close()
    return count or 0


async def test_from_a_photo_to_the_reminder_in_tigrinya(desk: Stage, tmp_path: Path) -> None:
    amal = await desk.person("ti")
    answer, pin, card = await answer_to(amal, LETTER, count=3)
    assert f"{DAY.day} " in answer["text"] and "10:30" in answer["text"] and str(DAY.year) in answer["text"]
    assert "Kasernevej 20" in answer["text"] and "ስራሕ" in answer["text"]
    assert pin["venue"]["title"] == "Kasernevej 20"
    assert card["contact"]["phone_number"] == "+4555886600"
    remind = button(answer, lambda data: data.startswith("letter:remind:"))
    for _ in range(2):
        [kept, _] = await amal.press(answer, remind, count=2)
        assert "10:30" in kept["text"] and "18:00" in kept["text"]
    assert await count_appointments(desk) == 1
    later = await desk.copied(tmp_path)
    start = datetime(DAY.year, DAY.month, DAY.day, 10, 30, tzinfo=ZONE)
    async with later.worker_at(start.astimezone(UTC) - timedelta(hours=2)):
        [reminder, where] = await amal.hear(2)
    assert "10:30" in reminder["text"]
    assert where["venue"]["address"].startswith("Kasernevej 20")


async def test_a_pdf_of_two_pages_says_its_last_day_and_that_is_reminded_of_too(desk: Stage, tmp_path: Path) -> None:
    amal = await desk.person("da")
    [asked] = await amal.say("/letter")
    assert "billede af brevet" in asked["text"]
    more = ("Side 2", "", "Du kan betale i banken eller i din netbank.", "Har du spørgsmål, så skriv til os om dem.")
    await send(amal, letters.scanned(letters.bill(TODAY, DAY), more), "application/pdf")
    reading, answer = await heard(amal, 2)
    assert "læser" in reading["text"]
    assert "Sidste dag" in answer["text"] and f"{DAY.day}. " in answer["text"]
    [kept] = await amal.press(answer, button(answer, lambda data: data.startswith("letter:remind:")))
    assert "18:00" in kept["text"]
    later = await desk.copied(tmp_path)
    end = datetime(DAY.year, DAY.month, DAY.day, 12, tzinfo=ZONE)
    async with later.worker_at(end.astimezone(UTC) - timedelta(hours=2)):
        [reminder] = await amal.hear()
    assert "sidste dag" in reminder["text"]
    assert not any("coming" in data for data in buttons(reminder).values())


async def test_three_photos_of_an_album_are_one_letter_and_asked_about_once(desk: Stage) -> None:
    amal = await desk.person("da")
    lines = letters.jobcentre(TODAY, DAY)
    for part in (lines[:8], lines[8:11], lines[11:]):
        content = base64.b64encode(letters.photographed(part)).decode()
        await desk.simulator.say(amal.id, photo_base64=content, media_group_id="7")
    [what] = await amal.hear(wait=60)
    await desk.settled()
    reading, answer, *_ = await amal.press(what, "photo:letter", count=2)
    assert "læser" in reading["text"] and "10:30" in answer["text"]


async def test_pages_that_are_asked_for_are_read_when_they_are_done(desk: Stage) -> None:
    amal = await desk.person("da")
    await amal.say("/letter")
    await send(amal, LETTER)
    [more] = await amal.hear(wait=60)
    reading, answer, *_ = await amal.press(more, button(more, lambda data: data == "form:pages:done"), count=2)
    assert "læser" in reading["text"] and "10:30" in answer["text"]


BAD = {
    "a cat": (grainy("JPEG", (800, 600)), "image/jpeg", "ikke noget brev"),
    "a letter in English": (letters.photographed(letters.ENGLISH), "image/jpeg", "ikke på dansk"),
    "a PDF of ten thousand pages": (letters.endless_pdf(10_000), "application/pdf", "mange sider"),
    "no PDF": (b"%PDF-1.4\nnothing", "application/pdf", "ikke åbne"),
    "a picture of 400 million pixels": (made_as("PNG", (20_000, 20_000), "1"), "image/png", "for stor"),
}


@pytest.mark.parametrize("what", BAD)
async def test_what_cannot_be_read_is_said_clearly_and_the_next_letter_is_read(desk: Stage, what: str) -> None:
    amal = await desk.person("da")
    content, kind, said = BAD[what]
    [answer] = await answer_to(amal, content, kind)
    assert said in answer["text"], answer["text"]


async def test_a_photo_of_more_than_20_megabytes_is_too_large(desk: Stage) -> None:
    amal = await desk.person("da")
    await desk.simulator.say(amal.id, document=True, file_size=MOST_BYTES + 1)
    [what] = await amal.hear()
    _, answer = await amal.press(what, "photo:letter", count=2)
    assert "for stor" in answer["text"] and "20" in answer["text"]


async def test_two_at_once_get_their_own_and_somebody_else_an_answer_meanwhile(desk: Stage) -> None:
    amal, yusuf, ida = [await desk.person("da") for _ in range(3)]
    other = letters.photographed(letters.jobcentre(TODAY, DAY + timedelta(days=1), "13.15"))
    await ida.say("/menu")
    both = asyncio.gather(answer_to(amal, LETTER), answer_to(yusuf, other))
    while not both.done():
        await ida.say("/menu")
    [hers, *_], [his, *_] = await both
    assert "10:30" in hers["text"] and "13:15" in his["text"]


async def test_who_waits_for_a_letter_is_answered_meanwhile(desk: Stage) -> None:
    amal = await desk.person("da")
    what = await asked_what(amal, LETTER)
    await amal.press(what, "photo:letter")
    [answer] = await amal.say("/emergency")
    assert "112" in answer["text"]
    while not any("10:30" in each.get("text", "") for each in await amal.hear(wait=60)):
        pass


async def test_a_reader_that_is_killed_in_the_middle_is_another_one_s_turn(desk: Stage) -> None:
    amal = await desk.person("da")
    what = await asked_what(amal, LETTER)
    await amal.press(what, "photo:letter")

    async def reader() -> list[int]:
        return readers_of(desk)

    os.kill((await until(reader))[0], signal.SIGKILL)
    [answer, *_] = await amal.hear(wait=60)
    assert "10:30" in answer["text"]


async def test_a_letter_that_the_bot_did_not_live_to_read_is_read_at_the_next_start(
    spare_simulator: SharedSimulator, migrated_sqlite: Path, tmp_path: Path
) -> None:
    await spare_simulator.reset()
    stage = Stage(spare_simulator, NO_NLU, tmp_path, migrated_sqlite)
    await stage.start_bot()
    amal = await stage.person("da")
    what = await asked_what(amal, LETTER)
    await amal.press(what, "photo:letter")
    await stage.bot.kill()
    await stage.start_bot()
    while not any("10:30" in each.get("text", "") for each in await amal.hear(wait=60)):
        pass
    await stage.kill()


async def test_nothing_of_a_letter_is_on_disk_or_in_a_log(desk: Stage) -> None:
    amal = await desk.person("da")
    before = {path for path in desk.folder.rglob("*") if path.is_file()}
    [answer, *_] = await answer_to(amal, LETTER, count=3)
    [lines] = await amal.press(answer, "letter:lines")
    assert "Indkaldelse til jobsamtale" in lines["text"]
    await desk.settled()
    after = {path for path in desk.folder.rglob("*") if path.is_file()}
    assert after == before
    for path in after - {desk.folder / "simulator.log"}:
        kept = path.read_bytes()
        assert not any(part.encode() in kept for part in ("jobsamtale", "Mødested", "uddannelse.")), path
