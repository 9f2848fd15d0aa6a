"""A letter's row: read while everything else goes on, given back when the bot stops, forgotten when it is sent."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from datetime import date

import pytest

from actions.kernel.buttons import plain
from actions.kernel.messages import Message, ReadLetter
from actions.kernel.rows import of_row, to_row
from bot.letters.answering import Answering
from bot.letters.memory import Memory
from bot.letters.process import Reader
from bot.outgoing.apart import Later
from config.facts import Municipality
from config.voices import digest
from store import outbox, voices
from store.voices import Recording
from tests import letters
from tests.bot.house import House, message
from tests.stage import buttons

LETTER = letters.written(letters.jobcentre(date(2026, 11, 20), date(2026, 12, 9)))


@pytest.fixture
async def answering(house: House) -> AsyncIterator[Answering]:
    made = Answering(house.pictures, Reader(), Memory(), lambda: house.now)
    yield made
    await made.close()


async def sent(house: House, telegram_id: int, content: bytes) -> str:
    """Telegram's id of a document that somebody has sent."""
    await house.simulator.send_file(telegram_id, "brev.pdf", content, "application/pdf")
    update = (await house.bot.get_updates(timeout=0))[-1]
    assert update.message and update.message.document
    return update.message.document.file_id


async def queued(house: House, telegram_id: int, *files: str) -> int:
    letter = to_row(ReadLetter(files=files))
    [row] = await house.queue(telegram_id, letter, lane="reply", key=outbox.once_key(outbox.LETTER))
    return row


@pytest.mark.parametrize("letter", [ReadLetter(files=("one", "file:two")), ReadLetter(lines=True)])
def test_a_letter_is_written_into_its_row_and_read_back(letter: ReadLetter) -> None:
    assert of_row(to_row(letter)) == letter


async def test_a_letter_is_read_answered_and_nothing_of_it_is_left_in_its_row(
    house: House, answering: Answering
) -> None:
    amal = await house.person()
    row = await queued(house, amal, await sent(house, amal, LETTER))
    house.start_worker(answering)
    found = await house.when(row, lambda row: row.state == "sent")
    assert found.message == {"lines": []}
    assert "10:30" in (await house.texts(amal))[0]
    [lines] = await house.queue(amal, to_row(ReadLetter(lines=True)), lane="reply", key=outbox.once_key(outbox.LETTER))
    house.wake()
    await house.when(lines, lambda row: row.state == "sent")
    assert any("Indkaldelse til jobsamtale" in text for text in await house.texts(amal, 4))


async def test_what_somebody_has_read_aloud_of_a_letter_s_explanation_is_heard_first(
    house: House, answering: Answering
) -> None:
    text = "letter-do-jobcentre_meeting"
    amal = await house.person()
    async with house.database.transaction() as session:
        spoken = Recording(
            text_id=text, language="da", digest=digest("da", text), file_id="voice-1", copy="", seconds=9,
            state="confirmed", speaker_id=None, created_at=house.now,
        )  # fmt: skip
        number = (await voices.add(session, spoken)).id
    row = await queued(house, amal, await sent(house, amal, LETTER))
    house.start_worker(answering)
    await house.when(row, lambda row: row.state == "sent")
    first = buttons((await house.simulator.replies(amal))[0])
    assert next(iter(first.values())) == f"voice:hear:{number}"


async def test_while_a_letter_is_read_its_person_is_sent_everything_else(house: House) -> None:
    read = asyncio.Event()

    async def slowly(person_id: int, letter: ReadLetter, facts: Municipality) -> Message:
        await read.wait()
        return Message(lines=(plain("read"),))

    amal = await house.person()
    letter = await queued(house, amal, "one")
    [together] = await house.queue(amal, message("together"), lane="reply")
    house.start_worker(slowly)
    await house.when(together, lambda row: row.state == "sent")
    [later] = await house.queue(amal, message("later"), lane="reply")
    house.wake()
    await house.when(later, lambda row: row.state == "sent")
    assert (await house.row(letter)).state == "sending"
    read.set()
    await house.when(letter, lambda row: row.state == "sent")
    assert await house.texts(amal, 3) == ["together", "later", "read"]


async def test_a_letter_that_is_being_read_when_the_bot_stops_is_read_at_the_next_start(
    house: House, answering: Answering
) -> None:
    amal = await house.person()
    row = await queued(house, amal, await sent(house, amal, LETTER))
    answering.stop()
    house.start_worker(answering)
    await house.when(row, lambda row: row.error is not None)
    await house.stop_workers()
    found = await house.row(row)
    assert (found.state, found.attempts) == ("queued", 0)
    assert of_row(found.message) != ReadLetter()


async def test_stopping_does_not_wait_for_what_is_being_read(house: House, answering: Answering) -> None:
    amal = await house.person()
    file = await sent(house, amal, letters.scanned(*[letters.ENGLISH] * 6))
    reading = asyncio.create_task(answering(1, ReadLetter(files=(f"file:{file}",)), house.facts))
    while not answering.is_reading:
        await asyncio.sleep(0)
    answering.stop()
    with pytest.raises(Later):
        await reading


async def test_a_file_that_telegram_does_not_have_is_said_to_be_broken(house: House, answering: Answering) -> None:
    said = await answering(1, ReadLetter(files=("nothing",)), house.facts)
    assert [line.id for line in said.lines] == ["letter-broken"]


async def test_when_telegram_is_away_the_letter_waits(house: House, answering: Answering) -> None:
    amal = await house.person()
    row = await queued(house, amal, await sent(house, amal, LETTER))
    await house.simulator.fault("500", method="getFile")
    house.start_worker(answering)
    found = await house.when(row, lambda row: row.attempts == 1)
    assert found.state == "queued"
    house.later(seconds=5)
    await house.when(row, lambda row: row.state == "sent")
