"""Texts that speakers have checked or written anew, and how often people did not understand one.

What the database has over the files is read by every process with its next transaction: it looks at the number of the
state, and reads the texts again when that is another one. Rendering asks only what the process has read.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ForeignKey, String, Text, UniqueConstraint, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from config import texts
from config.texts import Change
from store.base import Base, RowId

INFO = "texts"
# Shown to somebody as it counts; waits for a second speaker; counts over the file; counts no more.
State = Literal["shown", "proposed", "used", "dropped"]


class Wording(Base):
    """The words of a text in a language, known by `digest`.

    `before` stands for the file's text and `source` for the Danish one, as they were when it was shown or written.
    `confirmed` is how many speakers found it good; who wrote it is one of them.
    """

    __tablename__ = "text_wordings"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    language: Mapped[str] = mapped_column(String(8))
    text_id: Mapped[str] = mapped_column(String(60))
    digest: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    before: Mapped[str] = mapped_column(String(16))
    source: Mapped[str] = mapped_column(String(16))
    state: Mapped[State] = mapped_column(String(10))
    confirmed: Mapped[int]
    speaker_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"), index=True)
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("language", "text_id", "digest"),)

    @property
    def change(self) -> Change:
        return Change(self.language, self.text_id, self.text, self.before, self.source)


class Vote(Base):
    """A speaker has found a wording good, or does not know."""

    __tablename__ = "text_votes"

    wording_id: Mapped[int] = mapped_column(ForeignKey("text_wordings.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True, index=True)
    good: Mapped[bool]
    at: Mapped[datetime]


class Puzzle(Base):
    """How often people said that they do not understand the text in the words that `digest` stands for."""

    __tablename__ = "text_puzzles"

    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    text_id: Mapped[str] = mapped_column(String(60), primary_key=True)
    digest: Mapped[str] = mapped_column(String(16))
    times: Mapped[int]


class TextsState(Base):
    """The one row that says in which state the texts over the files are: another number after each change."""

    __tablename__ = "texts_state"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(RowId)


@dataclass(frozen=True)
class Known:
    """What a process has read in the state `number`."""

    number: int
    changes: tuple[Change, ...]


async def refresh(session: AsyncSession) -> None:
    """From now on this process says everything as the database has it at this moment."""
    if session.info.get("texts_changed"):
        # What this transaction changed itself may still be taken back.
        return
    number = await session.scalar(select(TextsState.number)) or 0
    known: Known | None = session.info[INFO].get("known")
    if known is None or known.number != number:
        rows = await session.scalars(select(Wording).where(Wording.state == "used").order_by(Wording.id))
        known = session.info[INFO]["known"] = Known(number, tuple(row.change for row in rows))
    texts.use(known.changes)


async def lock(session: AsyncSession) -> None:
    """Whoever else writes wordings waits until this transaction ends; what was read before may be older."""
    await session.scalars(select(TextsState).with_for_update().execution_options(populate_existing=True))


async def get(session: AsyncSession, number: int) -> Wording | None:
    return await session.get(Wording, number, populate_existing=True)


async def everything(session: AsyncSession, language: str | None = None) -> list[Wording]:
    """All wordings, or those of one language, in the order in which they came."""
    found = select(Wording).order_by(Wording.id).execution_options(populate_existing=True)
    return list(await session.scalars(found.where(Wording.language == language) if language else found))


async def these_words(session: AsyncSession, change: Change, now: datetime) -> Wording:
    """The wording with these words; a new one, shown and found good by nobody, where there is none. Lock before."""
    digest = texts.digest(change.text)
    here = Wording.language == change.language, Wording.text_id == change.id, Wording.digest == digest
    found = await session.scalar(select(Wording).where(*here).execution_options(populate_existing=True))
    if found is None:
        found = Wording(
            language=change.language, text_id=change.id, digest=digest, text=change.text, before=change.before,
            source=change.source, state="shown", confirmed=0, speaker_id=None, created_at=now,
        )  # fmt: skip
        session.add(found)
        await session.flush()
    return found


async def vote(session: AsyncSession, wording: Wording, person_id: int, now: datetime, *, good: bool) -> bool:
    """Whether it is this person's first vote for the wording, or a better one. Lock before."""
    there = await session.get(Vote, (wording.id, person_id), populate_existing=True)
    if there is not None and (there.good or not good):
        return False
    await session.merge(Vote(wording_id=wording.id, person_id=person_id, good=good, at=now))
    wording.confirmed += good
    await session.flush()
    return True


async def start_anew(session: AsyncSession, wording: Wording, change: Change, now: datetime) -> None:
    """What was said of it was said for another Danish text or another file: all of it is forgotten."""
    await session.execute(delete(Vote).where(Vote.wording_id == wording.id))
    wording.before, wording.source, wording.confirmed, wording.created_at = change.before, change.source, 0, now
    await session.flush()


async def use(session: AsyncSession, wording: Wording) -> None:
    """From now on it counts, and no other of the same text; nobody has puzzled over it yet. Lock before."""
    for other in await everything(session, wording.language):
        if other.text_id == wording.text_id and other.id != wording.id and other.state in ("used", "proposed"):
            other.state = "dropped"
    wording.state = "used"
    here = Puzzle.language == wording.language, Puzzle.text_id == wording.text_id
    await session.execute(delete(Puzzle).where(*here))
    await changed(session)


async def changed(session: AsyncSession) -> None:
    """Every process reads what counts over the files anew, once this transaction has ended."""
    for state in await session.scalars(select(TextsState)):
        state.number += 1
    session.info["texts_changed"] = True
    await session.flush()


async def votes_of(session: AsyncSession, person_id: int, language: str) -> dict[int, Vote]:
    """What somebody has said of the wordings of a language: their numbers -> that."""
    found = select(Vote).join(Wording, Wording.id == Vote.wording_id)
    rows = await session.scalars(found.where(Vote.person_id == person_id, Wording.language == language))
    return {row.wording_id: row for row in rows}


async def said_since(session: AsyncSession, person_id: int, moment: datetime) -> int:
    """Of how many wordings somebody has said something since then."""
    found = select(func.count()).select_from(Vote).where(Vote.person_id == person_id, Vote.at >= moment)
    return await session.scalar(found) or 0


async def proposals_of(session: AsyncSession, person_id: int) -> list[str]:
    """The words that somebody has written and nobody has agreed to yet."""
    found = select(Wording.text).where(Wording.speaker_id == person_id, Wording.state == "proposed")
    return list(await session.scalars(found))


async def drop_proposals_of(session: AsyncSession, person_id: int) -> None:
    """They go."""
    await session.execute(delete(Wording).where(Wording.speaker_id == person_id, Wording.state == "proposed"))


async def puzzled(session: AsyncSession, language: str, these: Mapping[str, str]) -> None:
    """Once more somebody did not understand these texts: id -> digest of its words. Nothing says who."""
    await lock(session)
    for text_id, digest in these.items():
        found = await session.get(Puzzle, (language, text_id), populate_existing=True)
        if found is None:
            session.add(Puzzle(language=language, text_id=text_id, digest=digest, times=1))
        else:
            found.times = found.times + 1 if found.digest == digest else 1
            found.digest = digest
    await session.flush()


async def puzzles(session: AsyncSession, languages: Iterable[str]) -> list[Puzzle]:
    """Those of these languages whose words are still the same, the worst first."""
    found = select(Puzzle).where(Puzzle.language.in_(list(languages)))
    rows = await session.scalars(found.order_by(Puzzle.times.desc(), Puzzle.language, Puzzle.text_id))
    return [row for row in rows if _is_current(row)]


def _is_current(row: Puzzle) -> bool:
    known = row.text_id in texts.sources(row.language)
    return known and texts.digest(texts.text(row.language, row.text_id)) == row.digest
