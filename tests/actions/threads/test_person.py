"""Writing to the staff: through the bot to their group and back, without a name, and what time and absence do."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from actions.kernel.buttons import button
from actions.kernel.messages import Edit, Fact, Message, Reply, Say, say
from actions.kernel.permissions import perform
from actions.kernel.rows import of_row, to_row
from actions.kernel.turn import Entity, Understanding, Work
from actions.threads import person as threads
from actions.threads import staff as thread_staff
from actions.threads.staff_hours import read_from, worked
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.render import render
from store import drafts, outbox, persons, readers, unanswered
from store import threads as store
from store.outbox import OutboxRow
from store.persons import Person
from store.threads import Thread
from tests.actions.scene import Scene, ids, only, presses, read
from tests.conftest import NOW

GROUP = -1001
GUESSES = (("doctor_rights", 0.4), ("benefits_money", 0.2))


@pytest.fixture
async def staffed(scene: Scene) -> Scene:
    """A staff group with topics, in which Ida and Bo are."""
    await scene.person("bo", "da", "staff")
    scene.people["group"] = await linked(scene, GROUP)
    return scene


async def linked(scene: Scene, chat: int, forum: str = "yes") -> Person:
    """The staff's group: Ida asks for it, Bo agrees."""
    await scene.ask("ida", "staff_link", chat=str(chat), forum=forum)
    group = await persons.find(scene.session, chat)
    assert group
    await scene.press("bo", f"staff:agree:{group.id}")
    for told in ("ida", "bo"):
        for row in await scene.queued(told, "notice"):
            await scene.session.delete(row)
    return group


async def write(scene: Scene, who: str, text: str, redacted: str = "") -> list[Reply]:
    understood = Understanding("", 0.0, ranking=GUESSES, redacted=redacted)
    turn = await scene.turn(who, understood, text)
    return await threads.write(turn, turn.person.language)


async def answer(scene: Scene, who: str, thread: Thread, text: str, message: int = 900) -> Message:
    found = (Entity("thread", str(thread.id)), Entity("message", str(message)))
    turn = await scene.turn(who, Understanding("thread_answer", 1.0, found), text)
    [reply] = await perform("thread_answer", turn)
    return only([reply])


async def tick(scene: Scene, later: timedelta) -> None:
    """What the clock does so much later."""
    await thread_staff.tick(Work(scene.session, scene.world, scene.now + later))


async def opened(scene: Scene, who: str = "amal", text: str = "ሰላም") -> Thread:
    await scene.press(who, "thread:open")
    await write(scene, who, text, "ሰላም …")
    found = await store.open_of(scene.session, scene.people[who].id)
    assert found
    return found


async def queued(scene: Scene, who: str) -> list[OutboxRow]:
    """What was queued for somebody, the oldest first."""
    await scene.session.flush()
    found = await scene.session.scalars(
        select(OutboxRow).where(OutboxRow.person_id == scene.people[who].id).order_by(OutboxRow.id)
    )
    return list(found)


async def rows(scene: Scene, who: str) -> list[Message]:
    """What it says."""
    return [read(row) for row in await queued(scene, who)]


async def replies(scene: Scene, who: str) -> list[Reply]:
    """The same, with what is done with it."""
    return [of_row(row.message) for row in await queued(scene, who)]


def texts(line: Say) -> list[str]:
    return [slot.text for slot in line.args.values() if isinstance(slot, Fact)]


async def test_a_human_can_be_written_to_only_where_staff_read_it(scene: Scene) -> None:
    assert "thread:open" not in presses(await scene.ask("amal", "talk_to_human"))
    await scene.ask("ida", "staff_link", chat=str(GROUP), forum="no")
    shown = await scene.ask("amal", "talk_to_human")
    assert "thread:open" in presses(shown)
    assert shown.contacts


async def test_without_a_group_there_are_numbers_to_call(scene: Scene) -> None:
    reply = await scene.press("amal", "thread:open")
    assert "thread-unreachable" in ids(reply)
    assert reply.contacts


async def test_only_staff_link_the_group(scene: Scene) -> None:
    await scene.person("mette", "da", "coordinator")
    assert ids(await scene.ask("mette", "staff_link", chat=str(GROUP), forum="no")) == ["not-allowed"]
    assert await store.group(scene.session) is None


async def test_the_first_message_is_a_card_without_a_name(staffed: Scene) -> None:
    await staffed.press("amal", "thread:open")
    told = await write(staffed, "amal", "ሰላም")
    assert "passed-on" in ids(only(told))
    [card] = await rows(staffed, "group")
    assert ids(card) == ["thread-card", "thread-message", "thread-how", "thread-free"]
    assert "ሰላም" in texts(card.lines[1])
    assert card.thread is not None
    assert "Amal" not in str(card)
    assert await write(staffed, "amal", "ሓደ ነገር ኣሎ") == []
    assert ids((await rows(staffed, "group"))[-1]) == ["thread-message"]


async def test_one_takes_it_and_the_card_says_who(staffed: Scene) -> None:
    thread = await opened(staffed)
    for who, name in (("ida", "Ida"), ("bo", "Bo")):
        found = (Entity("thread", str(thread.id)),)
        turn = await staffed.turn(who, Understanding("thread_take", 1.0, found))
        await perform("thread_take", replace(turn, name=name))
    changed = [reply.message for reply in await replies(staffed, "group") if isinstance(reply, Edit)]
    assert [texts(row.lines[-1]) for row in changed] == [["Ida"]]


async def test_an_answer_reaches_the_person_as_it_is(staffed: Scene) -> None:
    thread = await opened(staffed)
    confirmed = await answer(staffed, "ida", thread, "Kom torsdag kl. 10")
    assert ids(confirmed) == ["passed-on"]
    [row] = await rows(staffed, "amal")
    assert ids(row) == ["thread-answer"]
    assert texts(row.lines[0]) == ["Kom torsdag kl. 10"]
    assert [press.rsplit(":", 1)[0] for press in presses(row)] == ["thread:unclear", "thread:done"]


async def test_only_staff_answer(staffed: Scene) -> None:
    thread = await opened(staffed)
    refused = await answer(staffed, "yusuf", thread, "hej")
    assert ids(refused) == ["not-allowed"]
    assert await rows(staffed, "amal") == []


async def test_a_name_is_shown_when_the_person_wants_it_and_goes_with_the_thread(staffed: Scene) -> None:
    thread = await opened(staffed)
    turn = await staffed.turn("amal", Understanding("thread_name", 1.0, (Entity("thread", str(thread.id)),)))
    await perform("thread_name", replace(turn, name="Amal"))
    assert "Amal" in texts((await rows(staffed, "group"))[-1].lines[0])
    await staffed.press("amal", f"thread:done:{thread.id}")
    assert thread.name is None
    assert thread.state == "closed"


async def test_nobody_closes_or_names_another_one_s_thread(staffed: Scene) -> None:
    thread = await opened(staffed)
    await staffed.press("yusuf", f"thread:done:{thread.id}")
    await staffed.press("yusuf", f"thread:name:{thread.id}")
    assert ids(await staffed.press("yusuf", f"thread:unclear:{thread.id}")) == ["button-too-old"]
    assert thread.state == "open"
    assert thread.name is None


async def test_the_next_thread_of_a_person_has_the_same_number(staffed: Scene) -> None:
    first = await opened(staffed)
    await staffed.press("amal", f"thread:done:{first.id}")
    second = await opened(staffed)
    assert second.id == first.id
    new = [reply for reply in await replies(staffed, "group") if isinstance(reply, Message)]
    assert ids(new[-1])[0] == "thread-card"


async def test_a_number_is_not_given_again(staffed: Scene) -> None:
    first = (await opened(staffed)).id
    await staffed.press("amal", "forget:now")
    assert "thread-gone" in [line.id for row in await rows(staffed, "group") for line in row.lines]
    assert (await opened(staffed, "yusuf")).id > first


async def test_a_cpr_number_that_staff_write_goes_nowhere(staffed: Scene) -> None:
    thread = await opened(staffed)
    await answer(staffed, "ida", thread, "Dit nummer er 010190-1234")
    assert "1234" not in str(await rows(staffed, "amal"))


@settings(max_examples=40)
@given(st.text(max_size=9000), st.sampled_from(sorted(LANGUAGES)))
def test_every_text_fits_into_messages(text: str, language: str) -> None:
    pieces = list(threads.pieces(text))
    assert "".join(pieces) == text
    for piece in pieces:
        line = threads.message_line(1, language, piece)
        assert render(Message(lines=(line,)), language)


async def test_after_hours_the_person_is_told_when_it_will_be_read(staffed: Scene, facts: Municipality) -> None:
    staffed.now = staffed.now.replace(hour=20)
    assert "thread-read-later" in ids(await staffed.press("amal", "thread:open"))
    moment = read_from(facts, staffed.now)
    assert moment is not None
    assert (moment.hour, moment.date() - staffed.now.date()) == (9, timedelta(days=1))


def test_only_the_staff_s_hours_count(facts: Municipality) -> None:
    friday_noon = NOW.replace(day=27, hour=12)
    monday_morning = friday_noon + timedelta(days=2, hours=20, minutes=30)
    # 13:00 to 15:00 on Friday, 9:00 to 9:30 on Monday.
    assert worked(facts, friday_noon, monday_morning) == timedelta(hours=2, minutes=30)


async def test_a_thread_that_nobody_takes_is_reminded_of_once_and_then_the_person_is_told(staffed: Scene) -> None:
    await opened(staffed)
    for minutes in (29, 31, 40, 61, 70):
        await tick(staffed, timedelta(minutes=minutes))
    assert [line.id for row in await rows(staffed, "group") for line in row.lines].count("thread-waits") == 1
    [told] = await rows(staffed, "amal")
    assert "thread-not-taken" in ids(told)
    assert told.contacts


async def test_nobody_is_reminded_of_what_is_taken(staffed: Scene) -> None:
    thread = await opened(staffed)
    await answer(staffed, "ida", thread, "Hej")
    await tick(staffed, timedelta(hours=3))
    assert "thread-waits" not in [line.id for row in await rows(staffed, "group") for line in row.lines]


async def test_three_silent_days_close_a_thread_with_a_word_to_both(staffed: Scene) -> None:
    thread = await opened(staffed)
    await answer(staffed, "ida", thread, "Hej")
    await tick(staffed, timedelta(days=3, minutes=1))
    assert thread.state == "closed"
    for who in ("amal", "group"):
        assert "thread-silent" in [line.id for row in await rows(staffed, who) for line in row.lines]


async def test_who_blocks_the_bot_leaves_the_thread_and_the_staff_are_told(staffed: Scene) -> None:
    thread = await opened(staffed)
    await threads.gone(staffed.work, staffed.people["amal"].id)
    assert thread.state == "closed"
    assert "thread-gone" in [line.id for row in await rows(staffed, "group") for line in row.lines]
    late = await answer(staffed, "ida", thread, "Hej?")
    assert ids(late) == ["thread-over"]


async def test_when_the_group_is_gone_those_who_wait_get_a_number(staffed: Scene) -> None:
    await opened(staffed)
    await threads.gone(staffed.work, staffed.people["group"].id)
    [told] = await rows(staffed, "amal")
    assert "thread-unreachable" in ids(told)
    assert await store.group(staffed.session) is None


async def translator(scene: Scene, name: str, language: str = "ti") -> Person:
    person = await scene.person(name, "da", "volunteer")
    await readers.choose(scene.session, person.id, [language], scene.now)
    return person


async def answered(scene: Scene, text: str = "Kom torsdag") -> tuple[Thread, str]:
    """A thread with an answer, and the press that asks for its translation."""
    thread = await opened(scene)
    await answer(scene, "ida", thread, text)
    return thread, presses((await rows(scene, "amal"))[-1])[0]


async def test_a_volunteer_translates_and_only_the_first_one(staffed: Scene) -> None:
    await translator(staffed, "mette")
    await translator(staffed, "yonas")
    await translator(staffed, "hodan", "so")
    _, unclear = await answered(staffed)
    for _ in range(2):
        assert ids(await staffed.press("amal", unclear)) == ["interpret-asked"]
    [asked] = await rows(staffed, "yonas")
    assert ids(asked) == ["interpret-wanted"]
    assert await rows(staffed, "hodan") == []
    [take] = presses(asked)
    assert ids(await staffed.press("yonas", take)) == ["interpret-ask"]
    assert ids(await staffed.press("mette", take)) == ["interpret-late"]
    assert ids(await staffed.type("yonas", "ሓሙስ ንዓ")) == ["interpret-thanks"]
    last = (await rows(staffed, "amal"))[-1]
    assert ids(last) == ["interpret-text"]
    assert "ሓሙስ ንዓ" in texts(last.lines[0])
    assert ids((await rows(staffed, "group"))[-1])[0] == "interpret-given"


async def test_a_translation_that_was_left_lying_is_free_again(staffed: Scene) -> None:
    await translator(staffed, "mette")
    await translator(staffed, "yonas")
    _, unclear = await answered(staffed)
    await staffed.press("amal", unclear)
    [take] = presses((await rows(staffed, "mette"))[-1])
    await staffed.press("yonas", take)
    staffed.now += timedelta(hours=2, minutes=1)
    assert ids(await staffed.press("mette", take)) == ["interpret-ask"]
    assert ids(await staffed.type("yonas", "ሓሙስ")) == ["interpret-late"]


async def test_where_nobody_reads_the_language_both_sides_are_told(staffed: Scene) -> None:
    _, unclear = await answered(staffed)
    reply = await staffed.press("amal", unclear)
    assert "interpret-nobody" in ids(reply)
    assert reply.contacts
    assert ids((await rows(staffed, "group"))[-1]) == ["interpret-none"]


async def wants_to_know(scene: Scene, who: str, text: str, guesses: tuple[tuple[str, float], ...] = GUESSES) -> str:
    """The button under "I do not know", as the person has been shown it."""
    number = await unanswered.keep(scene.session, text, scene.people[who].language, guesses, scene.now)
    tell = button("question_tell", "button-tell-me", number)
    shown = to_row(Message(lines=(say("not-understood"),), buttons=((tell,),)))
    outbox.put(scene.session, scene.people[who].id, shown, lane="reply", now=scene.now).state = "sent"
    return tell.press


async def test_an_answer_is_kept_once_and_reaches_those_who_asked_the_same_and_agreed(staffed: Scene) -> None:
    await staffed.person("sara", "ar")
    await staffed.press("yusuf", await wants_to_know(staffed, "yusuf", "xaggee buu …"))
    await staffed.press("sara", await wants_to_know(staffed, "sara", "أين …", (("thanks", 0.4),)))
    await wants_to_know(staffed, "sara", "ሰላም …")
    thread = await opened(staffed)
    confirmed = await answer(staffed, "ida", thread, "Lægen er i Ringstedgade")
    [keep] = presses(confirmed)
    for _ in range(2):
        found = (Entity("row", keep.rsplit(":", 1)[1]),)
        await perform("answer_keep", await staffed.turn("ida", Understanding("answer_keep", 1.0, found)))
    [draft] = await drafts.waiting(staffed.session)
    assert (draft.question, draft.answer, draft.author) == (
        "ሰላም …", "Lægen er i Ringstedgade", staffed.people["ida"].id,
    )  # fmt: skip
    [spread] = presses((await rows(staffed, "group"))[-1])
    for _ in range(2):
        found = (Entity("draft", spread.rsplit(":", 1)[1]),)
        await perform("answer_spread", await staffed.turn("bo", Understanding("answer_spread", 1.0, found)))
    [_, told] = await rows(staffed, "yusuf")
    assert ids(told) == ["answer-for-you"]
    assert "Lægen er i Ringstedgade" in texts(told.lines[0])
    assert [ids(each) for each in await rows(staffed, "sara")] == [["not-understood"]] * 2


async def test_who_has_everything_deleted_is_no_longer_told(staffed: Scene) -> None:
    await staffed.press("yusuf", await wants_to_know(staffed, "yusuf", "xaggee buu …"))
    await staffed.press("yusuf", "forget:now")
    staffed.session.expire_all()
    assert await unanswered.wanted(staffed.session, "xaggee buu …", "") == []


async def test_nobody_takes_another_one_s_question_away(staffed: Scene) -> None:
    press = await wants_to_know(staffed, "yusuf", "xaggee buu …")
    assert ids(await staffed.press("amal", press)) == ["button-too-old"]
    await staffed.press("yusuf", press)
    assert ids(await staffed.press("amal", press)) == ["button-too-old"]
    wanted = await unanswered.wanted(staffed.session, "xaggee buu …", "")
    assert [row.person_id for row in wanted] == [staffed.people["yusuf"].id]


async def test_deleted_questions_are_not_answered(staffed: Scene) -> None:
    assert ids(await staffed.press("amal", "question:tell:99")) == ["button-too-old"]
