"""A CPR number in two messages is one too. Its first half does not stay, and only a moment is kept to know it by."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import count

import pytest
from sqlalchemy import select, update

from actions.kernel.messages import Edit, Message
from actions.kernel.rows import of_row
from actions.kernel.turn import World
from bot.answering.pipeline import Pipeline
from bot.incoming.nlu import NluClient
from bot.incoming.updates import Incoming, Photo, Pressed, Typed, What
from config.facts import Municipality
from store import forms, outbox, persons, relays, threads
from store.base import Base
from store.database import Database
from store.outbox import OutboxRow
from tests.actions.neighbours import arranged
from tests.actions.scene import Scene, ids
from tests.bot.house import NO_NLU
from tests.conftest import NOW

AMAL, METTE, GROUP = 1001, 1003, -100
SOON = timedelta(seconds=20)
HALF = "mit nummer er 010190"
_numbers = count(1)


@dataclass
class Chats:
    """People who write to the bot, through the whole of it. `now` is moved by the test."""

    database: Database
    pipeline: Pipeline
    now: datetime = NOW

    async def does(self, what: What | str, who: int = AMAL, after: timedelta = SOON) -> list[Message]:
        """What the bot then says to this person."""
        self.now += after
        typed = Typed(what) if isinstance(what, str) else what
        await self.pipeline.handle(Incoming(next(_numbers), who, "da", typed), self.now)
        async with self.database.transaction() as session:
            person = await persons.find(session, who)
            assert person
            rows = [row for row in await outbox.queued_at(session, self.now) if row.person_id == person.id]
            return [said for row in rows if row.lane == "reply" and isinstance(said := of_row(row.message), Message)]

    async def warned(self, what: What | str, who: int = AMAL, after: timedelta = SOON) -> bool:
        """Whether the bot then says that there was a CPR number."""
        return any(line.endswith("-warning") or line.endswith("-cpr") for said in await self.does(what, who, after)
                   for line in ids(said))  # fmt: skip

    async def kept(self) -> str:
        """Everything that the database holds."""
        async with self.database.transaction() as session:
            tables = [await session.execute(select(table)) for table in Base.metadata.sorted_tables]
            return str([tuple(row) for table in tables for row in table])

    async def edits(self, telegram_id: int) -> list[Edit]:
        """How messages in somebody's chat are changed."""
        async with self.database.transaction() as session:
            rows = await session.scalars(select(OutboxRow).order_by(OutboxRow.id))
            person = await persons.find(session, telegram_id)
            assert person
            replies = [of_row(row.message) for row in rows if row.person_id == person.id]
        return [reply for reply in replies if isinstance(reply, Edit)]


@pytest.fixture
async def chats(sqlite: Database, facts: Municipality) -> AsyncIterator[Chats]:
    nlu = NluClient(NO_NLU)
    yield Chats(sqlite, Pipeline(sqlite, nlu, World(facts)))
    await nlu.close()


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (HALF, "1234"),
        (HALF, "-1234 er resten"),
        ("010190-", " - 1234"),
        ("01-01-1990", "1 2 3 4"),
        ("٠١٠١٩٠", "١٢٣٤"),
        ("0️⃣1️⃣0️⃣1️⃣9️⃣0️⃣", "1️⃣2️⃣3️⃣4️⃣"),
    ],
)
async def test_a_number_in_two_messages_of_one_minute_is_warned_of(chats: Chats, first: str, second: str) -> None:
    assert not await chats.warned(first)
    assert await chats.warned(second)


async def test_a_picture_with_the_second_half_under_it_is_warned_of(chats: Chats) -> None:
    await chats.does(HALF)
    assert await chats.warned(Photo("photo-1", caption="1234"))


@pytest.mark.parametrize(
    ("first", "second"),
    [(HALF, "12345"), (HALF, "10.30"), (HALF, "2026-12-05"), (HALF, "kl. 1030"), (HALF, "28 11 53 58"),
     ("Jeg kommer den 12.11.2026", "1030"), ("ring 55 28 11 90", "1234"), ("hej", "1234")],
)  # fmt: skip
async def test_what_only_looks_like_two_halves_is_not_warned_of(chats: Chats, first: str, second: str) -> None:
    await chats.does(first)
    assert not await chats.warned(second)


async def test_halves_belong_together_for_a_minute(chats: Chats) -> None:
    await chats.does(HALF)
    assert await chats.warned("1234", after=timedelta(minutes=1))
    await chats.does(HALF)
    assert not await chats.warned("1234", after=timedelta(minutes=1, seconds=1))


async def test_only_the_last_message_of_the_same_person_counts(chats: Chats) -> None:
    await chats.does(HALF)
    assert not await chats.warned("1234", who=METTE)
    await chats.does(Pressed("1", "ask:help_menu"))
    assert not await chats.warned("1234")
    await chats.does(HALF)
    await chats.does("hej")
    assert not await chats.warned("1234")
    await chats.does(HALF)
    assert await chats.warned("1234")
    assert not await chats.warned("1234")


async def test_a_moment_is_all_that_is_kept_and_not_for_long(chats: Chats) -> None:
    await chats.does(HALF)
    assert "010190" not in await chats.kept()
    async with chats.database.transaction() as session:
        await persons.forget_halves(session, chats.now)
        person = await persons.find(session, AMAL)
        assert person
        assert person.half_at == chats.now
        await persons.forget_halves(session, chats.now + timedelta(seconds=1))
        await session.refresh(person)
        assert person.half_at is None


async def test_an_answer_in_a_form_that_was_the_first_half_is_asked_again(chats: Chats) -> None:
    await chats.does("hej")
    async with chats.database.transaction() as session:
        amal = await persons.meet(session, AMAL, "da", NOW)
        await forms.begin(session, amal.id, "request", {"items": "bed", "area": "Naestved", "note-reopened": ""}, NOW)
    await chats.does(HALF)
    assert "010190" in await chats.kept()
    [reply] = await chats.does("1234")
    assert ids(reply) == ["cpr-warning", "request-note-ask"]
    kept = await chats.kept()
    assert "010190" not in kept
    assert "'items': 'bed'" in kept


async def test_what_staff_were_shown_of_the_first_half_goes(chats: Chats) -> None:
    async with chats.database.transaction() as session:
        group = await persons.meet(session, GROUP, "da", NOW)
        await threads.link_group(session, group.id, NOW, is_forum=False)
    await chats.does(Pressed("1", "thread:open"))
    for before in ("hej", "igen"):
        await chats.does(f"{before}, {HALF}")
        assert "010190" in await chats.kept()
        assert await chats.warned("1234 og tak")
        assert "010190" not in await chats.kept()
        last = (await chats.edits(GROUP))[-1]
        assert f"{before}, mit nummer er …" in str(last)
    assert "… og tak" in await chats.kept()


async def test_what_the_other_side_was_told_of_the_first_half_goes(chats: Chats, facts: Municipality) -> None:
    async with chats.database.transaction() as session:
        scene = Scene(session, facts)
        for name, role in (("yusuf", None), ("amal", None), ("ole", None), ("mette", "volunteer")):
            await scene.person(name, "da", role)  # type: ignore[arg-type]
        await arranged(scene)
        await session.execute(update(OutboxRow).values(state="sent", telegram_message_id=OutboxRow.id))
    await chats.does(Pressed("1", "donation:write:1"))
    await chats.does(HALF)
    assert "010190" in await chats.kept()
    assert await chats.warned("1234")
    assert "010190" not in await chats.kept()
    [changed] = await chats.edits(METTE)
    assert "mit nummer er …" in str(changed)
    async with chats.database.transaction() as session:
        assert [relay.text for relay in await relays.of(session, 1, chats.now)] == ["mit nummer er …"]
