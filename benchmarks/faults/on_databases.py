"""What happens to the database: no room, locked, stopped, no way to it."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing

import psycopg

from benchmarks.faults import disk
from benchmarks.faults.scene import LeftOut, Scene


async def disk_full(scene: Scene) -> None:
    folder = scene.site.stage.folder
    if not disk.is_small(folder):
        raise LeftOut("no right to mount a small disk")
    disk.fill(folder)
    await asyncio.sleep(6)
    disk.make_room(folder)


async def file_locked(scene: Scene) -> None:
    """By somebody who looks at the database with a tool, for longer than SQLite waits."""
    file = scene.site.stage.folder / f"{scene.site.name}.db"
    with closing(sqlite3.connect(file, isolation_level=None, timeout=10, check_same_thread=False)) as connection:
        await asyncio.to_thread(connection.execute, "BEGIN IMMEDIATE")
        await asyncio.sleep(12)
        connection.rollback()


async def postgres_restarted(scene: Scene) -> None:
    assert scene.site.postgres
    await asyncio.to_thread(scene.site.postgres.stop)
    await asyncio.sleep(2)
    await asyncio.to_thread(scene.site.postgres.start)


async def connections_ended(scene: Scene) -> None:
    assert scene.site.postgres
    for _ in range(5):
        await asyncio.to_thread(_end_connections, scene.site.postgres.url, scene.site.name)
        await asyncio.sleep(scene.random.uniform(0.1, 1.0))


def _end_connections(server: str, name: str) -> None:
    with psycopg.connect(server.replace("+psycopg", "") + "postgres", autocommit=True) as connection:
        connection.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [name])


async def connections_cut(scene: Scene) -> None:
    """The way to the database is gone for some seconds, as when another server takes over."""
    to_postgres = scene.site.to_postgres
    assert to_postgres
    to_postgres.refuses = True
    to_postgres.cut()
    await asyncio.sleep(5)
    to_postgres.well()
