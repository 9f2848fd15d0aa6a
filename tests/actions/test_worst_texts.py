"""No text that a person can send keeps everybody else waiting: all that reads one is quick, whatever it is given."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from zoneinfo import ZoneInfo

import pytest

from actions.appointments import abouts, closing_words
from actions.donations import hearing
from actions.facts import reading as facts_said
from actions.facts import weeks
from actions.kernel import courtesies, private, stopping, wording
from actions.kernel import insults as insult_words
from actions.kernel.commands import acts
from actions.kernel.presses import read_command
from actions.questions import slots
from actions.when import read
from actions.when.spans import no_such_day, read_span
from config import wordings
from config.languages import LANGUAGES

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
# Of the processor, and the best of three: a busy machine or a collection of garbage is no failure, slow work is.
# Alone on a machine each takes less than 0.05 seconds; some took up to a minute.
MOST_SECONDS = 0.1
TRIES = 3
# What Telegram lets somebody write in one message.
LONGEST = 4096
REMINDER = "Husk mig på min tid hos lægen i morgen kl. 9. "


# As long as a text may be, so that another one may be too.
TEXT = "ord { $since } " * 100


def filled(unit: str, before: str = "") -> str:
    return (before + unit * LONGEST)[:LONGEST]


SHAPES = {
    "signs that fall apart into three words": filled("ﷺ", (REMINDER * 20)[:600]),
    "signs that fall apart into six letters": filled("㌖"),
    "signs that fall apart into two digits": filled("㊿", "+"),
    "letters with two accents": filled("ΐ"),
    "accents on one letter": filled("\u0301\u0323", "a"),
    "joiners": filled("1\u200d"),
    "digits": filled("1"),
    "digits apart": filled("1 "),
    "digits and hyphens": filled("1-"),
    "spaces": filled(" ", "1"),
    "dots": filled("1.1 "),
    "spans": filled("1-1 "),
    "slashes": filled("1/1 "),
    "times": filled("1:00 "),
    "days": filled("1/1/26 "),
    "days and times": (filled("".join(f"{day}/{month}/26 " for month in range(1, 13) for day in range(1, 29)))[:2048])
    + "".join(f"{hour}:{minute:02} " for hour in range(24) for minute in range(0, 60, 3))[:2048],
    "one long word": filled("a"),
    "words and hyphens": filled("a-"),
    "words and dots": filled("a.d"),
    "at signs": filled("@"),
    "letters and at signs": filled("a@"),
    "the clock": filled("kl "),
    "from the clock": filled("fra kl "),
    "half": filled("halv "),
    "in two hours": filled("om 2 timer "),
    "weekdays": filled("mandag "),
    "weekdays of next week": filled("mandag næste uge "),
    "tomorrow": filled("i morgen "),
    "from one to": filled("fra 1 til "),
    "months": filled("1 november "),
    "numbers in words": filled("fem og tyve "),
    "CPR numbers": filled("0101901234 "),
    "CPR numbers with a space behind each digit": filled("0 1 0 1 9 0 1 2 3 4    "),
    "CPR numbers with a hyphen": filled("010190-1234 "),
    "keycaps": filled("1\ufe0f\u20e3"),
    "ages": filled("12, "),
    "dates, one after the other": filled("1.1, "),
    "from one day to another": filled("1.1-2.2."),
    "opening hours": filled("10.10-11.00, "),
    "opening hours without an end": filled("10.10-11.00/"),
    "letters apart": filled("a "),
    "dots apart": filled(" . "),
    "addresses": filled("a.b/"),
    "dots in words": filled("[dot"),
    "commands": filled("/link "),
    "lines": filled("\n"),
    "greetings that can be parted in two ways": filled("boni boni ")[:115] + " x",
    "greetings that can be parted in three ways": filled("ty bot ")[:115] + " x",
    "stopping that can be parted in two ways": filled("stop nu ")[:115] + " x",
}
READERS: dict[str, Callable[[str], object]] = {
    "has_cpr": private.has_cpr,
    "without_cpr": private.without_cpr,
    "without_day": private.without_day,
    "without_serial": private.without_serial,
    "has_number": private.has_number,
    "has_address": private.has_address,
    "insults": insult_words.has_insult,
    "says_closed": closing_words.says_closed,
    "says_stop": stopping.says_stop,
    "courtesy": courtesies.courtesy,
    "without_greeting": courtesies.without_greeting,
    "haste": hearing.haste,
    "about": abouts.about_in,
    "read_command": lambda text: read_command(text, acts()),
    "bare": wording.bare,
    "phones": facts_said.phones,
    "phones_in": facts_said.phones_in,
    "room": facts_said.room,
    "room_in": facts_said.room_in,
    "floor_in": facts_said.floor_in,
    "address": facts_said.address,
    "plain": facts_said.plain,
    "taken_out": slots.taken_out,
    "marks": slots.marks,
    "a text typed anew": lambda text: wordings.checked("da", "privacy", TEXT, text),
    "a text typed anew that has its slot": lambda text: wordings.checked(
        "da", "privacy", TEXT, "{ $since }" + text[:2900]
    ),
}


def hours_said(text: str, language: str) -> object:
    """The hours of a week; those that never open are said so."""
    try:
        return weeks.read(text, language, NOW.astimezone(ZONE), "DK", None)
    except weeks.Never:
        return None


OF_DAYS: dict[str, Callable[[str, str], object]] = {
    "read": lambda text, language: read(text, language, NOW, ZONE),
    "read_span": lambda text, language: read_span(text, language, NOW, ZONE),
    "no_such_day": no_such_day,
    "hours": hours_said,
}


def assert_quick(what: str, work: Callable[[], object]) -> None:
    seconds = MOST_SECONDS
    for _ in range(TRIES):
        start = time.process_time()
        work()
        seconds = time.process_time() - start
        if seconds < MOST_SECONDS:
            break
    assert seconds < MOST_SECONDS, f"{what} took {seconds:.1f} s"


@pytest.fixture(scope="module", autouse=True)
def _lists_of_words_are_read() -> None:
    for language in LANGUAGES:
        read("x", language, NOW, ZONE)
    insult_words.has_insult("x")
    closing_words.says_closed("x")
    courtesies.courtesy("x")
    stopping.says_stop("x")
    hearing.haste("x")
    abouts.about_in("x")


@pytest.mark.parametrize("text", [pytest.param(text, id=name) for name, text in SHAPES.items()])
def test_no_text_keeps_others_waiting(text: str) -> None:
    assert len(text) <= LONGEST
    for name, reader in READERS.items():
        assert_quick(name, partial(reader, text))
    for language in ("da", "ar", "ti"):
        for name, of_days in OF_DAYS.items():
            assert_quick(name, partial(of_days, text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_is_slow(language: str) -> None:
    for shape in ("signs that fall apart into three words", "digits and hyphens", "dots", "the clock"):
        for name, of_days in OF_DAYS.items():
            assert_quick(name, partial(of_days, SHAPES[shape], language))


def test_a_number_behind_a_long_text_is_still_seen() -> None:
    assert private.has_cpr(filled("ﷺ")[:4000] + " 010190-1234")
