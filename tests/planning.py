"""What the clock does, at the moment that a test wants."""

from __future__ import annotations

from datetime import datetime

from actions import FEATURES
from actions.kernel.feature import Round
from actions.kernel.turn import World
from bot.clock import Ticker
from config.facts import Municipality
from config.leads import parse
from store.database import Database

LEADS = parse("18:00-1d,PT2H")
[REMINDERS] = [tick for feature in FEATURES for tick in feature.ticks if tick.name == "reminders"]


async def plan(database: Database, facts: Municipality, now: datetime) -> None:
    """Everybody's reminders, as every quarter of an hour."""
    assert isinstance(REMINDERS, Round)
    await Ticker(database, lambda: now, World(facts, LEADS)).go_round(REMINDERS)


async def forget(database: Database, facts: Municipality, now: datetime) -> None:
    """What is over, as every hour."""
    await Ticker(database, lambda: now, World(facts, LEADS)).forget()
