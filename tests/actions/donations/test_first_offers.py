"""A giver whom nobody knows: no family sees what they offer before a coordinator has."""

from __future__ import annotations

from datetime import timedelta

import pytest

from actions.donations.donations import tick
from store import roles
from tests.actions.neighbours import arranged, ask_for, give, offer_state
from tests.actions.scene import Scene, ids, presses, read


@pytest.fixture
async def stranger(street: Scene) -> Scene:
    """Amal needs a sofa; `nabo` is a member like everybody, and offers one."""
    await street.person("nabo", "en")
    await ask_for(street, "amal", "sofa")
    await give(street, "nabo")
    return street


async def let_through(scene: Scene) -> None:
    await scene.press("ida", "offer:pass:1")


async def asked(scene: Scene) -> list[str]:
    """The families' buttons under offers."""
    rows = await scene.queued("amal", "notice")
    return [data for row in rows for data in presses(read(row)) if data.startswith("offer:")]


async def test_a_family_hears_of_it_only_when_a_coordinator_has_said_yes(stranger: Scene) -> None:
    assert (await offer_state(stranger), await asked(stranger)) == ("unseen", [])
    [told] = await stranger.queued("ida", "notice")
    assert ids(read(told))[:2] == ["offer-first-notice", "offer-card"]
    assert presses(read(told)) == ["offer:pass:1", "offer:refuse:1"]
    assert ids(await stranger.press("ida", "offer:pass:1")) == ["passed-on"]
    assert await asked(stranger) == ["offer:yes:1", "offer:no:1", "offer:report:1", "offer:block:1"]
    assert await stranger.said("nabo") == ["offer-sent"]


async def test_what_a_coordinator_refuses_no_family_sees(stranger: Scene) -> None:
    await stranger.press("ida", "offer:refuse:1")
    assert (await offer_state(stranger), await asked(stranger)) == ("closed", [])
    assert await stranger.said("nabo") == ["offer-refused"]
    assert ids(await stranger.press("ida", "offer:pass:1")) == ["button-too-old"]


async def test_whoever_was_let_through_once_is_known(stranger: Scene) -> None:
    await let_through(stranger)
    await give(stranger, "nabo", "lamp")
    assert await offer_state(stranger, 2) == "open"


async def test_a_refused_one_does_not_make_known(stranger: Scene) -> None:
    await stranger.press("ida", "offer:refuse:1")
    await give(stranger, "nabo", "lamp")
    assert await offer_state(stranger, 2) == "unseen"


async def test_a_volunteer_is_known_by_the_role(street: Scene) -> None:
    assert ids(await give(street, "ole")) == ["offer-sent"]


@pytest.mark.parametrize("who", ["nabo", "amal", "yusuf", "mette"])
async def test_nobody_but_a_coordinator_lets_it_through(stranger: Scene, who: str) -> None:
    for step in ("pass", "refuse"):
        assert ids(await stranger.press(who, f"offer:{step}:1")) == ["not-allowed"]
    assert await offer_state(stranger) == "unseen"


async def test_coordinators_hear_of_it_again_each_day_until_its_time_is_over(stranger: Scene) -> None:
    heard = []
    for _ in range(40):
        await tick(stranger.work)
        heard.append(len(await stranger.queued("ida", "notice")))
        stranger.now += timedelta(days=1)
    assert heard[:3] == [1, 2, 3]
    assert await offer_state(stranger) == "closed"


async def test_a_family_reports_an_offer_and_the_coordinators_see_it(stranger: Scene) -> None:
    await let_through(stranger)
    assert ids(await stranger.press("amal", "offer:report:1")) == ["report-done"]
    told = read((await stranger.queued("ida", "notice"))[-1])
    assert (ids(told)[0], presses(told)) == ("offer-report-notice", ["offer:pass:1", "offer:refuse:1"])
    assert await offer_state(stranger) == "unseen"
    assert ids(await stranger.press("amal", "offer:yes:1")) == ["button-too-old"]


async def test_no_other_family_is_asked_about_what_was_reported_until_a_coordinator_has_looked(stranger: Scene) -> None:
    await ask_for(stranger, "yusuf", "sofa")
    await let_through(stranger)
    await stranger.press("amal", "offer:report:1")
    assert "offer-ask" not in await stranger.said("yusuf")
    await let_through(stranger)
    assert "offer-ask" in await stranger.said("yusuf")
    assert (await stranger.said("amal")).count("offer-ask") == 1


async def test_an_administrator_of_the_settings_hears_of_it_where_there_is_nobody_else(scene: Scene) -> None:
    for role in await roles.everyone(scene.session):
        await roles.take(scene.session, role.person_id, *role.right)
    scene.admin_ids = frozenset({scene.people["ida"].telegram_id})
    await give(scene, "yusuf")
    assert await scene.said("ida") == ["offer-first-notice"]


async def test_a_family_that_wants_nothing_from_a_giver_is_never_asked_about_them_again(stranger: Scene) -> None:
    await let_through(stranger)
    assert ids(await stranger.press("amal", "offer:block:1")) == ["block-done"]
    before = await asked(stranger)
    await ask_for(stranger, "amal", "lamp")
    await give(stranger, "nabo", "lamp")
    assert await asked(stranger) == before
    assert await offer_state(stranger, 2) == "open"


async def test_public_places_come_before_anybodys_home(street: Scene) -> None:
    await arranged(street)
    await street.press("mette", "donation:others:1")
    times = presses(await street.press("mette", "donation:propose:1"))[:1]
    places = [data for data in presses(await street.fill("mette", *times, "form:times:done")) if ":place:" in data]
    assert places[-2:] == ["form:place:home", "form:place:mine"]
    assert len(places) > 2
