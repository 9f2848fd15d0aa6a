"""docs/backup.md is followed to the letter: its commands, in its order, in an empty folder, as real processes."""

from __future__ import annotations

import asyncio
import os
import re
import shutil
import sys
from pathlib import Path

import psycopg
from sqlalchemy import make_url, select

from config.settings import ROOT
from store import persons
from store.database import Database
from store.persons import Person
from tests.conftest import NOW
from tests.databases import migrate
from tests.postgres import programs

PAGE = (ROOT / "docs" / "backup.md").read_text(encoding="utf-8")
KEY = "a key that is in the settings"


def commands(heading: str) -> str:
    """All that is to be typed under this heading."""
    part = re.split(r"^## ", PAGE, flags=re.MULTILINE)
    [found] = [each for each in part if each.startswith(f"{heading}\n")]
    return "\n".join(re.findall(r"^```sh[^\n]*\n(.*?)^```$", found, re.MULTILINE | re.DOTALL))


async def typed(lines: str, folder: Path, **env: str) -> str:
    """Somebody types these lines in a shell; the first that fails ends it."""
    path = f"{Path(sys.executable).parent}:{programs()}:{os.environ['PATH']}"
    process = await asyncio.create_subprocess_exec(
        "bash", "-euo", "pipefail", "-c", lines, cwd=folder, env=os.environ | {"PATH": path} | env, stdout=-1, stderr=-1
    )
    said, errors = await process.communicate()
    assert process.returncode == 0, errors.decode()
    return said.decode()


async def fill(database: Database) -> None:
    await database.upgrade()
    async with database.transaction() as session:
        for number in (7, 8):
            await persons.meet(session, number, "ti", NOW)
    await database.close()


async def people(database: Database) -> dict[int, str]:
    async with database.transaction() as session:
        found = {each.telegram_id: each.language for each in await session.scalars(select(Person))}
    await database.close()
    return found


async def test_with_sqlite(tmp_path: Path) -> None:
    url = f"sqlite+aiosqlite:///{tmp_path / 'data' / 'vejviser.db'}"
    (tmp_path / ".env").write_text(f"DATABASE_URL={url}\n")
    await fill(Database(url))
    assert "it was opened and is whole" in await typed(commands("Once"), tmp_path)
    assert not (tmp_path / "identity.txt").exists()
    # The machine is lost; what was carried elsewhere is not.
    shutil.rmtree(tmp_path / "data")
    (tmp_path / ".env").unlink()
    said = await typed(commands("Bring it back"), tmp_path)
    assert "2 people and groups" in said
    assert await people(Database(url)) == {7: "ti", 8: "ti"}


async def test_with_postgresql(tmp_path: Path, postgres_url: str) -> None:
    server = make_url(postgres_url)
    env = {"PGHOST": str(server.host), "PGPORT": str(server.port), "PGUSER": str(server.username)}
    address = server.set(drivername="postgresql", database="vejviser").render_as_string()
    with psycopg.connect(f"{server.set(drivername='postgresql').render_as_string()}postgres", autocommit=True) as made:
        made.execute("CREATE DATABASE vejviser")
    (tmp_path / ".env").write_text(f"DATABASE_URL={address}\nPRIVACY_KEY={KEY}\n")
    once = commands("Once").replace("cp data/vejviser.key safe/\n", "")
    migrate(address.replace("postgresql:", "postgresql+psycopg:"))
    await fill(Database(address.replace("postgresql:", "postgresql+psycopg:"), KEY))
    await typed(once, tmp_path, **env)
    said = await typed(commands("PostgreSQL"), tmp_path, **env)
    assert "2 people and groups" in said
    new = f"{address.replace('postgresql:', 'postgresql+psycopg:')}_new"
    assert await people(Database(new, KEY)) == {7: "ti", 8: "ti"}
