"""What the ladder makes of an answer: in which language, in whose place, and what is kept of a question."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from actions.kernel import commands
from actions.kernel.messages import Edit, Message, say
from actions.kernel.presses import read_command
from actions.kernel.rows import to_row
from actions.kernel.turn import Danger, Meaning, Understanding, Work, World
from actions.talk.guesses import code
from bot.answering.rungs import answer
from bot.answering.turn import Turn
from bot.incoming.reading import Reading, Understood, Wordless
from bot.incoming.updates import Incoming, Photo, Pressed, Secret, Typed, What
from config.facts import Municipality
from store import forms, guesses, outbox, own_answers, persons, threads
from store.base import Session
from store.database import Database
from store.unanswered import Unanswered
from tests.actions.scene import ids, only, presses, shown
from tests.conftest import NOW

GUESSES = (("benefits_money", 0.39), ("thanks", 0.2), ("deny", 0.1), ("affirm", 0.05))


@pytest.fixture
async def work(sqlite: Database, facts: Municipality) -> AsyncIterator[Work]:
    async with sqlite.transaction() as session:
        yield Work(session, World(facts), NOW)


async def turn(work: Work, what: What, reading: Reading | None = None, telegram: str = "da") -> Turn:
    return await Turn.of(work, Incoming(1, 7, telegram, what), reading or Wordless())


def unsure(redacted: str = "hvor er …") -> Understood:
    return Understood(Understanding("benefits_money", 0.39, ranking=GUESSES, redacted=redacted))


def somali(confidence: float = 0.99) -> Understood:
    found = Understanding("greet", confidence, ranking=(("greet", confidence),), redacted="subax wanaagsan walaal",
                          language="so", language_confidence=0.99)  # fmt: skip
    return Understood(found)


async def questions(session: Session) -> list[Unanswered]:
    return list(await session.scalars(select(Unanswered).order_by(Unanswered.id)))


async def test_the_second_time_in_a_row_there_is_somebody_to_call(work: Work) -> None:
    for misunderstood, line in enumerate(("not-understood", "not-understood-again", "not-understood-again"), start=1):
        asked = await turn(work, Typed("bla bla"), unsure())
        reply = only(await answer(asked))
        assert ids(reply)[0] == line
        assert bool(reply.contacts) == (misunderstood >= 2)
        assert asked.person.misunderstood == misunderstood
    understood = await turn(work, Typed("hej med dig"), Understood(Understanding("greet", 0.99)))
    await answer(understood)
    assert understood.person.misunderstood == 0


async def test_three_guesses_are_offered_and_what_would_help_nobody_is_none_of_them(work: Work) -> None:
    reply = only(await answer(await turn(work, Typed("bla bla"), unsure())))
    assert presses(reply)[:3] == ["ask:benefits_money", "ask:jobcafe_hours", "ask:course_hours"]


async def test_a_question_is_kept_with_three_guesses_where_words_of_it_are_left(work: Work) -> None:
    await answer(await turn(work, Typed("bla bla"), unsure("… # …")))
    assert await questions(work.session) == []
    await answer(await turn(work, Typed("bla bla"), unsure()))
    [kept] = await questions(work.session)
    assert (kept.text, kept.language, [tuple(each) for each in kept.guesses]) == ("hvor er …", "da", list(GUESSES[:3]))


async def test_where_staff_read_it_writing_to_them_is_offered_the_second_time(work: Work) -> None:
    group = await persons.meet(work.session, -100, "da", NOW)
    await threads.link_group(work.session, group.id, NOW, is_forum=False)
    first = presses(only(await answer(await turn(work, Typed("bla bla"), unsure()))))
    assert first[0].startswith("question:tell:")
    assert "thread:open" not in first
    second = presses(only(await answer(await turn(work, Typed("bla bla"), unsure()))))
    assert second[0] == "thread:open"
    assert second[1].startswith("question:tell:")


async def test_whoever_never_chose_a_language_is_followed_into_the_one_they_write(work: Work) -> None:
    asked = await turn(work, Typed("subax wanaagsan walaal"), somali())
    reply = only(await answer(asked))
    assert (asked.person.language, reply.language) == ("so", "so")
    assert presses(reply)[-1] == "language:so"


async def test_whoever_chose_one_keeps_it_and_is_answered_in_the_other_this_once(work: Work) -> None:
    asked = await turn(work, Typed("subax wanaagsan walaal"), somali())
    asked.person.language_chosen = True
    reply = only(await answer(asked))
    assert (asked.person.language, reply.language) == ("da", "so")
    assert presses(reply)[-1] == "language:so"


async def test_in_one_s_own_language_nothing_is_offered(work: Work) -> None:
    reply = only(await answer(await turn(work, Typed("hej med dig"), Understood(Understanding("greet", 0.99)))))
    assert reply.language is None
    assert not any(press.startswith("language:") for press in presses(reply))


@pytest.mark.parametrize("nod", ["👍", "👍🏾", "❤️", "🙏🙏", "👍 🙂\n👍"])
async def test_a_thumb_is_answered_in_a_word_without_the_menu(work: Work, nod: str) -> None:
    reply = only(await answer(await turn(work, Typed(nod))))
    assert (ids(reply), presses(reply)) == (["affirm"], [])


@pytest.mark.parametrize("sent", ["👎", "🆘", "123", "👍?", "🏻"])
async def test_other_signs_are_told_that_the_bot_reads_text(work: Work, sent: str) -> None:
    reply = only(await answer(await turn(work, Typed(sent))))
    assert ids(reply) == ["only-text"]
    assert "menu:group:people" in presses(reply)


@pytest.mark.parametrize("intent", ["affirm", "thanks"])
async def test_ok_and_thanks_get_no_menu(work: Work, intent: str) -> None:
    reply = only(await answer(await turn(work, Typed("ok"), Understood(Understanding(intent, 0.99)))))
    assert (ids(reply), presses(reply)) == ([intent], [])


async def test_what_is_shown_in_place_changes_the_message_that_was_pressed(work: Work) -> None:
    person = (await turn(work, Typed("x"))).person
    await forms.begin(work.session, person.id, "request", {}, NOW)
    [changed] = await answer(await turn(work, Pressed("1", "form:items:bed", 55)))
    assert isinstance(changed, Edit)
    assert changed.key == "message:55"
    [new] = await answer(await turn(work, Pressed("1", "form:items:bed")))
    assert isinstance(new, Message)
    [new] = await answer(await turn(work, Pressed("1", "ask:help_menu", 55)))
    assert isinstance(new, Message)


async def test_after_a_change_of_language_the_open_question_is_asked_again(work: Work) -> None:
    person = (await turn(work, Typed("x"))).person
    await forms.begin(work.session, person.id, "request", {}, NOW.replace(hour=0))
    replies = await answer(await turn(work, Pressed("1", "language:so", 55)))
    assert [ids(only([reply])) for reply in replies] == [["language-set"], ["request-items-ask"]]
    assert person.language == "so"


async def test_an_answer_is_shown_again_in_danish_to_whoever_got_it(work: Work) -> None:
    person = (await turn(work, Typed("x"))).person
    other = await persons.meet(work.session, 8, "ti", NOW)
    mine, theirs = (
        outbox.put(work.session, each.id, to_row(Message(lines=(say("thanks"),), topic="x")), lane="reply", now=NOW)
        for each in (person, other)
    )
    await work.session.flush()
    shown = only(await answer(await turn(work, Pressed("1", f"danish:{mine.id}"))))
    assert (ids(shown), shown.language, shown.topic) == (["thanks"], "da", None)
    for row in (theirs.id, theirs.id + 1):
        refused = only(await answer(await turn(work, Pressed("1", f"danish:{row}"))))
        assert ids(refused) == ["button-too-old"]


async def test_under_an_answer_with_facts_one_can_say_that_it_is_wrong(work: Work) -> None:
    known = Understood(Understanding("jobcafe_hours", 0.99, ranking=(("jobcafe_hours", 0.99),)))
    typed = only(await answer(await turn(work, Typed("hvornår har Jobcaféen åbent"), known)))
    assert [button.press.partition(":")[0] for button in typed.buttons[-1]] == ["not", "wrong"]
    for data in ("ask:jobcafe_hours", f"guess:take:{code('course_hours')}:{code('jobcafe_hours')}", "ask:emergency"):
        pressed = only(await answer(await turn(work, Pressed("1", data))))
        assert pressed.buttons[-1][-1].press.startswith("wrong:say:"), data
    for data in ("ask:help_menu", "ask:who_to_call"):
        pressed = only(await answer(await turn(work, Pressed("1", data))))
        assert not [each for each in presses(pressed) if each.startswith("wrong:")], data


async def test_who_is_in_danger_gets_numbers_and_no_question_whether_they_are_right(work: Work) -> None:
    danger = Understanding("emergency", 0.99, danger=Danger("certain", "suicide"))
    helped = only(await answer(await turn(work, Typed("jeg vil dø"), Understood(danger))))
    assert helped.contacts
    assert not [each for each in presses(helped) if each.startswith("wrong:")]


async def test_what_is_shown_in_danish_never_says_how_old_it_is(work: Work) -> None:
    person = (await turn(work, Typed("x"))).person
    [asked] = await answer(await turn(work, Pressed("1", "ask:jobcafe_hours")))
    assert isinstance(asked, Message)
    assert "stale-note" in ids(asked)
    row = outbox.put(work.session, person.id, to_row(asked), lane="reply", now=NOW)
    await work.session.flush()
    shown = only(await answer(await turn(work, Pressed("1", f"danish:{row.id}"))))
    assert ids(shown) == [id for id in ids(asked) if id != "stale-note"]


async def test_a_cpr_number_is_warned_of_before_what_was_asked_is_answered(work: Work) -> None:
    asked = await turn(work, Secret("hej …"), Understood(Understanding("greet", 0.99)))
    assert ids(only(await answer(asked))) == ["cpr-warning", "greet"]
    alone = await turn(work, Secret("…"), unsure("…"))
    assert ids(only(await answer(alone))) == ["cpr-warning"]


async def test_a_picture_with_the_answer_under_it_is_kept_and_the_answer_is_read(work: Work) -> None:
    person = (await turn(work, Typed("x"))).person
    await forms.begin(work.session, person.id, "request", {"items": "lamp", "note-reopened": ""}, NOW)
    reply = only(await answer(await turn(work, Photo("lamp", caption="En hvid"), unsure())))
    assert ids(reply)[0] == "photo-kept"
    row = await forms.open_for(work.session, person.id, NOW)
    assert row
    assert (row.answers["note"], row.answers["photo-gathered"]) == ("En hvid", "lamp")


def near(likeness: float, intent: str = "benefits_money", confidence: float = 0.5) -> Understood:
    """Words that nobody is sure of unless told, so near to the question of `answered_once`."""
    vector = bytes([round(likeness * 100), *[0] * 382, round((1 - likeness**2) ** 0.5 * 100)])
    found = Understanding(intent, confidence, ranking=GUESSES, redacted="må man …", meaning=Meaning(vector))
    return Understood(found)


async def answered_once(work: Work) -> None:
    ida = await persons.meet(work.session, 70, "da", NOW)
    once = await own_answers.write(work.session, "Må man fiske?", "Ja, om lørdagen.", "da", ida.id, NOW)
    await own_answers.means(work.session, once.id, "da", bytes([100, *[0] * 383]))


async def test_what_staff_have_answered_once_is_the_answer_and_can_be_taken_back(work: Work) -> None:
    await answered_once(work)
    reply = only(await answer(await turn(work, Typed("må man fiske"), near(0.9))))
    assert ids(reply) == ["understood", "broadcast-text", "own-by-staff"]
    assert await questions(work.session) == []
    [data] = [press for press in presses(reply) if press.startswith("not:this")]
    assert ids(only(await answer(await turn(work, Pressed("1", data))))) == ["not-this"]
    assert await guesses.most_missed(work.session, 9) == []


async def test_not_this_under_what_staff_have_answered_keeps_the_question_for_them_once(work: Work) -> None:
    await answered_once(work)
    group = await persons.meet(work.session, -1001, "da", NOW)
    await threads.link_group(work.session, group.id, NOW, is_forum=False)
    person = await persons.meet(work.session, 7, "da", NOW)
    reply = only(await answer(await turn(work, Typed("må man fiske"), near(0.9))))
    outbox.put(work.session, person.id, to_row(reply), lane="reply", now=NOW).state = "sent"
    [data] = [press for press in presses(reply) if press.startswith("not:this")]
    refused = only(await answer(await turn(work, Pressed("1", data))))
    [kept] = await questions(work.session)
    assert presses(refused)[0] == f"question:tell:{kept.id}"
    assert (kept.text, kept.language, kept.guesses[0][0]) == ("må man …", "da", GUESSES[0][0])
    assert kept.vector == near(0.9).understanding.meaning.vector  # type: ignore[union-attr]
    assert ids(only(await answer(await turn(work, Pressed("1", data))))) == ["not-this"]
    assert await questions(work.session) == [kept]


async def test_what_may_be_meant_is_asked_with_the_guesses_below_and_is_kept_until_it_is_pressed(work: Work) -> None:
    await answered_once(work)
    asked = only(await answer(await turn(work, Typed("må man fiske"), near(0.47))))
    assert ids(asked) == ["do-you-mean"]
    [kept] = await questions(work.session)
    assert kept.vector is not None
    first, second, *_ = presses(asked)
    assert (first, second.startswith("guess:take:")) == (f"own:meant:1:{kept.id}", True)
    person = await persons.meet(work.session, 7, "da", NOW)
    outbox.put(work.session, person.id, to_row(asked), lane="reply", now=NOW).state = "sent"
    assert ids(only(await answer(await turn(work, Pressed("1", first)))))[0] == "understood"
    assert await questions(work.session) == []


async def test_below_the_answer_of_a_sure_intent_stands_what_staff_have_answered_as_a_button(work: Work) -> None:
    await answered_once(work)
    reply = only(await answer(await turn(work, Typed("må man fiske"), near(0.9, "leisure", 0.95))))
    assert ids(reply)[0] == "understood"
    assert presses(reply)[0] == "own:show:1"
    assert any(press.startswith("not:this") for press in presses(reply))
    assert await questions(work.session) == []
    assert "broadcast-text" in ids(only(await answer(await turn(work, Pressed("1", "own:show:1")))))


@pytest.mark.parametrize(
    ("intent", "likeness"),
    [("leisure", 0.47), ("greet", 0.9), ("help_menu", 0.9), ("emergency", 0.9), ("donation_request", 0.9)],
)
async def test_there_is_no_such_button_where_it_is_not_meant_surely_or_nothing_was_asked(
    work: Work, intent: str, likeness: float
) -> None:
    await answered_once(work)
    replies = await answer(await turn(work, Typed("må man fiske"), near(likeness, intent, 0.95)))
    pressed = [press for reply in replies if isinstance(reply, Message) for press in presses(reply)]
    assert pressed and not any(press.startswith("own:") for press in pressed)


async def test_what_is_farther_is_no_answer_of_ours(work: Work) -> None:
    await answered_once(work)
    asked = only(await answer(await turn(work, Typed("må man fiske"), near(0.4))))
    assert ids(asked) == ["do-you-mean"]
    assert not any(press.startswith("own:") for press in presses(asked))


@pytest.mark.parametrize("command", ["start x", *sorted(commands.acts())])
async def test_a_command_with_a_cpr_number_is_warned_of_and_done_as_a_command(work: Work, command: str) -> None:
    read = read_command(f"/{command} …", commands.acts())
    assert read is not None
    [first, *_] = await answer(await turn(work, Secret(f"/{command} …"), Understood(read)))
    assert isinstance(first, Message)
    assert "cpr-warning" in ids(first)
    assert "understood" not in ids(first)
    assert shown(first, "en")
