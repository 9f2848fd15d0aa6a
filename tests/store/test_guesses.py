"""How often a guess was taken back: counted by day, of nobody, and forgotten."""

from __future__ import annotations

from datetime import timedelta

from store import guesses
from store.database import Database
from store.guesses import Miss
from tests.conftest import NOW


async def test_presses_of_a_day_are_counted_together_and_what_was_meant_is_no_miss(database: Database) -> None:
    async with database.transaction() as session:
        for guessed, meant in (("tax", ""), ("tax", ""), ("tax", "papers"), ("tax", "tax")):
            await guesses.count(session, guessed, meant, "da", NOW)
        await guesses.count(session, "tax", "", "da", NOW + timedelta(days=1))
        await guesses.count(session, "tax", "", "so", NOW)
        assert await guesses.most_missed(session, 9) == [
            Miss("da", "tax", "", 3),
            Miss("da", "tax", "papers", 1),
            Miss("so", "tax", "", 1),
        ]
        assert await guesses.most_missed(session, 1) == [Miss("da", "tax", "", 3)]


async def test_days_before_are_forgotten_and_the_day_itself_is_kept(database: Database) -> None:
    async with database.transaction() as session:
        await guesses.count(session, "tax", "", "da", NOW)
        await guesses.count(session, "tax", "", "da", NOW + timedelta(days=1))
        await guesses.forget_before(session, (NOW + timedelta(days=1)).date())
        assert await guesses.most_missed(session, 9) == [Miss("da", "tax", "", 1)]
