"""Links that sign somebody in to the desk: for two minutes, once, in the browser that opened it first.

Of the token, and of what the browser holds, only hashes are kept.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any, cast

from sqlalchemy import CursorResult, ForeignKey, String, delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.links import digest, new_token

LASTS = timedelta(minutes=2)


class DeskLink(Base):
    """`browser` is the hash of what the browser holds that opened it, None until then."""

    __tablename__ = "desk_links"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    browser: Mapped[str | None] = mapped_column(String(64))
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


async def make(session: AsyncSession, person_id: int, now: datetime) -> str:
    """The token of a fresh link, which is kept nowhere. The person's older ones are over."""
    await end_all(session, person_id)
    token = new_token()
    session.add(DeskLink(digest=digest(token), person_id=person_id, created_at=now, expires_at=now + LASTS))
    await session.flush()
    return token


async def find(session: AsyncSession, token: str, now: datetime) -> DeskLink | None:
    """The link as it is at this moment; None for what never was one, and for what is over."""
    found = select(DeskLink).where(DeskLink.digest == digest(token), DeskLink.expires_at > now)
    return await session.scalar(found.execution_options(populate_existing=True))


async def bind(session: AsyncSession, link_id: int, browser: str) -> bool:
    """Gives the link to this browser, unless another one has it."""
    return await _changed(
        session,
        update(DeskLink)
        .where(DeskLink.id == link_id, or_(DeskLink.browser.is_(None), DeskLink.browser == digest(browser)))
        .values(browser=digest(browser)),
    )


async def use(session: AsyncSession, link_id: int, browser: str, now: datetime) -> bool:
    """Uses it up. Of several who try at once, one does; nobody does in another browser."""
    fits = (DeskLink.id == link_id, DeskLink.browser == digest(browser))
    is_fresh = (DeskLink.used_at.is_(None), DeskLink.expires_at > now)
    return await _changed(session, update(DeskLink).where(*fits, *is_fresh).values(used_at=now))


def is_of(link: DeskLink, browser: str) -> bool:
    """Whether it was opened in this browser."""
    return link.browser == digest(browser)


async def end_all(session: AsyncSession, person_id: int) -> None:
    await session.execute(delete(DeskLink).where(DeskLink.person_id == person_id))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(DeskLink).where(DeskLink.expires_at < moment))


async def _changed(session: AsyncSession, change: Any) -> bool:
    result = await session.execute(change.execution_options(synchronize_session=False))
    return cast("CursorResult[Any]", result).rowcount == 1
