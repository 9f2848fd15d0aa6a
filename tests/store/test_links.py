"""Links: kept as hashes, open until they run out, and each to one thing."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from store import links, persons
from store.database import Database
from store.links import Link
from store.roles import Right
from tests.conftest import NOW

SECOND, DAY = timedelta(seconds=1), timedelta(days=1)
MINUTE = int(NOW.timestamp()) // 60


def create(session: AsyncSession, target: int | None = 1, expires_at: datetime = NOW + DAY) -> str:
    return links.create(session, "appointment", target, now=NOW, expires_at=expires_at, once=True)


@pytest.mark.parametrize(
    ("made", "minute"), [(NOW, MINUTE), (NOW + 59 * SECOND, MINUTE), (NOW + 60 * SECOND, MINUTE + 1)]
)
def test_a_link_is_named_by_the_minute_in_which_it_was_made(made: datetime, minute: int) -> None:
    assert Link(created_at=made).made_in_minute == str(minute)


def test_a_token_has_22_signs_and_none_is_like_another() -> None:
    tokens = {links.new_token() for _ in range(100)}
    assert len(tokens) == 100
    assert {len(token) for token in tokens} == {22}
    assert len(links.digest("x")) == 64
    assert links.digest("x") != links.digest("y")


async def test_a_link_opens_until_it_runs_out(database: Database) -> None:
    async with database.transaction() as session:
        token = create(session)
        found = await links.find(session, token, NOW + DAY - SECOND)
        assert found
        assert (found.kind, found.target, found.payload, found.once, found.used_by) == (
            "appointment", 1, {}, True, None,
        )  # fmt: skip
        assert token not in (found.digest, str(found.payload))
        assert await links.find(session, token, NOW + DAY) is None
        assert await links.find(session, token + "x", NOW) is None


async def test_what_has_run_out_is_forgotten_and_nothing_else(database: Database) -> None:
    async with database.transaction() as session:
        for target, expires_at in ((1, NOW - SECOND), (2, NOW), (3, NOW + SECOND)):
            create(session, target, expires_at)
        await session.flush()
        await links.forget_before(session, NOW)
        assert set(await session.scalars(select(Link.target))) == {2, 3}


async def test_a_link_to_one_thing_is_prolonged_or_forgotten_alone(database: Database) -> None:
    async with database.transaction() as session:
        amal = await persons.meet(session, 1, "da", NOW)
        first, second = create(session, 1), create(session, 2)
        await links.prolong(session, "appointment", 1, NOW + 2 * DAY)
        await links.prolong(session, "class", 2, NOW + 2 * DAY)
        later = NOW + 2 * DAY - SECOND
        opened = await links.find(session, first, later)
        assert opened
        assert await links.find(session, second, later) is None
        assert await links.used_by(session, "appointment", 1) is None
        opened.used_by = amal.id
        await session.flush()
        assert await links.used_by(session, "appointment", 1) == amal.id
        assert await links.used_by(session, "appointment", 2) is None
        assert await links.used_by(session, "class", 1) is None
        await links.forget(session, "class", 1)
        assert await links.find(session, first, NOW)
        await links.forget(session, "appointment", 1)
        assert await links.find(session, first, NOW) is None
        assert await links.find(session, second, NOW)


async def test_invitations_are_those_to_roles_that_nobody_has_used_and_that_still_open(database: Database) -> None:
    async with database.transaction() as session:
        ida = await persons.meet(session, 1, "da", NOW)
        right = Right("volunteer", "red_cross")
        create(session)
        made = [
            (await links.invite(session, giver, right, now=NOW, expires_at=NOW + days * DAY))[1]
            for giver, days in ((ida.id, 1), (None, 2), (ida.id, 3))
        ]
        assert [(each.given_by, each.once, each.payload) for each in made] == [
            (giver, True, {"role": "volunteer", "organisation": "red_cross"}) for giver in (ida.id, None, ida.id)
        ]
        assert await links.invitations(session, NOW) == made
        assert await links.invitations(session, NOW + DAY - SECOND) == made
        assert await links.invitations(session, NOW + DAY) == made[1:]
        assert await links.invitation(session, made[0].id, NOW + DAY) is None
        made[1].used_at = NOW
        await session.flush()
        assert await links.invitations(session, NOW) == [made[0], made[2]]
        assert await links.invitation(session, made[2].id, NOW) is made[2]
        await links.remove(session, made[2])
        assert await links.invitations(session, NOW) == [made[0]]
