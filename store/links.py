"""Links that open the bot with something in hand: an appointment, a class, a role. Only their hashes are kept."""

from __future__ import annotations

import hashlib
import secrets
from datetime import datetime
from typing import Any, Literal

from sqlalchemy import JSON, BigInteger, ForeignKey, Select, String, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.roles import Right

Kind = Literal["appointment", "class", "role"]
TOKEN_BYTES = 16


class Link(Base):
    """`target` is the id of what it opens, `payload` says the rest.

    `once`: the person in `used_by` has it, nobody else gets it. `given_by` is who gave an invitation to a role, None
    for the command line.
    """

    __tablename__ = "links"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    kind: Mapped[str] = mapped_column(String(16))
    target: Mapped[int | None] = mapped_column(BigInteger, index=True)
    payload: Mapped[dict[str, Any]] = mapped_column(JSON)
    once: Mapped[bool]
    expires_at: Mapped[datetime]
    created_at: Mapped[datetime]
    given_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"))
    used_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    used_at: Mapped[datetime | None]

    @property
    def made_in_minute(self) -> str:
        """Minutes since 1970; with the number it names this link and none that gets the number later."""
        return str(int(self.created_at.timestamp()) // 60)


async def invite(
    session: AsyncSession, given_by: int | None, right: Right, *, now: datetime, expires_at: datetime
) -> tuple[str, Link]:
    """The token of an invitation to a role, and what is kept of it."""
    payload = {"role": right.role, "organisation": right.organisation}
    token = create(session, "role", None, now=now, expires_at=expires_at, once=True, payload=payload)
    await session.flush()
    link = await session.scalar(select(Link).where(Link.digest == digest(token)))
    assert link is not None
    link.given_by = given_by
    return token, link


async def invitations(session: AsyncSession, now: datetime) -> list[Link]:
    """The invitations that nobody has used."""
    return list(await session.scalars(_unused(now).order_by(Link.id)))


async def invitation(session: AsyncSession, link_id: int, now: datetime) -> Link | None:
    """One of them; nobody can use it until the transaction ends."""
    return await session.scalar(_unused(now).where(Link.id == link_id).with_for_update())


async def remove(session: AsyncSession, link: Link) -> None:
    await session.delete(link)
    await session.flush()


def create(
    session: AsyncSession,
    kind: Kind,
    target: int | None,
    *,
    now: datetime,
    expires_at: datetime,
    once: bool,
    payload: dict[str, Any] | None = None,
) -> str:
    """The token for `t.me/<bot>?start=<token>`: 22 letters, digits, `-` and `_`. It is kept nowhere."""
    token = new_token()
    link = Link(digest=digest(token), kind=kind, target=target, payload=payload or {}, once=once)
    link.expires_at, link.created_at = expires_at, now
    session.add(link)
    return token


def new_token() -> str:
    return secrets.token_urlsafe(TOKEN_BYTES)


def digest(token: str) -> str:
    """What is kept of a token: enough to know it again, not to use it."""
    return hashlib.sha256(token.encode()).hexdigest()


async def find(session: AsyncSession, token: str, now: datetime) -> Link | None:
    """The link, where there is one that has not run out; locked until the transaction ends."""
    return await session.scalar(
        select(Link).where(Link.digest == digest(token), Link.expires_at > now).with_for_update()
    )


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Link).where(Link.expires_at < moment))


async def used_by(session: AsyncSession, kind: Kind, target: int) -> int | None:
    """Who has scanned the code of this appointment."""
    found = await _to(session, kind, target)
    return found.used_by if found else None


async def prolong(session: AsyncSession, kind: Kind, target: int, expires_at: datetime) -> None:
    """Gives the link to `target` another end: its appointment was moved."""
    found = await _to(session, kind, target)
    if found is not None:
        found.expires_at = expires_at


async def forget(session: AsyncSession, kind: Kind, target: int) -> None:
    await session.execute(delete(Link).where(Link.kind == kind, Link.target == target))


def _unused(now: datetime) -> Select[Link]:
    return select(Link).where(Link.kind == "role", Link.used_at.is_(None), Link.expires_at > now)


async def _to(session: AsyncSession, kind: Kind, target: int) -> Link | None:
    rows = await session.scalars(select(Link).where(Link.kind == kind, Link.target == target))
    return rows.first()
