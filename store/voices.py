"""Texts that people have read aloud: whose voice, in which language, and of which words it is."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, Literal, cast

from sqlalchemy import CursorResult, ForeignKey, String, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

# Made and not yet heard by its speaker; kept by them; found good by somebody else.
State = Literal["draft", "recorded", "confirmed"]


class Recording(Base):
    """`digest` stands for the words that were read (`config.voices`). `copy` names our file of it, and is empty where
    there is none; `file_id` is Telegram's, and is empty where it came from a folder. `speaker_id` is None for those."""

    __tablename__ = "recordings"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    text_id: Mapped[str] = mapped_column(String(60))
    language: Mapped[str] = mapped_column(String(8), index=True)
    digest: Mapped[str] = mapped_column(String(16))
    file_id: Mapped[str] = mapped_column(String(200))
    copy: Mapped[str] = mapped_column(String(40))
    seconds: Mapped[int]
    state: Mapped[str] = mapped_column(String(10))
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    created_at: Mapped[datetime] = mapped_column(index=True)


async def add(session: AsyncSession, recording: Recording) -> Recording:
    """Gives it its number. What the same speaker has begun and not kept goes."""
    await session.execute(_of(recording.speaker_id).where(Recording.state == "draft"))
    session.add(recording)
    await session.flush()
    return recording


async def get(session: AsyncSession, number: int) -> Recording | None:
    return await session.get(Recording, number)


async def heard(session: AsyncSession, language: str, today: Mapping[str, str]) -> dict[str, Recording]:
    """The newest confirmed ones of the texts in `today`, whose words are still those: text -> digest."""
    found = select(Recording).where(
        Recording.language == language, Recording.state == "confirmed", Recording.text_id.in_(today)
    )
    rows = await session.scalars(found.order_by(Recording.id))
    return {row.text_id: row for row in rows if row.digest == today[row.text_id]}


async def everything(session: AsyncSession) -> list[Recording]:
    """All that somebody has kept, the oldest first."""
    kept = select(Recording).where(Recording.state != "draft").order_by(Recording.id)
    return list(await session.scalars(kept))


async def waiting(session: AsyncSession, language: str, today: Mapping[str, str], but_not: int) -> Recording | None:
    """The oldest that is to be heard by somebody who has not spoken it."""
    found = (
        select(Recording)
        .where(Recording.language == language, Recording.state == "recorded", _not_by(but_not))
        .order_by(Recording.id)
    )
    return next((row for row in await session.scalars(found) if today.get(row.text_id) == row.digest), None)


async def change(session: AsyncSession, number: int, before: State, after: State) -> bool:
    """Whether it was in the state before, and is in the other one only now."""
    result = await session.execute(
        update(Recording).where(Recording.id == number, Recording.state == before).values(state=after)
    )
    return cast("CursorResult[Any]", result).rowcount == 1


async def replace_others(session: AsyncSession, recording: Recording) -> None:
    """All older ones of the same text go, whatever their words were."""
    await session.execute(
        delete(Recording).where(
            Recording.text_id == recording.text_id,
            Recording.language == recording.language,
            Recording.id < recording.id,
        )
    )


async def drop(session: AsyncSession, number: int, state: State) -> bool:
    """Whether it was in this state, and is gone only now."""
    result = await session.execute(delete(Recording).where(Recording.id == number, Recording.state == state))
    return cast("CursorResult[Any]", result).rowcount == 1


async def forget_of(session: AsyncSession, person_id: int) -> None:
    """All that somebody has spoken."""
    await session.execute(_of(person_id))


async def names_of(session: AsyncSession, person_id: int) -> list[str]:
    """By which all that somebody has spoken is sent: Telegram's ids, and the names of our copies."""
    found = await session.scalars(select(Recording).where(Recording.speaker_id == person_id))
    return [name for each in found for name in (each.file_id, each.copy) if name]


async def has_spoken(session: AsyncSession, person_id: int) -> bool:
    return await session.scalar(select(Recording.id).where(Recording.speaker_id == person_id).limit(1)) is not None


async def copies(session: AsyncSession) -> set[str]:
    """The names of the files that are still wanted."""
    return set(await session.scalars(select(Recording.copy).where(Recording.copy != "")))


async def forget_drafts(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Recording).where(Recording.state == "draft", Recording.created_at < moment))


def _of(person_id: int | None) -> Any:
    return delete(Recording).where(Recording.speaker_id == person_id)


def _not_by(person_id: int) -> Any:
    return or_(Recording.speaker_id.is_(None), Recording.speaker_id != person_id)
