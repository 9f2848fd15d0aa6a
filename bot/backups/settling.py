"""What follows when a database was brought back: nobody is told twice, who was forgotten stays so, nothing is open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

import structlog

from actions import FEATURES
from actions.kernel import ask, moment_slots, say
from actions.kernel.feature import leave
from actions.kernel.second import admins
from actions.kernel.turn import Turn, Work, World, work_in
from actions.roles.roles import held
from bot.answering.turn import NOTHING
from bot.boundary import Unforeseen, boundary
from bot.clock import Ticker
from config.facts import Municipality
from config.settings import Settings
from store import persons
from store.backups import settling as store
from store.backups.forgotten import Found
from store.database import Database

log = structlog.get_logger()

# Work of the clock that goes on in steps ends long before.
MOST_ROUNDS = 50


@dataclass(frozen=True)
class Settled:
    """What came of it: `let_go` messages are not sent, `forgotten` people are gone again, `people` are here."""

    made_at: datetime
    people: int
    let_go: int
    forgotten: int


async def settle(
    database: Database, settings: Settings, facts: Municipality, found: Found, made_at: datetime, now: datetime
) -> Settled:
    """Brings what was brought back from `made_at` to the newest schema, and to `now`."""
    await database.upgrade(restoring=True)
    world = World(facts, settings.leads, settings.admin_ids, settings.public_root, settings.desk_root)
    async with database.transaction() as session:
        work = await work_in(session, world, now)
        gone = await store.forgotten(session, found)
        for person in gone:
            rights = await held(session, person, settings.admin_ids)
            await leave(Turn(session, work.world, now, NOTHING, person, rights=rights))
            await persons.forget(session, person.id)
    await _live_through(database, Ticker(database, lambda: now, world))
    async with database.transaction() as session:
        work = await work_in(session, world, now)
        let_go = await store.let_go(session, now)
        await store.shut(session)
        await _tell(work, made_at)
        return Settled(made_at, await store.people(session), let_go, len(gone))


async def _live_through(database: Database, ticker: Ticker) -> None:
    """Does what time has brought since the backup, until there is no more of it: all that it says is let go behind it.

    The bot would do it otherwise at its first tick, and say again what was said before the database was lost.
    """
    for _ in range(MOST_ROUNDS):
        before = await _last_row(database)
        for tick in (tick for feature in FEATURES for tick in feature.ticks):
            try:
                with boundary():
                    await ticker.job(tick)()
            except Unforeseen as error:
                log.error("tick failed", job=tick.name, error=error.kind, where=error.where)
        if await _last_row(database) == before:
            break
    await ticker.forget()


async def _last_row(database: Database) -> int:
    async with database.transaction() as session:
        return await store.last_row(session)


async def _tell(work: Work, made_at: datetime) -> None:
    """Roles that were taken since are here again, and nobody but the administrators knows which."""
    line = say("backup-restored", **moment_slots(made_at, work.facts.zone))
    for person_id in await admins(work):
        work.post.tell(person_id, line, buttons=((ask("role_list"),),), at_once=True)
