"""What staff try on a page is answered as the bot answers: with the real NLU server, and nothing of it is kept."""

from __future__ import annotations

from collections.abc import AsyncIterator
from functools import partial

import pytest
from sqlalchemy import func, select

from actions.kernel.turn import World
from bot.answering.pipeline import Pipeline
from bot.answering.trying import try_out
from bot.incoming.nlu import NluClient
from config.facts import Municipality
from console.desk import Tried
from store.base import Base
from store.database import Database
from tests.conftest import NOW
from tests.console import office as offices
from tests.console.asked import answer
from tests.console.office import Office
from tests.processes import Process


@pytest.fixture
async def office(sqlite: Database, facts: Municipality, nlu: Process) -> AsyncIterator[Office]:
    """An office whose bot understands as the real one does."""
    client = NluClient(nlu.url)
    async with offices.office(sqlite, facts) as found:
        found.try_out = partial(_tried, Pipeline(sqlite, client, World(facts)))
        yield found
    await client.close()


async def _tried(pipeline: Pipeline, text: str, language: str) -> Tried:
    return await try_out(pipeline, text, language, NOW)


async def rows(database: Database) -> dict[str, int]:
    """How many rows each table has."""
    async with database.transaction() as session:
        counts = {name: select(func.count()).select_from(table) for name, table in Base.metadata.tables.items()}
        return {name: await session.scalar(count) or 0 for name, count in counts.items()}


@pytest.mark.parametrize(
    ("text", "language", "said"),
    [
        ("Hvornår har Jobcafeen åbent?", "da", ("Botten er sikker på", "Jobcafé: hvornår?", "Kursus: Jobcafé")),
        ("متى يفتح مقهى العمل؟", "da", ("Botten er sikker på", 'lang="ar" dir="rtl"', "العربية")),
        ("Min mand slår mig lige nu", "da", ("sikker på, at nogen er i fare", "helt sikkert: vold i hjemmet")),
        ("Må jeg fiske i åen uden fisketegn?", "da", ("Skal jeg have fisketegn?",)),
    ],
)
async def test_what_is_tried_is_answered_with_reasons_and_nothing_is_kept(
    office: Office, text: str, language: str, said: tuple[str, ...]
) -> None:
    await office.person("Mette", "staff")
    await answer(office, "Skal jeg have fisketegn?", "Ja.")
    async with office.seat("Mette") as mette:
        before = await rows(office.database)
        page = await mette.send("/try", {"text": text, "language": language})
    assert page.status_code == 200
    for each in said:
        assert each in page.text.replace("\u2068", "").replace("\u2069", ""), each
    assert await rows(office.database) == before


async def test_when_nobody_can_read_the_page_says_so(office: Office) -> None:
    nowhere = NluClient("http://127.0.0.1:9")
    office.try_out = partial(_tried, Pipeline(office.database, nowhere, World(office.facts)))
    await office.person("Mette", "staff")
    async with office.seat("Mette", language="en") as mette:
        page = await mette.send("/try", {"text": "When is the Jobcafé open?", "language": "en"})
    assert "does not answer now" in page.text
    await nowhere.close()
