"""Who was blocked, who blocked and who did not come is known again after everything about them was deleted."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from store import persons, roles, trust
from store.trust import Block, NoShow
from tests.actions.donations.test_trust import block, miss
from tests.actions.neighbours import arranged, ask_for, give, offer_state, state
from tests.actions.scene import Scene, ids

YEAR = timedelta(days=365)


async def leave(scene: Scene, who: str) -> None:
    """Has everything deleted, and reads that it is."""
    await scene.press(who, "forget:now")
    await scene.session.flush()
    await persons.forget(scene.session, scene.people[who].id)


async def come_back(scene: Scene, who: str) -> None:
    """With the same Telegram, as somebody new."""
    before = scene.people[who]
    scene.people[who] = await persons.meet(scene.session, before.telegram_id, before.language, scene.now)
    assert scene.people[who].id != before.id


async def test_a_blocked_one_who_comes_back_as_somebody_new_is_kept_apart_again(street: Scene) -> None:
    await arranged(street)
    await block(street, "amal")
    await leave(street, "mette")
    await come_back(street, "mette")
    await roles.give(street.session, street.people["mette"].id, "volunteer", "", street.now)
    assert ids(await street.press("mette", "donation:board:open:0")) == ["board-empty"]
    assert ids(await street.press("mette", "donation:claim:1")) == ["claim-over"]
    await give(street, "mette", "bed")
    assert await offer_state(street) == "open"
    assert "offer-ask" not in await street.said("amal")


async def test_whoever_blocked_is_protected_after_coming_back(street: Scene) -> None:
    await arranged(street)
    await block(street, "amal")
    await leave(street, "amal")
    await come_back(street, "amal")
    await ask_for(street)
    assert ids(await street.press("mette", "donation:claim:2")) == ["claim-over"]
    assert await state(street, 2) == "open"


async def test_a_pair_of_which_both_come_back_is_kept_apart(street: Scene) -> None:
    await arranged(street)
    await block(street, "mette")
    for who in ("amal", "mette"):
        await leave(street, who)
    for who in ("mette", "amal"):
        await come_back(street, who)
    mine = await trust.apart_from(street.session, street.people["amal"].id)
    assert mine == {street.people["mette"].id}


async def test_how_often_somebody_did_not_come_is_not_forgotten_with_them(street: Scene) -> None:
    await ask_for(street)
    await miss(street, 1)
    await leave(street, "mette")
    await come_back(street, "mette")
    assert await trust.no_shows(street.session, street.people["mette"].id) == 1


async def test_what_is_kept_of_them_is_a_hash_that_says_nothing_without_the_key(street: Scene) -> None:
    await arranged(street)
    await block(street, "amal")
    await street.session.flush()
    [kept] = await street.session.scalars(select(Block))
    for who in ("amal", "mette"):
        assert str(street.people[who].telegram_id) not in f"{kept.blocker} {kept.blocked}"
    assert [len(each) for each in (kept.blocker, kept.blocked)] == [64, 64]


@pytest.mark.parametrize("leaving", [(), ("amal",), ("mette",), ("amal", "mette")])
async def test_the_hash_goes_a_year_after_the_last_of_the_two_has(street: Scene, leaving: tuple[str, ...]) -> None:
    await ask_for(street)
    await miss(street, 1)
    await street.press("mette", "donation:claim:1")
    await block(street, "amal")
    street.now += 2 * YEAR
    for who in leaving:
        await leave(street, who)
    left = street.now
    for after, kept in ((timedelta(), True), (YEAR, len(leaving) < 2)):
        await trust.forget_before(street.session, left + after - YEAR + timedelta(seconds=bool(after)))
        assert bool((await street.session.scalars(select(Block))).all()) == kept
    assert bool((await street.session.scalars(select(NoShow))).all()) == ("mette" not in leaving)
