"""Questions that mean the same are put together, and what is kept of that gives the same as putting all anew."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from random import Random

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from store import grouping, persons, unanswered
from store.asked import SAME, Asked
from store.database import Database
from store.grouping import NOTHING, grouped
from store.joining import BLOCK
from tests.actions.questions.asking import meaning
from tests.conftest import NOW

Groups = list[list[int]]
SIDE = st.integers(-3, 3)
ASKED = st.builds(lambda words, sides: asked(words, *sides), st.sampled_from("abc"), st.tuples(SIDE, SIDE, SIDE))
POOL = 14


def asked(words: str, *sides: int) -> Asked:
    return Asked(words, bytes([*(each % 256 for each in sides), *[0] * (384 - len(sides))]))


def plainly(rows: Mapping[int, Asked]) -> Groups:
    """One after the other, each beside the first of every group: what `grouped` promises, as it is written there."""
    groups: Groups = []
    for each, row in rows.items():
        near = [max(likeness(rows[group[0]], row), float(rows[group[0]].words == row.words)) for group in groups]
        best = max(range(len(near)), key=near.__getitem__, default=None)
        if best is None or near[best] < SAME:
            groups.append([each])
        else:
            groups[best].append(each)
    return sorted(groups, key=lambda group: (-len(group), group[0]))


def likeness(one: Asked, other: Asked) -> float:
    first, second = (np.frombuffer(each.vector, np.int8).astype(np.float64) for each in (one, other))
    lengths = float(np.sqrt(first @ first)) * float(np.sqrt(second @ second))
    return float(first @ second) / lengths if lengths else 0.0


@given(st.lists(ASKED, min_size=POOL, max_size=POOL), st.lists(st.sets(st.integers(1, POOL)), max_size=6))
def test_whatever_comes_goes_and_is_back_it_is_as_if_all_were_put_together_anew(
    pool: list[Asked], waiting: list[set[int]]
) -> None:
    known = NOTHING
    for numbers in waiting:
        there = {each: pool[each - 1] for each in sorted(numbers)}
        known = grouped(there, known)
        assert list(known.groups) == plainly(there)
        assert all(known.of(each) == group for group in known.groups for each in group)


@pytest.mark.parametrize("seed", range(8))
def test_the_same_holds_of_more_than_are_compared_at_once(seed: int) -> None:
    rng = Random(seed)
    sides = [[rng.randrange(-4, 5) for _ in range(4)] for _ in range(60)]
    pool = {
        each: asked(rng.choice(["a", "b", str(each), str(each)]), *rng.choice(sides), *(rng.randrange(3),))
        for each in range(1, 3 * BLOCK)
    }
    known = grouped(pool)
    assert list(known.groups) == plainly(pool)
    for step in ("a group", "a first", "the oldest", "some", "the newest"):
        biggest = rng.choice(known.groups[:5])
        gone = {
            "a group": set(biggest),
            "a first": {biggest[0]},
            "the oldest": set(list(pool)[:5]),
            "some": set(rng.sample(sorted(pool), 20)),
            "the newest": set(list(pool)[-BLOCK:]),
        }[step]
        there = {each: row for each, row in pool.items() if each not in gone}
        fewer = grouped(there, known)
        assert list(fewer.groups) == plainly(there), step
        assert grouped(pool, fewer).groups == known.groups, step


async def kept(database: Database, words: str, about: int, minutes: int = 0) -> int:
    async with database.transaction() as session:
        at = NOW + timedelta(minutes=minutes)
        return await unanswered.keep(session, words, "da", [], at, meaning(about))


async def groups(database: Database) -> Groups:
    async with database.transaction() as session:
        return [list(group) for group in (await grouping.waiting(session)).groups]


async def test_each_process_sees_what_came_and_went_with_its_next_transaction(database: Database) -> None:
    other = Database(database.url.render_as_string(hide_password=False))
    assert await groups(other) == []
    for about in (1, 2, 1):
        await kept(database, f"x{about}", about)
    assert await groups(other) == [[1, 3], [2]]
    async with database.transaction() as session:
        rows = await unanswered.numbered(session, [1])
        await unanswered.awaits(session, rows, 9, NOW)
    assert await groups(other) == [[2], [3]]
    await kept(database, "x", 2, minutes=-5)
    assert await groups(other) == [[4, 2], [3]]
    async with database.transaction() as session:
        person = await persons.meet(session, 7, "da", NOW)
        await unanswered.tell(session, 1, person.id)
        await unanswered.wait_again(session, 9)
    assert await groups(other) == await groups(database) == [[1, 3], [4, 2]]
    async with database.transaction() as session:
        await persons.forget(session, person.id)
    assert await groups(other) == [[1, 3], [4, 2]]
    async with database.transaction() as session:
        await unanswered.forget_before(session, NOW)
    assert await groups(other) == [[1, 3], [2]]
    await other.close()


async def test_a_question_that_was_taken_back_leaves_nothing_to_the_one_that_gets_its_number(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        number = await unanswered.keep(session, "x", "da", [], NOW, meaning(1))
        assert [list(group) for group in (await grouping.waiting(session)).groups] == [[number]]
        await session.rollback()
    assert await kept(sqlite, "y", 2) == number
    assert await kept(sqlite, "z", 1) == number + 1
    assert await groups(sqlite) == [[number], [number + 1]]


async def test_a_question_that_is_kept_and_looked_at_in_one_go_is_there(database: Database) -> None:
    await kept(database, "x", 1)
    assert await groups(database) == [[1]]
    async with database.transaction() as session:
        await unanswered.keep(session, "y", "so", [], NOW, meaning(1))
        assert (await grouping.waiting(session)).of(2) == [1, 2]
        assert (await grouping.waiting(session)).of(3) == []
