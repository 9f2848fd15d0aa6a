"""Questions and answers of our own: what staff have written once, in which languages, and what the questions mean.

A translation belongs to a version of the source: an older one is out of date. Deleting one deletes all of it at once.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import JSON, ForeignKey, LargeBinary, String, Text, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store import unanswered
from store.base import Base, RowId

TAKEN_FOR = timedelta(hours=24)
# Questions whose meaning is kept with an answer, besides the one that staff have written in each language.
MOST_ASKED = 6
# Stands for the language of what was asked, and not written by staff or volunteers.
ASKED = ""


class OwnAnswer(Base):
    """`question` and `text` are in `language`; `version` counts their changes, `changed_at` is when they last did.

    `text` has `#1`, `#2` where the `facts` go, which are the same in every translation of it.
    """

    __tablename__ = "own_answers"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    question: Mapped[str] = mapped_column(String(200))
    text: Mapped[str] = mapped_column(Text)
    facts: Mapped[list[str]] = mapped_column(JSON, default=list)
    language: Mapped[str] = mapped_column(String(8))
    version: Mapped[int] = mapped_column(default=1)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime]


class OwnText(Base):
    """Both in another language, made from `version` of the source. Empty `text`: `translator_id` has taken it on."""

    __tablename__ = "own_answer_texts"

    answer_id: Mapped[int] = mapped_column(ForeignKey("own_answers.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    question: Mapped[str] = mapped_column(String(200), default="")
    text: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int]
    state: Mapped[str] = mapped_column(String(16), default="drafted")
    translator_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    checker_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    taken_at: Mapped[datetime]


class OwnMeaning(Base):
    """What a question that it answers means: 384 signed bytes of which the direction counts.

    `language` is that of the source or a translation, ASKED for what somebody has asked.
    """

    __tablename__ = "own_answer_meanings"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    answer_id: Mapped[int] = mapped_column(ForeignKey("own_answers.id", ondelete="CASCADE"), index=True)
    language: Mapped[str] = mapped_column(String(8))
    vector: Mapped[bytes] = mapped_column(LargeBinary(384))


class OwnAnswersState(Base):
    """The one row that counts the changes of meanings, so that every process sees when its own are old."""

    __tablename__ = "own_answers_state"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(RowId)


_UNCHECKED = (OwnText.state == "drafted", OwnText.text != "", OwnText.version == OwnAnswer.version)


async def write(
    session: AsyncSession,
    question: str,
    text: str,
    language: str,
    author: int,
    now: datetime,
    facts: Sequence[str] = (),
) -> OwnAnswer:
    """A new one."""
    made = OwnAnswer(question=question, text=text, language=language, author_id=author, created_at=now, changed_at=now)
    made.version, made.facts = 1, list(facts)
    session.add(made)
    await session.flush()
    return made


async def rewrite(
    session: AsyncSession,
    found: OwnAnswer,
    question: str,
    text: str,
    language: str,
    now: datetime,
    facts: Sequence[str] = (),
) -> None:
    """Another question, text with its facts, and language; the translations are of an older version then."""
    if found.language != language:
        await means(session, found.id, found.language, b"")
    found.question, found.text, found.language = question, text, language
    found.version, found.changed_at, found.facts = found.version + 1, now, list(facts)
    await session.flush()


async def get(session: AsyncSession, answer_id: int) -> OwnAnswer | None:
    return await session.get(OwnAnswer, answer_id)


async def find(session: AsyncSession, answer_id: int) -> OwnAnswer | None:
    """Locked until the transaction ends."""
    return await session.get(OwnAnswer, answer_id, with_for_update=True, populate_existing=True)


async def these(session: AsyncSession, ids: Collection[int]) -> dict[int, OwnAnswer]:
    """By number; those that are gone are left out."""
    return {row.id: row for row in await session.scalars(select(OwnAnswer).where(OwnAnswer.id.in_(ids)))}


async def latest(session: AsyncSession, offset: int, limit: int) -> list[OwnAnswer]:
    """The newest first."""
    return list(await session.scalars(select(OwnAnswer).order_by(OwnAnswer.id.desc()).offset(offset).limit(limit)))


async def throw_away(session: AsyncSession, answer_id: int) -> bool:
    """With its translations and meanings; whether it was still there. Who waited for it waits for another one."""
    found = await find(session, answer_id)
    if found is None:
        return False
    await session.delete(found)
    await session.flush()
    await unanswered.wait_again(session, answer_id)
    await _changed(session)
    return True


async def texts(session: AsyncSession, answer_id: int) -> dict[str, OwnText]:
    """Language -> translation, also those out of date or only taken on."""
    rows = await session.scalars(
        select(OwnText).where(OwnText.answer_id == answer_id).execution_options(populate_existing=True)
    )
    return {row.language: row for row in rows}


async def texts_of(session: AsyncSession, ids: Collection[int]) -> dict[int, dict[str, OwnText]]:
    """The same of several answers, by their numbers."""
    found: dict[int, dict[str, OwnText]] = {number: {} for number in ids}
    for row in await session.scalars(select(OwnText).where(OwnText.answer_id.in_(ids))):
        found[row.answer_id][row.language] = row
    return found


async def text_in(session: AsyncSession, answer_id: int, language: str) -> OwnText | None:
    return await session.get(OwnText, (answer_id, language), with_for_update=True, populate_existing=True)


async def take_on(session: AsyncSession, found: OwnAnswer, language: str, person_id: int, now: datetime) -> bool:
    """Whether this person translates it now: the first one does.

    What is out of date is free again, and what somebody took on a day ago without writing it.
    """
    there = await text_in(session, found.id, language)
    if there is None:
        there = OwnText(answer_id=found.id, language=language, version=0, taken_at=now)
        session.add(there)
    elif there.translator_id == person_id and not there.text and there.version == found.version:
        return True
    elif there.version == found.version and not _given_up(there, now):
        return False
    there.question = there.text = ""
    there.version, there.state = found.version, "drafted"
    there.translator_id, there.checker_id, there.taken_at = person_id, None, now
    await session.flush()
    return True


async def unchecked(session: AsyncSession) -> list[OwnText]:
    """Translations that somebody should look at, the oldest first."""
    query = select(OwnText).join(OwnAnswer, OwnAnswer.id == OwnText.answer_id).where(*_UNCHECKED)
    return list(await session.scalars(query.order_by(OwnText.taken_at, OwnText.answer_id, OwnText.language)))


async def count_unchecked(session: AsyncSession) -> int:
    query = select(func.count()).select_from(OwnText).join(OwnAnswer, OwnAnswer.id == OwnText.answer_id)
    return await session.scalar(query.where(*_UNCHECKED)) or 0


async def release(session: AsyncSession, person_id: int) -> None:
    """What this person has taken on and not written is free for others."""
    await session.execute(
        update(OwnText)
        .where(OwnText.translator_id == person_id, OwnText.text == "")
        .values(translator_id=None)
        .execution_options(synchronize_session="fetch")
    )


async def means(session: AsyncSession, answer_id: int, language: str, vector: bytes) -> None:
    """The meaning of the question as it is written in this language, instead of what it was; empty for unknown."""
    await session.execute(delete(OwnMeaning).where(OwnMeaning.answer_id == answer_id, OwnMeaning.language == language))
    if vector:
        session.add(OwnMeaning(answer_id=answer_id, language=language, vector=vector))
    await session.flush()
    await _changed(session)


async def was_asked(session: AsyncSession, answer_id: int, vectors: Iterable[bytes]) -> None:
    """Keeps what somebody meant who asked for it, of the first MOST_ASKED."""
    asked = (OwnMeaning.answer_id == answer_id, OwnMeaning.language == ASKED)
    known = set(await session.scalars(select(OwnMeaning.vector).where(*asked)))
    new = [each for each in dict.fromkeys(vectors) if each and each not in known][: MOST_ASKED - len(known)]
    session.add_all(OwnMeaning(answer_id=answer_id, language=ASKED, vector=each) for each in new)
    await session.flush()
    await _changed(session)


async def state(session: AsyncSession) -> int:
    """Counts the changes of meanings."""
    return await session.scalar(select(OwnAnswersState.number)) or 0


async def meanings(session: AsyncSession) -> Sequence[tuple[int, bytes]]:
    """All of them, with the answers that they belong to."""
    rows = await session.execute(select(OwnMeaning.answer_id, OwnMeaning.vector).order_by(OwnMeaning.id))
    return [(row[0], row[1]) for row in rows]


async def count(session: AsyncSession) -> int:
    return await session.scalar(select(func.count(OwnAnswer.id))) or 0


async def _changed(session: AsyncSession) -> None:
    session.info["own_answers_changed"] = True
    await session.execute(update(OwnAnswersState).values(number=OwnAnswersState.number + 1))


def _given_up(there: OwnText, now: datetime) -> bool:
    return not there.text and (there.translator_id is None or now - there.taken_at > TAKEN_FOR)
