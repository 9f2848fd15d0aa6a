"""Where a careful listener asks back, the reader does; what can be read is read. Phrases of each kind in 14 languages.

tests/actions/careful.tsv: kind, language, text, and what is meant: one moment, `ask`, or a moment with `?` where the
reader may ask but may take no other one. They are of the kinds that phrases of strangers have shown to be hard.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator

import pytest

from actions.when import read
from actions.when.tokens import tokens
from actions.when.words import words
from benchmarks.dates import OF_STRANGERS_NOW, ZONE, judge_of_strangers, of_strangers
from config.languages import LANGUAGES
from config.settings import ROOT
from tests.actions.when.reading import meant

CAREFUL = ROOT / "tests" / "actions" / "careful.tsv"
KINDS = ("last", "part", "minutes", "disagree", "weekend", "order", "or")
THURSDAY = "2026-12-10T14:20"
# "I morgen" is no morning, and "duu bayani" no morning either: both are days.
NO_PART_OF_THE_DAY = {"i morgen", "دوو بەیانی"}


def careful(kind: str) -> Iterator[tuple[str, str, str]]:
    """Language, text and what is meant."""
    with CAREFUL.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["kind"] == kind:
                yield row["language"], row["text"], row["expected"]


@pytest.mark.parametrize("kind", KINDS)
def test_no_other_moment_than_the_one_that_is_meant_is_taken(kind: str) -> None:
    wrong = []
    for language, text, expected in careful(kind):
        given = [f"{moment:%Y-%m-%dT%H:%M}" for moment in read(text, language, OF_STRANGERS_NOW, ZONE).moments]
        is_right = given == [expected] if expected[-1].isdigit() else len(given) != 1 or given == [expected[:-1]]
        if not is_right:
            wrong.append((language, text, expected, given))
    assert not wrong


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_has_phrases_of_every_language(kind: str) -> None:
    assert {language for language, _, _ in careful(kind)} == set(LANGUAGES)


def test_hardly_any_phrase_of_a_stranger_is_read_silently_wrong() -> None:
    kinds = Counter(
        judge_of_strangers(read(text, language, OF_STRANGERS_NOW, ZONE), truth)
        for language, text, truth in of_strangers()
    )
    assert kinds.total() == 504
    assert kinds["silently wrong"] <= 0.015 * kinds.total()
    assert kinds["taken, not asked"] <= 0.01 * kinds.total()
    assert kinds["right"] >= 0.55 * kinds.total()


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_a_day_that_is_said_with_its_part_keeps_the_part(language: str) -> None:
    """ "This evening" in one entry of the days must be one of the parts as well, or its evening gets lost."""
    lost = [
        term
        for terms in words(language).days.values()
        for term in terms
        if term not in NO_PART_OF_THE_DAY
        if any("part" in token.means for word in term.split() for token in tokens(word, language))
        if not any("part" in token.means for token in tokens(term, language))
    ]
    assert not lost


def test_a_part_of_the_day_that_was_read_counts_however_far_the_hour_is() -> None:
    far = "please remember to call mother and sister and brother and aunt and cousin at 9"
    assert meant(f"tonight {far}", "en", THURSDAY) == "2026-12-10T21:00"
    assert meant(f"tomorrow {far}", "en", THURSDAY) == "2026-12-11T09:00"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ckb", "بەیانی سەعات ٣", "2026-12-11T15:00 2026-12-11T03:00"),
        ("ckb", "دووشەممە سەعات ٣ی بەیانی", "2026-12-14T03:00"),
    ],
)
def test_the_word_for_tomorrow_and_morning_is_no_morning_where_it_is_the_day(
    language: str, text: str, expected: str
) -> None:
    assert meant(text, language, THURSDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("lørdag kl. 7", "2026-12-12T07:00 2026-12-12T19:00"),
        ("søndag kl. 8", "2026-12-13T08:00 2026-12-13T20:00"),
        ("lørdag kl. 8 om morgenen", "2026-12-12T08:00"),
        ("lørdag kl. 8.00", "2026-12-12T08:00"),
        ("lørdag kl. 08", "2026-12-12T08:00 2026-12-12T20:00"),
        ("lørdag kl. 9", "2026-12-12T09:00"),
        ("lørdag kvart i 8", "2026-12-12T07:45"),
        ("mandag kl. 8", "2026-12-14T08:00"),
    ],
)
def test_only_at_the_weekend_may_seven_and_eight_be_in_the_evening(text: str, expected: str) -> None:
    assert meant(text, "da", THURSDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "01/02 at 10am", "2027-02-01T10:00 2027-01-02T10:00"),
        ("en", "02/02 at 10am", "2027-02-02T10:00"),
        ("en", "monday 01/02 at 10am", "2027-02-01T10:00"),
        ("en", "13/02 at 10am", "2027-02-13T10:00"),
        ("da", "01/02 kl. 10", "2027-02-01T10:00"),
        ("fa", "۲۴/۹ ساعت ۱۰", "2027-09-24T10:00 2026-12-15T10:00"),
        ("fa", "۲۴/۱۲ ساعت ۱۰", "2026-12-24T10:00"),
    ],
)
def test_a_date_in_figures_is_asked_for_where_its_order_is_open(language: str, text: str, expected: str) -> None:
    assert meant(text, language, THURSDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("monday 14 at 10:00", "2026-12-14T10:00"),
        ("monday 11 at 10:00", "2027-01-11T10:00"),
        ("monday 15 at 10:00", "2026-12-15T10:00 2027-02-15T10:00"),
    ],
)
def test_a_weekday_and_a_number_that_disagree_for_months_are_asked_about(text: str, expected: str) -> None:
    assert meant(text, "en", THURSDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "the last monday of the year at 10", "2026-12-28T10:00"),
        ("en", "the first monday of the year at 10", "2027-01-04T10:00"),
        ("fa", "آخرین دوشنبه سال ساعت ۱۰", "2027-03-15T10:00 2026-12-28T10:00"),
        ("en", "last monday at 10", "2026-12-07T10:00"),
        ("en", "last monday of next year at 10", "needs-date"),
        ("en", "last monday of term at 10", "2026-12-07T10:00"),
    ],
)
def test_a_weekday_is_the_last_or_the_first_of_its_year(language: str, text: str, expected: str) -> None:
    assert meant(text, language, THURSDAY) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("kmr", "sibê ji yazdehan pênc deqe kêm", "2026-12-11T10:55"),
        ("kmr", "sibê saet 11 nîv kêm", "needs-time"),
        ("da", "i morgen kl. 10 minus et kvarter", "needs-time"),
        ("da", "i morgen kl. 10, det tager en halv time", "2026-12-11T10:00"),
        ("en", "tomorrow at 10 half", "needs-time"),
        ("da", "i morgen kl. 10, min datter skal til læge", "2026-12-11T10:00"),
        ("uk", "завтра о 10 без дітей", "2026-12-11T10:00"),
        ("ti", "ጽባሕ ሰዓት 4 ተኩል ናይ ንግሆ", "2026-12-11T10:30"),
    ],
)
def test_minutes_by_an_hour_that_were_not_read_leave_it_open(language: str, text: str, expected: str) -> None:
    assert meant(text, language, THURSDAY) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("doctor friday or monday at 10", "2026-12-11T10:00 2026-12-14T10:00"),
        ("doctor fryday or monday at 10", "needs-date"),
        ("tell me or remind me, monday at 10", "2026-12-14T10:00"),
    ],
)
def test_one_of_two_days_is_never_taken(text: str, expected: str) -> None:
    assert meant(text, "en", THURSDAY) == expected


@pytest.mark.parametrize(("hour", "expected"), [("ሓደ", "19:00"), ("ሰለስተ", "21:00"), ("ሓሙሽተ", "23:00"), ("9", "21:00")])
def test_the_evening_of_tigrinya_lasts_until_midnight(hour: str, expected: str) -> None:
    assert meant(f"ጽባሕ ምሸት ሰዓት {hour}", "ti", THURSDAY) == f"2026-12-11T{expected}"
