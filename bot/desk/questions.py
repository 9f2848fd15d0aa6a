"""Questions as an operator gives them on the command line, and answers as they are read there."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any

import click

from config.languages import LANGUAGES


def read_questions(lines: str) -> list[dict[str, Any]]:
    """JSON lines with `text` and perhaps `lang` and `now`. Raises ClickException, naming the line that is none."""
    questions = []
    for number, line in enumerate(lines.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            question = json.loads(line)
        except json.JSONDecodeError as error:
            raise click.ClickException(f"line {number}: not JSON: {error}") from None
        if not isinstance(question, dict) or not isinstance(question.get("text"), str):
            raise click.ClickException(f'line {number}: no "text"')
        if question.get("lang") not in (None, *LANGUAGES):
            raise click.ClickException(f"line {number}: no language {question['lang']!r}")
        check_now(number, question.get("now"))
        questions.append(question)
    return questions


def check_now(number: int, now: Any) -> None:
    """Raises ClickException where `now` of this line is no ISO 8601 time."""
    try:
        datetime.fromisoformat(now or "2026-01-01")
    except (TypeError, ValueError):
        raise click.ClickException(f"line {number}: {now!r} is no ISO 8601 time") from None


def readable(answer: dict[str, Any]) -> str:
    """The texts, pins, contacts and buttons of an answer, a line each."""
    lines = []
    for reply in answer["replies"]:
        if reply["text"]:
            lines.append(reply["text"])
        if reply["pin"]:
            lines.append(f"[pin] {reply['pin']['title']}, {reply['pin']['address']}")
        if reply["contact"]:
            lines.append(f"[contact] {reply['contact']['name']} {reply['contact']['phone']}")
        lines += [f"[button] {button['text']}" for button in reply["buttons"]]
    return "\n".join(lines)
