"""Looks again and again how the bot is, and has administrators told in the chat."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import structlog
from telegram import Bot
from telegram.error import InvalidToken, TelegramError

from actions.alarms import alarms
from actions.kernel.turn import work_in
from bot.metrics import CERTIFICATE, TOKEN_REFUSED
from bot.watching.certificate import NoCertificate, ends_at, place
from bot.watching.measuring import Measuring
from bot.watching.rules import Standing

log = structlog.get_logger()

LOOK_EVERY = timedelta(seconds=30)
TOKEN_EVERY, CERTIFICATE_EVERY = timedelta(minutes=5), timedelta(hours=6)


class Watch:
    """`told()`: something may wait in the outbox. `url` is the bot's public address; None where it has none."""

    def __init__(self, measuring: Measuring, bot: Bot, url: str | None, told: Callable[[], None]) -> None:
        self._measuring = measuring
        self._bot = bot
        self._place = place(url)
        self._told = told
        self._standing = Standing()
        self._asked: dict[str, datetime] = {}
        self._ends_at: datetime | None = None

    async def look(self) -> None:
        """A job of the clock. Raises Away."""
        now = self._measuring.now()
        await self._measuring.measure_what_alarms()
        if self._is_time("token", now, TOKEN_EVERY):
            await self._ask_telegram()
        await self._look_at_certificate(now)
        states = self._standing.look(now)
        async with self._measuring.database.transaction() as session:
            await alarms.tell(await work_in(session, self._measuring.world, now), states)
        self._told()

    async def _ask_telegram(self) -> None:
        try:
            await self._bot.get_me()
        except InvalidToken:
            TOKEN_REFUSED.set(1)
            log.error("Telegram refuses the token")
        except TelegramError as error:
            log.warning("Telegram does not say whether the token is right", error=type(error).__name__)
        else:
            TOKEN_REFUSED.set(0)

    async def _look_at_certificate(self, now: datetime) -> None:
        """Where it cannot be seen just now, what was seen before counts on."""
        if self._place is None:
            return
        if self._is_time("certificate", now, CERTIFICATE_EVERY):
            try:
                self._ends_at = await ends_at(*self._place)
            except NoCertificate as error:
                log.warning("the certificate cannot be seen", error=str(error))
        if self._ends_at is not None:
            CERTIFICATE.labels(self._place[0]).set((self._ends_at - now).total_seconds())

    def _is_time(self, what: str, now: datetime, every: timedelta) -> bool:
        if what in self._asked and now - self._asked[what] < every:
            return False
        self._asked[what] = now
        return True
