"""A form that somebody is filling in: which one, at which field, the answers so far."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import JSON, ForeignKey, String, delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.orm.attributes import flag_modified

from store.base import Base

OPEN_FOR = timedelta(hours=24)
Answers = dict[str, str]


class OpenForm(Base):
    """A person fills in one form at a time."""

    __tablename__ = "forms"

    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    form: Mapped[str] = mapped_column(String(32))
    answers: Mapped[Answers] = mapped_column(JSON)
    at: Mapped[datetime]

    def answer(self, name: str, value: str, now: datetime) -> None:
        self.answers[name] = value
        flag_modified(self, "answers")
        self.at = now

    def take_back(self, name: str, now: datetime) -> None:
        self.answers.pop(name, None)
        flag_modified(self, "answers")
        self.at = now


async def open_for(session: AsyncSession, person_id: int, now: datetime) -> OpenForm | None:
    """The form that the person is filling in, unless they left it a day ago."""
    found = await session.get(OpenForm, person_id)
    return found if found is not None and now - found.at < OPEN_FOR else None


async def begin(session: AsyncSession, person_id: int, form: str, answers: Answers, now: datetime) -> OpenForm:
    """A new form; one that was being filled in is dropped."""
    opened = await session.merge(OpenForm(person_id=person_id, form=form, answers=dict(answers), at=now))
    await session.flush()
    return opened


async def close(session: AsyncSession, person_id: int) -> None:
    found = await session.get(OpenForm, person_id)
    if found is not None:
        await session.delete(found)
        await session.flush()


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    await session.execute(delete(OpenForm).where(OpenForm.at < moment))
