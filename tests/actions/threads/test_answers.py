"""Answers that are kept, who else gets them, and who is asked to translate one: how many, how long, how often."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.kernel.buttons import ask, plain
from actions.kernel.messages import Message
from actions.kernel.permissions import perform
from actions.kernel.turn import Entity, Understanding
from actions.threads import person as threads
from actions.threads.answers import offered
from store import drafts
from store import threads as store
from tests.actions.scene import Scene, ids, presses
from tests.actions.threads.test_person import (
    GUESSES,
    answer,
    answered,
    opened,
    rows,
    staffed,
    texts,
    translator,
    wants_to_know,
    write,
)
from tests.conftest import NOW

__all__ = ["staffed"]


async def do(scene: Scene, who: str, act: str, number: int) -> list[str]:
    """Presses something in the group, which answers nothing where all is well."""
    name = "row" if act == "answer_keep" else "draft"
    turn = await scene.turn(who, Understanding(act, 1.0, (Entity(name, str(number)),)))
    return [line.id for reply in await perform(act, turn) if isinstance(reply, Message) for line in reply.lines]


async def kept(scene: Scene, text: str = "Ringstedgade") -> Message:
    """What the group reads when an answer to Amal's question is kept."""
    confirmed = await answer(scene, "ida", await opened(scene), text)
    await do(scene, "ida", "answer_keep", int(presses(confirmed)[0].rsplit(":", 1)[1]))
    return (await rows(scene, "group"))[-1]


@pytest.mark.parametrize(("askers", "shown"), [(0, 0), (1, 1), (10, 10), (11, 10)])
async def test_ten_of_those_who_asked_the_same_are_shown_and_all_are_counted(
    staffed: Scene, askers: int, shown: int
) -> None:
    for number in range(askers):
        await staffed.person(f"asker{number}", "so")
        await staffed.press(f"asker{number}", await wants_to_know(staffed, f"asker{number}", f"xaggee {number}"))
    said = await kept(staffed)
    assert ids(said) == ["answer-kept", *(["answer-same"] if askers else []), *["list-item"] * shown]
    assert [line.spaced for line in said.lines[1:3]] == [True, False][: len(said.lines) - 1]
    assert presses(said) == (["answer:spread:1"] if askers else [])
    if askers:
        assert texts(said.buttons[0][0].label) == [str(askers)]  # type: ignore[arg-type]
        await do(staffed, "bo", "answer_spread", 1)
        assert texts((await rows(staffed, "group"))[-1].lines[0]) == [str(askers)]


async def test_whoever_asked_twice_is_told_once_and_is_then_no_longer_known(staffed: Scene) -> None:
    for text in ("xaggee buu", "xaggee baa"):
        await staffed.press("yusuf", await wants_to_know(staffed, "yusuf", text))
    said = await kept(staffed)
    assert texts(said.buttons[0][0].label) == ["1"]  # type: ignore[arg-type]
    assert await do(staffed, "bo", "answer_spread", 1) == []
    shown = [["not-understood"]] * 2
    assert [ids(each) for each in await rows(staffed, "yusuf")] == [*shown, ["answer-for-you"]]
    assert await do(staffed, "bo", "answer_spread", 1) == ["button-too-old"]
    assert await do(staffed, "bo", "answer_spread", 9) == ["button-too-old"]


async def test_whoever_has_it_from_their_own_conversation_is_not_told_again(staffed: Scene) -> None:
    await staffed.press("amal", await wants_to_know(staffed, "amal", "ሰላም …"))
    assert ids(await kept(staffed)) == ["answer-kept"]


async def test_the_same_words_or_the_same_guess_are_the_same_question(staffed: Scene) -> None:
    other = (("thanks", 0.4), GUESSES[0])
    for who, text, guesses in (("yusuf", "ሰላም   …", other), ("ida", "nej", other), ("bo", "hvor", GUESSES)):
        await staffed.press(who, await wants_to_know(staffed, who, text, guesses))
    said = await kept(staffed)
    assert [texts(line) for line in said.lines[2:]] == [["ሰላም   …"], ["hvor"]]


async def test_of_a_question_600_signs_and_three_guesses_are_kept(staffed: Scene) -> None:
    thread = await opened(staffed)
    for size, length in ((600, 600), (601, 600)):
        await write(staffed, "amal", "x", "x" * size)
        assert (len(thread.question), thread.question_language) == (length, "ti")
    many = tuple((f"intent{number}", 0.1) for number in range(5))
    turn = await staffed.turn("amal", Understanding("", 0.0, ranking=many, redacted="y"), "y")
    await threads.write(turn, "ti")
    assert [name for name, _ in thread.guesses] == ["intent0", "intent1", "intent2"]


async def test_an_answer_that_is_kept_is_a_draft_of_that_moment(staffed: Scene) -> None:
    await kept(staffed, "Kom torsdag")
    [draft] = await drafts.waiting(staffed.session)
    assert (draft.answer, draft.language, draft.created_at, draft.sent_at) == ("Kom torsdag", "ti", NOW, None)
    assert await do(staffed, "ida", "answer_keep", 99) == ["button-too-old"]


@pytest.mark.parametrize(
    ("misunderstood", "question", "buttons"),
    [
        (0, None, []),
        (1, 7, ["question:tell:7"]),
        (2, 7, ["thread:open", "question:tell:7"]),
        (3, None, ["thread:open"]),
    ],
)
async def test_from_the_second_time_on_somebody_who_is_not_understood_is_offered_a_person(
    staffed: Scene, misunderstood: int, question: int | None, buttons: list[str]
) -> None:
    staffed.people["amal"].misunderstood = misunderstood
    turn = await staffed.turn("amal", Understanding("", 0.0))
    first = Message(lines=(plain("?"),))
    last = first.model_copy(update={"buttons": ((ask("help_menu"),),)})
    one, two = await offered(turn, [first, last], question)
    assert one == first
    assert isinstance(two, Message)
    assert presses(two) == [*buttons, "ask:help_menu"]
    assert await offered(turn, [], question) == []
    group = await store.group(staffed.session)
    assert group
    await store.unlink_group(staffed.session, group.person_id)
    assert await offered(turn, [first, last], question) == [first, last]


@pytest.mark.parametrize(("volunteers", "asked"), [(20, 20), (21, 20)])
async def test_twenty_at_most_are_asked_to_translate(staffed: Scene, volunteers: int, asked: int) -> None:
    for number in range(volunteers):
        await translator(staffed, f"reader{number}")
    _, unclear = await answered(staffed)
    await staffed.press("amal", unclear)
    told = [ids(each) for number in range(volunteers) for each in await rows(staffed, f"reader{number}")]
    assert told == [["interpret-wanted"]] * asked


@pytest.mark.parametrize(("size", "passed_on"), [(3000, 3000), (3001, 3000)])
async def test_of_a_translation_3000_signs_are_passed_on(staffed: Scene, size: int, passed_on: int) -> None:
    await translator(staffed, "yonas")
    _, unclear = await answered(staffed)
    await staffed.press("amal", unclear)
    await staffed.press("yonas", "interpret:take:1")
    await staffed.type("yonas", "x" * size)
    last = (await rows(staffed, "amal"))[-1]
    assert max(len(text) for text in texts(last.lines[0])) == passed_on
    # Whoever has the translation can say that they need nobody any more, and nothing else.
    assert [press.rpartition(":")[0] for press in presses(last)] == ["thread:done"]


async def test_only_the_person_who_got_an_answer_has_it_translated(staffed: Scene) -> None:
    await translator(staffed, "yonas")
    thread, unclear = await answered(staffed)
    assert ids(await staffed.press("yusuf", unclear)) == ["button-too-old"]
    assert ids(await staffed.press("amal", "thread:unclear:999")) == ["button-too-old"]
    await staffed.press("amal", unclear)
    assert ids(await staffed.press("yonas", "interpret:take:9")) == ["button-too-old"]
    await staffed.press("yonas", "interpret:take:1")
    staffed.now += timedelta(minutes=1)
    await staffed.press("amal", f"thread:done:{thread.id}")
    said = len(await rows(staffed, "group"))
    assert ids(await staffed.type("yonas", "ሓሙስ")) == ["interpret-thanks"]
    # The conversation is over, and still the staff read what is said in their name.
    assert [ids(each)[0] for each in (await rows(staffed, "group"))[said:]] == ["interpret-given"]
