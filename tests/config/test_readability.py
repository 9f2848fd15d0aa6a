"""How hard the texts are: words that are long or rare for those who read them, and sentences that stay short."""

from __future__ import annotations

from collections import Counter

import pytest

from benchmarks.readability import corpus, measured
from config.languages import LANGUAGES
from config.sentences import words

# Words in a sentence of those that are no labels, and LIX; the texts are below both.
SHORT, EASY = 8, 35


@pytest.mark.parametrize("language", LANGUAGES)
def test_texts_are_easy_for_who_came_late_to_reading(language: str) -> None:
    found = measured(language, Counter())
    assert found.mean <= SHORT
    assert found.lix <= EASY


def test_a_word_is_rare_that_people_do_not_write_and_long_among_the_longest_of_theirs() -> None:
    known = Counter({"jeg": 80, "du": 80, "aftale": 30, "påmindelser": 10, "x": 1})
    found = measured("da", known)
    assert found.long_from == len("aftale") + 1
    assert found.long_words > measured("da", known + Counter({"kommunalbestyrelse": 80})).long_words
    assert found.rare_words > measured("da", known + Counter({"tryk": 2})).rare_words


def test_the_corpus_is_what_people_write_without_the_names_of_what_they_mean() -> None:
    known = corpus("da")
    assert known["seng"] > 1
    assert not known["intent"]
    assert not known["item"]


def test_words_are_without_slots_brackets_and_signs_for_vowels() -> None:
    assert words("<b>Du skal</b> til { $place } (Jobcenter), l'été") == ["du", "skal", "til", "l'été"]
    assert words("لمّ شمل") == ["لم", "شمل"]
    assert words("می‌خواهم 12") == ["می‌خواهم"]
