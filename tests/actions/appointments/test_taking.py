"""The code of an appointment that staff made: whose it is once it was scanned, and what a stale one opens."""

from __future__ import annotations

from datetime import timedelta

import pytest

from store import appointments, links
from store.appointments import Appointment
from tests.actions.appointments.test_made import make, take
from tests.actions.scene import Scene, ids, presses


def code(scene: Scene, target: int | None) -> str:
    """One more code for an appointment."""
    return links.create(
        scene.session, "appointment", target, now=scene.now, expires_at=scene.now + timedelta(days=9), once=True
    )


def whose(found: Appointment) -> int | None:
    return found.person_id


@pytest.mark.parametrize("target", [99, None])
async def test_a_code_of_an_appointment_that_is_no_longer_there_opens_nothing(scene: Scene, target: int | None) -> None:
    assert ids(await scene.command("amal", f"/start {code(scene, target)}")) == ["link-unknown"]


async def test_what_somebody_else_has_taken_up_is_theirs_whatever_the_code(scene: Scene) -> None:
    await take(scene, "amal", await make(scene))
    another = code(scene, 1)
    assert ids(await scene.command("yusuf", f"/start {another}")) == ["link-used"]
    assert ids(await scene.command("amal", f"/start {another}"))[0] == "link-offer"


async def test_whoever_scans_it_first_may_take_it_up_and_nobody_else(scene: Scene) -> None:
    token = await make(scene)
    offer = await scene.command("amal", f"/start {token}")
    assert presses(offer) == ["made:take:1", "ask:help_menu", "ask:change_language"]
    assert [len(row) for row in offer.buttons] == [1, 2]
    assert ids(await scene.press("yusuf", "made:take:1")) == ["button-too-old"]
    assert ids(await scene.press("amal", "made:take:99")) == ["button-too-old"]
    found = await appointments.get(scene.session, 1)
    assert found
    assert whose(found) is None
    scene.people["amal"].reminders = False
    taken_at = scene.now = scene.now + timedelta(minutes=5)
    assert ids(await scene.press("amal", "made:take:1"))[0] == "appointment-kept"
    assert (whose(found), found.planned_from) == (scene.people["amal"].id, taken_at)
    assert scene.people["amal"].reminders
    # Pressed again it is kept as it was.
    scene.now += timedelta(minutes=5)
    assert ids(await scene.press("amal", "made:take:1"))[0] == "appointment-kept"
    assert found.planned_from == taken_at
