"""A request that nobody has taken can be changed: it keeps its number, and everybody sees it as it is now."""

from __future__ import annotations

from sqlalchemy import func, select

from store import donations, outbox
from store.audit import Audit
from store.donations import DonationRequest
from tests.actions.neighbours import ask_for, changing
from tests.actions.scene import Scene, ids, presses


async def found(scene: Scene) -> DonationRequest:
    wish = await donations.find(scene.session, 1)
    assert wish
    return wish


async def test_a_request_is_changed_in_place(street: Scene) -> None:
    await ask_for(street)
    before = await found(street)
    code, note, items = before.code, before.note, before.items
    summary = await street.press("amal", "donation:change:1")
    assert ids(summary) == ["request-confirm"]
    assert note in str(summary)
    steps = changing("soon", "form:soon:week")
    assert ids(await street.fill("amal", *steps, "form:confirm:yes")) == ["request-changed"]
    wish = await found(street)
    assert (wish.soon, wish.note, wish.code, wish.state, wish.area) == ("week", note, code, "open", "Næstved")
    assert wish.items == items
    assert await street.session.scalar(select(func.count()).select_from(DonationRequest)) == 1
    [noted] = await street.session.scalars(select(Audit).where(Audit.event == "change"))
    assert (noted.actor, noted.subject) == (street.people["amal"].id, "request 1")


async def test_how_many_and_a_picture_are_still_there_when_something_else_is_changed(street: Scene) -> None:
    await ask_for(street)
    wish = await found(street)
    wish.details, wish.photo, wish.traits, wish.vector = {"bed": {"child": 2, "cot": 1}}, "PICTURE", ["wood"], b"\x01"
    await street.press("amal", "donation:change:1")
    await street.fill("amal", *changing("area", "form:area:elsewhere"), "form:confirm:yes")
    wish = await found(street)
    assert (wish.details, wish.photo, wish.area) == ({"bed": {"child": 2, "cot": 1}}, "PICTURE", "elsewhere")
    assert (wish.traits, wish.vector) == (["wood"], b"\x01")


async def test_the_card_in_the_group_changes_with_it(street: Scene) -> None:
    await street.person("karl", "da", "coordinator", "samx")
    await street.ask("karl", "group_link", chat="-7")
    await ask_for(street)
    await street.press("amal", "donation:change:1")
    await street.fill("amal", *changing("soon", "form:soon:later"), "form:confirm:yes")
    [change] = await outbox.keyed(street.session, "change:card:1:")
    assert "soon-later" in str(change.message)


async def test_what_somebody_has_taken_meanwhile_stays_as_they_took_it(street: Scene) -> None:
    await ask_for(street)
    await street.press("amal", "donation:change:1")
    await street.fill("amal", *changing("soon", "form:soon:week"))
    await street.press("mette", "donation:claim:1")
    assert ids(await street.press("amal", "form:confirm:yes"))[0] == "requests-head"
    assert (await found(street)).soon == "month"
    assert "donation:change:1" not in presses(await street.press("amal", "donation:change:1"))


async def test_nobody_changes_another_s_request(street: Scene) -> None:
    await ask_for(street)
    for who in ("yusuf", "mette", "ida"):
        assert ids(await street.press(who, "donation:change:1")) == ["button-too-old"]
