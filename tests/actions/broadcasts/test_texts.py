"""What a broadcast says to whom: which text, with which facts, how long it may be, and what is in its way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from actions.broadcasts.preflight import check
from actions.broadcasts.texts import LeftOut, NotYet, as_sent, length, marks, more, parallel_length, split, status
from actions.kernel.messages import Message
from config.facts import Municipality
from rendering.parts import Text
from rendering.render import render
from rendering.slots import plain
from store.broadcasts import Broadcast, Translation
from tests.conftest import NOW

LONGEST = 3800
FACT = {"type": "fact", "text": "Kasernevej 20"}
# 21:00 in Næstved: from now on it is night.
NIGHT = datetime(2026, 11, 23, 20, 0, tzinfo=UTC)


def broadcast(text: str = "Lukket.", **more: Any) -> Broadcast:
    values: dict[str, Any] = {
        "id": 1, "state": "draft", "kind": "news", "language": "da", "text": text, "version": 2, "revision": 1,
        "facts": [], "audience": {}, "missing": {}, "asks": [], "photo": None, "file": None, "place": None,
        "link": None, "link_label": None, "due_at": None,
    }  # fmt: skip
    return Broadcast(**(values | more))


def translation(language: str, text: str = "ዕጹው", version: int = 2, state: str = "drafted") -> Translation:
    return Translation(broadcast_id=1, language=language, text=text, version=version, state=state, taken_at=NOW)


def said(message: Message, language: str) -> str:
    [text] = [part for part in render(message, language) if isinstance(part, Text)]
    return plain(text.html)


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (None, "missing"),
        (translation("ti"), "drafted"),
        (translation("ti", state="checked"), "checked"),
        (translation("ti", text=""), "taken"),
        (translation("ti", version=1), "outdated"),
        (translation("ti", text="", version=1), "missing"),
    ],
    ids=["none", "drafted", "checked", "taken", "outdated", "given up"],
)
def test_a_translation_belongs_to_a_version_of_the_text(found: Translation | None, expected: str) -> None:
    there = {"ti": found} if found else {}
    assert status(broadcast(), there, "ti") == expected
    assert status(broadcast(), there, "da") == "source"


def test_its_readers_get_the_translation_alone(facts: Municipality) -> None:
    shown = said(as_sent(broadcast(), {"ti": translation("ti")}, "ti", facts), "ti")
    assert "ዕጹው" in shown
    assert "Lukket." not in shown


def test_without_one_they_get_danish_and_english_side_by_side_with_a_word_before_it(facts: Municipality) -> None:
    both = as_sent(broadcast(), {"en": translation("en", "Closed.")}, "ti", facts)
    assert [line.id for line in both.lines] == [
        "broadcast-from", "broadcast-not-translated", "broadcast-text", "broadcast-text",
    ]  # fmt: skip
    assert [line.spaced for line in both.lines] == [False, False, True, True]
    shown = said(both, "ti")
    assert shown.index("Lukket.") < shown.index("Closed.")
    alone = as_sent(broadcast(), {}, "da", facts)
    assert [line.id for line in alone.lines] == ["broadcast-from", "broadcast-text"]
    assert [line.spaced for line in alone.lines] == [False, False]


@pytest.mark.parametrize(("missing", "error"), [("out", LeftOut), ("wait", NotYet)])
def test_or_they_wait_or_are_left_out_as_the_sender_decides(
    missing: str, error: type[Exception], facts: Municipality
) -> None:
    with pytest.raises(error):
        as_sent(broadcast(missing={"ti": missing}), {}, "ti", facts)


@pytest.mark.parametrize(
    ("language", "reader", "can"), [("da", "ti", True), ("da", "da", False), ("en", "ti", False), ("en", "en", False)]
)
def test_only_what_was_written_in_danish_can_be_shown_in_danish(
    language: str, reader: str, can: bool, facts: Municipality
) -> None:
    assert as_sent(broadcast(language=language), {}, reader, facts).can_be_danish == can


def test_what_stands_below_a_line_of_dashes_comes_with_more(facts: Municipality) -> None:
    long = broadcast("Fest.\n---\nTag børnene med.\n---\nOg en kage.")
    assert split(long.text) == ("Fest.", "Tag børnene med.\n---\nOg en kage.")
    assert split("Fest.\n--\nNej") == ("Fest.\n--\nNej", "")
    presses = [button.press for row in as_sent(long, {}, "da", facts).buttons for button in row]
    assert "broadcast:more:1" in presses
    [shown] = more(long, {}, "da")
    assert "Og en kage." in str(shown.args["text"])
    assert more(broadcast(), {}, "da") == ()
    presses = [button.press for row in as_sent(broadcast(), {}, "da", facts).buttons for button in row]
    assert "broadcast:more:1" not in presses


def test_each_place_gets_its_fact_and_one_without_a_fact_stays(facts: Municipality) -> None:
    shown = said(as_sent(broadcast("Kom til #1 eller #2.", facts=[FACT]), {}, "da", facts), "da")
    assert "Kom til Kasernevej 20 eller #2." in shown
    assert marks("#1 og #2 og #1, ikke #0") == {"1", "2"}


@pytest.mark.parametrize(
    ("text", "size"),
    [("", 0), ("abc", 3), ("😀", 2), ("#1", 50), ("#1 og #2", 8 + 2 * 48), ("ab\n---\nabcd", 4), ("abcd\n---\nab", 4)],
)
def test_a_text_is_as_long_as_telegram_counts_with_room_for_its_facts(text: str, size: int) -> None:
    assert length(text) == size


def test_danish_and_english_are_counted_together() -> None:
    assert parallel_length(broadcast("abc"), {}) == 3
    assert parallel_length(broadcast("abc"), {"en": translation("en", "abcd")}) == 7
    assert parallel_length(broadcast("abc", language="ti"), {}) == 0


def test_a_button_for_each_thing_that_was_asked_for_stands_under_it(facts: Municipality) -> None:
    asked = broadcast(asks=["coming", "read"], link="https://example.org", link_label="Program")
    rows = [[button.press or button.url for button in row] for row in as_sent(asked, {}, "da", facts).buttons]
    assert rows == [
        ["https://example.org"],
        ["broadcast:answer:1:yes", "broadcast:answer:1:no"],
        ["broadcast:read:1"],
        ["optout:off:news", "ask:help_menu"],
    ]


def lines(found: Broadcast, readers: dict[str, int], facts: Municipality, **there: Translation) -> list[str]:
    """What is in the way, and what may be wrong."""
    checked = check(found, there, readers, NOW, facts)
    assert checked.ready == (not checked.blocks)
    return [line.id for line in (*checked.blocks, *checked.warnings)]


@pytest.mark.parametrize(("size", "blocked"), [(LONGEST, []), (LONGEST + 1, ["block-long"])])
def test_a_text_may_be_just_as_long_as_there_is_room(size: int, blocked: list[str], facts: Municipality) -> None:
    assert lines(broadcast("x" * size), {"da": 1}, facts) == blocked


@pytest.mark.parametrize(("size", "blocked"), [(LONGEST - 1000, []), (LONGEST - 999, ["block-long-both"])])
def test_two_side_by_side_have_to_fit_together_where_somebody_reads_both(
    size: int, blocked: list[str], facts: Municipality
) -> None:
    english = translation("en", "y" * 1000, state="checked")
    assert lines(broadcast("x" * size), {"da": 1, "ti": 1}, facts, en=english) == blocked
    assert lines(broadcast("x" * size), {"da": 1, "en": 1}, facts, en=english) == []


@pytest.mark.parametrize(
    ("found", "blocked"),
    [
        (broadcast(" "), "block-no-text"),
        (broadcast("#1"), "block-no-fact"),
        (broadcast("#2", facts=[FACT]), "block-no-fact"),
        (broadcast(due_at=NOW - timedelta(seconds=1)), "appointment-past"),
    ],
    ids=["no text", "no fact", "one fact too few", "too late"],
)
def test_what_is_in_the_way_is_said(found: Broadcast, blocked: str, facts: Municipality) -> None:
    assert lines(found, {"da": 1}, facts) == [blocked]


def test_with_its_facts_at_this_very_moment_it_may_go(facts: Municipality) -> None:
    assert lines(broadcast("#1", facts=[FACT], due_at=NOW), {"da": 1}, facts) == []
    assert lines(broadcast(), {}, facts) == ["block-nobody"]


@pytest.mark.parametrize(
    ("due_at", "readers", "warned"),
    [
        (NIGHT, {"da": 6, "ti": 4}, True),
        (NIGHT, {"da": 9}, False),
        (NIGHT - timedelta(seconds=1), {"da": 10}, False),
        (None, {"da": 10}, False),
    ],
)
def test_ten_who_would_be_woken_are_warned_of(
    due_at: datetime | None, readers: dict[str, int], warned: bool, facts: Municipality
) -> None:
    there = {"ti": translation("ti", state="checked")}
    assert ("warning-night" in lines(broadcast(due_at=due_at), readers, facts, **there)) == warned


@pytest.mark.parametrize(
    ("text", "warned"),
    [("kl. 12.30", True), ("d. 5/6", True), ("ring 12 34 56 78", True), ("om 3 dage", False), ("1234567", False)],
)
def test_a_fact_that_was_typed_is_warned_of(text: str, warned: bool, facts: Municipality) -> None:
    assert ("warning-typed-fact" in lines(broadcast(text), {"da": 1}, facts)) == warned


@pytest.mark.parametrize(
    ("missing", "there", "warned"),
    [
        ({}, None, []),
        ({"ti": "out"}, None, ["warning-out"]),
        ({"ti": "wait"}, None, ["warning-wait"]),
        ({"ti": "wait"}, translation("ti"), ["warning-unchecked"]),
        ({"ti": "out"}, translation("ti", version=1), ["warning-out"]),
        ({"ti": "out"}, translation("ti", state="checked"), []),
    ],
    ids=["both", "out", "wait", "unchecked", "outdated", "checked"],
)
def test_each_language_that_is_not_ready_is_warned_of(
    missing: dict[str, str], there: Translation | None, warned: list[str], facts: Municipality
) -> None:
    found = {"ti": there} if there else {}
    assert lines(broadcast(missing=missing), {"da": 1, "ti": 2}, facts, **found) == warned
