"""Which of our own answers is meant: the rule, and what is found by meaning."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.questions.finding import MAYBE, MOST_OFFERED, SURE, chosen
from store import grouping, nearest, own_answers, persons
from store.asked import SAME, Asked
from store.base import Session
from store.database import Database
from store.nearest import Near
from store.unanswered import Unanswered, plain
from tests.actions.questions.asking import meaning
from tests.conftest import NOW

LIKENESS = st.floats(-1, 1)
NEAR = st.lists(LIKENESS, max_size=4).map(
    lambda found: [Near(number, each) for number, each in enumerate(sorted(found, reverse=True), start=1)]
)


@pytest.mark.parametrize(
    ("likenesses", "sure", "maybe"),
    [
        ((), None, ()),
        ((0.44,), None, ()),
        ((0.45,), None, (1,)),
        ((0.49,), None, (1,)),
        ((0.5,), 1, ()),
        ((0.5, 0.34), 1, ()),
        ((0.5, 0.36), None, (1,)),
        ((0.6, 0.5), None, (1, 2)),
        ((0.65, 0.64), 1, ()),
    ],
)
def test_what_is_near_is_answered_what_may_be_meant_is_asked(
    likenesses: tuple[float, ...], sure: int | None, maybe: tuple[int, ...]
) -> None:
    found = chosen([Near(number, each) for number, each in enumerate(likenesses, start=1)])
    assert (found.sure, found.maybe) == (sure, maybe)


@given(NEAR)
def test_only_the_nearest_is_answered_and_nothing_far_is_offered(near: list[Near]) -> None:
    found = chosen(near)
    assert found.sure in (None, 1)
    assert not (found.sure and found.maybe)
    assert len(found.maybe) <= MOST_OFFERED
    assert all(near[number - 1].likeness >= MAYBE for number in (*found.maybe, *filter(None, [found.sure])))
    assert bool(found.sure) or not near or near[0].likeness < SURE


@given(NEAR, st.floats(0, 0.5))
def test_nearer_words_are_never_answered_less(near: list[Near], more: float) -> None:
    """The best one nearer by so much, all others as they were."""
    if near and chosen(near).sure:
        nearer = Near(near[0].answer_id, near[0].likeness + more)
        assert chosen([nearer, *near[1:]]).sure == near[0].answer_id


def grouped(rows: list[Unanswered]) -> list[list[Unanswered]]:
    by_number = {row.id: row for row in rows}
    found = grouping.grouped({row.id: Asked(plain(row.text), row.vector or bytes(384)) for row in rows})
    return [[by_number[each] for each in group] for group in found.groups]


VECTORS = st.lists(st.lists(st.integers(-127, 127), min_size=3, max_size=3), max_size=8)


@given(VECTORS)
def test_each_question_stands_in_one_group_and_near_the_first_of_it(vectors: list[list[int]]) -> None:
    rows = [
        Unanswered(id=number, text=f"x{number}", language="da", guesses=[], asked_at=NOW,
                   vector=bytes(each % 256 for each in [*found, *[0] * 381]))
        for number, found in enumerate(vectors, start=1)
    ]  # fmt: skip
    groups = grouped(rows)
    assert sorted(row.id for group in groups for row in group) == [row.id for row in rows]
    assert [len(group) for group in groups] == sorted((len(group) for group in groups), reverse=True)
    for first, *others in groups:
        [unit] = nearest.units([first.vector or b""])
        assert all(float(unit @ nearest.units([each.vector or b""])[0]) >= SAME - 1e-6 for each in others)


def test_questions_whose_meaning_nobody_knows_are_one_where_their_words_are_the_same() -> None:
    rows = [
        Unanswered(id=number, text=text, language="da", guesses=[], asked_at=NOW)
        for number, text in enumerate(("hvor er …", "Hvor er  …", "hvornår …"), start=1)
    ]
    assert [[row.id for row in group] for group in grouped(rows)] == [[1, 2], [3]]


async def test_each_process_sees_an_answer_and_its_end_with_its_next_transaction(database: Database) -> None:
    other = Database(database.url.render_as_string(hide_password=False))
    async with other.transaction() as session:
        assert await nearest.nearest(session, meaning(1), 2) == []
    async with database.transaction() as session:
        for about in (1, 2):
            found = await own_answers.write(session, "?", "!", "da", await _author(session), NOW)
            await own_answers.means(session, found.id, "da", meaning(about))
    async with other.transaction() as session:
        best, second = await nearest.nearest(session, meaning(1), 2)
        assert (best.answer_id, round(best.likeness, 3)) == (1, 1.0)
        assert second.answer_id == 2
        assert second.likeness < 0.5
    async with database.transaction() as session:
        await own_answers.throw_away(session, 1)
    async with other.transaction() as session:
        assert [near.answer_id for near in await nearest.nearest(session, meaning(1), 2)] == [2]
    await other.close()


async def test_what_is_taken_back_is_found_by_nobody(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        found = await own_answers.write(session, "?", "!", "da", await _author(session), NOW)
        await own_answers.means(session, found.id, "da", meaning(1))
        assert len(await nearest.nearest(session, meaning(1), 2)) == 1
        await session.rollback()
    async with sqlite.transaction() as session:
        assert await nearest.nearest(session, meaning(1), 2) == []


async def _author(session: Session) -> int:
    return (await persons.meet(session, 7, "da", NOW)).id
