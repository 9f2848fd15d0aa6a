"""A letter that somebody has photographed: its code is scanned twice, and the staff make a new one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from actions.kernel.messages import Code, Message
from store import appointments, threads
from store.audit import Audit
from tests.actions.appointments.test_made import make, take
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW

HIDDEN = ("about-", "Kasernevej", "26", "09:00", "9:00")


@pytest.fixture
async def photographed(scene: Scene) -> tuple[Scene, str]:
    """Vlad has scanned the code of Amal's letter before she does; the staff have a group. With the token."""
    await scene.person("vlad", "en")
    await scene.person("group", "da")
    await threads.link_group(scene.session, scene.people["group"].id, NOW, is_forum=False)
    token = await make(scene)
    await take(scene, "vlad", token)
    return scene, token


async def new_code(scene: Scene) -> tuple[Message, str]:
    [code] = [press for press in presses(await scene.press("ida", "made:show:1")) if press.startswith("made:code:")]
    reply = await scene.press("ida", code)
    assert isinstance(reply.code, Code)
    return reply, reply.code.token


async def last(scene: Scene, who: str) -> Message:
    return read((await scene.queued(who, "notice"))[-1])


async def test_a_second_scan_shows_nothing_and_the_staff_and_the_first_one_hear_of_it(
    photographed: tuple[Scene, str],
) -> None:
    scene, token = photographed
    shown = await scene.command("amal", f"/start {token}")
    assert ids(shown) == ["link-used"]
    assert not any(word in str(shown) for word in HIDDEN)
    for who in ("ida", "group"):
        told = await last(scene, who)
        assert ids(told) == ["scan-again"]
        assert not any(word in str(told) for word in HIDDEN)
    assert presses(await last(scene, "ida")) == ["made:show:1"]
    asked = await last(scene, "vlad")
    assert ids(asked) == ["scan-ask"]
    assert presses(asked) == ["made:fine:1", "made:help:1"]
    [noted] = await scene.session.scalars(select(Audit).where(Audit.event == "scan"))
    assert (noted.actor, noted.subject) == (scene.people["amal"].id, "appointment 1")


async def test_that_is_told_once_a_day(photographed: tuple[Scene, str]) -> None:
    scene, token = photographed
    for _ in range(3):
        for who in ("amal", "yusuf"):
            assert ids(await scene.command(who, f"/start {token}")) == ["link-used"]
    assert [len(await scene.said(who)) for who in ("ida", "group", "vlad")] == [1, 1, 1]
    scene.now += timedelta(days=1)
    await scene.command("amal", f"/start {token}")
    assert [len(await scene.said(who)) for who in ("ida", "group", "vlad")] == [2, 2, 2]


async def test_whoever_scanned_it_and_wanted_no_reminders_is_asked_too(scene: Scene) -> None:
    token = await make(scene)
    await scene.command("amal", f"/start {token}")
    await scene.command("yusuf", f"/start {token}")
    assert await scene.said("amal") == ["scan-ask"]
    await scene.command("amal", f"/start {token}")
    assert await scene.said("ida") == ["scan-again"]


async def test_a_new_code_ends_the_old_one_and_what_was_taken_with_it(photographed: tuple[Scene, str]) -> None:
    scene, old = photographed
    await scene.command("amal", f"/start {old}")
    reply, new = await new_code(scene)
    assert ids(reply) == ["made-ready", "code-renewed"]
    assert ids(await last(scene, "vlad")) == ["code-ended"]
    for who in ("vlad", "yusuf"):
        assert ids(await scene.command(who, f"/start {old}"))[0] == "link-unknown"
    for step in ("appointment:show:1", "appointment:calendar:1", "made:take:1", "made:help:1"):
        assert ids(await scene.press("vlad", step)) == ["button-too-old"]
    await take(scene, "amal", new)
    found = await appointments.get(scene.session, 1)
    assert found and found.person_id == scene.people["amal"].id
    assert list(await scene.session.scalars(select(Audit.event).where(Audit.event == "code"))) == ["code"]


async def test_where_it_is_moved_only_the_one_with_the_new_code_hears_of_it(photographed: tuple[Scene, str]) -> None:
    scene, old = photographed
    await scene.command("amal", f"/start {old}")
    _, new = await new_code(scene)
    before = len(await scene.queued("vlad", "notice"))
    await take(scene, "amal", new)
    await scene.press("ida", "made:move:1")
    await scene.fill("ida", "fredag kl 10")
    assert (await scene.said("amal"))[-1] == "moved-notice"
    assert len(await scene.queued("vlad", "notice")) == before
    scene.now += timedelta(days=2)
    await scene.plan()
    assert len(await scene.queued("amal")) == 2
    assert await scene.queued("vlad") == []


async def test_a_second_scan_of_the_new_code_is_told_on_the_same_day(photographed: tuple[Scene, str]) -> None:
    scene, old = photographed
    await scene.command("amal", f"/start {old}")
    _, new = await new_code(scene)
    await take(scene, "amal", new)
    await scene.command("vlad", f"/start {new}")
    assert (await scene.said("ida")).count("scan-again") == 2
    assert (await scene.said("amal"))[-1] == "scan-ask"


async def test_the_first_one_says_that_it_is_fine_or_asks_for_help(scene: Scene) -> None:
    token = await make(scene)
    await take(scene, "amal", token)
    await scene.command("yusuf", f"/start {token}")
    assert ids(await scene.press("amal", "made:fine:1")) == ["read-thanks"]
    assert await scene.said("ida") == ["scan-again"]
    for _ in range(2):
        helped = await scene.press("amal", "made:help:1")
    assert ids(helped)[0] == "scan-help-told"
    assert helped.contacts
    assert await scene.said("ida") == ["scan-again", "scan-help"]
    for step in ("fine", "help"):
        assert ids(await scene.press("yusuf", f"made:{step}:1")) == ["button-too-old"]


async def test_a_code_that_nobody_has_used_is_renewed_without_a_word(scene: Scene) -> None:
    old = await make(scene)
    _, new = await new_code(scene)
    assert ids(await scene.command("amal", f"/start {old}"))[0] == "link-unknown"
    await take(scene, "amal", new)
    assert await scene.said("amal") == []


async def test_only_who_made_the_letter_makes_a_new_code_for_it(scene: Scene) -> None:
    token = await make(scene)
    await scene.person("jens", "da", "staff")
    assert ids(await scene.press("jens", "made:code:1")) == ["button-too-old"]
    assert ids(await scene.press("amal", "made:code:1")) == ["not-allowed"]
    await take(scene, "amal", token)
