"""What all tests share: the databases, on both kinds, and the municipality's facts."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg
import pytest
from hypothesis import settings

from config import facts_file
from config.facts import Municipality
from config.settings import ROOT
from store.database import Database
from tests.postgres import postgres

# How long a test takes is not what Hypothesis is here to say: a busy machine would fail it.
settings.register_profile("busy", deadline=None)
settings.load_profile("busy")
NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_numbers = count(1)


@pytest.fixture(scope="session")
def facts() -> Municipality:
    return facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database file at the newest schema, to be copied: migrating takes longer than most tests."""
    path = tmp_path_factory.mktemp("migrated") / "empty.db"
    _migrate(f"sqlite+aiosqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres_url: str) -> str:
    """The name of a database at the newest schema, to be copied."""
    url = new_postgres_database(postgres_url)
    _migrate(url)
    return url.removeprefix(postgres_url)


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database at the newest schema, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        url = _copied(request.getfixturevalue("migrated_sqlite"), tmp_path)
    else:
        template = request.getfixturevalue("migrated_postgres")
        url = new_postgres_database(request.getfixturevalue("postgres_url"), template)
    async for opened in _opened(url):
        yield opened


@pytest.fixture
async def sqlite(tmp_path: Path, migrated_sqlite: Path) -> AsyncIterator[Database]:
    async for opened in _opened(_copied(migrated_sqlite, tmp_path)):
        yield opened


async def _opened(url: str) -> AsyncIterator[Database]:
    opened = Database(url)
    yield opened
    await opened.close()


def _copied(template: Path, folder: Path) -> str:
    path = folder / "test.db"
    shutil.copyfile(template, path)
    return f"sqlite+aiosqlite:///{path}"


def _migrate(url: str) -> None:
    """In a thread of its own, since a loop may be running in this one."""

    async def upgrade() -> None:
        database = Database(url)
        await database.upgrade()
        await database.close()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(lambda: asyncio.run(upgrade())).result()


def new_postgres_database(server: str, template: str = "template1") -> str:
    name = f"test_{next(_numbers)}"
    plain = server.replace("+psycopg", "")
    with psycopg.connect(f"{plain}postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}")  # type: ignore[call-overload]
    return server + name
