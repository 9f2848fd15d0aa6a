"""Whose rows are whose, among workers that share an outbox: leases, renewed by who lives, judged by who sees it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import structlog

from bot.boundary import Unforeseen, boundary
from store import outbox
from store.database import Away, Database
from store.outbox import Lease

log = structlog.get_logger()

# A worker that says nothing for so long is dead, and another one takes over what it had.
LEASE = timedelta(seconds=15)
RENEW_SECONDS = 4.0
# So long a lease has to stand as it is before it is judged, whatever the clocks say: whoever lives renews it sooner.
STANDS_SECONDS = 2 * RENEW_SECONDS
# And so long it has to stand where the clocks say that it has not run out.
STANDS_LONG_SECONDS = 2 * LEASE.total_seconds()


class Leases:
    """Says again and again that the rows in `mine` are being sent, and gives back those of workers that have died.

    Time of day may jump, and differs between machines; seconds that pass are counted by `clock`, which does not.
    """

    def __init__(
        self, database: Database, now: Callable[[], datetime], clock: Callable[[], float] | None = None
    ) -> None:
        self._database = database
        self._now = now
        self._clock = clock or asyncio.get_running_loop().time
        self.mine: set[int] = set()
        # When the others' leases may be judged again: after a time without the database they have to be renewed first.
        self._fair_from = 0.0
        self._renewed = self._clock()
        # Leases of others, and since when each has been seen as it is.
        self._seen: dict[Lease, float] = {}

    def hold(self) -> bool:
        """Whether what is `mine` can be nobody else's by now. With SQLite there is nobody else."""
        return self._database.is_sqlite or self._clock() - self._renewed < LEASE.total_seconds()

    async def stay_alive(self, ended: asyncio.Event) -> None:
        """Until `ended` is set. Not to be cancelled: a cancelled wait for SQLite never ends."""
        self._renewed = self._clock()
        while not await _is_set(ended, RENEW_SECONDS):
            began = self._clock()
            try:
                with boundary():
                    await self.renew(fair=began >= self._fair_from)
            except Away as error:
                log.warning("leases not renewed", error=str(error))
                continue
            except Unforeseen as error:
                log.error("leases not renewed", error=error.kind, where=error.where)
                continue
            if self._clock() - self._renewed > 2 * RENEW_SECONDS:
                self._fair_from = self._clock() + LEASE.total_seconds()
            self._renewed = began

    async def renew(self, *, fair: bool) -> None:
        """Of `mine`; and, where it is fair to judge them, those of others that have run out are given back."""
        # Before the database is asked: when it answers only after a while, the others could not renew theirs meanwhile.
        now = self._now()
        async with self._database.transaction() as session:
            if self.mine:
                await outbox.renew(session, sorted(self.mine), now + LEASE)
            # What was made while this waited for the database is not from the future, and overtakes nothing.
            await outbox.bring_forward(session, self._now())
            others = [each for each in await outbox.leases(session) if each.row_id not in self.mine]
            dead = self._run_out(others, now)
            if fair and dead:
                await outbox.give_back(session, dead)

    def _run_out(self, others: list[Lease], now: datetime) -> list[Lease]:
        at = self._clock()
        self._seen = {each: self._seen.get(each, at) for each in others}
        stands = {each: at - since for each, since in self._seen.items()}
        run_out = [each for each in others if each.until < now and stands[each] >= STANDS_SECONDS]
        return run_out + [each for each in others if each.until >= now and stands[each] >= STANDS_LONG_SECONDS]


async def _is_set(event: asyncio.Event, seconds: float) -> bool:
    """Waits for the event, so long at most; whether it has come."""
    with suppress(TimeoutError):
        await asyncio.wait_for(event.wait(), seconds)
    return event.is_set()
