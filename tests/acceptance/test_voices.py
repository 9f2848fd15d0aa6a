"""Voices through real processes and files: texts read aloud, and voice notes between people and staff."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import httpx
import pytest

from config.settings import ROOT
from tests.acceptance.test_threads import Group, helper, press, staff_group
from tests.processes import until
from tests.stage import VEJVISER, Person, Stage, button, buttons
from tests.voices import HIGH, LOW

Message = dict[str, Any]
ROOMS = ("actions", "bot", "config", "console", "rendering", "store")


async def speak(person: Person, content: bytes, count: int = 1) -> list[Message]:
    await person.stage.simulator.send_voice(person.id, content=content)
    return await person.hear(count)


async def voice_of(stage: Stage, messages: list[Message]) -> bytes:
    """What is heard in the one of these that sounds."""
    [voice] = [each["voice"] for each in messages if "voice" in each]
    return await stage.download(voice["file_id"])


async def made(yonas: Person, selam: Person, content: bytes) -> None:
    """Yonas reads the next text aloud, Selam confirms it."""
    [overview] = await yonas.say("/voices")
    await press(yonas, overview, "voice:record:ti")
    heard = await speak(yonas, content, 2)
    assert await voice_of(yonas.stage, heard) == content
    await press(yonas, next(each for each in heard if "reply_markup" in each), "voice:keep")
    [waits] = await selam.hear()
    heard = await press(selam, waits, "voice:check:ti", 2)
    assert await voice_of(selam.stage, heard) == content
    await press(selam, next(each for each in heard if "reply_markup" in each), "voice:good")


def hearing(message: Message) -> list[str]:
    return [data for data in buttons(message).values() if data.startswith("voice:hear:")]


def with_other_words(folder: Path) -> Path:
    """A copy of the house in which the first text is another one in Tigrinya."""
    for room in ROOMS:
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__"))
    path = folder / "config" / "locales" / "ti" / "emergency.ftl"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("emergency = <b>", "emergency = <b>ሓደጋ ", 1), encoding="utf-8")
    assert path.read_text(encoding="utf-8") != text
    return folder


async def test_a_text_is_recorded_confirmed_heard_and_out_of_date_when_it_changes(
    own_stage: Stage, tmp_path: Path
) -> None:
    stage = own_stage
    await stage.start_bot()
    yonas, selam = await helper(stage, "volunteer", "Yonas", "ti"), await helper(stage, "volunteer", "Selam", "ti")
    await made(yonas, selam, LOW)
    [file] = (stage.folder / "voices").iterdir()
    assert (file.read_bytes(), file.stat().st_mode & 0o777) == (LOW, 0o600)

    rahwa, olga = await stage.person("ti", "Rahwa"), await stage.person("uk", "Olga")
    [answer, *_] = await rahwa.say("/emergency", 2)
    [hear] = hearing(answer)
    assert next(iter(buttons(answer).values())) == hear
    await rahwa.settle()
    heard = await rahwa.press(answer, hear)
    assert await voice_of(stage, heard) == LOW
    [other, *_] = await olga.say("/emergency", 2)
    assert hearing(other) == []
    async with httpx.AsyncClient() as http:
        assert 'vejviser_voices{language="ti"} 1.0' in (await http.get(f"{stage.bot.url}/metrics")).text

    await stage.stop()
    await stage.start_bot(PYTHONPATH=str(with_other_words(tmp_path / "house")))
    await rahwa.settle()
    [changed, *_] = await rahwa.say("/emergency", 2)
    assert "ሓደጋ " in changed["text"]
    assert hearing(changed) == []
    await rahwa.settle()
    assert "voice" not in (await rahwa.press(answer, hear))[0]
    await made(selam, yonas, HIGH)
    [again, *_] = await rahwa.say("/emergency", 2)
    await rahwa.settle()
    assert await voice_of(stage, await rahwa.press(again, hearing(again)[0])) == HIGH


async def test_recordings_go_to_a_folder_and_to_another_bot_that_has_never_heard_them(
    own_stage: Stage, tmp_path: Path
) -> None:
    stage = own_stage
    await stage.start_bot()
    yonas, selam = await helper(stage, "volunteer", "Yonas", "ti"), await helper(stage, "volunteer", "Selam", "ti")
    await made(yonas, selam, LOW)
    await stage.stop()
    folder = tmp_path / "exported"
    here = {"DATABASE_URL": stage.database_url()}
    assert (await stage.command(VEJVISER, "voices", "export", folder, env=here)).startswith("1 recordings")
    assert (folder / "ti" / "emergency.ogg").read_bytes() == LOW
    (tmp_path / "other").mkdir()
    other = Stage(stage.simulator, stage.nlu_url, tmp_path / "other", stage.schema)
    there = {"DATABASE_URL": other.database_url()}
    assert (await other.command(VEJVISER, "voices", "import", folder, env=there)).startswith("1 recordings")
    await other.start_bot()
    try:
        rahwa = await other.person("ti", "Rahwa")
        [answer, *_] = await rahwa.say("/emergency", 2)
        await rahwa.settle()
        assert await voice_of(other, await rahwa.press(answer, hearing(answer)[0])) == LOW
    finally:
        await other.kill()


async def to_group(group: Group, person: Person, topic: int, **content: Any) -> None:
    await group.stage.simulator.say(person.id, group.id, message_thread_id=topic, **content)


async def test_a_voice_note_outside_of_a_thread_opens_one_and_is_answered_by_voice_and_file(stage: Stage) -> None:
    ida = await helper(stage, "staff", "Ida")
    group = await staff_group(stage, [ida], forum=True)
    before = await group.everything()
    selam = await stage.person("ti", "Selam")
    await selam.say("/menu")
    [line] = await speak(selam, LOW)
    assert len(buttons(line)) == 1
    assert await group.everything() == before
    await selam.press(line, button(line, lambda data: data == "thread:send"), 2)

    async def in_group() -> list[Message]:
        return await stage.simulator.replies(group.id, after=group.seen, count=0, wait=0)

    said = await until(in_group, lambda messages: any("voice" in each for each in messages))
    assert await voice_of(stage, said) == LOW
    [card] = [each for each in said if "text" in each]
    assert "🎤" in card["text"]
    assert "ትግርኛ" in card["text"]
    assert "Selam" not in str(said)

    topic = card["message_thread_id"]
    await stage.simulator.send_voice(ida.id, chat=group.id, content=HIGH, message_thread_id=topic)
    assert await voice_of(stage, await selam.hear(2)) == HIGH
    await to_group(group, ida, topic, document="skema.pdf")
    answered = await selam.hear(2)
    assert [each["document"]["file_name"] for each in answered if "document" in each] == ["skema.pdf"]
    await to_group(group, ida, topic, audio=True)
    assert any("audio" in each for each in await selam.hear(2))
    await stage.simulator.say(selam.id, document="brev.pdf")
    said = await until(in_group, lambda messages: any("document" in each for each in messages))
    await stage.settled()


async def test_without_staff_to_send_it_to_there_are_numbers_to_call(stage: Stage) -> None:
    selam = await stage.person("ti", "Selam")
    await selam.say("/menu")
    [line] = await speak(selam, LOW)
    called = await selam.press(line, "thread:send", 2)
    assert any("contact" in each for each in called)


@pytest.mark.parametrize("what", [{"voice": True}, {"audio": True}])
async def test_a_voice_note_in_the_middle_of_a_form_leaves_the_question_open(
    stage: Stage, what: dict[str, Any]
) -> None:
    amal = await stage.person("da")
    [asked] = await amal.from_menu("things", "ask:donation_request")
    await stage.simulator.say(amal.id, **what)
    line, again = await amal.hear(2)
    assert list(buttons(line).values()) == ["thread:send"]
    assert buttons(again) == buttons(asked)
