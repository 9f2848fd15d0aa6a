"""Answers of staff that are worth keeping: drafts for the facts and the examples, until somebody has looked at them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, String, Text, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.threads import Thread

KEPT_DAYS = 90


class Draft(Base):
    """`question` is redacted, `guesses` are the likeliest intents; `answer` is what the member of staff wrote.

    `row_id` is the outbox row of the answer, so that one is kept once. `sent_at`: those who asked the same have it.
    """

    __tablename__ = "drafts"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    row_id: Mapped[int] = mapped_column(RowId, unique=True)
    question: Mapped[str] = mapped_column(String(600))
    language: Mapped[str] = mapped_column(String(8))
    guesses: Mapped[list[tuple[str, float]]] = mapped_column(JSON)
    answer: Mapped[str] = mapped_column(Text)
    author: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    state: Mapped[str] = mapped_column(String(8), default="kept")
    created_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]


_WAITS = Draft.state == "kept"


async def keep(session: AsyncSession, row_id: int, asked: Thread, answer: str, author: int, now: datetime) -> Draft:
    """The draft of an answer to what was last asked in this thread."""
    draft = Draft(
        row_id=row_id,
        question=asked.question,
        language=asked.question_language,
        guesses=asked.guesses,
        answer=answer,
        author=author,
        state="kept",
        created_at=now,
    )
    session.add(draft)
    await session.flush()
    return draft


async def of_row(session: AsyncSession, row_id: int) -> Draft | None:
    """The draft that was made of this outbox row."""
    return await session.scalar(select(Draft).where(Draft.row_id == row_id))


async def get(session: AsyncSession, draft_id: int) -> Draft | None:
    return await session.get(Draft, draft_id)


async def waiting(session: AsyncSession) -> list[Draft]:
    """Those that nobody has looked at, the oldest first."""
    return list(await session.scalars(select(Draft).where(_WAITS).order_by(Draft.id)))


async def page_waiting(session: AsyncSession, offset: int, limit: int) -> list[Draft]:
    """So many of them."""
    return list(await session.scalars(select(Draft).where(_WAITS).order_by(Draft.id).offset(offset).limit(limit)))


async def count_waiting(session: AsyncSession) -> int:
    return await session.scalar(select(func.count()).select_from(Draft).where(_WAITS)) or 0


async def settle(session: AsyncSession, ids: Sequence[int], state: str) -> None:
    """`used` or `dropped`: they are not shown again."""
    for draft_id in ids:
        found = await session.get(Draft, draft_id)
        if found is not None:
            found.state = state


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Draft).where(Draft.created_at < moment))
