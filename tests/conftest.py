"""What all tests share: the databases, on both kinds, and the municipality's facts."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import psycopg
import pytest

from config import facts_file
from config.facts import Municipality
from config.settings import ROOT
from store.database import Database
from tests.postgres import postgres

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_numbers = count(1)


@pytest.fixture(scope="session")
def facts() -> Municipality:
    return facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    with postgres() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
async def database(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Database]:
    """An empty database at the newest schema, on SQLite and on PostgreSQL."""
    if request.param == "sqlite":
        url = f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"
    else:
        url = new_postgres_database(request.getfixturevalue("postgres_url"))
    async for opened in _opened(url):
        yield opened


@pytest.fixture
async def sqlite(tmp_path: Path) -> AsyncIterator[Database]:
    async for opened in _opened(f"sqlite+aiosqlite:///{tmp_path / 'test.db'}"):
        yield opened


async def _opened(url: str) -> AsyncIterator[Database]:
    opened = Database(url)
    await opened.upgrade()
    yield opened
    await opened.close()


def new_postgres_database(server: str) -> str:
    name = f"test_{next(_numbers)}"
    plain = server.replace("+psycopg", "")
    with psycopg.connect(f"{plain}postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")  # type: ignore[call-overload]
    return server + name
