"""The word for stop leaves a form, in all languages, and does nothing else."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.kernel import wording
from actions.kernel.messages import say
from actions.kernel.stopping import FILE, says_stop
from actions.kernel.turn import Understanding, Work, World
from bot.answering.rungs import answer
from bot.answering.turn import Turn
from bot.incoming.reading import Understood
from bot.incoming.updates import Incoming, Typed
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.slots import plain, slot
from store import forms, persons
from store.database import Database
from tests.actions.scene import ids, only
from tests.conftest import NOW

WORDS = wording.lists(FILE)
STOP = [word for words in WORDS["stop"].values() for word in words]
PLEASE = [word for words in WORDS["please"].values() for word in words]
LABELS = ("button-send", "button-no", "button-nothing-more", "button-no-photo", "button-done", "say-yes", "say-no")
# What a model that knows no forms makes of "stop".
STOPS_REMINDERS = Understanding("reminders_off", 0.99, ranking=(("reminders_off", 0.9), ("emergency", 0.09)))


@pytest.fixture
async def work(sqlite: Database, facts: Municipality) -> AsyncIterator[Work]:
    async with sqlite.transaction() as session:
        yield Work(session, World(facts), NOW)


async def typed(work: Work, text: str, language: str = "da") -> Turn:
    incoming = Incoming(1, 7, language, Typed(text))
    return await Turn.of(work, incoming, Understood(STOPS_REMINDERS))


@pytest.mark.parametrize("text", ["Stop", "JOOJI!", "Будь ласка, зупиніть", "توقف من فضلك", "bas kon", "ኣቋርጽ"])
@pytest.mark.parametrize("form", ["request", "appointment_change"])
async def test_the_form_is_left_and_reminders_stay(work: Work, text: str, form: str) -> None:
    person = await persons.meet(work.session, 7, "da", NOW)
    person.reminders = True
    await forms.begin(work.session, person.id, form, {"items": "lamp", "note-reopened": "", "appointment": "1"}, NOW)
    replies = await answer(await typed(work, text))
    assert [ids(only([reply])) for reply in replies] == [["form-stopped"]]
    assert person.reminders
    assert await forms.open_for(work.session, person.id, NOW) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_has_words_and_among_them_what_stands_on_the_button(language: str) -> None:
    assert WORDS["stop"][language]
    assert WORDS["please"][language]
    assert says_stop(plain(slot(say("button-cancel"), language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_stands_on_other_buttons_is_not_stop(language: str) -> None:
    assert [label for label in LABELS if says_stop(plain(slot(say(label), language)))] == []


def shouted(word: str, mark: str, please: str, first: bool) -> str:
    parts = (please, word) if first else (word, please)
    return f" {' '.join(filter(None, parts)).upper()}{mark} "


@given(st.builds(shouted, st.sampled_from(STOP), st.sampled_from(["", "!", "...", " 🛑", "؟", "።"]),
                 st.sampled_from(["", *PLEASE]), st.booleans()))  # fmt: skip
def test_case_punctuation_and_please_change_nothing(text: str) -> None:
    assert says_stop(text)


@given(st.sampled_from(STOP), st.sampled_from(["seng", "reminders", "116", "تذكير", "нагадування", "ዓራት"]))
def test_a_word_more_and_it_is_something_else(word: str, more: str) -> None:
    assert not says_stop(f"{word} {more}")
    assert not says_stop(f"{more} {word}")


@given(st.sampled_from(PLEASE))
def test_please_alone_is_not_stop(word: str) -> None:
    assert not says_stop(word)
