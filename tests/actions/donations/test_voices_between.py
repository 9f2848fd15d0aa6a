"""Voice notes between the two of a donation: passed on with their language, counted and undone like words."""

from __future__ import annotations

from actions import FORMS
from actions.kernel.fields import Sound
from actions.kernel.messages import LanguageName, Message
from actions.kernel.quotas import QUOTAS
from actions.kernel.turn import Understanding
from store import relays
from tests.actions.neighbours import arranged
from tests.actions.scene import Scene, ids, only, presses, read
from tests.conftest import NOW

NOTHING = Understanding("", 0.0)


async def speak(scene: Scene, who: str, sound: Sound) -> Message:
    await scene.press(who, "donation:write:1")
    return only(await FORMS.take_voice(await scene.turn(who, NOTHING), sound) or [])


async def last(scene: Scene, who: str) -> Message:
    return read((await scene.queued(who, "notice"))[-1])


async def test_it_is_heard_by_the_other_side_with_the_speaker_s_language(street: Scene) -> None:
    await arranged(street)
    assert ids(await speak(street, "amal", Sound("voice-1", 3))) == ["passed-on"]
    heard = await last(street, "mette")
    assert (ids(heard), heard.voice, heard.audio) == (["from-other-text"], "voice-1", None)
    assert heard.lines[0].args["language"] == LanguageName(code=street.people["amal"].language)
    assert "donation:write:1" in presses(heard)
    assert "thread:unclear" not in str(presses(heard))
    assert ids(await speak(street, "mette", Sound("voice-2", 3))) == ["passed-on"]
    assert (await last(street, "amal")).voice == "voice-2"
    kept = await relays.of(street.session, 1, NOW)
    assert [(each.text, each.by_family) for each in kept] == [("🎤", True), ("🎤", False)]


async def test_a_file_that_sounds_is_none(street: Scene) -> None:
    await arranged(street)
    said = await street.said("mette")
    assert ids(await speak(street, "amal", Sound("song", 180, is_note=False))) == ["voice-no-note", "write-ask"]
    assert await street.said("mette") == said


async def test_it_counts_as_a_text(street: Scene) -> None:
    await arranged(street)
    for _ in range(QUOTAS["between"].times - 1):
        await speak(street, "amal", Sound("voice-1", 3))
    assert ids(await speak(street, "amal", Sound("voice-1", 3))) != ["quota-over"]
    assert ids(await speak(street, "amal", Sound("voice-1", 3))) == ["quota-over"]


async def test_nobody_types_a_voice(street: Scene) -> None:
    await arranged(street)
    await street.press("amal", "donation:write:1")
    assert ids(await street.type("amal", "\x1fvoice:3::stolen")) == ["passed-on"]
    heard = await last(street, "mette")
    assert heard.voice is None
    assert "voice:3::stolen" in str(heard.lines)


async def test_with_whoever_leaves_it_goes_and_nobody_else_s_voice_does(street: Scene) -> None:
    await arranged(street)
    await speak(street, "amal", Sound("voice-1", 3))
    await speak(street, "mette", Sound("voice-2", 3))
    other = street.work.post.notice(street.people["ole"].id, await last(street, "mette"), at_once=True)
    other.message = {**other.message, "voice": "of-another"}
    heard = (await street.queued("mette", "notice"))[-1]
    assert read(heard).voice == "voice-1"
    await street.press("amal", "forget:now")
    for row in (heard, other):
        await street.session.refresh(row)
    assert "voice-1" not in str(heard.message)
    assert "of-another" in str(other.message)
