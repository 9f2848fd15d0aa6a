"""The migrations and the models are the same schema."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection

from config.settings import ROOT
from store.base import Base
from store.database import Database
from tests.databases import new_postgres_database


@pytest.fixture(params=["sqlite", "postgresql"])
async def new(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """For this test alone it goes through all migrations: those the others share did so for whoever came first."""
    file = f"sqlite+aiosqlite:///{tmp_path / 'new.db'}"
    opened = Database(
        file if request.param == "sqlite" else new_postgres_database(request.getfixturevalue("postgres_url"))
    )
    await opened.upgrade()
    yield opened
    await opened.close()


def differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


async def test_migrations_make_the_tables_that_the_models_describe(new: Database) -> None:
    async with new.engine.connect() as connection:
        assert await connection.run_sync(differences) == []


async def test_upgrading_twice_changes_nothing(database: Database) -> None:
    await database.upgrade()


async def test_of_several_that_start_at_once_on_an_empty_postgresql_one_migrates(postgres_url: str) -> None:
    url = new_postgres_database(postgres_url)
    upgrade = f"import asyncio; from store.database import Database; asyncio.run(Database({url!r}).upgrade())"
    command = (sys.executable, "-c", upgrade)
    starting = [await asyncio.create_subprocess_exec(*command, cwd=ROOT) for _ in range(3)]
    assert [await each.wait() for each in starting] == [0, 0, 0]
