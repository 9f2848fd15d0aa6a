"""Hello, thanks and "who are you" in the middle of a form: answered in a word, and no answer is eaten."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import FORMS
from actions.kernel import wording
from actions.kernel.courtesies import FILE, KINDS, courtesy, without_greeting
from actions.kernel.stopping import says_stop
from actions.kernel.turn import Understanding, Work, World
from bot.answering.rungs import answer
from bot.answering.turn import Turn
from bot.incoming.reading import Unread
from bot.incoming.updates import Incoming, Typed
from config.facts import Municipality
from config.languages import LANGUAGES
from store import forms, persons
from store.database import Database
from tests.actions.neighbours import changing
from tests.actions.scene import Scene, ids, only
from tests.conftest import NOW

LISTS = wording.lists(FILE)
POLITE = [word for kind in KINDS for words in LISTS[kind].values() for word in words]
# Answers that a form waits for; none of them is a courtesy in any language.
ANSWERS = ["116", "to senge", "blå", "Glumsø", "kwa watoto wawili", "سرير", "ліжко для дитини", "ዓራት"]
NOTE = {"items": "lamp", "note-reopened": ""}


@pytest.fixture
async def work(sqlite: Database, facts: Municipality) -> AsyncIterator[Work]:
    async with sqlite.transaction() as session:
        yield Work(session, World(facts), NOW)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Hej!", "form-hello"),
        ("السلام عليكم ورحمة الله", "form-hello"),
        ("mahadsanid walaal 🙏", "thanks"),
        ("Дуже дякую!", "thanks"),
        ("hello, who are you?", "form-who"),
        ("መን ኢኻ?", "form-who"),
    ],
)
async def test_a_word_and_the_question_again_and_nothing_of_the_form_is_lost(work: Work, text: str, line: str) -> None:
    person = await persons.meet(work.session, 7, "da", NOW)
    await forms.begin(work.session, person.id, "request", dict(NOTE), NOW)
    turn = await Turn.of(work, Incoming(1, 7, "da", Typed(text)), Unread())
    [reply] = await answer(turn)
    assert ids(only([reply])) == [line, "request-note-ask"]
    row = await forms.open_for(work.session, person.id, NOW)
    assert row
    assert row.answers == NOTE


async def test_a_greeting_before_the_answer_is_read_over(scene: Scene) -> None:
    await scene.press("amal", "ask:donation_request")
    await scene.fill("amal", "form:items:chair", "form:items:done", "form:area:Naestved", *changing("details"))
    assert ids(await scene.type("amal", "Hej, 4")) == ["request-confirm"]
    row = await forms.open_for(scene.session, scene.people["amal"].id, NOW)
    assert row
    assert row.answers["count_chair"] == "any.4"


async def test_a_note_that_begins_with_a_greeting_is_kept_as_it_was_written(scene: Scene) -> None:
    await scene.press("amal", "ask:donation_request")
    await scene.fill("amal", "form:items:lamp", "form:items:done", "form:area:Naestved")
    await scene.type("amal", "Hej, gerne en hvid, tak")
    row = await forms.open_for(scene.session, scene.people["amal"].id, NOW)
    assert row
    assert row.answers["note"] == "Hej, gerne en hvid, tak"


async def test_who_is_asked_about_outside_of_a_form_is_no_business_of_forms(scene: Scene) -> None:
    turn = await scene.turn("amal", Understanding("greet", 0.9), "hej")
    assert await FORMS.greeted(turn, asks_who=False) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS)
def test_each_language_has_words_of_each_kind(kind: str, language: str) -> None:
    assert LISTS[kind][language]


@given(st.lists(st.sampled_from(POLITE), min_size=1, max_size=3), st.sampled_from(["", "!", " 🙏", "؟", "።"]))
def test_courtesies_beside_each_other_are_one(words: list[str], mark: str) -> None:
    text = f"{', '.join(words)}{mark}"
    if len(text) <= wording.LONGEST:
        assert courtesy(text) is not None
        assert not says_stop(text)


@given(st.lists(st.sampled_from(POLITE), min_size=1, max_size=2), st.sampled_from(ANSWERS))
def test_whatever_comes_after_a_greeting_is_left_of_it(words: list[str], more: str) -> None:
    text = f"{' '.join(words)} {more}"
    assert courtesy(text) is None
    if all(len(each.split()) <= 6 for each in words):
        assert without_greeting(text) == more


@given(st.sampled_from(ANSWERS))
def test_an_answer_without_a_greeting_is_as_it_was(text: str) -> None:
    assert without_greeting(text) == text
