"""Voice notes and files in conversations with staff, both ways; one that nobody asked for is offered to a person."""

from __future__ import annotations

import pytest

from actions.kernel.attached import Attached
from actions.kernel.messages import Reply
from actions.kernel.permissions import perform
from actions.kernel.quotas import QUOTAS
from actions.kernel.turn import Entity, Understanding
from actions.threads import person as threads
from actions.threads import spoken
from store import forms
from store import threads as store
from tests.actions.scene import Scene, ids, only, presses
from tests.actions.threads.test_person import linked, opened, rows, texts
from tests.conftest import NOW

GROUP = -1001
NOTHING = Understanding("", 0.0)
KINDS = ({"voice": "x"}, {"audio": "x"}, {"file": "x"}, {"photo": "x"})


@pytest.fixture
async def staffed(scene: Scene) -> Scene:
    await scene.person("bo", "da", "staff")
    scene.people["group"] = await linked(scene, GROUP)
    return scene


async def bring(scene: Scene, brings: Attached) -> list[Reply]:
    turn = await scene.turn("amal", NOTHING)
    return await threads.write(turn, turn.person.language, brings)


async def offered(scene: Scene, brings: Attached) -> list[str]:
    return presses(await spoken.offered(await scene.turn("amal", NOTHING), brings))


async def send(scene: Scene) -> list[Reply]:
    return await perform("thread_send", await scene.turn("amal", Understanding("thread_send", 1.0)))


@pytest.mark.parametrize("kind", KINDS, ids=str)
async def test_it_reaches_the_staff_as_what_it_is(staffed: Scene, kind: dict[str, str]) -> None:
    await opened(staffed)
    await bring(staffed, Attached(**kind))
    said = (await rows(staffed, "group"))[-1]
    assert {name: getattr(said, name) for name in ("photo", "voice", "audio", "file") if getattr(said, name)} == kind
    assert texts(said.lines[0])[-1] == Attached(**kind).sign
    # There is nothing to translate.
    assert "thread:translate" not in str(presses(said))


@pytest.mark.parametrize("kind", KINDS, ids=str)
async def test_the_staff_s_answer_reaches_the_person_as_what_it_is(staffed: Scene, kind: dict[str, str]) -> None:
    thread = await opened(staffed)
    entities = {"thread": str(thread.id), "message": "900", **kind}
    found = tuple(Entity(name, value) for name, value in entities.items())
    reply = only(await perform("thread_answer", await staffed.turn("ida", Understanding("thread_answer", 1.0, found))))
    assert ids(reply) == ["passed-on"]
    assert presses(reply) == []
    heard = (await rows(staffed, "amal"))[-1]
    assert {name: getattr(heard, name) for name in ("photo", "voice", "audio", "file") if getattr(heard, name)} == kind
    assert "thread:unclear" not in str(presses(heard))


async def test_they_count_as_texts(staffed: Scene) -> None:
    await opened(staffed)
    for _ in range(QUOTAS["thread_text"].times - 1):
        await bring(staffed, Attached(voice="x"))
    assert ids(only(await bring(staffed, Attached(voice="x")))) == ["quota-over"]


async def test_a_change_of_the_card_does_not_send_its_voice_again(staffed: Scene) -> None:
    await staffed.press("amal", "thread:open")
    await bring(staffed, Attached(voice="x"))
    thread = await store.open_of(staffed.session, staffed.people["amal"].id)
    assert thread
    before = await rows(staffed, "group")
    assert before[-1].voice == "x"
    await perform("thread_take", await staffed.turn("ida", Understanding("", 1.0, (Entity("thread", str(thread.id)),))))
    changed = (await rows(staffed, "group"))[len(before) :]
    assert [each.voice for each in changed] == [None]


async def test_one_that_nobody_asked_for_goes_to_a_person_with_one_press(staffed: Scene) -> None:
    assert await offered(staffed, Attached(voice="voice-1")) == ["thread:send"]
    assert await rows(staffed, "group") == []
    told, how = await send(staffed)
    assert [ids(only([each])) for each in (told, how)] == [["passed-on"], ["thread-opened"]]
    [card] = await rows(staffed, "group")
    assert card.voice == "voice-1"
    assert ids(only(await send(staffed))) == ["button-too-old"]
    assert len(await rows(staffed, "group")) == 1


async def test_the_last_one_is_sent_also_into_a_conversation_that_was_opened_since(staffed: Scene) -> None:
    await offered(staffed, Attached(voice="voice-1"))
    await offered(staffed, Attached(audio="song"))
    thread = await store.begin(staffed.session, staffed.people["amal"].id, staffed.people["group"].id, "ti", NOW)
    assert ids(only(await send(staffed))) == ["passed-on"]
    [card] = await rows(staffed, "group")
    assert (card.voice, card.audio, thread.state) == (None, "song", "open")


async def test_the_form_that_is_open_stays_so_until_it_is_sent(staffed: Scene) -> None:
    await staffed.press("amal", "ask:donation_request")
    before = await forms.open_for(staffed.session, staffed.people["amal"].id, NOW)
    assert before
    await offered(staffed, Attached(voice="voice-1"))
    found = await forms.open_for(staffed.session, staffed.people["amal"].id, NOW)
    assert found
    assert (found.form, found.answers[spoken.KEPT]) == ("request", "voice:voice-1")
    await send(staffed)
    assert await forms.open_for(staffed.session, staffed.people["amal"].id, NOW) is None
    assert [each.voice for each in await rows(staffed, "group")] == ["voice-1"]


async def test_without_staff_there_are_numbers_to_call(scene: Scene) -> None:
    await offered(scene, Attached(voice="voice-1"))
    assert only(await send(scene)).contacts


async def test_a_press_that_nobody_was_offered_sends_nothing(staffed: Scene) -> None:
    assert ids(only(await send(staffed))) == ["button-too-old"]
    await staffed.press("amal", "ask:donation_request")
    assert ids(only(await send(staffed))) == ["button-too-old"]
    assert await forms.open_for(staffed.session, staffed.people["amal"].id, NOW)
