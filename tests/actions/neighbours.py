"""Families and volunteers who ask, take, agree and give: what the tests of donations do again and again."""

from __future__ import annotations

from actions.kernel.messages import Message
from store import donations, offers
from tests.actions.scene import Scene, presses, read

# A press for the town when it is known already changes nothing.
FORM = ("form:items:done", "form:area:Naestved", "Børnene er 4 og 7 år", "form:confirm:yes")


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


OFFER_FORM = ("form:items:done", "grå, 2 år gammel", "form:confirm:change", "form:change:bring", "form:bring:yes",
              "form:confirm:yes")  # fmt: skip


def changing(name: str, *answers: str) -> tuple[str, ...]:
    """The steps by which an answer is changed from the summary on."""
    return ("form:confirm:change", f"form:change:{name}", *answers)


async def give(scene: Scene, who: str = "ole", *items: str) -> Message:
    await scene.press(who, "ask:donation_offer")
    return await scene.fill(who, *(f"form:items:{item}" for item in items or ("sofa",)), *OFFER_FORM)


async def offer_state(scene: Scene, number: int = 1) -> str:
    found = await offers.find(scene.session, number)
    assert found
    return found.state
