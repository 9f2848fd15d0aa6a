"""Questions that nobody could answer."""

from __future__ import annotations

from datetime import timedelta

from config.facts import Municipality
from store import unanswered
from store.database import Database
from tests.conftest import NOW
from tests.planning import forget

GUESSES = [("benefits_money", 0.3), ("thanks", 0.2), ("greet", 0.1)]


async def test_they_wait_until_somebody_has_looked(database: Database) -> None:
    async with database.transaction() as session:
        await unanswered.keep(session, "hvor er … #", "da", GUESSES, NOW)
        await unanswered.keep(session, "أين …", "ar", GUESSES, NOW + timedelta(minutes=1))
    async with database.transaction() as session:
        first, second = await unanswered.waiting(session)
        assert (first.text, second.text, second.language) == ("hvor er … #", "أين …", "ar")
        assert [tuple(guess) for guess in first.guesses] == GUESSES
        await unanswered.done(session, [first.id], NOW)
    async with database.transaction() as session:
        assert [row.language for row in await unanswered.waiting(session)] == ["ar"]


async def test_they_are_gone_after_thirty_days(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        await unanswered.keep(session, "gammelt", "da", GUESSES, NOW - timedelta(days=30, minutes=1))
        await unanswered.keep(session, "nyt", "da", GUESSES, NOW - timedelta(days=29))
    await forget(database, facts, NOW)
    async with database.transaction() as session:
        assert [row.text for row in await unanswered.waiting(session)] == ["nyt"]
