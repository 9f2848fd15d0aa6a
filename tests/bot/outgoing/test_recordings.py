"""Our own copies of voice notes: known as such, fetched within limits, written whole, sent when Telegram forgot."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from telegram.error import BadRequest

from actions.kernel.messages import Message, say
from actions.kernel.rows import to_row
from bot.incoming.voices import Voice
from bot.outgoing import opus
from bot.outgoing.failures import Refused
from bot.outgoing.recordings import MOST_BYTES, Keeper, Recordings, sweep
from bot.outgoing.send import Sender
from rendering.parts import Sound, VoiceNote
from simulator.sounds import make_ogg
from store import voices
from store.voices import Recording
from tests.bot.house import House
from tests.conftest import NOW
from tests.voices import HIGH, LOW, SECONDS


@pytest.fixture
def recordings(tmp_path: Path) -> Recordings:
    return Recordings(tmp_path / "voices")


def files(folder: Path) -> list[Path]:
    return sorted((folder / "voices").iterdir())


def test_a_voice_note_lasts_as_long_as_its_pages_say() -> None:
    assert opus.seconds(LOW) == pytest.approx(SECONDS)
    assert opus.seconds(make_ogg(130)) == pytest.approx(130)


@pytest.mark.parametrize(
    "content",
    [b"", b"OggS", LOW[:40], LOW[:-1], LOW + b"x", LOW + LOW, b"x" + LOW, b"ID3" + bytes(99),
     LOW.replace(b"OpusHead", b"\x01vorbis", 1)],
)  # fmt: skip
def test_what_is_no_voice_note_or_not_all_of_one_is_none(content: bytes) -> None:
    assert opus.seconds(content) is None


@settings(max_examples=200, deadline=None)
@given(st.integers(0, len(LOW) - 1), st.integers(0, 255), st.binary(max_size=64))
def test_no_bytes_are_too_strange_to_be_looked_at(at: int, byte: int, more: bytes) -> None:
    for content in (LOW[:at] + bytes([byte]) + LOW[at + 1 :], LOW[:at], more, b"OggS\0" + more):
        found = opus.seconds(content)
        assert found is None or found >= 0


def test_a_copy_is_one_s_own_and_the_same_voice_is_kept_once(recordings: Recordings, tmp_path: Path) -> None:
    name = recordings.keep(LOW)
    assert recordings.keep(LOW) == name != recordings.keep(HIGH)
    assert [path.stat().st_mode & 0o777 for path in files(tmp_path)] == [0o600, 0o600]
    assert (tmp_path / "voices").stat().st_mode & 0o777 == 0o700
    assert recordings.read(name) == LOW


@pytest.mark.parametrize("name", ["", "x", "../outside.ogg", f"{'0' * 32}.ogg", "/etc/passwd"])
def test_no_other_file_is_read(recordings: Recordings, tmp_path: Path, name: str) -> None:
    recordings.keep(LOW)
    (tmp_path / "outside.ogg").write_bytes(LOW)
    assert recordings.read(name) is None


async def test_what_no_recording_names_goes_after_an_hour(house: House, recordings: Recordings, tmp_path: Path) -> None:
    named, unnamed, new = recordings.keep(LOW), recordings.keep(HIGH), recordings.keep(make_ogg(1))
    for name in (named, unnamed):
        os.utime(tmp_path / "voices" / name, (time.time() - 7200,) * 2)
    async with house.database.transaction() as session:
        await voices.add(session, Recording(
            text_id="emergency", language="ti", digest="x", file_id="x", copy=named, seconds=1, state="confirmed",
            speaker_id=None, created_at=NOW,
        ))  # fmt: skip
    await sweep(house.database, recordings)
    assert {path.name for path in files(tmp_path)} == {named, new}


async def sent(house: House, content: bytes | None = None, **more: Any) -> Voice:
    """A voice note that somebody has sent, as the bot is told of it."""
    amal = await house.person()
    told = await house.simulator.send_voice(amal, content=content, **more)
    [update] = await house.bot.get_updates(offset=told["update_id"], timeout=0)
    assert update.message
    assert update.message.voice
    voice = update.message.voice
    return Voice(voice.file_id, int(voice._duration.total_seconds()), voice.file_size)


async def test_what_is_to_be_kept_is_fetched_as_it_was_spoken(house: House, recordings: Recordings) -> None:
    name, trouble = await Keeper(house.bot, recordings).kept(await sent(house, LOW))
    assert trouble is None
    assert recordings.read(name) == LOW


async def test_what_is_too_long_or_too_large_is_not_kept(house: House, recordings: Recordings, tmp_path: Path) -> None:
    keeper = Keeper(house.bot, recordings)
    too_long = ("", say("voice-too-long", minutes=2))
    assert await keeper.kept(await sent(house, duration=121)) == too_long
    assert await keeper.kept(await sent(house, file_size=MOST_BYTES + 1)) == too_long
    # It says that it lasts a second.
    assert await keeper.kept(await sent(house, make_ogg(121), duration=1)) == too_long
    assert not (tmp_path / "voices").exists()


async def test_what_telegram_does_not_give_is_asked_for_again(house: House, recordings: Recordings) -> None:
    assert await Keeper(house.bot, recordings).kept(Voice("nothing", 3)) == ("", say("voice-later"))


async def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(house: House, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    keeper = Keeper(house.bot, Recordings(tmp_path / "file"))
    assert await keeper.kept(await sent(house, LOW)) == ("", say("voice-later"))


async def test_our_copy_is_sent_where_telegram_does_not_know_the_id_and_once_only(
    house: House, recordings: Recordings
) -> None:
    amal, sender = await house.person(), Sender(house.bot, house.pictures, house.drawing, recordings)
    note = VoiceNote("of-another-token", recordings.keep(LOW))
    for part in (note, note, VoiceNote("", note.copy_of)):
        await sender.send(amal, part, "reply")
    heard = await house.simulator.replies(amal, count=3)
    assert len({each["voice"]["file_id"] for each in heard}) == 1
    file = await house.bot.get_file(heard[0]["voice"]["file_id"])
    assert bytes(await file.download_as_bytearray()) == LOW
    uploads = [each for each in await house.simulator.calls("sendVoice") if isinstance(each["params"]["voice"], dict)]
    assert len(uploads) == 1


async def test_without_a_copy_it_is_refused(house: House, recordings: Recordings) -> None:
    amal, sender = await house.person(), Sender(house.bot, house.pictures, house.drawing, recordings)
    for part in (VoiceNote("of-another-token"), VoiceNote("of-another-token", f"{'0' * 32}.ogg"), Sound("unknown")):
        with pytest.raises(Refused):
            await sender.send(amal, part, "reply")
    with pytest.raises(BadRequest):
        await house.bot.get_file("of-another-token")


async def test_a_voice_note_without_words_is_a_message_of_its_own(house: House) -> None:
    voice = await sent(house, HIGH)
    amal = await house.person()
    house.start_worker()
    [row] = await house.queue(amal, to_row(Message(lines=(), voice=voice.file_id)))
    await house.when(row, lambda row: row.state == "sent")
    [heard] = await house.simulator.replies(amal)
    assert heard["voice"]["file_id"] == voice.file_id
    assert "reply_markup" not in heard
