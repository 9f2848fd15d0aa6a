"""From a question that nobody could answer to an answer that everybody finds: by staff, translated, told."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.kernel.messages import Message
from actions.questions import telling
from store import own_answers, unanswered
from tests.actions.questions.asking import answered, asked, meaning, means, office, reader
from tests.actions.scene import Scene, ids, presses, read, shown

__all__ = ["office"]


async def translated(scene: Scene, who: str = "yonas", language: str = "ti", text: str = "እወ፡ ብካርድ።") -> Message:
    await scene.press(who, f"own:translate:1:{language}")
    await scene.type(who, "መሕንበሲ ነጻ ድዩ?", means(1, 7))
    return await scene.type(who, text)


async def told(scene: Scene, who: str) -> list[Message]:
    return [read(row) for row in await scene.queued(who, "notice")]


async def test_who_asked_is_told_in_their_language_when_the_translation_was_looked_at(office: Scene) -> None:
    number = await asked(office, "amal", "መሕንበሲ …", 1, wants=True)
    reply = await answered(office, number)
    assert ids(reply)[:2] == ["own-kept", "seek-done"]
    assert await told(office, "amal") == []
    assert [ids(each) for each in await told(office, "saba")] == [["seek-take"]]
    assert ids(await translated(office)) == ["translate-thanks"]
    assert await told(office, "amal") == []
    assert ids(await office.press("yonas", "own:right:1:ti")) == ["check-other"]
    assert ids(await office.press("saba", "own:right:1:ti")) == ["translate-thanks"]
    [message] = await told(office, "amal")
    assert ids(message) == ["answer-for-you", "own-by-staff"]
    assert "እወ፡ ብካርድ።" in shown(message, "ti")
    assert await unanswered.awaiting(office.session) == []


async def test_nobody_is_told_twice_and_whose_question_it_was_is_forgotten(office: Scene) -> None:
    first = await asked(office, "amal", "መሕንበሲ …", 1, wants=True)
    last = await asked(office, "amal", "መሕንበሲ ነጻ", 1, wants=True)
    await answered(office, first, last)
    await translated(office)
    await office.press("ida", "own:right:1:ti")
    assert len(await told(office, "amal")) == 1
    await telling.tick(office.work)
    assert len(await told(office, "amal")) == 1
    assert await unanswered.wanted(office.session, "መሕንበሲ …", "") == []


async def test_who_reads_a_language_that_nobody_translates_is_told_in_danish_with_a_note(office: Scene) -> None:
    await answered(office, await asked(office, "yusuf", "barkadda", 1, wants=True))
    [message] = await told(office, "yusuf")
    assert ids(message) == ["broadcast-not-translated", "answer-for-you", "own-by-staff"]
    assert presses(message)[0] == "ask:talk_to_human"
    assert "Ja, med kortet." in shown(message, "so")


@pytest.mark.parametrize(("hours", "messages"), [(47, 0), (48, 1)])
async def test_after_two_days_nobody_waits_for_a_translation_any_more(office: Scene, hours: int, messages: int) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1, wants=True))
    office.now += timedelta(hours=hours)
    await telling.tick(office.work)
    assert [ids(each)[0] for each in await told(office, "amal")] == ["broadcast-not-translated"] * messages


async def test_everybody_reads_it_in_their_language_or_in_danish_with_a_person_to_ask(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    foreign = await office.press("yusuf", "own:show:1")
    assert ids(foreign) == ["understood", "broadcast-not-translated", "broadcast-text", "own-by-staff"]
    assert presses(foreign)[0] == "ask:talk_to_human"
    await translated(office)
    assert "Ja, med kortet." in shown(await office.press("amal", "own:show:1"), "ti")
    await office.press("saba", "own:right:1:ti")
    assert "እወ፡ ብካርድ።" in shown(await office.press("amal", "own:show:1"), "ti")


async def test_a_persian_translation_is_read_by_those_who_read_dari(office: Scene) -> None:
    await office.person("parwin", "prs")
    await reader(office, "reza", "fa")
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    await office.press("ida", "own:seek:1")
    await translated(office, "reza", "fa", "بله، با کارت.")
    await office.press("ida", "own:right:1:fa")
    assert ids(await office.press("parwin", "own:show:1")) == ["understood", "broadcast-text", "own-by-staff"]


async def test_a_translation_is_out_of_date_when_the_answer_changes(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    await office.press("ida", "own:seek:1")
    await translated(office)
    await office.press("ida", "own:right:1:ti")
    await office.press("ida", "own:edit:1")
    await office.type("ida", "Er svømmehallen gratis?", means(1))
    await office.type("ida", "Nej, ikke mere.")
    assert "Nej, ikke mere." in shown(await office.press("amal", "own:show:1"), "ti")
    assert "translation-outdated" in str(await office.press("ida", "own:languages:1"))
    assert ids(await office.press("saba", "own:right:1:ti")) == ["button-too-old"]


async def test_who_translates_while_the_answer_changes_translates_it_again(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    await office.press("ida", "own:seek:1")
    await office.press("yonas", "own:translate:1:ti")
    await office.press("ida", "own:edit:1")
    await office.type("ida", "Er svømmehallen gratis?", means(1))
    await office.type("ida", "Nej, ikke mere.")
    await office.type("yonas", "መሕንበሲ ነጻ ድዩ?", means(1))
    assert ids(await office.type("yonas", "እወ፡ ብካርድ።")) == ["translate-outdated"]
    assert (await own_answers.texts(office.session, 1))["ti"].text == ""


async def test_the_first_who_presses_translates(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    await office.press("ida", "own:seek:1")
    await office.press("yonas", "own:translate:1:ti")
    assert ids(await office.press("saba", "own:translate:1:ti")) == ["translate-late"]
    office.now += timedelta(hours=25)
    assert ids(await office.press("saba", "own:translate:1:ti"))[0] == "translate-source"


async def test_what_is_deleted_is_gone_at_once(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    assert ids(await office.press("ida", "own:delete:1")) == ["own-delete-ask", "list-item"]
    assert ids(await office.press("ida", "own:discard:1")) == ["discarded"]
    for who, data in (("amal", "own:show:1"), ("ida", "own:open:1"), ("ida", "own:discard:1"), ("ida", "own:edit:1")):
        assert ids(await office.press(who, data)) == ["button-too-old"]
    assert await own_answers.meanings(office.session) == []


async def test_an_answer_that_is_deleted_while_somebody_changes_it_is_not_there_again(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    await office.press("ida", "own:edit:1")
    await office.type("ida", "Er svømmehallen gratis?", means(1))
    await own_answers.throw_away(office.session, 1)
    assert ids(await office.type("ida", "Nej.")) == ["button-too-old"]
    assert await own_answers.count(office.session) == 0


async def test_of_what_was_asked_six_meanings_are_kept_and_one_for_each_language_that_it_is_written_in(
    office: Scene,
) -> None:
    numbers = [await asked(office, "amal", f"መሕንበሲ {number}", 1) for number in range(8)]
    await answered(office, numbers[0], numbers[-1])
    assert len(await own_answers.meanings(office.session)) == 6 + 1
    await office.press("ida", "own:seek:1")
    await translated(office)
    assert len(await own_answers.meanings(office.session)) == 6 + 2
    assert meaning(1, 7) in [vector for _, vector in await own_answers.meanings(office.session)]


async def test_what_is_too_long_or_has_html_is_said_and_shown_as_it_is(office: Scene) -> None:
    await office.press("ida", "own:new")
    assert ids(await office.type("ida", "x" * 101))[0] == "text-long"
    await office.type("ida", "Hvad er <b>det</b>?", means(2))
    assert ids(await office.type("ida", "x" * 3001))[0] == "text-long"
    reply = await office.type("ida", "Det er <i>sådan</i> & ikke andet")
    assert "Hvad er <b>det</b>?" in shown(reply, "da")
    assert "Det er <i>sådan</i> & ikke andet" in shown(reply, "da")
    listed = await office.press("ida", "own:list:0")
    assert presses(listed)[0] == "own:open:1"


async def test_what_a_volunteer_has_only_taken_on_is_free_when_they_leave(office: Scene) -> None:
    await answered(office, await asked(office, "amal", "መሕንበሲ …", 1))
    await office.press("ida", "own:seek:1")
    await office.press("yonas", "own:translate:1:ti")
    await office.press("yonas", "forget:now")
    assert ids(await office.press("saba", "own:translate:1:ti"))[0] == "translate-source"


@pytest.mark.parametrize("data", ["own:translate:1:ti", "own:check:1:ti", "own:right:1:ti", "own:rewrite:1:ti"])
async def test_only_readers_who_were_asked_translate_or_look_at_it(office: Scene, data: str) -> None:
    await answered(office, await asked(office, "yusuf", "barkadda …", 1))
    assert ids(await office.press("amal", data)) == ["button-too-old"]
    assert ids(await office.press("yonas", data)) == ["button-too-old"]
