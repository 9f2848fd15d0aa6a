"""Questions and answers of our own: are the right ones found, and what do three hundred of them cost a message?

Run: .venv/bin/python -m benchmarks.own_answers. tests/nlu/own_answers.tsv holds twelve questions in nine languages,
with which the thresholds were chosen. Each answer knows some of the languages, the others are asked. Beside them what
none of ours answers: the strangers' messages that no intent surely answers; and tests/nlu/own_answers_near.tsv, by
somebody who had seen nothing: twenty subjects, one question of a caseworker each (`head`) and 14 that ask something
else about it. There "right" means taken for the caseworker's, which is wrong too. And up to 300 answers, the rest of
them made of our questions about everything else.
"""

from __future__ import annotations

import asyncio
import csv
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from actions.kernel.turn import World
from actions.questions.finding import MOST_OFFERED, chosen
from benchmarks.processes import running
from bot.answering.pipeline import Pipeline
from bot.children import free_port, nlu_python
from bot.incoming.deciding import outcome
from bot.incoming.nlu import NluClient
from bot.incoming.updates import Incoming, Typed
from config import facts_file
from config.settings import ROOT
from store import own_answers, persons
from store.asked import SAME
from store.database import Database
from store.nearest import Known, units

SETS = {"ours": "own_answers.tsv", "others on the same subject": "own_answers_near.tsv"}
HEAD = "head"
LISTS = ROOT / "tests" / "nlu"
ANSWERS, MEANINGS, EACH = 300, 7, 3
KNOWN_LANGUAGES = (1, 3, 5)
DRAWS, SEED = 8, 1
ROUNDS = 150
# Neither is surely an intent's: the answers are looked through for both.
ASKED = ("skal jeg have fisketegn for at fiske i åen", "xaggee baan ku celiyaa dhalooyinka madhan")


@dataclass(frozen=True)
class Said:
    """Words that somebody asks, what about, and what they mean. `taken`: an intent surely answers them (wrongly)."""

    about: str
    language: str
    vector: bytes
    taken: bool = False


@dataclass
class Counts:
    """Of `asked` questions: those that an intent takes, and of them those that have one of our own as a button; and of
    the others, which are answered right or wrong by one of our own, and those that are asked back about with the right
    one there."""

    asked: int = 0
    taken: int = 0
    below: int = 0
    below_wrongly: int = 0
    right: int = 0
    wrong: int = 0
    offered: int = 0
    offered_wrongly: int = 0

    def cells(self) -> list[str]:
        found = (self.taken, self.below, self.below_wrongly, self.right, self.wrong, self.offered, self.offered_wrongly)
        return [str(self.asked), *(f"{100 * each / self.asked:.1f}" for each in found)]


def rows(path: Path) -> Iterator[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)


async def said(nlu: NluClient, about: str, language: str, text: str) -> Said:
    understood = await nlu.parse(text)
    assert understood.meaning, "the NLU server gives no meaning"
    return Said(about, language, understood.meaning.vector, outcome(understood) == "answered")


async def strangers(nlu: NluClient) -> list[Said]:
    """Their messages, about none of our own answers."""
    found = []
    for path in sorted((LISTS / "strangers").glob("*.tsv")):
        for row in rows(path):
            understood = await nlu.parse(row["text"])
            if understood.meaning:
                taken = outcome(understood) == "answered"
                found.append(Said("nothing", path.stem, understood.meaning.vector, taken))
    return found


async def others(nlu: NluClient) -> list[Said]:
    """Questions about everything else, EACH of the same intent for one answer."""
    by_intent: dict[str, list[tuple[str, str]]] = {}
    for path in sorted((LISTS / "questions").glob("*.tsv")):
        for row in rows(path):
            by_intent.setdefault(row["intent"], []).append((path.stem, row["text"]))
    names, drawn = sorted(by_intent), random.Random(SEED)
    found = []
    for number in range(ANSWERS):
        for language, text in drawn.sample(by_intent[names[number % len(names)]], EACH):
            found.append(await said(nlu, f"other {number}", language, text))
    return found


def counted(known: Sequence[Said], asked: Sequence[Said]) -> Counts:
    """What becomes of these questions where the answers know those."""
    names = sorted({each.about for each in known})
    owners = [names.index(each.about) + 1 for each in known]
    answers, counts = Known(0, owners, units([each.vector for each in known])), Counts()
    for question in asked:
        found = chosen(answers.nearest(question.vector, MOST_OFFERED))
        offered = [names[number - 1] for number in found.maybe]
        counts.asked += 1
        counts.taken += question.taken
        right = found.sure is not None and names[found.sure - 1] == question.about
        wrong = found.sure is not None and not right
        if question.taken:
            counts.below += right
            counts.below_wrongly += wrong
            continue
        counts.right += right
        counts.wrong += wrong
        counts.offered += question.about in offered
        counts.offered_wrongly += bool(offered) and question.about not in offered
    return counts


def find(name: str, ours: list[Said], nothing: list[Said], more: list[Said]) -> None:
    heads = (
        "answers",
        "languages known",
        "",
        "asked",
        "an intent's",
        "below",
        "others below",
        "right",
        "wrong",
        "offered",
        "only others",
    )
    table = Table(*heads, title=f"found by meaning, {name}, %")
    languages, drawn = sorted({each.language for each in ours} - {HEAD}), random.Random(SEED)
    unsure, sure = [each for each in nothing if not each.taken], [each for each in nothing if each.taken]
    topics = len({each.about for each in ours})
    for beside in ([], more[: (ANSWERS - topics) * EACH]):
        for known_languages in KNOWN_LANGUAGES:
            sums = {"these": Counts(), "about nothing": Counts(), "an intent's": Counts()}
            for _ in range(DRAWS):
                known = {HEAD, *drawn.sample(languages, known_languages)}
                there = [*(each for each in ours if each.language in known), *beside]
                rest = [each for each in ours if each.language not in known]
                for which, asked in (("these", rest), ("about nothing", unsure), ("an intent's", sure)):
                    for field, value in vars(counted(there, asked)).items():
                        setattr(sums[which], field, getattr(sums[which], field) + value)
            for which, counts in sums.items():
                table.add_row(str(topics + len(beside) // EACH), str(known_languages), which, *counts.cells())
    Console(width=160).print(table)
    _pairs(ours)


def _pairs(ours: list[Said]) -> None:
    """How often two questions are shown as one at the desk."""
    vectors = units([each.vector for each in ours])
    likeness = vectors @ vectors.T
    same = [likeness[a, b] for a, b in _two(ours) if ours[a].about == ours[b].about]
    different = [likeness[a, b] for a, b in _two(ours) if ours[a].about != ours[b].about]
    shares = [100 * sum(each >= SAME for each in found) / len(found) for found in (same, different)]
    print(f"pairs shown as one question: {shares[0]:.1f} % of those that are, {shares[1]:.2f} % of the others")


def _two(ours: list[Said]) -> Iterator[tuple[int, int]]:
    return ((a, b) for a in range(len(ours)) for b in range(a))


async def cost(nlu: NluClient, vectors: list[bytes]) -> None:
    """From an update to its reply in the outbox, with no answer of ours and with all of them, in turns."""
    with tempfile.TemporaryDirectory() as name:
        world = World(facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml"))
        pipelines = []
        for answers in (0, ANSWERS):
            database = Database(f"sqlite+aiosqlite:///{Path(name) / f'{answers}.db'}")
            await database.upgrade()
            await _fill(database, answers, vectors)
            pipelines.append(Pipeline(database, nlu, world))
        parses: list[float] = []
        replies: tuple[list[float], list[float]] = ([], [])
        for at in range(ROUNDS):
            text = ASKED[at % len(ASKED)]
            start = time.perf_counter()
            await nlu.parse(text)
            parses.append(time.perf_counter() - start)
            for each, pipeline in sorted(enumerate(pipelines), key=lambda pair: (pair[0] + at) % 2):
                start = time.perf_counter()
                await pipeline.handle(Incoming(at + 1, 7, "da", Typed(text)), datetime.now(UTC))
                replies[each].append(time.perf_counter() - start)
        for pipeline in pipelines:
            await pipeline.database.close()
    without, with_all = (1000 * statistics.median(each[10:]) for each in replies)
    print(f"bare parse: {1000 * statistics.median(parses[10:]):.2f} ms (median of {ROUNDS - 10})")
    print(f"update to reply: {without:.2f} ms without, {with_all:.2f} ms with {ANSWERS} answers of our own")
    print(f"ratio: {with_all / without:.3f}")
    _search(vectors)


async def _fill(database: Database, answers: int, vectors: list[bytes]) -> None:
    drawn = random.Random(SEED)
    async with database.transaction() as session:
        author = await persons.meet(session, 70, "da", datetime.now(UTC))
        for number in range(answers):
            made = await own_answers.write(session, f"{number}?", "Ja.", "da", author.id, datetime.now(UTC))
            await own_answers.means(session, made.id, "da", drawn.choice(vectors))
            await own_answers.was_asked(session, made.id, drawn.sample(vectors, MEANINGS - 1))


def _search(vectors: list[bytes]) -> None:
    """The search alone, in the memory of a process."""
    drawn = random.Random(SEED)
    owners = [answer for answer in range(1, ANSWERS + 1) for _ in range(MEANINGS)]
    known = Known(0, owners, units([drawn.choice(vectors) for _ in owners]))
    times = []
    for vector in vectors[:500]:
        start = time.perf_counter()
        known.nearest(vector, MOST_OFFERED)
        times.append(time.perf_counter() - start)
    print(f"search in {len(owners)} meanings: {1000 * statistics.median(times):.3f} ms")


async def main() -> int:
    port = free_port()
    async with running([str(nlu_python()), "nlu/serve.py", "--port", str(port)], port, "/status"):
        nlu = NluClient(f"http://127.0.0.1:{port}")
        nothing, more = await strangers(nlu), await others(nlu)
        for name, file in SETS.items():
            asked = [await said(nlu, row["topic"], row["language"], row["text"]) for row in rows(LISTS / file)]
            find(name, asked, nothing, more)
        await cost(nlu, [each.vector for each in nothing])
        await nlu.close()
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
