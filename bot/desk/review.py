"""Looks through the questions that nobody could answer, and makes examples of them."""

from __future__ import annotations

import json
import subprocess
from collections import Counter
from collections.abc import Collection, Sequence
from datetime import UTC, datetime
from pathlib import Path

import click
import yaml

from bot import children
from config.languages import LANGUAGES
from config.settings import ROOT
from store import examples, guesses, unanswered
from store.database import Database
from store.examples import Example
from store.unanswered import Unanswered

DATA = ROOT / "nlu_data"
# Intent -> language -> the file that holds its examples.
Places = dict[str, dict[str, Path]]
GUESSES = 3
# Guesses that were taken back most often: where examples are wanted.
MOST_MISSED = 10
# What `redacted` has in place of names and numbers.
GAPS = ("…", "#")


class NoPlaceForExample(Exception):
    """No file of this language has the intent."""


async def review(database: Database, data: Path) -> None:
    """Shows what was guessed wrongly most often, writes the examples that staff have chosen in the chat; then groups of
    questions: takes a label for each, and writes those examples.

    Stops at `q` or the end of input.
    """
    async with database.transaction() as session:
        rows = await unanswered.waiting(session)
        missed = await guesses.most_missed(session, MOST_MISSED)
        chosen = await examples.waiting(session)
    for miss in missed:
        click.echo(f"{miss.times:5} {miss.language:4} {miss.guessed} was {miss.meant or 'not meant'}")
    intents = known_intents(data)
    for example in chosen:
        if not await _take(database, example, data, intents):
            return
    if not rows:
        click.echo("no unanswered questions")
        return
    groups = grouped(rows)
    for number, group in enumerate(groups, start=1):
        _show(group, f"{number} of {len(groups)}")
        label = ask_label(likeliest(group), intents)
        if label == "q":
            return
        if label == "s":
            continue
        if label != "d":
            _write(group, label, data)
        async with database.transaction() as session:
            await unanswered.done(session, [row.id for row in group], datetime.now(UTC))


async def _take(database: Database, example: Example, data: Path, intents: Places) -> bool:
    """Writes an example that staff have chosen, as an operator wants it; False where they want no more."""
    click.echo(f"\nchosen in the chat: {example.intent}")
    if example.language in intents.get(example.intent, {}):
        try:
            _write_one(example.text, example.language, example.intent, data)
        except click.Abort:
            return False
    else:
        click.echo(f"  no examples of {example.intent} in {example.language}")
    async with database.transaction() as session:
        await examples.taken(session, [example.id])
    return True


def grouped(rows: Sequence[Unanswered]) -> list[list[Unanswered]]:
    """Questions that mean the same, in whatever language, the largest group first."""
    ended = subprocess.run(
        [children.nlu_python(), "nlu/group.py"],
        cwd=ROOT,
        input=json.dumps([row.text for row in rows]),
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return [[rows[place] for place in places] for places in json.loads(ended.stdout)]


def likeliest(group: Sequence[Unanswered]) -> list[tuple[str, float]]:
    """The three intents that the model thought of most, with the mean of their probabilities."""
    sums: Counter[str] = Counter()
    for row in group:
        sums.update(dict(row.guesses))
    return [(name, total / len(group)) for name, total in sums.most_common(GUESSES)]


def known_intents(data: Path) -> Places:
    """Where examples of each intent stand."""
    found: Places = {}
    for path in sorted(data.glob("*/*.yml")):
        document = yaml.safe_load(path.read_text(encoding="utf-8"))
        for item in document.get("nlu", []):
            found.setdefault(item["intent"], {})[path.parent.name] = path
    return found


def without_gaps(text: str) -> str:
    """A redacted text without what stands in place of names and numbers."""
    return " ".join(word for word in text.split() if word not in GAPS)


def place_for(data: Path, intent: str, language: str) -> Path:
    """The file for examples of `intent` in `language`. Raises NoPlaceForExample."""
    places = known_intents(data).get(intent, {})
    if language not in places:
        raise NoPlaceForExample(f"no examples of {intent} in {language or 'no language'}")
    return places[language]


def add_example(path: Path, intent: str, text: str) -> None:
    """Writes `text` below the last example of `intent`. Raises NoPlaceForExample."""
    lines = path.read_text(encoding="utf-8").splitlines()
    try:
        place = lines.index(f"- intent: {intent}") + 1
    except ValueError:
        raise NoPlaceForExample(f"{path} has no examples of {intent}") from None
    while place < len(lines) and not lines[place].startswith("- intent:"):
        place += 1
    while not lines[place - 1].strip():
        place -= 1
    lines.insert(place, f"    - {text}")
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _show(group: Sequence[Unanswered], number: str) -> None:
    click.echo(f"\n{number}")
    for row in group:
        click.echo(f"  {LANGUAGES[row.language].name}: {row.text}")
    for place, (name, probability) in enumerate(likeliest(group), start=1):
        click.echo(f"  {place}  {name} {probability:.0%}")


def ask_label(guesses: Sequence[tuple[str, float]], intents: Collection[str]) -> str:
    """An intent, or s, d, q; asked again until it is one of them."""
    while True:
        try:
            answer = click.prompt("1-3, an intent, s skip, d delete, q quit", prompt_suffix=": ").strip()
        except click.Abort:
            return "q"
        if answer in intents or answer in ("s", "d", "q"):
            return str(answer)
        if answer.isdigit() and 1 <= int(answer) <= len(guesses):
            return guesses[int(answer) - 1][0]
        click.echo(f"no intent {answer}")


def _write(group: Sequence[Unanswered], intent: str, data: Path) -> None:
    for row in group:
        _write_one(without_gaps(row.text), row.language, intent, data)


def _write_one(words: str, language: str, intent: str, data: Path) -> None:
    text = click.prompt(f"  {LANGUAGES[language].name} example (- for none)", default=words)
    if text.strip() in ("", "-"):
        return
    path = place_for(data, intent, language)
    add_example(path, intent, text.strip())
    click.echo(f"  written to {path.relative_to(data.parent)}; `make train` learns it")
