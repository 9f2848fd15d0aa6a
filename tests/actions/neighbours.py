"""Families and volunteers who ask, take, agree and give: what the tests of donations do again and again."""

from __future__ import annotations

from actions.kernel.messages import Message
from store import donations, offers
from tests.actions.scene import Scene, presses, read

# How many of the chosen things: left open. A press for a thing that was not chosen changes nothing.
LEFT_OPEN = tuple(
    f"form:count_{item}:done" for item in ("clothes", "winter_clothes", "furniture", "bed", "sofa", "bicycle")
)
FORM = (
    "form:items:done",
    *LEFT_OPEN,
    "Børnene er 4 og 7 år",
    "form:photo:none",
    "form:soon:week",
    "form:area:Naestved",
    "form:confirm:yes",
)


async def ask_for(scene: Scene, who: str = "amal", *items: str) -> Message:
    named = [f"form:items:{item}" for item in items or ("bed", "winter_clothes")]
    await scene.press(who, "ask:donation_request")
    return await scene.fill(who, *named, *FORM)


async def arranged(scene: Scene) -> None:
    await ask_for(scene)
    await scene.press("mette", "donation:claim:1")
    times = presses(await scene.press("mette", "donation:propose:1"))[:2]
    await scene.fill("mette", *times, "form:times:done", "form:place:kasernevej")
    await pick(scene, "amal")


async def pick(scene: Scene, who: str) -> Message:
    """Presses the first of the times that were last proposed to this person."""
    proposed = [row for row in await scene.queued(who, "notice") if ":pick:" in str(row.message)]
    asked = read(max(proposed, key=lambda row: row.id))
    return await scene.press(who, next(each for each in presses(asked) if ":pick:" in each))


async def state(scene: Scene, number: int = 1) -> str:
    found = await donations.find(scene.session, number)
    assert found
    return found.state


OFFER_FORM = (
    "form:items:done",
    *LEFT_OPEN,
    "grå, 2 år gammel",
    "form:photos:none",
    "form:condition:good",
    "form:until:month",
    "form:bring:yes",
    "form:confirm:yes",
)


async def give(scene: Scene, who: str = "ole", *items: str) -> Message:
    await scene.press(who, "ask:donation_offer")
    return await scene.fill(who, *(f"form:items:{item}" for item in items or ("sofa",)), *OFFER_FORM)


async def offer_state(scene: Scene, number: int = 1) -> str:
    found = await offers.find(scene.session, number)
    assert found
    return found.state
