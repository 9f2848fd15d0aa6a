"""Links to the desk, sessions and lost phones, in the chat."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from cryptography.fernet import InvalidToken
from sqlalchemy import select

from actions.kernel import Message, leave, perform
from actions.kernel.feature import gone
from actions.kernel.messages import Button
from actions.kernel.presses import read_press
from config.languages import LANGUAGES
from rendering.render import render
from store import desk_keys, desk_links, desk_sessions, outbox, persons, roles, sealing
from store.audit import Audit
from store.desk_links import DeskLink
from store.outbox import OutboxRow
from store.roles import RoleName
from tests.actions.scene import Scene, ids, only, presses, read, shown
from tests.conftest import NOW

DESK = "https://vejviser.example"


@pytest.fixture
async def office(scene: Scene) -> Scene:
    """Ida of the staff, an administrator, a coordinator."""
    await scene.person("eva", "da", "admin")
    await scene.person("karl", "da", "coordinator", "samx")
    return scene


async def opens(scene: Scene, who: str, desk_url: str = DESK) -> Message:
    """The link that this person gets."""
    turn = await scene.turn(who, read_press("desk:open"))
    return only(await perform("desk_open", replace(turn, world=replace(turn.world, desk_url=desk_url))))


async def sign_in(scene: Scene, who: str, browser: str = "Firefox, Windows") -> int:
    _, made = await desk_sessions.begin(scene.session, scene.people[who].id, "da", browser, scene.now, confirmed=True)
    return made.id


async def sessions(scene: Scene, who: str) -> list[int]:
    return [each.id for each in await desk_sessions.of(scene.session, scene.people[who].id, scene.now)]


async def has_key(scene: Scene, who: str) -> None:
    number = scene.people[who].id
    await desk_keys.add_passkey(scene.session, number, f"{number}".encode(), b"k", 0, "Firefox", scene.now)


def link_of(reply: Message) -> Button:
    [found] = [each for row in reply.buttons for each in row if each.url]
    return found


async def test_staff_get_a_link_of_which_nothing_is_kept(office: Scene) -> None:
    reply = await opens(office, "ida")
    root, _, token = link_of(reply).url.rpartition("/")
    assert (root, len(token)) == (f"{DESK}/desk/enter", 22)
    assert reply.is_secret
    [kept] = (await office.session.scalars(select(DeskLink))).all()
    assert token not in str(vars(kept))
    turn = await office.turn("ida", read_press("desk:open"))
    row = turn.post.reply(office.people["ida"].id, reply)
    assert (row.key or "").startswith(outbox.ONCE)


async def test_a_fresh_link_is_the_only_one_of_its_person(office: Scene) -> None:
    first, theirs = link_of(await opens(office, "ida")), link_of(await opens(office, "eva"))
    second = link_of(await opens(office, "ida"))
    found = [
        await desk_links.find(office.session, each.url.rpartition("/")[2], NOW) is not None
        for each in (first, theirs, second)
    ]
    assert found == [False, True, True]


async def test_a_link_is_bound_to_one_browser_and_used_by_it_once_in_time(office: Scene) -> None:
    token = await desk_links.make(office.session, office.people["ida"].id, NOW)
    link = await desk_links.find(office.session, token, NOW)
    assert link is not None
    assert not await desk_links.use(office.session, link.id, "mine", NOW)
    assert await desk_links.bind(office.session, link.id, "mine")
    assert await desk_links.bind(office.session, link.id, "mine")
    assert not await desk_links.bind(office.session, link.id, "theirs")
    assert not await desk_links.use(office.session, link.id, "theirs", NOW)
    assert not await desk_links.use(office.session, link.id, "mine", NOW + desk_links.LASTS)
    assert await desk_links.use(office.session, link.id, "mine", NOW)
    assert not await desk_links.use(office.session, link.id, "mine", NOW)


@pytest.mark.parametrize("root", ["http://localhost:8080", ""])
async def test_where_telegram_takes_no_button_the_address_is_written_out(office: Scene, root: str) -> None:
    reply = await opens(office, "ida", root)
    assert [each for row in reply.buttons for each in row if each.url] == []
    assert f"{root}/desk/enter/" in shown(reply, "da")
    assert reply.is_secret


@pytest.mark.parametrize(("who", "may"), [("amal", False), ("karl", True), ("ida", True), ("eva", True)])
async def test_the_link_is_for_those_who_may_open_the_desk(office: Scene, who: str, may: bool) -> None:
    assert (ids(await opens(office, who)) == ["not-allowed"]) != may


async def test_sessions_are_seen_and_ended_one_by_one(office: Scene) -> None:
    assert ids(await office.press("ida", "session:list")) == ["sessions-none"]
    first, second = await sign_in(office, "ida"), await sign_in(office, "ida", "Edge, Windows")
    theirs = await sign_in(office, "eva")
    reply = await office.press("ida", "session:list")
    assert "1: Edge, Windows" in shown(reply, "da")
    assert "2: Firefox, Windows" in shown(reply, "da")
    assert ids(await office.press("ida", f"session:end:{theirs}")) == ["button-too-old"]
    await office.press("ida", f"session:end:{second}")
    assert await sessions(office, "ida") == [first]
    assert await sessions(office, "eva") == [theirs]


async def test_ending_all_ends_links_and_those_who_are_on_the_way_too(office: Scene) -> None:
    await sign_in(office, "ida")
    await desk_sessions.begin(office.session, office.people["ida"].id, "da", "x", NOW, confirmed=False)
    await opens(office, "ida")
    theirs = await sign_in(office, "eva")
    assert ids(await office.press("ida", "session:end_all")) == ["sessions-ended"]
    assert await sessions(office, "ida") == []
    assert (await office.session.scalars(select(DeskLink))).all() == []
    assert await sessions(office, "eva") == [theirs]


async def test_a_lost_phone_is_reset_after_a_question_and_the_person_is_told(office: Scene) -> None:
    number = office.people["ida"].id
    await has_key(office, "ida")
    await desk_keys.set_app(office.session, number, b"s", 1, NOW)
    await sign_in(office, "ida")
    assert f"key:ask:{number}" in presses(await office.press("eva", "key:list:0"))
    asked = await office.press("eva", f"key:ask:{number}")
    assert presses(asked) == [f"key:reset:{number}", "key:list:0"]
    assert await desk_keys.have(office.session, number)
    assert ids(await office.press("eva", f"key:reset:{number}")) == ["key-reset-done"]
    assert not await desk_keys.have(office.session, number)
    assert await sessions(office, "ida") == []
    assert await office.said("ida") == ["key-reset-notice"]
    line = await office.session.scalar(select(Audit).where(Audit.event == "key-reset"))
    assert line is not None
    assert (line.actor, line.subject) == (office.people["eva"].id, f"person {number}")
    assert f"nummer {number}" in shown(await office.press("eva", "audit:list:0"), "da")


@pytest.mark.parametrize("who", ["ida", "karl", "amal"])
async def test_only_administrators_reset_and_none_does_it_for_themselves(office: Scene, who: str) -> None:
    for each in ("ida", "eva"):
        await has_key(office, each)
    eva = office.people["eva"].id
    for press in ("key:list:0", f"key:ask:{eva}", f"key:reset:{eva}"):
        assert ids(await office.press(who, press)) == ["not-allowed"]
    assert ids(await office.press("eva", f"key:ask:{eva}")) == ["key-reset-own"]
    assert ids(await office.press("eva", f"key:reset:{eva}")) == ["key-reset-own"]
    assert await desk_keys.owners(office.session) == [office.people["ida"].id, eva]


async def test_whose_role_is_taken_is_signed_out_but_not_with_another_that_opens_the_desk(office: Scene) -> None:
    for each in ("karl", "ida"):
        await sign_in(office, each)
        await has_key(office, each)
    await roles.give(office.session, office.people["karl"].id, "volunteer", "samx", NOW)
    await roles.give(office.session, office.people["ida"].id, "coordinator", "samx", NOW)
    await take(office, "ida", "staff")
    assert len(await sessions(office, "ida")) == 1
    await take(office, "karl", "coordinator")
    assert await sessions(office, "karl") == []
    assert await desk_keys.owners(office.session) == [office.people["ida"].id]


async def take(scene: Scene, who: str, role: RoleName) -> None:
    [found] = [
        each
        for each in await roles.everyone(scene.session)
        if each.person_id == scene.people[who].id and each.role == role
    ]
    await scene.press("eva", f"role:take:{found.id}:{found.given_in_minute}")


async def test_whoever_leaves_or_blocks_the_bot_is_signed_out(office: Scene) -> None:
    for each in ("karl", "ida"):
        await sign_in(office, each)
        await has_key(office, each)
        await opens(office, each)
    await gone(office.work, office.people["karl"].id)
    assert await sessions(office, "karl") == []
    turn = await office.turn("ida", read_press("session:list"))
    ida = office.people["ida"]
    await leave(turn)
    await persons.empty(office.session, ida, NOW)
    assert await desk_sessions.of(office.session, ida.id, NOW) == []
    assert await desk_keys.owners(office.session) == [office.people["karl"].id]
    assert (await office.session.scalars(select(DeskLink))).all() == []


async def test_what_is_over_is_forgotten(office: Scene) -> None:
    await sign_in(office, "ida")
    await opens(office, "ida")
    late = NOW + desk_sessions.LASTS + timedelta(minutes=1)
    await desk_sessions.forget_before(office.session, late)
    await desk_links.forget_before(office.session, late)
    assert await sessions(office, "ida") == []
    assert (await office.session.scalars(select(DeskLink))).all() == []


async def test_what_is_sealed_for_one_purpose_is_not_read_for_another(office: Scene) -> None:
    sealed = sealing.seal(office.session, "secret", "codes")
    assert sealing.unseal(office.session, sealed, "codes") == "secret"
    assert b"secret" not in sealed
    with pytest.raises(InvalidToken):
        sealing.unseal(office.session, sealed, "others")


@pytest.mark.parametrize("language", LANGUAGES)
async def test_everything_is_said_in_every_language(office: Scene, language: str) -> None:
    await sign_in(office, "ida")
    await has_key(office, "ida")
    number = office.people["ida"].id
    replies = [await opens(office, "ida"), await opens(office, "ida", "http://localhost:1")]
    for who, press in (
        ("ida", "session:list"), ("eva", "key:list:0"), ("eva", f"key:ask:{number}"), ("eva", f"key:reset:{number}"),
        ("ida", "session:end_all"), ("eva", "key:list:0"),
    ):  # fmt: skip
        replies.append(await office.press(who, press))
    rows = await office.session.scalars(select(OutboxRow).where(OutboxRow.person_id == number))
    replies += [read(row) for row in rows]
    assert [render(reply, language) for reply in replies if not render(reply, language)] == []
