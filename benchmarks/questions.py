"""Our own questions through the whole pipeline: is the right fact in the answer, and is it in the right language?

Run: make evaluate. The questions stand in tests/nlu/questions/<language>.tsv, apart from the training data.
"""

from __future__ import annotations

import asyncio
import csv
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.progress import track
from rich.table import Table

from actions import ACTIONS
from actions.kernel.messages import Clock, Day, Fact, Items, Message, Phone, Say, Slot, Weekdays
from actions.kernel.turn import Entity, Turn, Understanding, World
from bot.desk.ask import Answered, Asker, asker
from bot.incoming.deciding import decide
from config import facts_file, leads, settings
from config.facts import Municipality
from config.languages import LANGUAGES, same_for_reader
from config.settings import ROOT
from store import persons
from store.database import Database

QUESTIONS = ROOT / "tests" / "nlu" / "questions"
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LEADS = leads.parse(settings.Settings.model_fields["reminder_leads"].default)
# A question put to somebody whose phone speaks another language than they write.
OTHER_PHONE = "da"


@dataclass(frozen=True)
class Question:
    language: str
    text: str
    intent: str
    entities: tuple[Entity, ...]


@dataclass(frozen=True)
class Score:
    """Shares of 1. `switched` counts only questions of three words or more, asked on a phone in Danish.

    `refused` is the share of what is in scope that the bot says not to understand, `caught` that of what is out of it.
    """

    questions: int
    intent: float
    fact: float
    language: float
    switched: float
    refused: float
    caught: float


def read(language: str) -> Iterator[Question]:
    with (QUESTIONS / f"{language}.tsv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            pairs = [pair.split("=") for pair in (row["entities"] or "").split(";") if "=" in pair]
            entities = tuple(Entity(name.strip(), value.strip()) for name, value in pairs)
            yield Question(language, row["text"], row["intent"], entities)


async def expected(question: Question, facts: Municipality, database: Database) -> list[Message]:
    """What the right intent with the right entities would have answered."""
    async with database.transaction() as session:
        person = await persons.meet(session, 1, question.language, NOW)
        understood = Understanding(question.intent, 1.0, question.entities)
        turn = Turn(session, World(facts, LEADS), NOW, understood, person, question.text)
        return [reply for reply in await ACTIONS[question.intent](turn) if isinstance(reply, Message)]


def facts_in(replies: list[Message]) -> Counter[str]:
    """Every time, date, number, name and address that an answer holds, but for the note on old facts."""
    found: Counter[str] = Counter()
    for reply in replies:
        for line in reply.lines:
            if line.id != "stale-note":
                found.update(_facts(line))
    return found


def right_fact(question: Question, wanted: list[Message], given: list[Message]) -> bool:
    """The same answer, or one that holds every fact of the right one."""
    if [reply.lines for reply in wanted] == [reply.lines for reply in given]:
        return True
    needed = facts_in(wanted)
    return bool(needed) and not needed - facts_in(given)


async def score(language: str, asking: Asker, facts: Municipality, database: Database) -> tuple[Score, list[str]]:
    questions = list(read(language))
    counts: dict[str, int] = defaultdict(int)
    wrong = []
    for question in questions:
        own = await asking.answered(question.text, language, NOW)
        other = await asking.answered(question.text, OTHER_PHONE, NOW)
        wanted = await expected(question, facts, database)
        fact = right_fact(question, wanted, own.replies)
        counts["intent"] += own.understood.intent == question.intent
        counts["fact"] += fact
        counts["language"] += same_for_reader(own.language, language)
        outside = question.intent == "out_of_scope"
        left = decide(own.understood) in (None, "out_of_scope")
        counts["outside"] += outside
        counts["caught"] += outside and left
        counts["refused"] += left and not outside
        if len(question.text.split()) >= 3:
            counts["long"] += 1
            counts["switched"] += same_for_reader(other.language, language)
        if not fact:
            wrong.append(_line(question, own))
    n = len(questions)
    shares = (counts["intent"] / n, counts["fact"] / n, counts["language"] / n)
    switched = counts["switched"] / max(counts["long"], 1)
    refused = counts["refused"] / max(n - counts["outside"], 1)
    return Score(n, *shares, switched, refused, counts["caught"] / max(counts["outside"], 1)), wrong


def _facts(slot: Slot) -> Iterator[str]:
    match slot:
        case Fact():
            yield slot.text
        case Phone():
            yield slot.number
        case Day():
            yield slot.day.isoformat()
        case Clock():
            yield slot.time.isoformat()
        case Weekdays():
            yield str(slot.days)
        case Items():
            for item in slot.items:
                yield from _facts(item)
        case Say():
            for value in slot.args.values():
                yield from _facts(value)


def _line(question: Question, answered: Answered) -> str:
    understood = answered.understood
    found = f"{understood.intent} {understood.confidence:.2f}"
    return f"{question.language}\t{question.intent}\t{found}\t{question.text}"


async def main() -> int:
    loaded = settings.load()
    facts = facts_file.load(loaded.municipality)
    languages = [code for code in LANGUAGES if (QUESTIONS / f"{code}.tsv").exists()]
    out = ROOT / "out"
    out.mkdir(exist_ok=True)
    table = Table(
        "language",
        "questions",
        "intent",
        "right fact",
        "language",
        "language, phone in Danish",
        "in scope refused",
        "out of scope caught",
        title="Our own questions, %",
    )
    scores, wrong = [], []
    async with asker(facts, os.environ.get("NLU_URL")) as asking:
        database = Database(f"sqlite+aiosqlite:///{out / 'expected.db'}")
        await database.upgrade()
        for language in track(languages, "asking", console=Console(stderr=True)):
            found, misses = await score(language, asking, facts, database)
            scores.append(found)
            wrong += misses
            table.add_row(language, str(found.questions), *(f"{100 * x:.0f}" for x in _shares(found)))
        await database.close()
    means = [sum(column) / len(scores) for column in zip(*map(_shares, scores), strict=True)]
    table.add_row("mean", str(sum(each.questions for each in scores)), *(f"{100 * x:.1f}" for x in means))
    Console(width=140).print(table)
    Path(out / "wrong.tsv").write_text("\n".join(wrong) + "\n", encoding="utf-8")
    print(f"what went wrong: {out / 'wrong.tsv'}")
    return 0


def _shares(score: Score) -> tuple[float, ...]:
    return score.intent, score.fact, score.language, score.switched, score.refused, score.caught


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
