"""Texts over the files: seen by every process with its next transaction, and by none that was taken back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from config import texts as config
from config.texts import Change, digest
from rendering import locales
from store import persons, texts
from store.database import Database
from store.texts import Wording
from tests.conftest import NOW

ID = "emergency-doctor"


@pytest.fixture(autouse=True)
def _nothing_over_the_files() -> object:
    yield
    config.use(())


@pytest.fixture
async def other(database: Database) -> AsyncIterator[Database]:
    """Another process on the same database."""
    opened = Database(database.url.render_as_string(hide_password=False))
    yield opened
    await opened.close()


def change(word: str) -> Change:
    here, danish = config.sources("ti")[ID].text, config.sources("da")[ID].text
    return Change("ti", ID, f"{word}፦ {{ $phone }} ({{ $name }})", digest(here), digest(danish))


async def write(database: Database, word: str) -> None:
    async with database.transaction() as session:
        await texts.lock(session)
        await texts.use(session, await texts.these_words(session, change(word), NOW))


async def said(database: Database) -> str:
    """As this process says it with its next transaction."""
    async with database.transaction() as session:
        await texts.refresh(session)
    return locales.text("ti", ID, {"phone": "1", "name": "N"})


async def test_another_process_says_it_with_its_next_transaction(database: Database, other: Database) -> None:
    before = await said(other)
    for word in ("ሓኪም", "ክሊኒክ"):
        await write(database, word)
        assert (await said(other)).startswith(word)
        assert (await said(database)).startswith(word)
    async with database.transaction() as session:
        for row in await texts.everything(session, "ti"):
            row.state = "dropped"
        await texts.changed(session)
    assert await said(other) == before


async def test_what_is_taken_back_was_never_said(database: Database) -> None:
    before = await said(database)

    class TakenBack(Exception):
        pass

    async def change_and_fail() -> None:
        async with database.transaction() as session:
            await texts.lock(session)
            await texts.use(session, await texts.these_words(session, change("ሓኪም"), NOW))
            await texts.refresh(session)
            raise TakenBack

    with pytest.raises(TakenBack):
        await change_and_fail()
    assert await said(database) == before


async def test_two_who_look_at_a_text_at_once_look_at_one_wording(database: Database, other: Database) -> None:
    async def look(at: Database) -> int:
        async with at.transaction() as session:
            await texts.lock(session)
            return (await texts.these_words(session, change("ሓኪም"), NOW)).id

    found = await asyncio.gather(*(look(each) for each in (database, other) * 4))
    assert len(set(found)) == 1
    async with database.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Wording)) == 1


async def test_everybody_s_vote_counts_once_however_many_come_at_once(database: Database, other: Database) -> None:
    async with database.transaction() as session:
        people = [(await persons.meet(session, 1000 + each, "ti", NOW)).id for each in range(3)]
        number = (await texts.these_words(session, change("ሓኪም"), NOW)).id

    async def vote(at: Database, person: int) -> bool:
        async with at.transaction() as session:
            await texts.lock(session)
            found = await texts.get(session, number)
            assert found
            return await texts.vote(session, found, person, NOW, good=True)

    votes = await asyncio.gather(*(vote(each, person) for each in (database, other) for person in people))
    assert sum(votes) == 3
    async with database.transaction() as session:
        found = await texts.get(session, number)
        assert found
        assert found.confirmed == 3


async def test_a_text_is_puzzled_over_anew_when_it_has_other_words(database: Database) -> None:
    current = digest(config.sources("ti")[ID].text)
    async with database.transaction() as session:
        for words in ("old", "old", current, current, current):
            await texts.puzzled(session, "ti", {ID: words})
        assert [each.times for each in await texts.puzzles(session, ["ti", "so"])] == [3]
        await texts.puzzled(session, "ti", {ID: "old"})
        assert await texts.puzzles(session, ["ti"]) == []
