"""Answers that staff have kept are looked through one by one, and become examples, facts or nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.desk.drafts import look_through
from store import persons
from store.database import Database
from store.drafts import Draft
from tests.bot.desk.desk import typing
from tests.conftest import NOW

TODAY = date(2026, 11, 23)
EXAMPLES = """version: "3.1"
nlu:
- intent: greet
  examples: |
    - hej
    - goddag

- intent: benefits_money
  examples: |
    - hvor er mine penge
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "nlu_data" / "da"
    folder.mkdir(parents=True)
    (folder / "talk.yml").write_text(EXAMPLES, encoding="utf-8")
    return folder.parent


async def keep(database: Database, *questions: str) -> None:
    guesses = [("benefits_money", 0.31), ("greet", 0.126)]
    async with database.transaction() as session:
        await persons.meet(session, 4000, "da", NOW)
        session.add_all(
            Draft(
                row_id=number, question=question, language="da", guesses=guesses, answer="Den 1.", author=1,
                created_at=NOW,
            )
            for number, question in enumerate(questions, start=1)
        )  # fmt: skip


async def states(database: Database) -> list[str]:
    async with database.transaction() as session:
        return list(await session.scalars(select(Draft.state).order_by(Draft.id)))


def examples(data: Path) -> str:
    return (data / "da" / "talk.yml").read_text(encoding="utf-8")


async def look(database: Database, data: Path, *lines: str) -> str:
    return await typing(look_through(database, data, TODAY), *lines)


async def test_nothing_to_look_through_is_said(sqlite: Database, data: Path) -> None:
    assert await look(sqlite, data) == "no drafts\n"


async def test_each_is_shown_with_its_number_its_author_and_what_it_may_mean(sqlite: Database, data: Path) -> None:
    await keep(sqlite, "hvornår får jeg … #", "og nu")
    shown = await look(sqlite, data, "s")
    assert "1 of 2, by member of staff 1" in shown
    assert "2 of 2" in shown
    assert "Dansk: hvornår får jeg … #" in shown
    assert "answer: Den 1." in shown
    assert "1  benefits_money 31%" in shown
    assert "2  greet 13%" in shown


@pytest.mark.parametrize("answer", ["1", "benefits_money"])
async def test_by_number_or_by_name_it_becomes_an_example_of_that_intent(
    sqlite: Database, data: Path, answer: str
) -> None:
    await keep(sqlite, "hvornår får jeg … #")
    await look(sqlite, data, answer, "")
    assert examples(data) == EXAMPLES + "    - hvornår får jeg\n"
    assert await states(sqlite) == ["used"]


async def test_the_last_guess_can_be_picked_and_a_number_behind_it_cannot(sqlite: Database, data: Path) -> None:
    await keep(sqlite, "halløj")
    shown = await look(sqlite, data, "0", "3", "2", "halløjsa")
    assert "no intent 0" in shown
    assert "no intent 3" in shown
    assert "    - goddag\n    - halløjsa\n\n- intent" in examples(data)


async def test_a_dash_makes_no_example_and_the_draft_is_done(sqlite: Database, data: Path) -> None:
    await keep(sqlite, "halløj")
    await look(sqlite, data, "1", "-")
    assert examples(data) == EXAMPLES
    assert await states(sqlite) == ["used"]


async def test_a_fact_is_shown_to_be_written_by_hand(sqlite: Database, data: Path) -> None:
    await keep(sqlite, "hvornår")
    shown = await look(sqlite, data, "f")
    assert "answer: Den 1.\n  source: a member of staff\n  verified_on: 2026-11-23" in shown
    assert await states(sqlite) == ["used"]


async def test_skipped_ones_wait_and_deleted_ones_are_dropped(sqlite: Database, data: Path) -> None:
    await keep(sqlite, "en", "to", "tre")
    await look(sqlite, data, "s", "d", "q")
    assert await states(sqlite) == ["kept", "dropped", "kept"]
    assert examples(data) == EXAMPLES


async def test_the_end_of_the_input_ends_it(sqlite: Database, data: Path) -> None:
    await keep(sqlite, "en", "to")
    await look(sqlite, data, "d")
    assert await states(sqlite) == ["dropped", "kept"]
