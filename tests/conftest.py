"""What all tests share: the databases, on both kinds, and the municipality's facts."""

from __future__ import annotations

import gc
import os
from collections.abc import AsyncIterator, Generator, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

from config import facts_file
from config.facts import Municipality
from config.settings import ROOT
from store.database import Database
from tests.databases import copied, empty, migrate, new_postgres_database
from tests.postgres import postgres

# How long a test takes is not what Hypothesis is here to say: a busy machine would fail it.
# The same examples every time; `HYPOTHESIS_PROFILE=new` tries others.
settings.register_profile("same", deadline=None, derandomize=True)
settings.register_profile("new", deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """Ten thousand tests stay until the end: nothing looks for garbage among them, neither now nor while they run."""
    gc.disable()
    try:
        return (yield)
    finally:
        gc.freeze()
        gc.enable()


@pytest.fixture(scope="session")
def facts() -> Municipality:
    return facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file at the newest schema, to be copied."""
    path = tmp_path_factory.mktemp("migrated") / "empty.db"
    migrate(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> str:
    """The name of a database at the newest schema, to be copied: nobody connects to it."""
    url = new_postgres_database(postgres_url)
    migrate(url)
    return url.removeprefix(postgres_url)


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str, postgres_template: str) -> str:
    """The address of a database at the newest schema, to be emptied."""
    return new_postgres_database(postgres_url, postgres_template)


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database at the newest schema, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        opened = Database(copied(request.getfixturevalue("migrated_sqlite"), tmp_path / "test.db"))
    else:
        opened = Database(request.getfixturevalue("migrated_postgres"))
        await empty(opened)
    yield opened
    await opened.close()


@pytest.fixture
async def sqlite(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Database]:
    opened = Database(copied(migrated_sqlite, tmp_path / "test.db"))
    yield opened
    await opened.close()
