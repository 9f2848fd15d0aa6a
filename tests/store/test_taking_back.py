"""Each migration can be taken back: the schema is then what it was before, on both kinds of database."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Inspector, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from store.database import knows, newest_revision
from store.migrating import alembic_config
from tests.databases import new_postgres_database

Schema = dict[str, dict[str, list[str]]]
REVISIONS = [each.revision for each in ScriptDirectory.from_config(alembic_config()).walk_revisions()][::-1]


@pytest.fixture(params=["sqlite", "postgresql"])
async def new(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    """A database without any tables; SQLite heeds no foreign keys unless it is told to, as migrations want it."""
    url = f"sqlite+aiosqlite:///{tmp_path / 'new.db'}"
    if request.param == "postgresql":
        url = new_postgres_database(request.getfixturevalue("postgres_url"))
    engine = create_async_engine(url)
    yield engine
    await engine.dispose()


def schema(connection: Connection) -> Schema:
    """What each table has: columns, keys, indexes, what is unique; and on SQLite whether it gives numbers once."""
    found = described(inspect(connection))
    found.pop("alembic_version", None)
    if connection.dialect.name == "sqlite":
        made = connection.execute(text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%'"))
        for name in made.scalars():
            found[name]["numbers"] = ["once"]
    return found


def described(looked_at: Inspector) -> Schema:
    """All tables at once: asking for each takes ten times as long."""

    def lines(of: Iterable[object]) -> list[str]:
        return sorted(map(str, of))

    columns = looked_at.get_multi_columns()
    keys, indexes = looked_at.get_multi_foreign_keys(), looked_at.get_multi_indexes()
    unique = looked_at.get_multi_unique_constraints()
    return {
        table[1]: {
            "columns": lines((c["name"], str(c["type"]), c["nullable"]) for c in of_table),
            "keys": lines((k["name"], k["referred_table"], k["options"]) for k in keys[table]),
            "indexes": lines((i["name"], i["column_names"], i["unique"]) for i in indexes[table]),
            "unique": lines((u["name"], u["column_names"]) for u in unique[table]),
        }
        for table, of_table in columns.items()
    }


def up_and_down(connection: Connection) -> tuple[dict[str, Schema], dict[str, Schema]]:
    """The schema at each revision, on the way up and on the way back."""
    config = alembic_config()
    config.attributes["connection"] = connection
    up, down = {}, {}
    for revision in REVISIONS:
        command.upgrade(config, revision)
        up[revision] = schema(connection)
    for revision in REVISIONS[-2::-1]:
        command.downgrade(config, revision)
        down[revision] = schema(connection)
    command.downgrade(config, "base")
    assert schema(connection) == {}
    return up, down


async def test_on_the_way_back_each_revision_has_the_schema_that_it_had_on_the_way_up(new: AsyncEngine) -> None:
    async with new.connect() as connection:
        up, down = await connection.run_sync(up_and_down)
        await connection.commit()
    for revision, found in down.items():
        assert (revision, found) == (revision, up[revision])


def test_the_names_of_the_files_say_which_is_the_newest() -> None:
    assert newest_revision() == REVISIONS[-1]
    assert all(knows(each) for each in REVISIONS)
