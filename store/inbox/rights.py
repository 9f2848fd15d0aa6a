"""Which process does somebody's updates: one at a time, and another as soon as that one has ended."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, LiteralString

from store.database import Away, Database

if TYPE_CHECKING:
    import psycopg

# Beyond the numbers of all other advisory locks; Telegram's have 52 bits.
FIRST = 1 << 60
# PostgreSQL notices so soon that a machine is gone, in seconds; it frees what that had.
_ALIVE = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=3 -c tcp_keepalives_count=3"
LOCK: LiteralString = """
    SELECT person FROM unnest(%(people)s::bigint[]) AS person WHERE pg_try_advisory_lock(person + %(first)s::bigint)
"""
UNLOCK: LiteralString = """
    SELECT person, pg_advisory_unlock(person + %(first)s::bigint) FROM unnest(%(people)s::bigint[]) AS person
"""


class Rights:
    """On PostgreSQL a lock for each person, held by a connection and no transaction. With SQLite there is only us.

    Nothing is done twice without them either: whoever does an update takes its row out in the same transaction.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._connection: psycopg.AsyncConnection | None = None
        self._mine: set[int] = set()

    async def take(self, people: Sequence[int], most: int) -> list[int]:
        """As many of these people as are nobody else's. Raises Away."""
        if self._database.is_sqlite:
            return list(people[:most])
        taken = [each for each in people if each in self._mine][:most]
        rest = [each for each in people if each not in self._mine]
        while rest and len(taken) < most:
            tried, rest = rest[: most - len(taken)], rest[most - len(taken) :]
            taken += await self._ask(LOCK, tried)
        self._mine.update(taken)
        return taken

    async def give_back(self, people: Iterable[int]) -> None:
        """Others may have them. Raises Away."""
        mine = [each for each in people if each in self._mine]
        if mine:
            self._mine.difference_update(mine)
            await self._ask(UNLOCK, mine)

    async def close(self) -> None:
        """Everybody's."""
        connection, self._connection = self._connection, None
        self._mine.clear()
        if connection is not None:
            await connection.close()

    async def _ask(self, query: LiteralString, people: list[int]) -> list[int]:
        """With a connection that is lost all rights are, and the next call begins anew."""
        # The driver comes with the first connection; a bot on SQLite needs none.
        import psycopg

        try:
            connection = self._connection = self._connection or await self._connected()
            cursor = await connection.execute(query, {"people": people, "first": FIRST})
            return [person for (person, *_) in await cursor.fetchall()]
        except psycopg.Error as error:
            await self.close()
            raise Away(f"the database does not answer: {type(error).__name__}") from None

    async def _connected(self) -> psycopg.AsyncConnection:
        import psycopg

        url = self._database.url.set(drivername="postgresql").render_as_string(hide_password=False)
        return await psycopg.AsyncConnection.connect(url, autocommit=True, connect_timeout=10, options=_ALIVE)
