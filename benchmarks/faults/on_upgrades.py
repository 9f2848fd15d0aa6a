"""A new version starts on the database of an old one, while people write."""

from __future__ import annotations

import asyncio
import sqlite3
from pathlib import Path

from alembic import command
from sqlalchemy import Connection

from benchmarks.faults.scene import Scene
from benchmarks.faults.site import Site
from config.settings import ROOT
from store.migrating import alembic_config

OLD = "0024"
DUMP = ROOT / "tests" / "upgrading" / f"database_{OLD}.sql"


async def old_database(site: Site) -> None:
    """All bots are stopped, and there is a database of revision 0024: filled on SQLite, empty on PostgreSQL."""
    await site.stop_all()
    site.new_database()
    if site.is_sqlite:
        await asyncio.to_thread(_filled, Path(site.database().url.database or ""))
        return
    database = site.database()
    async with database.engine.connect() as connection:
        await connection.run_sync(_empty)
        await connection.commit()
    await database.close()


def _filled(file: Path) -> None:
    file.unlink(missing_ok=True)
    connection = sqlite3.connect(file)
    connection.executescript(DUMP.read_text(encoding="utf-8"))
    connection.close()


def _empty(connection: Connection) -> None:
    config = alembic_config()
    config.attributes.update(connection=connection, pseudonym=str)
    command.upgrade(config, OLD)


async def upgraded(scene: Scene) -> None:
    """All of the new version start at the same moment."""
    await scene.site.start_all()
