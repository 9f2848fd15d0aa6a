"""What the ladder counts of an update: once, the kind of question and its subject, and nothing of who asked."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from actions.kernel.presses import press, read_command
from actions.kernel.turn import Danger, Meaning, Understanding, Work, World
from actions.talk.guesses import NOTHING, code
from bot.answering.pipeline import Pipeline
from bot.answering.rungs import answer
from bot.answering.turn import Turn
from bot.incoming.nlu import NluClient
from bot.incoming.reading import Reading, Understood, Unread, Wordless
from bot.incoming.updates import Incoming, Pressed, Typed, Unreadable, What
from config.facts import Municipality
from store import own_answers, persons
from store.database import Database
from store.numbers import Counter
from tests.conftest import NOW


@pytest.fixture
async def work(sqlite: Database, facts: Municipality) -> AsyncIterator[Work]:
    async with sqlite.transaction() as session:
        yield Work(session, World(facts), NOW)


async def counted(work: Work, what: What, reading: Reading | None = None) -> list[tuple[str, str, str, int]]:
    await answer(await Turn.of(work, Incoming(1, 7, "da", what), reading or Wordless()))
    await work.session.flush()
    rows = await work.session.scalars(select(Counter).order_by(Counter.kind, Counter.topic))
    return [(row.kind, row.topic, row.language, row.times) for row in rows]


def understood(intent: str, confidence: float) -> Understood:
    ranking = ((intent, confidence), ("thanks", 0.02), ("papers", 0.01))
    return Understood(Understanding(intent, confidence, ranking=ranking, redacted="hvor er det"))


@pytest.mark.parametrize(
    ("intent", "confidence", "found"),
    [
        ("tax", 0.9, [("answered", "tax", "da", 1)]),
        ("tax", 0.7, [("asked", "tax", "da", 1)]),
        ("tax", 0.2, [("missed", "tax", "da", 1)]),
        ("thanks", 0.2, [("missed", "papers", "da", 1)]),
        ("out_of_scope", 0.95, [("missed", "", "da", 1)]),
        ("greet", 0.99, []),
        ("help_menu", 0.99, []),
        ("made_list", 0.99, []),
    ],
)
async def test_words_are_counted_by_what_became_of_them(
    intent: str, confidence: float, found: list[tuple[str, str, str, int]], work: Work
) -> None:
    assert await counted(work, Typed("hvor er det"), understood(intent, confidence)) == found


async def test_words_are_counted_in_the_language_of_their_answer(work: Work) -> None:
    found = Understanding("tax", 0.99, redacted="subax wanaagsan walaal", language="so", language_confidence=0.99)
    assert await counted(work, Typed("subax wanaagsan walaal"), Understood(found)) == [("answered", "tax", "so", 1)]


async def test_a_cry_for_help_is_a_question_that_was_answered(work: Work) -> None:
    found = Understanding("emergency", 0.99, danger=Danger("certain", "threats"))
    assert await counted(work, Typed("hjælp"), Understood(found)) == [("answered", "emergency", "da", 1)]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        ("ask:tax", [("pressed", "tax", "da", 1)]),
        ("ask:who_to_call:contact_topic=jobcenter", [("pressed", "who_to_call", "da", 1)]),
        ("ask:help_menu", []),
        ("ask:no_such_act", []),
        ("language:so", []),
        ("form:confirm:yes", []),
        ("danish:1", []),
    ],
)
async def test_a_button_is_counted_where_it_asks_a_question(
    data: str, found: list[tuple[str, str, str, int]], work: Work
) -> None:
    assert await counted(work, Pressed("1", data)) == found


async def test_not_this_is_counted_by_what_it_was_not(work: Work) -> None:
    data = press("not_this", code("tax"), NOTHING, NOTHING, NOTHING)
    assert await counted(work, Pressed("1", data)) == [("not_this", "tax", "da", 1)]
    assert await counted(work, Pressed("1", data)) == [("not_this", "tax", "da", 2)]


@pytest.mark.parametrize(("likeness", "kind"), [(0.9, "answered"), (0.47, "asked"), (0.3, "asked")])
async def test_what_staff_have_answered_once_is_a_topic_of_its_own(work: Work, likeness: float, kind: str) -> None:
    ida = await persons.meet(work.session, 70, "da", NOW)
    once = await own_answers.write(work.session, "Må man fiske?", "Ja.", "da", ida.id, NOW)
    await own_answers.means(work.session, once.id, "da", bytes([100, *[0] * 383]))
    meaning = Meaning(bytes([round(likeness * 100), *[0] * 382, round((1 - likeness**2) ** 0.5 * 100)]))
    found = Understanding("tax", 0.5, ranking=(("tax", 0.5),), redacted="må man fiske", meaning=meaning)
    topic = "tax" if likeness == 0.3 else "own"
    assert await counted(work, Typed("må man fiske"), Understood(found)) == [(kind, topic, "da", 1)]


async def test_not_this_under_an_answer_of_ours_is_counted_there(work: Work) -> None:
    data = press("not_this", NOTHING, code("tax"), NOTHING, NOTHING)
    assert await counted(work, Pressed("1", data)) == [("not_this", "own", "da", 1)]


async def test_a_command_is_counted_like_a_button(work: Work) -> None:
    command = read_command("/jobcafe", {"jobcafe": "jobcafe_hours"})
    assert command
    assert await counted(work, Typed("/jobcafe"), Understood(command)) == [("pressed", "jobcafe_hours", "da", 1)]


async def test_what_nobody_could_read_is_not_counted(work: Work) -> None:
    assert await counted(work, Typed("hvor er det"), Unread()) == []
    assert await counted(work, Unreadable()) == []


async def test_the_answer_to_the_bot_s_own_question_is_no_question(work: Work) -> None:
    assert await counted(work, Pressed("1", "ask:donation_request")) == [("pressed", "donation_request", "da", 1)]
    assert await counted(work, Typed("en seng"), understood("tax", 0.5)) == [("pressed", "donation_request", "da", 1)]


async def test_the_day_on_which_somebody_wrote_is_kept_whatever_it_was(
    sqlite: Database, facts: Municipality, nlu: NluClient
) -> None:
    pipeline = Pipeline(sqlite, nlu, World(facts))
    await pipeline.handle(Incoming(1, 7, "da", Unreadable()), NOW)
    async with sqlite.transaction() as session:
        found = await persons.find(session, 7)
        assert found and found.wrote_on == NOW.date()
