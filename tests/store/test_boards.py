"""The boards of the desk, on both databases."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import boards, donations, offers, persons
from store.boards import Sought
from store.database import Database
from tests.conftest import NOW

SENT = frozenset({"open", "claimed"})


@pytest.mark.parametrize(
    ("sought", "found"),
    [
        (Sought(SENT), [1, 2]),
        (Sought(frozenset({"claimed"})), [2]),
        (Sought(SENT, "bed"), [1]),
        (Sought(SENT, "bedding"), [2]),
        (Sought(SENT, area="Næstved"), [2]),
        (Sought(SENT, claimed_by=1), [2]),
        (Sought(SENT, since=NOW + timedelta(hours=1)), [2]),
        (Sought(SENT, until=NOW + timedelta(hours=1)), [1]),
        (Sought(SENT, still_since=NOW), []),
        (Sought(SENT, still_since=NOW + timedelta(minutes=1)), [1]),
    ],
)
async def test_requests_are_found_counted_and_paged(database: Database, sought: Sought, found: list[int]) -> None:
    async with database.transaction() as session:
        amal = await persons.meet(session, 1000, "ar", NOW)
        for at, (thing, area, state) in enumerate(
            (("bed", "elsewhere", "open"), ("bedding", "Næstved", "claimed"), ("bed", "Karrebæk", "draft"))
        ):
            made = await donations.keep(
                session, amal, NOW + timedelta(days=at), items=[thing], details={}, note="", vector=b"", traits=[],
                photo=None, soon="month", area=area, code="1234",
            )  # fmt: skip
            made.state, made.claimed_by = state, amal.id if state == "claimed" else None
    async with database.transaction() as session:
        assert [each.id for each in await boards.requests(session, sought, 0, 9)] == found
        assert [each.id for each in await boards.requests(session, sought, 1, 1)] == found[1:2]
        assert await boards.count_requests(session, sought) == len(found)
        assert await boards.areas(session, SENT) == ["Næstved", "elsewhere"]


async def test_offers_are_found_counted_and_paged(database: Database) -> None:
    async with database.transaction() as session:
        ole = await persons.meet(session, 1000, "da", NOW)
        for state in ("open", "unseen", "closed"):
            made = await offers.keep(
                session, ole, NOW, items=["sofa"], details={}, note="", vector=b"", traits=[], photos=[],
                condition="good", bring=True, until=NOW.date(),
            )  # fmt: skip
            made.state = state
    sought = Sought(frozenset({"open", "unseen"}), "sofa")
    async with database.transaction() as session:
        assert [each.id for each in await boards.offers(session, sought, 0, 9)] == [1, 2]
        assert [each.id for each in await boards.offers(session, sought, 1, 9)] == [2]
        assert await boards.count_offers(session, sought) == 2
        assert await boards.count_offers(session, Sought(frozenset({"open"}), "bed")) == 0
