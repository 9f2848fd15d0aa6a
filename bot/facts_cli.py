"""`vejviser facts`: the facts between the file and the database."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click
from sqlalchemy import make_url

from config import facts_file, freshness, settings
from config.facts import Municipality
from config.facts_parts import Key, Unfit, differences, parts
from config.settings import Settings
from store.base import Session
from store.database import Database
from store.facts import current
from store.facts_import import TakenIn, take_in

file_argument = click.argument("file", required=False, type=click.Path(path_type=Path))
# So much of a value is shown where two differ.
MOST_SHOWN = 60


@click.group()
def facts() -> None:
    """The municipality's facts: the file, and what staff have made of it in the database."""


@facts.command()
@file_argument
def check(file: Path | None) -> None:
    """Validate the file; say what is wrong and on which line.

    Without FILE: the file of the settings, and which facts of the database are old.
    """
    loaded = settings.load()
    path = file or loaded.municipality
    municipality = facts_file.load(path)
    if file is None and _is_there(loaded):
        municipality = asyncio.run(_known(loaded, municipality))
    today = datetime.now(UTC).date()
    for line in (*facts_file.warnings(municipality, today), *freshness.lines(municipality, today)):
        click.echo(f"note: {line}")
    click.echo(f"{path}: the facts of {municipality.name} are valid")


@facts.command(name="import")
@file_argument
def import_(file: Path | None) -> None:
    """Bring into the database what the file says and staff have not changed there."""
    loaded = settings.load()
    municipality = facts_file.load(file or loaded.municipality)
    taken = asyncio.run(_imported(loaded, municipality))
    click.echo(f"{len(taken.changed)} parts changed{_named(taken.changed)}")
    if taken.kept:
        click.echo(f"{len(taken.kept)} parts stay as staff have made them{_named(taken.kept)}", err=True)


@facts.command()
@click.option("--out", type=click.Path(path_type=Path), help="the file to write; standard output when left out")
def export(out: Path | None) -> None:
    """Write the facts of the database as a file."""
    loaded = settings.load()
    text = facts_file.exported(asyncio.run(_known(loaded, facts_file.load(loaded.municipality))))
    if out is None:
        click.echo(text, nl=False)
    else:
        out.write_text(text, encoding="utf-8")


@facts.command()
@file_argument
def diff(file: Path | None) -> None:
    """Say where file and database differ: a line each, and exit code 1 where they do."""
    loaded = settings.load()
    municipality = facts_file.load(file or loaded.municipality)
    known = asyncio.run(_known(loaded, municipality))
    found = list(differences(parts(municipality), parts(known)))
    for where, in_file, in_database in found:
        click.echo(f"{where}: {_shown(in_file)} -> {_shown(in_database)}")
    sys.exit(1 if found else 0)


def _named(keys: Iterable[Key]) -> str:
    names = ", ".join(map(str, keys))
    return f": {names}" if names else ""


def _shown(value: Any) -> str:
    text = "nothing" if value is None else str(value)
    return text if len(text) <= MOST_SHOWN else f"{text[: MOST_SHOWN - 3]}..."


def _is_there(loaded: Settings) -> bool:
    """Whether there can be facts in a database: a SQLite file is made by the first start."""
    url = make_url(loaded.database_url)
    return url.get_backend_name() != "sqlite" or bool(url.database and Path(url.database).exists())


async def _known(loaded: Settings, file: Municipality) -> Municipality:
    """Those of the database; those of the file where it has none yet."""
    async with transaction(loaded) as session:
        return await current(session, file)


async def _imported(loaded: Settings, file: Municipality) -> TakenIn:
    async with transaction(loaded) as session:
        try:
            return await take_in(session, file, datetime.now(UTC))
        except Unfit as error:
            problem = f"the file does not go together with what staff have changed: {error.problems[0]}"
            raise facts_file.FactsError(problem) from None


@asynccontextmanager
async def transaction(loaded: Settings) -> AsyncIterator[Session]:
    """Of the database of the settings, at the newest schema."""
    database = Database(loaded.database_url, loaded.key)
    try:
        await database.upgrade()
        async with database.transaction() as session:
            yield session
    finally:
        await database.close()
