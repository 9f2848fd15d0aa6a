"""Looks through the answers that staff have kept: they become examples, or facts that somebody writes into the file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click
import yaml

from bot.desk.review import add_example, known_intents, place_for, without_gaps
from config.languages import LANGUAGES
from store import drafts
from store.database import Database
from store.drafts import Draft

CHOICES = "1-3 or an intent: an example of it, f: a fact, s skip, d delete, q quit"


async def look_through(database: Database, data: Path, today: date) -> None:
    """Shows each draft, asks what it is good for, and writes or prints it. Stops at `q` or the end of input."""
    async with database.transaction() as session:
        waiting = await drafts.waiting(session)
    if not waiting:
        click.echo("no drafts")
        return
    intents = known_intents(data)
    for number, draft in enumerate(waiting, start=1):
        _show(draft, f"{number} of {len(waiting)}")
        answer = _ask(draft, set(intents))
        if answer == "q":
            return
        if answer == "s":
            continue
        if answer == "f":
            click.echo(proposed_fact(draft, today))
        elif answer != "d":
            _add(draft, answer, data)
        async with database.transaction() as session:
            await drafts.settle(session, [draft.id], "dropped" if answer == "d" else "used")


def proposed_fact(draft: Draft, today: date) -> str:
    """What may be copied into the municipality's file; nothing is written there by itself."""
    fact = {"question": draft.question, "answer": draft.answer, "source": "a member of staff", "verified_on": today}
    text = yaml.safe_dump([fact], allow_unicode=True, sort_keys=False)
    return f"\nTo be written by hand into the municipality's file, where it belongs:\n{text}"


def _show(draft: Draft, number: str) -> None:
    language = LANGUAGES[draft.language].name if draft.language in LANGUAGES else "?"
    click.echo(f"\n{number}, by member of staff {draft.author or '-'}")
    click.echo(f"  {language}: {draft.question or '-'}")
    click.echo(f"  answer: {draft.answer}")
    for place, (name, probability) in enumerate(draft.guesses, start=1):
        click.echo(f"  {place}  {name} {probability:.0%}")


def _ask(draft: Draft, intents: set[str]) -> str:
    while True:
        try:
            answer = str(click.prompt(CHOICES, prompt_suffix=": ")).strip()
        except click.Abort:
            return "q"
        if answer in intents or answer in ("f", "s", "d", "q"):
            return answer
        if answer.isdigit() and 1 <= int(answer) <= len(draft.guesses):
            return draft.guesses[int(answer) - 1][0]
        click.echo(f"no intent {answer}")


def _add(draft: Draft, intent: str, data: Path) -> None:
    path = place_for(data, intent, draft.language)
    text = str(click.prompt("  example", default=without_gaps(draft.question))).strip()
    if text and text != "-":
        add_example(path, intent, text)
        click.echo(f"  written to {path.relative_to(data.parent)}; `make train` learns it")
