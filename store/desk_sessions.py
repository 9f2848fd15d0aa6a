"""Who is signed in to the desk, and in which browser. Of what a browser holds only the hash is kept."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, LargeBinary, String, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.links import digest, new_token

LASTS = timedelta(hours=8)
# So long there is time for the second factor.
UNCONFIRMED_LASTS = timedelta(minutes=10)
CHALLENGE_LASTS = timedelta(minutes=5)


class DeskSession(Base):
    """`csrf` stands in every form of this session. `browser` is what it calls itself, such as `Firefox, Windows`.

    `confirmed`: the second factor was given, too; before that it opens nothing but the page that asks for it.
    `challenge` is what a passkey has to sign, once, since `challenge_at`. `secret` is that of an app which is being set
    up, sealed (see `store.sealing`).
    """

    __tablename__ = "desk_sessions"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    digest: Mapped[str] = mapped_column(String(64), unique=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    csrf: Mapped[str] = mapped_column(String(43))
    language: Mapped[str] = mapped_column(String(8))
    browser: Mapped[str] = mapped_column(String(40))
    confirmed: Mapped[bool]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    challenge: Mapped[bytes | None] = mapped_column(LargeBinary)
    challenge_at: Mapped[datetime | None]
    secret: Mapped[bytes | None] = mapped_column(LargeBinary)


async def begin(
    session: AsyncSession, person_id: int, language: str, browser: str, now: datetime, *, confirmed: bool
) -> tuple[str, DeskSession]:
    """The token for the browser, which is kept nowhere, and what is kept."""
    token = new_token()
    made = DeskSession(digest=digest(token), person_id=person_id, csrf=new_token(), language=language)
    made.browser, made.confirmed, made.created_at = browser[:40], confirmed, now
    made.expires_at = now + (LASTS if confirmed else UNCONFIRMED_LASTS)
    session.add(made)
    await session.flush()
    return token, made


async def find(session: AsyncSession, token: str, now: datetime) -> DeskSession | None:
    """The session of this browser, unless it has run out or was ended."""
    return await session.scalar(
        select(DeskSession).where(DeskSession.digest == digest(token), DeskSession.expires_at > now)
    )


async def challenge(session: AsyncSession, session_id: int, made: bytes, now: datetime) -> None:
    """Keeps what a passkey has to sign; the one before is over."""
    await _set(session, session_id, challenge=made, challenge_at=now)


async def take_challenge(session: AsyncSession, session_id: int, now: datetime) -> bytes | None:
    """The challenge, once, while it lasts."""
    kept = select(DeskSession.challenge, DeskSession.challenge_at).where(DeskSession.id == session_id)
    found = (await session.execute(kept.with_for_update())).one_or_none()
    await _set(session, session_id, challenge=None, challenge_at=None)
    if found is None or found.challenge_at is None or now - found.challenge_at > CHALLENGE_LASTS:
        return None
    made: bytes | None = found.challenge
    return made


async def keep_secret(session: AsyncSession, session_id: int, sealed: bytes | None) -> None:
    """That of an app which is being set up, until that is done."""
    await _set(session, session_id, secret=sealed)


async def find_of(session: AsyncSession, person_id: int, session_id: int) -> DeskSession | None:
    """One of somebody's own."""
    return await session.scalar(
        select(DeskSession).where(DeskSession.person_id == person_id, DeskSession.id == session_id)
    )


async def of(session: AsyncSession, person_id: int, now: datetime) -> list[DeskSession]:
    """Where somebody is signed in, the newest first."""
    mine = select(DeskSession).where(DeskSession.person_id == person_id, DeskSession.expires_at > now)
    return list(await session.scalars(mine.order_by(DeskSession.id.desc())))


async def end(session: AsyncSession, session_id: int) -> None:
    await session.execute(delete(DeskSession).where(DeskSession.id == session_id))


async def end_all(session: AsyncSession, person_id: int) -> None:
    await session.execute(delete(DeskSession).where(DeskSession.person_id == person_id))


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(DeskSession).where(DeskSession.expires_at < moment))


async def _set(session: AsyncSession, session_id: int, **values: object) -> None:
    change = update(DeskSession).where(DeskSession.id == session_id).values(**values)
    await session.execute(change.execution_options(synchronize_session="fetch"))
