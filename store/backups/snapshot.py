"""A copy of the database as it is at one moment, while others go on writing; and one brought back into an empty one."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import URL, Connection

from store.files import BESIDE

if TYPE_CHECKING:
    import psycopg

# There while a backup is being brought back: what is half there is not to be run on.
MARK = "vejviser_restoring"
_HALF = f"SELECT 1 FROM pg_namespace WHERE nspname = '{MARK}'"
_WAIT_SECONDS, _DUMP_SECONDS = 30.0, 3600


class CannotCopy(Exception):
    """The database could not be copied, or brought back; the text says why in a line, and quotes no row."""


def take(url: URL, target: Path) -> None:
    """Writes a copy of the database to `target`, which is not there yet. Raises CannotCopy."""
    if url.get_backend_name() == "sqlite":
        _vacuum(Path(url.database or ""), target)
    else:
        _check_version(url)
        _run("pg_dump", "--format=custom", "--no-owner", "--no-privileges", f"--file={target}", url=url)


def revision(kind: str, url: URL, copy: Path) -> str:
    """Which migration it is at. Raises CannotCopy where it was never used."""
    query = "SELECT version_num FROM alembic_version"
    row = _of_file(copy, query) if kind == "sqlite" else _of_server(url, query)
    if row is None:
        raise CannotCopy("there is nothing in the database yet")
    return str(row[0])


def take_place(copy: Path, target: Path) -> None:
    """Puts a file of SQLite, which nobody has open, where the bot looks for it: whole or not at all."""
    with closing(sqlite3.connect(copy)) as opened:
        # What is still in the log goes into the file itself.
        opened.execute("PRAGMA journal_mode=DELETE")
    for each in BESIDE:
        target.with_name(target.name + each).unlink(missing_ok=True)
    copy.chmod(0o600)
    descriptor = os.open(copy, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)
    copy.replace(target)


def check(kind: str, copy: Path) -> None:
    """Whether the copy is whole, as far as it says itself. Raises CannotCopy."""
    if kind == "postgresql":
        _run("pg_restore", "--list", str(copy))
        return
    try:
        with closing(_opened(copy)) as opened:
            [found] = opened.execute("PRAGMA integrity_check(1)").fetchone()
    except sqlite3.Error as error:
        raise CannotCopy(f"the copy of the database cannot be opened: {type(error).__name__}") from None
    if found != "ok":
        raise CannotCopy("the copy of the database is damaged")


def is_empty(url: URL) -> bool:
    """Whether there is nothing in it, not even a table. Raises CannotCopy where it does not answer."""
    if url.get_backend_name() == "sqlite":
        path = Path(url.database or "")
        if not path.exists():
            return True
        try:
            with closing(_opened(path)) as opened:
                return opened.execute("SELECT 1 FROM sqlite_master LIMIT 1").fetchone() is None
        except sqlite3.Error:
            return False
    query = "SELECT 1 FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema') LIMIT 1"
    with _connected(url) as connection:
        is_marked = connection.execute(_HALF).fetchone()
        return not is_marked and connection.execute(query).fetchone() is None


def bring_back(url: URL, dump: Path) -> None:
    """Fills an empty database of PostgreSQL, and marks it until `finished`. Raises CannotCopy."""
    _check_encoding(url)
    with _connected(url) as connection:
        connection.execute(f"CREATE SCHEMA {MARK}")
    options = ("--no-owner", "--no-privileges", "--single-transaction", "--exit-on-error")
    _run("pg_restore", *options, f"--dbname={_address(url)}", str(dump), url=url)


def finished(url: URL) -> None:
    """It may be run on from now."""
    with _connected(url) as connection:
        connection.execute(f"DROP SCHEMA {MARK}")


def is_half_restored(connection: Connection) -> bool:
    return connection.exec_driver_sql(_HALF).first() is not None


def _opened(file: Path, mode: str = "ro") -> sqlite3.Connection:
    """A file that is there; none is made."""
    return sqlite3.connect(f"{file.resolve().as_uri()}?mode={mode}", uri=True, timeout=_WAIT_SECONDS)


def _vacuum(source: Path, target: Path) -> None:
    """Nobody waits for it, and nothing of what was deleted is in the copy."""
    try:
        with closing(_opened(source, "rw")) as opened:
            opened.execute("VACUUM INTO ?", [str(target)])
    except sqlite3.Error as error:
        raise CannotCopy(f"{source} cannot be copied: {error}") from None


def _check_version(url: URL) -> None:
    """pg_dump copies no server that is newer than itself."""
    if shutil.which("pg_dump") is None:
        raise CannotCopy("pg_dump is not here: install PostgreSQL's client (Debian: postgresql-client)")
    with _connected(url) as connection:
        server = connection.info.server_version // 10_000
    said = _run("pg_dump", "--version")
    found = re.search(r"(\d+)", said.partition(")")[2])
    if found is None or int(found[1]) < server:
        raise CannotCopy(f"{said.strip()} is older than the server, which is version {server}: install its client")


def _check_encoding(url: URL) -> None:
    with _connected(url) as connection:
        [encoding] = connection.execute("SHOW server_encoding").fetchone() or ("nothing",)
    if encoding != "UTF8":
        raise CannotCopy(f"the database is in {encoding}, not in UTF8: make it anew")


def _of_file(copy: Path, query: str) -> Any:
    """The first row; None where there is nothing to ask."""
    try:
        with closing(_opened(copy)) as opened:
            return opened.execute(query).fetchone()
    except sqlite3.Error:
        return None


def _of_server(url: URL, query: str) -> Any:
    """The same of PostgreSQL."""
    import psycopg

    try:
        with _connected(url) as connection:
            return connection.execute(query).fetchone()
    except psycopg.Error:
        return None


def _connected(url: URL) -> psycopg.Connection[tuple[object, ...]]:
    # Ten megabytes that a bot on SQLite has no use for.
    import psycopg

    try:
        return psycopg.connect(
            url.set(drivername="postgresql").render_as_string(hide_password=False),
            autocommit=True, connect_timeout=10, client_encoding="utf8",
        )  # fmt: skip
    except psycopg.OperationalError as error:
        raise CannotCopy("the database does not answer: " + str(error).partition("\n")[0]) from None


def _address(url: URL) -> str:
    """Without the password, which everybody on the machine could read among the processes."""
    # `set` leaves a password where it is, and it would be written as asterisks.
    parts = url.translate_connect_args()
    parts.pop("password", None)
    return URL.create("postgresql", query=url.query, **parts).render_as_string()


def _run(program: str, *options: str, url: URL | None = None) -> str:
    """What it says. Of its errors only the first line is told: the others may quote rows."""
    if shutil.which(program) is None:
        raise CannotCopy(f"{program} is not here: install PostgreSQL's client (Debian: postgresql-client)")
    secret = {"PGPASSWORD": str(url.password)} if url is not None and url.password else {}
    named = [f"--dbname={_address(url)}"] if url is not None and program == "pg_dump" else []
    try:
        ended = subprocess.run(
            [program, *options, *named],
            env=os.environ | secret, capture_output=True, text=True, timeout=_DUMP_SECONDS, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        raise CannotCopy(f"{program} takes longer than {_DUMP_SECONDS // 60} minutes") from None
    if ended.returncode:
        raise CannotCopy(f"{program} failed: {ended.stderr.partition(chr(10))[0]}")
    return ended.stdout
