"""Texts of people, and what is read of them: no text ends a reader, keeps it busy, or makes it say what cannot be."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from actions.facts import reading, weeks
from actions.kernel import private
from actions.kernel.messages import Fact
from actions.kernel.presses import UnknownPress, read_command, read_danish, read_press
from actions.letters.understanding import understand
from actions.letters.written import as_lines
from actions.when import read
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.slots import clean, plain, slot
from tests.fuzz.examples import fuzzed, texts

ZONE = ZoneInfo("Europe/Copenhagen")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
MOST_SECONDS = 1.0
LETTERS = st.lists(texts, min_size=1, max_size=8).map("\n".join).map(lambda text: text[:20_000])
NAMES: tuple[Callable[[str], Any], ...] = (
    reading.plain, reading.room, reading.address, reading.phones, reading.phones_in, reading.floor_in
)  # fmt: skip


@fuzzed()
@given(texts, st.sampled_from(sorted(LANGUAGES)))
def test_when(text: str, language: str) -> None:
    began = time.process_time()
    found = read(text, language, NOW, ZONE)
    assert time.process_time() - began < MOST_SECONDS
    assert all(each.tzinfo is not None for each in found.moments)


@fuzzed()
@given(LETTERS)
def test_letters(facts: Municipality, text: str) -> None:
    began = time.process_time()
    letter = understand(as_lines(text), NOW, facts)
    assert time.process_time() - began < 2 * MOST_SECONDS
    assert letter.day is not None or not letter.day_sure
    assert not any(private.has_cpr(line) for line in letter.lines)


@fuzzed()
@given(texts)
def test_buttons_and_commands(text: str) -> None:
    read_command(text, {"menu": "menu", "start": "start"})
    assert (read_danish(text) or 0) >= 0
    try:
        found = read_press(text)
    except UnknownPress:
        return
    assert all(each.value.isascii() for each in found.entities)


@fuzzed()
@given(texts, st.sampled_from(sorted(LANGUAGES)))
def test_names_of_facts(text: str, language: str) -> None:
    for reads in NAMES:
        reads(text)
    kept = reading.plain(text)
    if kept is not None:
        assert reading.plain(kept) == kept
        assert clean(kept) == kept
        assert not private.has_address(kept)
        assert plain(slot(Fact(text=kept), language)) == kept
    try:
        hours = weeks.read(text, language, NOW.astimezone(ZONE), "DK", None)
    except weeks.Never:
        return
    assert hours is None or weeks.read(hours, "da", NOW.astimezone(ZONE), "DK", None) is not None


@fuzzed()
@given(texts)
def test_cpr_numbers_and_addresses(text: str) -> None:
    began = time.process_time()
    bare = private.without_cpr(text)
    private.has_address(text)
    private.has_number(text)
    private.without_day(text)
    private.without_serial(text)
    assert time.process_time() - began < MOST_SECONDS
    assert not private.has_cpr(bare)
