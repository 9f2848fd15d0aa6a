"""SQLite's own ways: how its file is opened, how a transaction begins, and which thread does a statement."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from sqlalchemy import Connection, Engine, event
from sqlalchemy.dialects.sqlite.aiosqlite import AsyncAdapt_aiosqlite_connection, AsyncAdapt_aiosqlite_cursor

# An execution option: see `Database.transaction`.
BRIEF = "brief"
PRAGMAS = ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=10000", "foreign_keys=ON", "secure_delete=FAST")


class _LettingGo(sqlite3.Connection):
    """Rolls back before it closes.

    A connection is closed when whoever waited for it was cancelled, such as a request whose browser is gone. While a
    cursor of it lives, in a traceback perhaps, SQLite only closes it by half, and its lock would stay with it.
    """

    def close(self) -> None:
        with suppress(sqlite3.Error):
            self.rollback()
        super().close()


# The driver's thread and the loop's take turns, and never have the connection at once.
CONNECT = {"factory": _LettingGo, "check_same_thread": False}


class _Found(NamedTuple):
    """What is known of a statement that is done, beside its rows."""

    description: Any
    rowcount: int
    lastrowid: int


_NOTHING = _Found(None, -1, -1)


class _Cursor(AsyncAdapt_aiosqlite_cursor):
    """Goes to the connection's thread once for each statement, and not at all in a brief transaction.

    The driver's own goes there four times: for the cursor, the statement, its rows, and to close it. That took longer
    than what SQLite does for it.
    """

    __slots__ = ("_found",)
    _adapt_connection: _Connection

    def __init__(self, adapt_connection: _Connection) -> None:
        self._adapt_connection = adapt_connection
        self._connection = adapt_connection._connection
        self._rows = deque()
        self._found = _NOTHING

    @property
    def description(self) -> Any:
        return self._found.description

    @property
    def rowcount(self) -> int:
        return self._found.rowcount

    @property
    def lastrowid(self) -> int:
        return self._found.lastrowid

    def execute(self, operation: Any, parameters: Any = None) -> Any:
        if not self._adapt_connection.is_brief:
            return super().execute(operation, parameters)
        self._done(operation, parameters)
        return self

    async def _execute_async(self, operation: Any, parameters: Any) -> Any:
        async with self._adapt_connection._execute_mutex:
            await self._connection._execute(self._done, operation, parameters)
        return self

    async def _executemany_async(self, operation: Any, seq_of_parameters: Any) -> Any:
        async with self._adapt_connection._execute_mutex:
            await self._connection._execute(self._done, operation, seq_of_parameters, many=True)
        return self

    def _done(self, operation: str, parameters: Any, *, many: bool = False) -> None:
        connection: sqlite3.Connection = self._connection._conn
        cursor = (
            connection.executemany(operation, parameters) if many else connection.execute(operation, parameters or ())
        )
        rows: Sequence[Any] = cursor.fetchall() if cursor.description else ()
        self._rows = deque(rows)
        self._found = _Found(cursor.description, cursor.rowcount, cursor.lastrowid or -1)
        cursor.close()

    async def _async_soft_close(self) -> None:
        """It is closed already."""

    def close(self) -> None:
        self._rows.clear()


class _Connection(AsyncAdapt_aiosqlite_connection):
    """`is_brief` from the beginning of a brief transaction to its end; `is_over` once one was kept, until the next.

    What is over is not rolled back by the pool, which would wake the thread once more.
    """

    __slots__ = ("is_brief", "is_over")
    _cursor_cls = _Cursor  # type: ignore[assignment]  # it is made with this very class

    def __init__(self, dbapi: Any, connection: Any) -> None:
        super().__init__(dbapi, connection)
        self.is_brief = self.is_over = False

    def begin_at_once(self) -> bool:
        """Begins a brief transaction, unless another process has the file: that is not waited for here."""
        file: sqlite3.Connection = self._connection._conn
        (patience,) = file.execute("PRAGMA busy_timeout").fetchone()
        file.execute("PRAGMA busy_timeout=0")
        try:
            file.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            return False
        finally:
            file.execute(f"PRAGMA busy_timeout={patience}")
        return True

    def commit(self) -> None:
        if self.is_brief:
            self.is_brief = False
            self._connection._conn.commit()
        else:
            super().commit()
        self.is_over = True

    def rollback(self) -> None:
        self.is_brief = False
        if not self.is_over:
            super().rollback()


def prepare(engine: Engine) -> None:
    """Has the engine open SQLite's file and begin transactions as this house wants it."""
    event.listen(engine, "do_connect", _connect)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin_immediate)


def _connect(dialect: Any, _record: object, arguments: Any, options: Any) -> _Connection:
    usual = dialect.loaded_dbapi.connect(*arguments, **options)
    return _Connection(usual.dbapi, usual._connection)


def _set_up(connection: Any, _record: object) -> None:
    # The driver begins no transactions of its own: `_begin_immediate` does.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_immediate(connection: Connection) -> None:
    """Another process may have the file; that is waited for in the thread."""
    ours: Any = connection.connection.dbapi_connection
    ours.is_over = False
    is_brief = bool(connection.get_execution_options().get(BRIEF))
    if not is_brief or not ours.begin_at_once():
        connection.exec_driver_sql("BEGIN IMMEDIATE")
    ours.is_brief = is_brief
