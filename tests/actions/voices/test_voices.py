"""Texts that people read aloud: shown, spoken, kept, confirmed by somebody else, heard, out of date."""

from __future__ import annotations

import re
from typing import Any

import pytest

from actions import FORMS
from actions.kernel.fields import Sound
from actions.kernel.messages import Message, Reply, Say, say
from actions.kernel.turn import Understanding
from actions.voices.coverage import counts, covered
from actions.voices.hearing import hearable
from actions.voices.values import HEARD, MOST_HEARD
from config import voices as config
from config.languages import LANGUAGES
from rendering.locales import text
from store import readers, voices
from store.voices import Recording
from tests.actions.scene import Scene, ids, only, presses, read, shown
from tests.conftest import NOW

NOTHING = Understanding("", 0.0)
FIRST, SECOND = config.texts()[:2]


@pytest.fixture
async def speakers(scene: Scene) -> Scene:
    """Yonas and Selam read Tigrinya, Ole reads nothing that anybody has given him."""
    for who, languages in (("yonas", ["ti"]), ("selam", ["ti"]), ("ole", [])):
        person = await scene.person(who, "da", "volunteer", "samx")
        await readers.choose(scene.session, person.id, languages, NOW)
    await readers.offer(scene.session, scene.people["ole"].id, ["ti"], NOW)
    return scene


async def speak(scene: Scene, who: str, file_id: str = "voice-1", **more: Any) -> list[Reply]:
    sound = Sound(file_id, 3, copy="copy.ogg", **more)
    return await FORMS.take_voice(await scene.turn(who, NOTHING), sound) or []


async def spoken(scene: Scene, who: str, file_id: str = "voice-1") -> int:
    """A recording of the next text that its speaker has kept."""
    await scene.press(who, "voice:record:ti")
    heard = only(await speak(scene, who, file_id))
    assert (heard.voice, heard.copy_of) == (file_id, "copy.ogg")
    keep = next(press for press in presses(heard) if press.startswith("voice:keep:"))
    await scene.press(who, keep)
    return int(keep.rpartition(":")[2])


async def under(scene: Scene, who: str, *lines: Say, **more: Any) -> list[str]:
    """What can be pressed under this answer."""
    answer = await hearable(await scene.turn(who, NOTHING), Message(lines=lines, **more))
    assert isinstance(answer, Message)
    return presses(answer)


async def test_a_text_is_read_kept_confirmed_by_another_and_heard(speakers: Scene) -> None:
    asked = await speakers.press("yonas", "voice:record:ti")
    assert ids(asked) == ["voice-read", "only-day", "voice-slots"]
    begin = re.sub("<.*?>", "", text("ti", FIRST, {"phone": "…", "name": "…"})).strip("\u2066\u2069")[:12]
    assert begin in shown(asked, "da")
    number = await spoken(speakers, "yonas")
    assert await under(speakers, "amal", say(FIRST), language="ti") == []
    seen = await speakers.press("selam", "voice:check:ti")
    assert (seen.voice, seen.copy_of) == ("voice-1", "copy.ogg")
    assert ids(await speakers.press("selam", f"voice:good:{number}")) == ["voice-good"]
    assert await under(speakers, "amal", say(FIRST), language="ti") == [f"voice:hear:{number}"]
    assert await under(speakers, "amal", say(FIRST), language="so") == []
    heard = await speakers.press("amal", f"voice:hear:{number}")
    assert (heard.lines, heard.voice, heard.copy_of) == ((), "voice-1", "copy.ogg")
    assert (await counts(await speakers.turn("amal", NOTHING)))["ti"] == 1
    assert FIRST not in covered(await voices.everything(speakers.session), "ti").missing


async def test_other_words_are_another_text_that_nobody_has_read(
    speakers: Scene, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = await spoken(speakers, "yonas")
    await speakers.press("selam", f"voice:good:{number}")
    found = await voices.get(speakers.session, number)
    assert found
    found.digest = "of other words"
    await speakers.session.flush()
    assert await under(speakers, "amal", say(FIRST), language="ti") == []
    assert ids(await speakers.press("amal", f"voice:hear:{number}")) == ["button-too-old"]
    assert covered(await voices.everything(speakers.session), "ti").missing[0] == FIRST
    again = await spoken(speakers, "selam", "voice-2")
    await speakers.press("yonas", f"voice:good:{again}")
    assert await under(speakers, "amal", say(FIRST), language="ti") == [f"voice:hear:{again}"]
    assert await voices.get(speakers.session, number) is None


async def test_nobody_confirms_their_own_and_nobody_a_language_that_they_were_not_given(speakers: Scene) -> None:
    number = await spoken(speakers, "yonas")
    for who in ("yonas", "ole", "amal", "ida"):
        for what in ("good", "bad"):
            await speakers.press(who, f"voice:{what}:{number}")
        assert "voice:good" not in str(presses(await speakers.press(who, "voice:check:ti")))
    found = await voices.get(speakers.session, number)
    assert found
    assert found.state == "recorded"
    assert ids(await speakers.press("amal", f"voice:hear:{number}")) == ["button-too-old"]
    for what in ("keep", "again"):
        assert ids(await speakers.press("selam", f"voice:{what}:{number}")) == ["button-too-old"]


async def test_whoever_reads_nothing_is_told_how_to(speakers: Scene) -> None:
    for reply in (await speakers.press("ole", "voice:record:ti"), await speakers.command("ole", "/voices")):
        assert "voices-readers" in ids(reply)
        assert "ask:reader_languages" in presses(reply)
    assert ids(await speakers.press("amal", "voice:record:ti")) == ["not-allowed"]


async def test_what_is_not_good_goes_and_its_speaker_is_told(speakers: Scene) -> None:
    number = await spoken(speakers, "yonas")
    assert ids(await speakers.press("selam", f"voice:bad:{number}")) == ["voice-bad"]
    assert await voices.get(speakers.session, number) is None
    assert (await speakers.said("yonas"))[-1] == "voice-refused"
    assert covered(await voices.everything(speakers.session), "ti").missing[0] == FIRST
    assert ids(await speakers.press("selam", f"voice:good:{number}")) == ["button-too-old"]


async def test_a_second_try_is_of_the_same_text_and_leaves_nothing_of_the_first(speakers: Scene) -> None:
    await speakers.press("yonas", "voice:record:ti")
    first = only(await speak(speakers, "yonas"))
    again = next(press for press in presses(first) if press.startswith("voice:again:"))
    assert "voice-read" in ids(await speakers.press("yonas", again))
    assert await voices.copies(speakers.session) == set()
    await speak(speakers, "yonas", "voice-2")
    assert await voices.copies(speakers.session) == {"copy.ogg"}
    assert await voices.everything(speakers.session) == []


async def test_the_others_who_read_it_are_told_once_a_day(speakers: Scene) -> None:
    await spoken(speakers, "yonas")
    await spoken(speakers, "yonas", "voice-2")
    assert await speakers.said("selam") == ["voice-to-check"]
    assert await speakers.said("yonas") == []
    [told] = await speakers.queued("selam", "notice")
    assert presses(read(told)) == ["voice:check:ti"]


async def test_the_next_text_is_the_next_that_nobody_has_read(speakers: Scene) -> None:
    await spoken(speakers, "yonas")
    kept = await voices.everything(speakers.session)
    assert [each.text_id for each in kept] == [FIRST]
    await spoken(speakers, "selam", "voice-2")
    kept = await voices.everything(speakers.session)
    assert [each.text_id for each in kept] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("more", "line"),
    [({"is_note": False}, "voice-no-note"), ({"trouble": say("voice-too-long", minutes=2)}, "voice-too-long")],
)
async def test_what_cannot_be_kept_is_said_and_asked_again(speakers: Scene, more: dict[str, Any], line: str) -> None:
    await speakers.press("yonas", "voice:record:ti")
    assert ids(only(await speak(speakers, "yonas", **more)))[:2] == [line, "voice-read"]
    assert await voices.copies(speakers.session) == set()


async def test_all_that_an_answer_says_is_heard_in_its_order_if_its_first_text_is(speakers: Scene) -> None:
    made = {}
    for at, name in enumerate(("danger-call", "danger-suicide", "danger-safe")):
        recording = Recording(
            text_id=name, language="ti", digest=config.digest("ti", name), file_id=f"voice-{at}", copy="", seconds=1,
            state="confirmed", speaker_id=None, created_at=NOW,
        )  # fmt: skip
        made[name] = (await voices.add(speakers.session, recording)).id
    item = say("list-item", item=say("danger-suicide"))
    lines = (say("danger-call"), item, say("danger-alarm"), say("danger-safe"))
    [hear] = await under(speakers, "amal", *lines, language="ti")
    assert hear == "voice:hear:" + "-".join(str(each) for each in made.values())
    assert await under(speakers, "amal", say("danger-alarm"), *lines, language="ti") == []


def test_the_button_bears_as_many_as_are_sent_and_no_more() -> None:
    most = "-".join(["999999"] * MOST_HEARD)
    assert HEARD.fits(most)
    assert len(most) == HEARD.longest
    for forged in (f"{most}-1", "", "0", "1-", "1--2", "1-0", "x"):
        assert not HEARD.fits(forged)


async def test_whoever_has_spoken_can_have_it_deleted(speakers: Scene) -> None:
    number = await spoken(speakers, "yonas")
    await speakers.press("selam", f"voice:good:{number}")
    assert "voice:delete" in presses(await speakers.command("yonas", "/voices"))
    assert "voice:delete" not in presses(await speakers.command("selam", "/voices"))
    assert "voice:erase" in presses(await speakers.press("yonas", "voice:delete"))
    assert await voices.everything(speakers.session) != []
    await speakers.press("selam", "voice:erase")
    assert await voices.everything(speakers.session) != []
    await speakers.press("yonas", "voice:erase")
    assert await voices.everything(speakers.session) == []


async def test_with_whoever_leaves_their_voice_goes_also_from_what_others_heard(speakers: Scene) -> None:
    number = await spoken(speakers, "yonas")
    await speakers.press("selam", f"voice:good:{number}")
    heard = speakers.work.post.reply(speakers.people["amal"].id, await speakers.press("amal", f"voice:hear:{number}"))
    shown_here = speakers.work.post.reply(speakers.people["amal"].id, await speakers.command("selam", "/voices"))
    await speakers.session.flush()
    await speakers.press("yonas", "forget:now")
    for row in (heard, shown_here):
        await speakers.session.refresh(row)
    assert "voice-1" not in str(heard.message)
    assert "copy.ogg" not in str(heard.message)
    assert "voices-head" in str(shown_here.message)
    assert await voices.everything(speakers.session) == []


async def test_the_coverage_is_told_for_every_language(speakers: Scene) -> None:
    number = await spoken(speakers, "yonas")
    lines = await speakers.command("selam", "/voices")
    assert ids(lines).count("voices-line") == len(LANGUAGES) - 1
    assert ids(lines).count("voices-waiting") == 1
    assert {"voice:record:ti", "voice:check:ti"} <= set(presses(lines))
    await speakers.press("selam", f"voice:good:{number}")
    assert ids(await speakers.command("yonas", "/voices")).count("voices-waiting") == 0
