"""Codes and news of appointments that staff make: until when they are of use, and how they are shown."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from store import appointments
from tests.actions.appointments.test_made import THURSDAY_9, make, take
from tests.actions.scene import Scene, ids, presses, read

SECOND = timedelta(seconds=1)
# 23:00 in Næstved, where nobody is woken before 7:00.
WEDNESDAY_NIGHT = datetime(2026, 11, 25, 22, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("after", "line"), [(timedelta(hours=1) - SECOND, "link-offer"), (timedelta(hours=1), "link-unknown")]
)
async def test_a_code_opens_until_an_hour_after_the_appointment_begins(
    scene: Scene, after: timedelta, line: str
) -> None:
    token = await make(scene)
    scene.now = THURSDAY_9 + after
    assert ids(await scene.command("amal", f"/start {token}"))[0] == line


@pytest.mark.parametrize(("clock", "waits"), [("8.00", True), ("7.59", False)])
async def test_news_waits_for_the_morning_only_where_an_hour_is_left_then(
    scene: Scene, clock: str, waits: bool
) -> None:
    await scene.press("ida", "ask:made_add")
    reply = await scene.fill(
        "ida", f"torsdag d. 26. november kl {clock}", "form:about:municipality", "form:place:kasernevej",
        "form:contact:saida_kadrovic",
    )  # fmt: skip
    assert reply.code
    await take(scene, "amal", reply.code.token)
    scene.now = WEDNESDAY_NIGHT
    await scene.press("ida", "made:cancel:1")
    [news] = await scene.queued("amal", "notice")
    assert (news.due_at > WEDNESDAY_NIGHT) == waits


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("i dag kl. 10", "appointment-past"),
        ("i dag kl. 10.01", "made-about-ask"),
        ("19/9 2027 kl. 11", "made-about-ask"),
        ("19/9 2027 kl. 11.01", "appointment-which-year"),
    ],
)
async def test_it_begins_later_than_now_and_within_300_days(scene: Scene, text: str, line: str) -> None:
    await scene.press("ida", "ask:made_add")
    assert ids(await scene.type("ida", text))[0] == line


async def test_staff_are_told_whether_the_person_comes(scene: Scene) -> None:
    await take(scene, "amal", await make(scene))
    for step in ("coming", "absent"):
        await scene.press("amal", f"appointment:{step}:1")
    told = [read(row).lines[0].args["state"].id for row in await scene.queued("ida", "notice")]  # type: ignore[union-attr]
    assert told == ["state-coming", "state-not-coming"]


async def test_what_is_kept_is_what_was_chosen(scene: Scene) -> None:
    await make(scene)
    found = await appointments.get(scene.session, 1)
    assert found
    assert (found.about, found.place, found.contact) == ("municipality", "kasernevej", "saida_kadrovic")
    assert (found.starts_at, found.person_id, found.made_by) == (THURSDAY_9, None, scene.people["ida"].id)


async def test_twenty_are_listed_five_buttons_in_a_row(scene: Scene) -> None:
    for _ in range(21):
        await make(scene)
    listed = await scene.press("ida", "ask:made_list")
    assert ids(listed) == ["made-head", *["made-line"] * 20]
    assert [len(row) for row in listed.buttons[:4]] == [5, 5, 5, 5]
    assert [press for press in presses(listed) if press.startswith("made:show:")][-1] == "made:show:20"
