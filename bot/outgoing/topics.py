"""Topics of the staff's group: one a thread, made when its first message is sent."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from sqlalchemy.ext.asyncio import AsyncSession

from bot.outgoing.send import Sender
from config.languages import LANGUAGES
from store import threads
from store.threads import StaffGroup, Thread

if TYPE_CHECKING:
    from store.outbox import OutboxRow

T = TypeVar("T")


class Keep(Protocol):
    """Does `work` in a transaction, however long the database is away."""

    async def __call__(self, work: Callable[[AsyncSession], Awaitable[T]]) -> T: ...


class Topics:
    """Knows and makes them. The rows of one group are sent one after the other, so that nobody makes one twice.

    A crash between making a topic and keeping its number leaves an empty one behind; the next try makes another.
    """

    def __init__(self, keep: Keep, sender: Sender) -> None:
        self._keep = keep
        self._sender = sender

    async def of(self, row: OutboxRow, thread_id: int) -> int | None:
        """The topic for this row of the thread; None where its group has no topics. Raises what sending raises."""

        async def find(session: AsyncSession) -> tuple[Thread | None, StaffGroup | None]:
            return await threads.get(session, thread_id), await threads.group(session)

        thread, group = await self._keep(find)
        if thread is None or group is None or group.person_id != row.person_id or not group.is_forum:
            return None
        if thread.topic_id is not None:
            return thread.topic_id
        name = f"{thread.id} · {LANGUAGES[thread.language].name}"
        topic_id = await self._sender.create_topic(row.person.telegram_id, name, "notice")
        if topic_id is not None:
            await self._keep(lambda session: threads.in_topic(session, thread_id, topic_id))
        return topic_id

    async def forget(self, thread_id: int | None) -> None:
        """Somebody has deleted it: the next message makes another."""
        if thread_id is not None:
            await self._keep(lambda session: threads.in_topic(session, thread_id, None))
