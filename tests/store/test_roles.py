"""Roles: given once, taken back, and named by a number that nobody else's role ever has."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from store import persons, roles
from store.database import Database
from store.roles import Right, Role
from tests.conftest import NOW

SECOND = timedelta(seconds=1)
MINUTE = int(NOW.timestamp()) // 60


async def people(session: AsyncSession, count: int) -> list[int]:
    return [(await persons.meet(session, number, "da", NOW)).id for number in range(1, count + 1)]


@pytest.mark.parametrize(
    ("given", "minute"),
    [
        (NOW, MINUTE),
        (NOW + 59 * SECOND, MINUTE),
        (NOW + 60 * SECOND, MINUTE + 1),
        (NOW - SECOND, MINUTE - 1),
        (NOW + timedelta(days=1), MINUTE + 24 * 60),
    ],
)
def test_a_role_is_named_by_the_minute_in_which_it_was_given(given: datetime, minute: int) -> None:
    role = Role(person_id=1, role="staff", organisation="", created_at=given)
    assert role.given_in_minute == str(minute)
    assert role.right == Right("staff", "")


async def test_whoever_has_a_role_keeps_it_as_it_was_given(database: Database) -> None:
    async with database.transaction() as session:
        [amal] = await people(session, 1)
        for later in (0, 1):
            await roles.give(session, amal, "volunteer", "red_cross", NOW + later * timedelta(days=1))
        await roles.give(session, amal, "volunteer", "church", NOW)
        given = await roles.everyone(session)
        assert [(each.right, each.created_at) for each in given] == [
            (Right("volunteer", "church"), NOW),
            (Right("volunteer", "red_cross"), NOW),
        ]
        assert await roles.of(session, amal) == {"volunteer"}
        assert await roles.rights(session, amal) == {Right("volunteer", "church"), Right("volunteer", "red_cross")}


async def test_only_the_role_that_is_taken_is_gone(database: Database) -> None:
    async with database.transaction() as session:
        amal, yusuf = await people(session, 2)
        for person, role, organisation in ((amal, "staff", ""), (amal, "volunteer", "a"), (yusuf, "volunteer", "a")):
            await roles.give(session, person, role, organisation, NOW)
        for what in (("volunteer", "b"), ("coordinator", "a"), ("staff", "a")):
            await roles.take(session, amal, *what)
        assert await roles.of(session, amal) == {"staff", "volunteer"}
        await roles.take(session, amal, "volunteer", "a")
        assert [set(await roles.of(session, each)) for each in (amal, yusuf)] == [{"staff"}, {"volunteer"}]


async def test_all_roles_stand_in_their_order(database: Database) -> None:
    async with database.transaction() as session:
        one, two = await people(session, 2)
        given = ((two, "staff", ""), (one, "volunteer", "b"), (one, "staff", ""), (two, "coordinator", "b"),
                 (one, "volunteer", "a"), (two, "admin", ""))  # fmt: skip
        for person, role, organisation in given:
            await roles.give(session, person, role, organisation, NOW)
        found = [(each.organisation, each.role, each.person_id) for each in await roles.everyone(session)]
        assert found == sorted((organisation, role, person) for person, role, organisation in given)
        first = (await roles.everyone(session))[0]
        assert await roles.find(session, first.id) is first
        assert await roles.find(session, 99) is None


async def test_who_has_which_role_is_said_once_each(database: Database) -> None:
    async with database.transaction() as session:
        one, two, three, four = await people(session, 4)
        given = ((one, "admin", ""), (two, "staff", ""), (three, "coordinator", "a"), (three, "volunteer", "a"),
                 (four, "volunteer", "b"), (one, "volunteer", "b"))  # fmt: skip
        for person, role, organisation in given:
            await roles.give(session, person, role, organisation, NOW)
        assert await roles.locked_admins(session) == [one]
        assert await roles.holders(session, {"volunteer", "coordinator"}) == [one, three, four]
        assert await roles.holders(session, ["staff"]) == [two]
        assert await roles.volunteers(session, "a") == [three]
        assert await roles.volunteers(session, "b") == [one, four]
        assert await roles.volunteers(session, "") == [one, three, four]
        assert [await roles.organisation(session, each) for each in (one, two, three, four)] == ["b", "", "a", "b"]


async def test_a_coordinator_s_organisation_is_the_one_that_they_coordinate(database: Database) -> None:
    async with database.transaction() as session:
        [amal] = await people(session, 1)
        await roles.give(session, amal, "volunteer", "a", NOW)
        assert await roles.organisation(session, amal) == "a"
        await roles.give(session, amal, "coordinator", "b", NOW)
        assert await roles.organisation(session, amal) == "b"
