"""The page that says how the bot is doing knows when the last backup was made."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

import pytest

from config.facts import Municipality
from console.desk import Desk
from store.backups.folder import State
from store.database import Database
from tests.conftest import NOW
from tests.console.office import Office


@dataclass
class WithBackups(Office):
    backups: State | None = None

    @property
    def desk(self) -> Desk:
        return Desk(**{**vars(super().desk), "backups": lambda: self.backups})


@pytest.mark.parametrize(
    ("state", "said", "not_said"),
    [
        (None, "makes no backups by itself", "last backup"),
        (State(NOW - timedelta(hours=29)), "The last backup: ", "too long ago"),
        (State(NOW - timedelta(hours=31)), "That is too long ago", "failed since"),
        (State(NOW - timedelta(hours=3), NOW), "It has failed since: ", "too long ago"),
        (State(None, NOW), "There is no backup yet", "The last backup"),
    ],
)
async def test_how_the_last_backup_went(
    sqlite: Database, facts: Municipality, state: State | None, said: str, not_said: str
) -> None:
    office = WithBackups(sqlite, facts, backups=state)
    await office.person("eva", "admin")
    async with office.seat("eva", language="en") as seat:
        page = await seat.get("/health")
    assert said in page.text
    assert not_said not in page.text


class WithoutTelegram(Office):
    @property
    def desk(self) -> Desk:
        async def states() -> dict[str, bool]:
            return {"nlu": True, "telegram": False}

        return Desk(**{**vars(super().desk), "states": states})


async def test_it_says_that_telegram_does_not_answer(sqlite: Database, facts: Municipality) -> None:
    office = WithoutTelegram(sqlite, facts)
    await office.person("eva", "admin")
    async with office.seat("eva", language="en") as seat:
        page = await seat.get("/health")
    assert "<dt>Telegram</dt><dd><strong>✗ does not answer" in page.text
    assert "✓ answers" in page.text
