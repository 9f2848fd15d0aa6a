"""Questions on the command line: a line each, and the line that is none is named."""

from __future__ import annotations

import json

import click
import pytest

from bot.desk.questions import read_questions, readable


def test_empty_lines_are_no_questions_and_count_as_lines() -> None:
    assert read_questions('\n{"text": "hej"}\n\n{"text": "tak", "lang": "da", "now": "2026-11-23"}\n') == [
        {"text": "hej"},
        {"text": "tak", "lang": "da", "now": "2026-11-23"},
    ]
    with pytest.raises(click.ClickException, match=r"^line 3: "):
        read_questions('\n{"text": "hej"}\n{')


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "not JSON"),
        ("[]", 'no "text"'),
        ('{"lang": "da"}', 'no "text"'),
        ('{"text": 7}', 'no "text"'),
        ('{"text": "x", "lang": "xx"}', "no language 'xx'"),
        ('{"text": "x", "now": "soon"}', "'soon' is no ISO 8601 time"),
        ('{"text": "x", "now": 7}', "7 is no ISO 8601 time"),
    ],
)
def test_what_is_wrong_with_a_line_is_said(line: str, reason: str) -> None:
    with pytest.raises(click.ClickException) as caught:
        read_questions(line)
    assert caught.value.message.startswith(f"line 1: {reason}")


def test_an_answer_is_shown_line_by_line() -> None:
    replies = [
        {"text": "Her.", "pin": {"title": "Jobcafé", "address": "Kasernevej 20"}, "contact": None,
         "buttons": [{"text": "Menu"}, {"text": "Dansk"}]},
        {"text": "", "pin": None, "contact": {"name": "Saida", "phone": "+4555886600"}, "buttons": []},
    ]  # fmt: skip
    assert readable(json.loads(json.dumps({"replies": replies}))) == (
        "Her.\n[pin] Jobcafé, Kasernevej 20\n[button] Menu\n[button] Dansk\n[contact] Saida +4555886600"
    )
