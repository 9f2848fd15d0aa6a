"""Broadcasts: what one member of staff tells many, in which languages, how far it got, what came back."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, timedelta
from typing import Any, Literal, cast

from sqlalchemy import JSON, CursorResult, ForeignKey, String, Text, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.audiences import Audience
from store.base import Base, RowId

State = Literal["draft", "unconfirmed", "scheduled", "sending", "paused", "stopped", "sent", "recalling", "recalled"]
Missing = Literal["wait", "both", "out"]
TranslationState = Literal["drafted", "passed", "checked"]
TAKEN_FOR = timedelta(hours=24)
KEPT_DAYS = 30
# It can still be changed as a whole.
UNSENT: frozenset[State] = frozenset({"draft", "unconfirmed", "scheduled"})
DELIVERED: frozenset[State] = frozenset({"sent", "stopped"})
RUNNING: frozenset[State] = frozenset({"sending", "paused", "recalling"})


class Broadcast(Base):
    """`text` is in `language`, with `#1`, `#2` where the `facts` go (slots of a reply, as JSON); after a line of
    `---` comes what "more" shows.

    `version` counts the changes of the text, `revision` those of the whole row, so that two who edit at once notice.
    `missing` says per language what happens where there is no translation. `audience`: see store/audiences.py.
    `sent_by` pressed "send", `confirmed_by` is the second person that many recipients need. `published` is what people
    have of it (`language`, `text`, `facts`, and `texts` by language), while another text is being made.
    """

    __tablename__ = "broadcasts"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    author_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    sent_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    confirmed_by: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    state: Mapped[str] = mapped_column(String(16), index=True)
    kind: Mapped[str] = mapped_column(String(16))
    language: Mapped[str] = mapped_column(String(8))
    text: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(default=1)
    revision: Mapped[int] = mapped_column(default=1)
    facts: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    audience: Mapped[dict[str, Any]] = mapped_column(JSON)
    missing: Mapped[dict[str, str]] = mapped_column(JSON)
    photo: Mapped[str | None] = mapped_column(String(200))
    file: Mapped[str | None] = mapped_column(String(200))
    place: Mapped[str | None] = mapped_column(String(40))
    link: Mapped[str | None] = mapped_column(String(500))
    link_label: Mapped[str | None] = mapped_column(String(60))
    asks: Mapped[list[str]] = mapped_column(JSON)
    due_at: Mapped[datetime | None]
    recipients: Mapped[int] = mapped_column(default=0)
    created_at: Mapped[datetime]
    changed_at: Mapped[datetime] = mapped_column(index=True)
    started_at: Mapped[datetime | None]
    finished_at: Mapped[datetime | None]
    recalled_at: Mapped[datetime | None]
    published: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


class Translation(Base):
    """The text in another language, made from `version` of the source: older than the source's, it is out of date.

    Empty `text`: somebody has taken it on (`translator_id`) and not written it yet.
    """

    __tablename__ = "broadcast_translations"

    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"), primary_key=True)
    language: Mapped[str] = mapped_column(String(8), primary_key=True)
    text: Mapped[str] = mapped_column(Text, default="")
    version: Mapped[int]
    state: Mapped[str] = mapped_column(String(16), default="drafted")
    translator_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    checker_id: Mapped[int | None] = mapped_column(ForeignKey("persons.id", ondelete="SET NULL"))
    taken_at: Mapped[datetime]


class BroadcastAnswer(Base):
    """What somebody pressed under a broadcast."""

    __tablename__ = "broadcast_answers"

    broadcast_id: Mapped[int] = mapped_column(ForeignKey("broadcasts.id", ondelete="CASCADE"), primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True)
    read_at: Mapped[datetime | None]
    coming: Mapped[bool | None]


_UNCHECKED = (
    Translation.state == "drafted",
    Translation.text != "",
    Translation.version == Broadcast.version,
    Broadcast.state.in_(UNSENT),
)


async def draft(session: AsyncSession, author_id: int, language: str, now: datetime) -> Broadcast:
    """A new one without a text yet, for everybody."""
    made = Broadcast(
        author_id=author_id,
        state="draft",
        kind="news",
        language=language,
        text="",
        version=1,
        revision=1,
        facts=[],
        audience=Audience().stored(),
        missing={},
        asks=[],
        created_at=now,
        changed_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def throw_away(session: AsyncSession, broadcast: Broadcast) -> None:
    """With its translations and answers."""
    await session.delete(broadcast)
    await session.flush()


async def find(session: AsyncSession, broadcast_id: int) -> Broadcast | None:
    """Locked until the transaction ends."""
    return await session.get(Broadcast, broadcast_id, with_for_update=True, populate_existing=True)


async def latest(
    session: AsyncSession, offset: int, limit: int, states: Collection[str] | None = None
) -> list[Broadcast]:
    """For reading, the newest first: all, or those in one of these states."""
    found = select(Broadcast).order_by(Broadcast.id.desc()).offset(offset).limit(limit)
    rows = await session.scalars(found if states is None else found.where(Broadcast.state.in_(states)))
    return list(rows)


async def by_state(session: AsyncSession) -> dict[str, int]:
    """How many there are in each state."""
    rows = await session.execute(select(Broadcast.state, func.count()).group_by(Broadcast.state))
    return {row[0]: row[1] for row in rows}


async def in_states(session: AsyncSession, states: Collection[str]) -> list[Broadcast]:
    """Another process that looks too sees nothing of them."""
    rows = await session.scalars(
        select(Broadcast)
        .where(Broadcast.state.in_(states))
        .order_by(Broadcast.id)
        .with_for_update(skip_locked=True)
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def running(session: AsyncSession) -> list[Broadcast]:
    """For reading: those on their way, or on their way back."""
    rows = select(Broadcast).where(Broadcast.state.in_(RUNNING)).order_by(Broadcast.id)
    return list(await session.scalars(rows.execution_options(populate_existing=True)))


async def unsent(session: AsyncSession) -> list[Broadcast]:
    """For reading: those that can still be changed."""
    rows = select(Broadcast).where(Broadcast.state.in_(UNSENT)).execution_options(populate_existing=True)
    return list(await session.scalars(rows))


async def these(session: AsyncSession, ids: Collection[int]) -> dict[int, Broadcast]:
    """For reading, by number."""
    rows = await session.scalars(
        select(Broadcast).where(Broadcast.id.in_(ids)).execution_options(populate_existing=True)
    )
    return {row.id: row for row in rows}


async def translations(session: AsyncSession, ids: Collection[int]) -> dict[int, dict[str, Translation]]:
    """Broadcast -> language -> the translation, also those out of date or only taken on."""
    found: dict[int, dict[str, Translation]] = {each: {} for each in ids}
    rows = await session.scalars(
        select(Translation).where(Translation.broadcast_id.in_(ids)).execution_options(populate_existing=True)
    )
    for row in rows:
        found[row.broadcast_id][row.language] = row
    return found


async def translation(session: AsyncSession, broadcast_id: int, language: str) -> Translation | None:
    return await session.get(Translation, (broadcast_id, language), with_for_update=True, populate_existing=True)


async def unchecked(session: AsyncSession) -> list[Translation]:
    """Translations of what is not sent yet that somebody should look at, the oldest first."""
    query = select(Translation).join(Broadcast, Broadcast.id == Translation.broadcast_id).where(*_UNCHECKED)
    by = (Translation.taken_at, Translation.broadcast_id, Translation.language)
    return list(await session.scalars(query.order_by(*by)))


async def count_unchecked(session: AsyncSession) -> int:
    query = select(func.count()).select_from(Translation).join(Broadcast, Broadcast.id == Translation.broadcast_id)
    return await session.scalar(query.where(*_UNCHECKED)) or 0


async def take_on(
    session: AsyncSession, broadcast_id: int, language: str, person_id: int, version: int, now: datetime
) -> bool:
    """Whether this person is the one who translates it now: the first one is.

    What is out of date is free again, and what somebody took on a day ago without writing it.
    """
    found = await translation(session, broadcast_id, language)
    if found is None:
        row = Translation(broadcast_id=broadcast_id, language=language, version=version, taken_at=now)
        row.text, row.state, row.translator_id = "", "drafted", person_id
        session.add(row)
        await session.flush()
        return True
    if found.translator_id == person_id and not found.text:
        return True
    given_up = not found.text and (found.translator_id is None or now - found.taken_at > TAKEN_FOR)
    free = found.version < version or given_up
    if free:
        found.text, found.state, found.version = "", "drafted", version
        found.translator_id, found.checker_id, found.taken_at = person_id, None, now
    return free


async def leave_out_no_more(session: AsyncSession, person_id: int) -> None:
    """Takes this person's number out of those whom authors left out."""
    for found in await session.scalars(select(Broadcast)):
        audience = Audience(found.audience)
        if person_id in audience.without:
            audience.without.remove(person_id)
            found.audience = audience.stored()


async def release(session: AsyncSession, person_id: int) -> None:
    """What this person has taken on and not written is free for others."""
    await session.execute(
        update(Translation)
        .where(Translation.translator_id == person_id, Translation.text == "")
        .values(translator_id=None)
        .execution_options(synchronize_session="fetch")
    )


async def answer(session: AsyncSession, broadcast_id: int, person_id: int) -> BroadcastAnswer:
    """What this person has pressed so far, made when it is the first time."""
    found = await session.get(BroadcastAnswer, (broadcast_id, person_id))
    if found is None:
        found = BroadcastAnswer(broadcast_id=broadcast_id, person_id=person_id)
        session.add(found)
        await session.flush()
    return found


async def answers(session: AsyncSession, broadcast_id: int) -> dict[str, int]:
    """How many pressed "read", "I am coming", "I am not coming"."""
    row = (
        await session.execute(
            select(
                func.count(BroadcastAnswer.read_at),
                func.count().filter(BroadcastAnswer.coming.is_(True)),
                func.count().filter(BroadcastAnswer.coming.is_(False)),
            ).where(BroadcastAnswer.broadcast_id == broadcast_id)
        )
    ).one()
    return {"read": row[0], "coming": row[1], "absent": row[2]}


async def begin(session: AsyncSession, broadcast: Broadcast, now: datetime) -> bool:
    """Whether it begins now: of all who press at once exactly one begins it."""
    result = await session.execute(
        update(Broadcast)
        .where(Broadcast.id == broadcast.id, Broadcast.state.in_(UNSENT))
        .values(state="sending", started_at=now, changed_at=now, revision=Broadcast.revision + 1)
        .execution_options(synchronize_session=False)
    )
    begun = cast("CursorResult[Any]", result).rowcount == 1
    if begun:
        await session.refresh(broadcast)
    return begun


async def forget_before(session: AsyncSession, moment: datetime) -> None:
    """Broadcasts, with their translations and answers, that nobody has touched since."""
    await session.execute(delete(Broadcast).where(Broadcast.changed_at < moment, Broadcast.state.not_in(RUNNING)))
