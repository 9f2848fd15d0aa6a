"""One database, SQLite or PostgreSQL: its engine, its transactions, its schema."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, inspect, make_url, text
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession, async_sessionmaker, create_async_engine

from store import facts, grouping, nearest, pseudonyms, sqlite, texts
from store.backups import forgotten, snapshot
from store.files import keep_private
from store.pseudonyms import INFO, KeyChanged, Pseudonyms

MIGRATIONS = Path(__file__).parent / "migrations"
# What SQLite says when its file is locked, cannot be opened, read or written, or the disk is full.
_SQLITE_AWAY = frozenset(
    {
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_LOCKED,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_FULL,
    }
)
# The same of PostgreSQL, as beginnings of SQLSTATE: no connection, read only, rolled back for another one, no disk or
# memory, locked, stopped, broken.
_POSTGRES_AWAY = ("08", "25006", "40", "53", "55P03", "57", "58")
# A server that is gone without a word is noticed within half a minute.
_POSTGRES_CONNECT = {
    # Whatever the database is in: one in another encoding is refused in words (`upgrade`).
    "client_encoding": "utf8",
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 4,
    "tcp_user_timeout": 30_000,
}


class Away(Exception):
    """The database does not answer, or not now. Nothing was kept; the same may be tried again."""


class Unfit(Exception):
    """The database cannot be used as it is; the text says why and what to do."""


class Database:
    """Hands out transactions. `url` is a SQLAlchemy URL with an async driver. All raise Away.

    `privacy_key` is that of the pseudonyms; without one a file beside the database has it. Who has everything deleted
    is noted beside the database, and in the folder of the `backups`.
    """

    def __init__(self, url: str, privacy_key: str | None = None, backups: Path | None = None) -> None:
        self.url = make_url(url)
        self._pseudonyms = Pseudonyms(self.url, privacy_key)
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        if self.is_sqlite and self.url.database and self.url.database != ":memory:":
            keep_private(Path(self.url.database))
        self.engine = create_async_engine(
            # Parameters hold what people are told; they stay out of errors and logs.
            self.url,
            pool_pre_ping=not self.is_sqlite,
            hide_parameters=True,
            connect_args=sqlite.CONNECT if self.is_sqlite else _POSTGRES_CONNECT,
        )
        info: dict[str, Any] = {INFO: self._pseudonyms, forgotten.INFO: self._noting(backups)}
        info |= {facts.INFO: {}, nearest.INFO: {}, grouping.INFO: {}, texts.INFO: {}}
        self._sessions = async_sessionmaker(self.engine, expire_on_commit=False, info=info)
        # SQLite has one writer; waiting here is fair and quick, waiting for its file lock is neither.
        self._turn = asyncio.Lock() if self.is_sqlite else None
        if self.is_sqlite:
            sqlite.prepare(self.engine.sync_engine)
        self._brief = self.engine.execution_options(**{sqlite.BRIEF: True})

    def _noting(self, backups: Path | None) -> tuple[Path, ...]:
        """Where it is noted who had everything deleted."""
        local = () if self.url.database == ":memory:" else (pseudonyms.beside(self.url, forgotten.SUFFIX),)
        return (*local, *([backups] if backups else []))

    @asynccontextmanager
    async def transaction(self, *, brief: bool = False) -> AsyncIterator[AsyncSession]:
        """A session whose changes are kept together at the end, or not at all when an error leaves the block.

        SQLite does all of a `brief` one where it is asked for, and nothing else runs meanwhile: that is far quicker, as
        long as an index finds what it wants. Another process that has the file is waited for as in any other.
        """
        with _away_told_apart():
            async with AsyncExitStack() as stack:
                if self._turn:
                    await stack.enter_async_context(self._turn)
                session = await stack.enter_async_context(self._sessions(bind=self._brief if brief else self.engine))
                await stack.enter_async_context(session.begin())
                yield session

    async def upgrade(self, *, any_key: bool = False, restoring: bool = False) -> None:
        """Brings the schema to the newest migration; nothing happens when it is there already.

        Raises Unfit, and KeyChanged unless `any_key` will do. `restoring`: what is there was brought back just now.
        """
        with _away_told_apart():
            async with self.engine.connect() as connection, self._foreign_keys_off(connection):
                if not self.is_sqlite:
                    await connection.run_sync(_check_fit, restoring)
                await connection.run_sync(_upgrade, self._pseudonyms)
                if not any_key:
                    await connection.run_sync(_check_key, self._pseudonyms)
                await connection.commit()

    @asynccontextmanager
    async def _foreign_keys_off(self, connection: AsyncConnection) -> AsyncIterator[None]:
        """SQLite alters a table by making it anew, and deletes what refers to the old one unless they are off.

        They can be switched between transactions only.
        """
        if not self.is_sqlite:
            yield
            return
        driver: Any = (await connection.get_raw_connection()).driver_connection
        await driver.execute("PRAGMA foreign_keys=OFF")
        try:
            yield
        finally:
            await connection.rollback()
            await driver.execute("PRAGMA foreign_keys=ON")

    async def answers(self) -> bool:
        """Whether the database answers."""
        try:
            async with self.engine.connect() as connection:
                await connection.execute(text("SELECT 1"))
        except (SQLAlchemyError, OSError):
            return False
        return True

    async def close(self) -> None:
        await self.engine.dispose()


@contextmanager
def _away_told_apart() -> Iterator[None]:
    """Errors of a database that is away become Away; those that are the statement's own stay what they are."""
    try:
        yield
    except NoConnectionFree:
        raise Away("the database does not answer: no connection is free") from None
    except DBAPIError as error:
        if not _is_away(error):
            raise
        # Only the first line: what follows may quote a row.
        raise Away("the database does not answer: " + str(error.orig).partition("\n")[0]) from None


def _is_away(error: DBAPIError) -> bool:
    if error.connection_invalidated:
        return True
    if isinstance(error.orig, sqlite3.Error):
        return (getattr(error.orig, "sqlite_errorcode", 0) & 0xFF) in _SQLITE_AWAY
    state = getattr(error.orig, "sqlstate", None)
    # Without one it is the connection that failed, not a statement.
    return str(state).startswith(_POSTGRES_AWAY) if state else isinstance(error, OperationalError | InterfaceError)


def knows(revision: str) -> bool:
    """Whether this version of the bot can bring a database with this revision to the newest schema."""
    return revision in _revisions()


def _upgrade(connection: Connection, known_by: Pseudonyms) -> None:
    if revision_of(connection) == newest_revision():
        return
    # Ten megabytes that a database at the newest schema has no use for.
    from store import migrating

    migrating.upgrade(connection, known_by)
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        assert not broken, f"rows of {sorted({each[0] for each in broken})} refer to nothing"


def _check_fit(connection: Connection, restoring: bool) -> None:
    encoding = connection.exec_driver_sql("SHOW server_encoding").scalar_one()
    if encoding != "UTF8":
        raise Unfit(
            f"the database is in {encoding}, which has not the letters of 14 languages: make it anew with "
            "CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0"
        )
    if not restoring and snapshot.is_half_restored(connection):
        raise Unfit("bringing back a backup into this database has not come to its end: make it anew, and begin again")


def _check_key(connection: Connection, known_by: Pseudonyms) -> None:
    """Whether those who are here would be known again."""
    query = "SELECT telegram_id, pseudonym FROM persons WHERE pseudonym IS NOT NULL ORDER BY id LIMIT 1"
    row = connection.exec_driver_sql(query).one_or_none()
    if row is not None and known_by.of(row.telegram_id) != row.pseudonym:
        raise KeyChanged


def newest_revision() -> str:
    """That of the newest migration that this version has."""
    return max(_revisions())


def _revisions() -> set[str]:
    """Those of all migrations, with which the names of their files begin."""
    return {path.name.partition("_")[0] for path in (MIGRATIONS / "versions").glob("[0-9]*.py")}


def revision_of(connection: Connection) -> str | None:
    """That of the database's schema; None where it has none."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    found: str | None = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return found


def clock_of(connection: Connection) -> datetime:
    """What PostgreSQL's own clock says; aware."""
    found: datetime = connection.execute(text("SELECT clock_timestamp()")).scalar_one()
    return found
