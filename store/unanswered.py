"""Questions that nobody could answer: without names and numbers, for 30 days.

Whose they are is kept of those only who want to be told the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId

KEPT_DAYS = 30
AT_ONCE = 5_000


class Unanswered(Base):
    """`text` is redacted; `guesses` are the three likeliest intents, [name, probability] each.

    `person_id` is whoever wants to be told the answer; `reviewed_at` when somebody has looked at it. `vector` is what
    it means (384 signed bytes), None where nobody could say. `answer_id`: that is the answer, and the person waits
    until it can be read in their language. `intent` is what staff say it means.
    """

    __tablename__ = "unanswered"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    text: Mapped[str] = mapped_column(String(600))
    language: Mapped[str] = mapped_column(String(8))
    guesses: Mapped[list[tuple[str, float]]] = mapped_column(JSON)
    asked_at: Mapped[datetime] = mapped_column(index=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    reviewed_at: Mapped[datetime | None]
    vector: Mapped[bytes | None] = mapped_column(LargeBinary(384))
    answer_id: Mapped[int | None] = mapped_column(RowId, index=True)
    intent: Mapped[str | None] = mapped_column(String(40))


_AS_ASKED = (Unanswered.asked_at, Unanswered.id)


async def keep(
    session: AsyncSession,
    text: str,
    language: str,
    guesses: Sequence[tuple[str, float]],
    now: datetime,
    vector: bytes | None = None,
) -> int:
    """The number under which the question is kept."""
    row = Unanswered(text=text, language=language, guesses=[list(each) for each in guesses], asked_at=now)
    row.vector = vector
    session.add(row)
    await session.flush()
    session.info["unanswered_kept"] = True
    return row.id


async def get(session: AsyncSession, question_id: int) -> Unanswered | None:
    return await session.get(Unanswered, question_id)


async def tell(session: AsyncSession, question_id: int, person_id: int) -> bool:
    """Keeps whose question it is; False where it is not there any more. One whose answer was deleted waits again."""
    found = await get(session, question_id)
    if found is None:
        return False
    if found.person_id is None:
        found.reviewed_at = None
    found.person_id = person_id
    await session.flush()
    return True


async def wanted(session: AsyncSession, text: str, intent: str) -> list[Unanswered]:
    """Questions of those who want to be told, in the same words or with the same likeliest intent."""
    rows = await session.scalars(select(Unanswered).where(Unanswered.person_id.is_not(None)).order_by(*_AS_ASKED))
    return [row for row in rows if plain(row.text) == plain(text) or (intent and _likeliest(row) == intent)]


async def waiting(session: AsyncSession) -> list[Unanswered]:
    """Those that nobody has looked at, the oldest first; store/grouping.py has them without reading them all."""
    query = select(Unanswered).where(Unanswered.reviewed_at.is_(None))
    return list(await session.scalars(query.order_by(*_AS_ASKED)))


async def waiting_ids(session: AsyncSession) -> list[int]:
    """Their numbers alone."""
    query = select(Unanswered.id).where(Unanswered.reviewed_at.is_(None))
    return list(await session.scalars(query.order_by(*_AS_ASKED)))


async def meanings(session: AsyncSession, ids: Sequence[int]) -> list[tuple[int, str, bytes | None]]:
    """Number, text and vector of those of them that are still there, in no order."""
    found: list[tuple[int, str, bytes | None]] = []
    for some in _parts(ids):
        query = select(Unanswered.id, Unanswered.text, Unanswered.vector).where(Unanswered.id.in_(some))
        found += [(row[0], row[1], row[2]) for row in await session.execute(query)]
    return found


async def done(session: AsyncSession, ids: Sequence[int], now: datetime) -> None:
    """Deletes those that somebody has looked at; where a person waits for the answer they are only put aside."""
    looked_at = Unanswered.id.in_(ids)
    await session.execute(delete(Unanswered).where(looked_at, Unanswered.person_id.is_(None)))
    await session.execute(update(Unanswered).where(looked_at).values(reviewed_at=now))


async def numbered(session: AsyncSession, ids: Sequence[int]) -> list[Unanswered]:
    """Those of them that are still there and that nobody has looked at, the oldest first."""
    found: list[Unanswered] = []
    for some in _parts(ids):
        query = select(Unanswered).where(Unanswered.id.in_(some), Unanswered.reviewed_at.is_(None))
        found += await session.scalars(query)
    return sorted(found, key=lambda row: (row.asked_at, row.id))


async def count_wanting(session: AsyncSession, ids: Sequence[int]) -> int:
    """How many people want to be told the answer to any of them."""
    people: set[int | None] = set()
    for some in _parts(ids):
        people |= set(await session.scalars(select(Unanswered.person_id).where(Unanswered.id.in_(some)).distinct()))
    return len(people - {None})


async def answered(session: AsyncSession, question_id: int) -> None:
    """Whoever asked has found the answer themselves."""
    await session.execute(delete(Unanswered).where(Unanswered.id == question_id, Unanswered.person_id.is_(None)))


async def awaits(session: AsyncSession, rows: Sequence[Unanswered], answer_id: int, now: datetime) -> None:
    """This answers them. They stay for those who want to be told, also for who says so only later."""
    for row in rows:
        row.answer_id, row.reviewed_at = answer_id, now
    await session.flush()


async def mean(session: AsyncSession, rows: Sequence[Unanswered], intent: str, now: datetime) -> None:
    """So staff have labelled them. Those whose persons have been told are done; others may still want to be."""
    for row in rows:
        if row.person_id is None:
            row.intent, row.reviewed_at = intent, now
        else:
            await session.delete(row)
    await session.flush()


async def awaiting(session: AsyncSession, answer_id: int | None = None) -> list[Unanswered]:
    """Those whose persons wait until they can read this answer, or any; another process that looks too sees none."""
    query = select(Unanswered).where(Unanswered.answer_id.is_not(None), Unanswered.person_id.is_not(None))
    if answer_id is not None:
        query = query.where(Unanswered.answer_id == answer_id)
    return list(await session.scalars(query.order_by(Unanswered.id).with_for_update(skip_locked=True)))


async def wait_again(session: AsyncSession, answer_id: int) -> None:
    """This answers them no longer: somebody has to look again at those that people wait for."""
    these = update(Unanswered).where(Unanswered.answer_id == answer_id).execution_options(synchronize_session="fetch")
    await session.execute(these.where(Unanswered.person_id.is_not(None)).values(reviewed_at=None))
    await session.execute(these.values(answer_id=None))


async def told(session: AsyncSession, rows: Sequence[Unanswered]) -> None:
    """Whose they were is known no longer."""
    for row in rows:
        await session.delete(row)
    await session.flush()


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(Unanswered).where(Unanswered.asked_at < moment))


def plain(text: str) -> str:
    """By this, words are the same."""
    return " ".join(text.casefold().split())


def _parts(ids: Sequence[int]) -> Iterator[Sequence[int]]:
    """So many at once as a statement of either database can name."""
    return (ids[at : at + AT_ONCE] for at in range(0, len(ids), AT_ONCE))


def _likeliest(row: Unanswered) -> str:
    return row.guesses[0][0] if row.guesses else ""
