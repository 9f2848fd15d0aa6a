"""The database: whether it answers, its schema, its clock, the key, the facts in it, what waits to be sent."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from bot.doctor.findings import Finding, apart, fine, note, wrong
from bot.watching.rules import LATE_SECONDS, NOT_BULK
from config.facts import Municipality
from config.freshness import NEVER, OLDER, ages
from config.settings import Settings
from store import facts as store_facts
from store.database import Away, Database, clock_of, newest_revision, revision_of
from store.outbox.health import lanes


async def looked_at(settings: Settings, municipality: Municipality, now: datetime) -> list[Finding]:
    """All of it; nothing is made and nothing is changed."""
    file = settings.database_file
    if file is not None and not file.exists():
        says = f"there is no database yet ({file})"
        return [note("database", says, "The bot makes it when it starts."), _facts(municipality, now)]
    database = Database(settings.database_url, settings.key)
    try:
        return await _opened(database, municipality, now)
    except Away as error:
        return [wrong("database", str(error), "Start it, or set DATABASE_URL to where it is.")]
    except (SQLAlchemyError, OSError) as error:
        says = f"the database cannot be read: {type(error).__name__}"
        return [wrong("database", says, "Look at DATABASE_URL, and at the rights of its user.")]
    finally:
        await database.close()


async def _opened(database: Database, municipality: Municipality, now: datetime) -> list[Finding]:
    async with database.transaction() as session:
        connection = await session.connection()
        found = [await connection.run_sync(_schema)]
        if found[0].level == "wrong":
            return found
        if not database.is_sqlite:
            found.append(await connection.run_sync(_clock))
        waiting = await lanes(session, now)
        known = await store_facts.current(session, municipality)
    late = [
        (now - each.since).total_seconds()
        for each in waiting
        if each.lane in NOT_BULK and each.since is not None and (now - each.since).total_seconds() > LATE_SECONDS
    ]
    found.append(_outbox(late))
    found.append(_facts(known, now))
    return found


def _schema(connection: Connection) -> Finding:
    here, newest = revision_of(connection), newest_revision()
    if here == newest:
        return fine("database", f"it answers, and its schema is the newest ({newest})")
    do = "Start this version of the bot, or run `vejviser db upgrade`; back the database up before."
    return wrong("database", f"its schema is {here or 'not there'}, and this version wants {newest}", do)


def _clock(connection: Connection) -> Finding:
    return apart("clock", (datetime.now(UTC) - clock_of(connection)).total_seconds(), "the database")


def _outbox(late: list[float]) -> Finding:
    if not late:
        return fine("outbox", "no message waits that should have gone")
    says = f"messages wait that should have gone; the oldest {max(late) / 60:.0f} minutes ago"
    do = "See that the bot runs and reaches Telegram; its log says what is in the way."
    return wrong("outbox", says, do)


def _facts(municipality: Municipality, now: datetime) -> Finding:
    """Facts that nobody has checked are no fault of the machine."""
    found = ages(municipality, now.astimezone(municipality.zone).date()).bands
    never, old = found[NEVER], found[OLDER]
    if not never and not old:
        return fine("facts", "all were checked in the last 90 days")
    says = f"{never} were never checked, {old} not for over 90 days, of {sum(found.values())}"
    return note("facts", says, "Staff are asked each week in the chat; `vejviser facts check` names them.")
