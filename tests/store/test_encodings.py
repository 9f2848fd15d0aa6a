"""A database that has not the letters of 14 languages is refused in one line, before anything is in it."""

from __future__ import annotations

from itertools import count

import psycopg
import pytest

from store.database import Database, Unfit

_numbers = count(1)


def database_in(server: str, encoding: str) -> str:
    name = f"encoded_{encoding.lower()}_{next(_numbers)}"
    made = f"CREATE DATABASE {name} ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    with psycopg.connect(f"{server.replace('+psycopg', '')}postgres", autocommit=True) as connection:
        connection.execute(made.encode())
    return server + name


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1", "WIN1252"])
async def test_another_encoding_than_utf_8_is_refused_by_its_name(postgres_url: str, encoding: str) -> None:
    database = Database(database_in(postgres_url, encoding))
    with pytest.raises(Unfit, match=f"^the database is in {encoding}, .* ENCODING 'UTF8'") as refused:
        await database.upgrade()
    assert "\n" not in str(refused.value)
    await database.close()


async def test_utf_8_is_taken(postgres_url: str) -> None:
    database = Database(database_in(postgres_url, "UTF8"))
    await database.upgrade()
    await database.close()
