"""How many requests a family may have open, and who lets them have more."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from store.audit import Audit
from tests.actions.neighbours import ask_for
from tests.actions.scene import Scene, ids, presses


@pytest.fixture
async def full(scene: Scene) -> Scene:
    """`amal` has as many requests open as she may; there are two coordinators."""
    for name in ("bo", "eva"):
        await scene.person(name, "da", "coordinator")
    for _ in range(3):
        await ask_for(scene)
    return scene


async def test_every_coordinator_is_asked_without_a_name_and_once_a_day(full: Scene) -> None:
    reply = await full.press("amal", "ask:donation_request")
    assert ids(reply) == ["requests-many"]
    assert "donation:more" in presses(reply)
    for _ in range(2):
        assert ids(await full.press("amal", "donation:more")) == ["more-sent"]
    for name in ("bo", "eva"):
        [row] = await full.queued(name, "notice")
        assert row.message["lines"][0]["args"]["number"]["text"] == "3"
        assert str(full.people["amal"].telegram_id) not in str(row.message)


async def test_a_coordinator_lifts_the_limit_and_the_family_is_told(full: Scene) -> None:
    await full.press("amal", "donation:more")
    assert ids(await full.press("bo", "donation:lift:3")) == ["lift-done"]
    assert ids(await full.press("eva", "donation:lift:3")) == ["lift-done"]
    assert await full.said("amal") == ["lifted-notice"]
    for _ in range(3):
        assert ids(await ask_for(full)) == ["request-sent"]
    logged = await full.session.scalars(select(Audit.actor).where(Audit.event == "lift"))
    assert list(logged) == [full.people["bo"].id]


async def test_it_is_lifted_for_this_family_only(full: Scene) -> None:
    for _ in range(3):
        await ask_for(full, "yusuf")
    await full.press("bo", "donation:lift:3")
    assert ids(await full.press("yusuf", "ask:donation_request")) == ["requests-many"]


@pytest.mark.parametrize("who", ["amal", "mette"])
async def test_nobody_else_lifts_it(full: Scene, who: str) -> None:
    await full.person("mette", "da", "volunteer")
    assert ids(await full.press(who, "donation:lift:3")) == ["not-allowed"]
    assert ids(await full.press("amal", "ask:donation_request")) == ["requests-many"]


async def test_whoever_has_room_asks_nobody_for_more(full: Scene) -> None:
    assert ids(await full.press("yusuf", "donation:more")) == ["button-too-old"]
    assert await full.queued("bo", "notice") == []
