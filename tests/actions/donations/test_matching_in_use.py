"""What notes mean decides who is asked first, and what a coordinator is shown."""

from __future__ import annotations

import pytest

from actions.kernel.messages import Fact, Message
from actions.kernel.turn import Meaning
from store import donations, offers
from tests.actions.neighbours import changing
from tests.actions.scene import Scene, ids

CHILD, GUESTS = (
    Meaning(bytes([way, 100 - way]) + bytes(382), (trait,)) for way, trait in ((100, "child"), (0, "guest"))
)


@pytest.fixture
async def street(scene: Scene) -> Scene:
    """With a giver whom the coordinators know, `ole`, and a coordinator, `mette`."""
    await scene.person("ole", "en", "volunteer")
    await scene.person("mette", "da", "coordinator")
    return scene


async def fill(scene: Scene, who: str, form: str, note: str | None, meaning: Meaning | None) -> Message:
    await scene.press(who, f"ask:{form}")
    reply = await scene.fill(who, "form:items:bed", "form:items:done", "form:area:Naestved")
    if note:
        reply = await scene.type(who, note, meaning)
    while ids(reply)[0] not in ("request-sent", "offer-sent"):
        [first, *_] = [button.press for row in reply.buttons for button in row if button.press != "form:back"]
        reply = await scene.press(who, first)
    return reply


async def ask_for(scene: Scene, who: str, note: str | None, meaning: Meaning | None = None) -> None:
    await fill(scene, who, "donation_request", note, meaning)


async def give(scene: Scene, who: str, note: str | None, meaning: Meaning | None = None) -> None:
    await fill(scene, who, "donation_offer", note, meaning)


async def test_the_family_that_it_clearly_fits_is_asked_before_one_that_has_waited_longer(street: Scene) -> None:
    await ask_for(street, "amal", "for guests", GUESTS)
    await ask_for(street, "yusuf", "for a child", CHILD)
    await give(street, "ole", "shaped like a car", CHILD)
    assert await street.said("yusuf") == ["offer-ask"]
    assert await street.said("amal") == []
    await street.press("yusuf", "offer:no:1")
    assert await street.said("amal") == ["offer-ask"]


async def test_without_meanings_the_longest_waiting_is_asked_first(street: Scene) -> None:
    await ask_for(street, "amal", "for guests")
    await ask_for(street, "yusuf", "for a child")
    await give(street, "ole", "shaped like a car")
    assert await street.said("amal") == ["offer-ask"]


async def test_the_meaning_of_a_note_is_kept_with_it_and_not_without(street: Scene) -> None:
    await ask_for(street, "amal", "for a child", CHILD)
    await give(street, "ole", None)
    wish, offer = await donations.find(street.session, 1), await offers.find(street.session, 1)
    assert wish
    assert offer
    assert (wish.vector, wish.traits) == (CHILD.vector, ["child"])
    assert (offer.note, offer.vector, offer.traits) == ("", b"", [])


async def test_a_note_that_is_taken_back_takes_its_meaning_along(street: Scene) -> None:
    await street.press("amal", "ask:donation_request")
    await street.fill("amal", "form:items:bed", "form:items:done", "form:area:Naestved")
    await street.type("amal", "for a child", CHILD)
    await street.fill("amal", *changing("note"))
    await street.type("amal", "oh well", None)
    await street.press("amal", "form:confirm:yes")
    wish = await donations.find(street.session, 1)
    assert wish
    assert (wish.note, wish.vector, wish.traits) == ("oh well", b"", [])


async def test_a_coordinator_sees_the_three_offers_that_fit_best_and_nobody_else_does(street: Scene) -> None:
    for number, meaning in enumerate((GUESTS, GUESTS, GUESTS, CHILD)):
        await give(street, "ole", f"bed {'abcd'[number]}", meaning)
    await ask_for(street, "amal", "for a child", CHILD)
    case = await street.press("mette", "donation:look:1")
    notes = [line.args["text"] for line in case.lines if line.id == "request-note"]
    shown = [note.text for note in notes if isinstance(note, Fact)]
    assert "offers-that-fit" in ids(case)
    assert shown == ["for a child", "bed d", "bed a", "bed b"]
    await street.person("bo", "da", "volunteer")
    assert "offers-that-fit" not in ids(await street.press("bo", "donation:show:1"))
