"""Every text in every language, with whatever can stand in its slots, as a phone shows it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

import pytest

from actions.kernel.examples import LONG_NAME, NUMBERS, OF_ONE_TEXT, combinations
from actions.kernel.messages import Fact, Items, Say
from config import texts, wordings
from config.languages import LANGUAGES
from rendering.slots import say_in
from tests.config.test_style import joins

ALL = pytest.mark.parametrize("language", LANGUAGES)
_OPEN, _CLOSE = "\u2068", "\u2069"
_FACT = re.compile(f"{_OPEN}[^{_OPEN}{_CLOSE}]*{_CLOSE}")


def said(language: str) -> Iterator[tuple[str, str]]:
    """Each text in each of its forms, with the marks around facts, without those for bold and the like."""
    for id, source in texts.sources(language).items():
        for slots in combinations(texts.names(source.text), language, id):
            yield id, re.sub(r"</?\w+>", "", say_in(Say(id=id, args=slots), language))


def prose_of(text: str) -> str:
    """What is left when facts, and facts within facts, are one sign each."""
    while _FACT.search(text):
        text = _FACT.sub("□", text)
    return text


@ALL
def test_every_text_is_said_with_whatever_stands_in_its_slots(language: str) -> None:
    script = wordings.SCRIPTS[LANGUAGES[language].script]
    for id, text in said(language):
        words = prose_of(text)
        assert not re.search(rf"[{{}}$<>{_OPEN}{_CLOSE}]", words), f"{language} {id}: {text}"
        names = [unicodedata.name(sign, "") for sign in words if sign.isalpha()]
        assert all(name.startswith((script, "LATIN", "MODIFIER LETTER")) for name in names), f"{language} {id}: {text}"
        for found in re.finditer("□", words):
            before, after = words[: found.start()][-1:], words[found.end() :][:1]
            assert not joins(before or " "), f"{language} {id}: {text}"
            assert not joins(after or " "), f"{language} {id}: {text}"


def test_combinations_have_each_number_long_names_and_one_thing_or_several() -> None:
    found = list(combinations(("count", "name", "items", "days"), "da"))
    assert len(found) == 5 * 2 * 3 * 3
    assert {slot.text for each in found if isinstance(slot := each["count"], Fact)} == set(NUMBERS)
    assert LONG_NAME in {slot.text for each in found if isinstance(slot := each["name"], Fact)}
    assert {len(slot.items) for each in found if isinstance(slot := each["items"], Items)} == {1, 2, 3}
    assert [*combinations((), "da")] == [{}]
    assert len({str(each) for each in found}) == len(found)


def test_a_name_that_means_another_thing_in_a_text_has_its_own_example_there() -> None:
    days = [each["days"] for each in combinations(("days",), "da", "tell-me-kept")]
    assert days == [Fact(text=number) for number in NUMBERS]


def test_slots_of_one_kind_change_together() -> None:
    found = list(combinations(("count", "all", "year"), "da"))
    assert len(found) == 5 * 2
    assert all(each["count"] == each["all"] for each in found)


def test_examples_of_one_text_are_of_texts_that_there_are_with_such_slots() -> None:
    for id, slots in OF_ONE_TEXT.items():
        assert {*texts.names(texts.sources("da")[id].text)} & slots.keys(), id


def test_no_sign_of_a_french_text_stands_alone_on_the_next_line() -> None:
    every = [text for _, text in said("fr")]
    assert sum("\u00a0?" in text for text in every) > 50
    assert [text for text in every if re.search("« | [:;?!»]", text)] == []
