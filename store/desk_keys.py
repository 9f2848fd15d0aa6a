"""What somebody signs in to the desk with, beside the link: passkeys, and an app that makes codes."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

from sqlalchemy import BigInteger, CursorResult, ForeignKey, LargeBinary, String, delete, select, union, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId


class Passkey(Base):
    """`handle` is what the key calls itself, at most 1023 bytes. `count` grows with each use, or stays 0.

    `browser` is the one in which it was set up.
    """

    __tablename__ = "desk_passkeys"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    handle: Mapped[bytes] = mapped_column(LargeBinary, unique=True)
    public_key: Mapped[bytes] = mapped_column(LargeBinary)
    count: Mapped[int] = mapped_column(BigInteger)
    browser: Mapped[str] = mapped_column(String(40))
    created_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class CodeApp(Base):
    """`secret` is sealed (see `store.sealing`). `step` is that of the last code that was used, in half minutes since
    1970; no code of it or before is taken again.
    """

    __tablename__ = "desk_code_apps"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    secret: Mapped[bytes] = mapped_column(LargeBinary)
    step: Mapped[int] = mapped_column(BigInteger)
    created_at: Mapped[datetime]


async def passkeys(session: AsyncSession, person_id: int) -> list[Passkey]:
    """Somebody's, the oldest first."""
    return list(await session.scalars(select(Passkey).where(Passkey.person_id == person_id).order_by(Passkey.id)))


async def passkey(session: AsyncSession, handle: bytes) -> Passkey | None:
    """The one that calls itself so, whosever it is."""
    return await session.scalar(select(Passkey).where(Passkey.handle == handle))


async def add_passkey(
    session: AsyncSession, person_id: int, handle: bytes, public_key: bytes, count: int, browser: str, now: datetime
) -> None:
    made = Passkey(person_id=person_id, handle=handle, public_key=public_key, count=count, browser=browser[:40])
    made.created_at = now
    session.add(made)
    await session.flush()


async def used_passkey(session: AsyncSession, found: Passkey, count: int, now: datetime) -> bool:
    """Notes a use of it; False where somebody has used it since it was `found`."""
    change = update(Passkey).where(Passkey.id == found.id, Passkey.count == found.count)
    return await _changed(session, change.values(count=count, used_at=now))


async def remove_passkey(session: AsyncSession, person_id: int, passkey_id: int) -> bool:
    """False where the person has no such one."""
    return await _changed(session, delete(Passkey).where(Passkey.person_id == person_id, Passkey.id == passkey_id))


async def app(session: AsyncSession, person_id: int) -> CodeApp | None:
    """The one that makes somebody's codes."""
    found = select(CodeApp).where(CodeApp.person_id == person_id)
    return await session.scalar(found.execution_options(populate_existing=True))


async def set_app(session: AsyncSession, person_id: int, secret: bytes, step: int, now: datetime) -> None:
    """In place of the one before, if there was one."""
    await remove_app(session, person_id)
    session.add(CodeApp(person_id=person_id, secret=secret, step=step, created_at=now))
    await session.flush()


async def used_code(session: AsyncSession, person_id: int, step: int) -> bool:
    """Notes that the code of this step is used; False where it was, or one after it."""
    change = update(CodeApp).where(CodeApp.person_id == person_id, CodeApp.step < step)
    return await _changed(session, change.values(step=step))


async def remove_app(session: AsyncSession, person_id: int) -> bool:
    return await _changed(session, delete(CodeApp).where(CodeApp.person_id == person_id))


async def have(session: AsyncSession, person_id: int) -> bool:
    """Whether somebody has anything of it."""
    return person_id in await owners(session, person_id)


async def owners(session: AsyncSession, person_id: int | None = None) -> list[int]:
    """The numbers of those who have something to sign in with, in order; of this person alone where one is given."""
    found = union(select(Passkey.person_id), select(CodeApp.person_id)).subquery()
    query = select(found.c.person_id).order_by(found.c.person_id)
    return list(await session.scalars(query if person_id is None else query.where(found.c.person_id == person_id)))


async def remove_all(session: AsyncSession, person_id: int) -> None:
    await session.execute(delete(Passkey).where(Passkey.person_id == person_id))
    await session.execute(delete(CodeApp).where(CodeApp.person_id == person_id))


async def forget_apps(session: AsyncSession) -> None:
    """All of them: the key is lost with which their secrets are sealed."""
    await session.execute(delete(CodeApp))


async def _changed(session: AsyncSession, change: Any) -> bool:
    result = await session.execute(change.execution_options(synchronize_session="fetch"))
    return cast("CursorResult[Any]", result).rowcount == 1
