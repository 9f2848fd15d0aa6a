"""Roles: given by a link that works once, taken back by those above, written into the log; one administrator stays."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel.messages import Message
from actions.kernel.turn import Entity, Turn, Understanding, World
from actions.roles.roles import role_take
from actions.talk.privacy import forget_now
from config.facts import Municipality
from rendering.slots import plain, say_in
from store import persons, roles
from store.audit import Audit
from store.database import Database
from store.links import Link
from store.roles import Right
from tests.actions.scene import Scene, ids, only, presses
from tests.conftest import NOW


@pytest.fixture
async def office(scene: Scene) -> Scene:
    """The scene with an administrator, two coordinators and a volunteer of one of them."""
    await scene.person("eva", "da", "admin")
    await scene.person("karl", "da", "coordinator", "samx")
    await scene.person("kira", "da", "coordinator", "venligbo")
    await scene.person("vera", "uk", "volunteer", "samx")
    return scene


async def invite(scene: Scene, who: str, *choices: str) -> str:
    """The token of an invitation."""
    await scene.press(who, "ask:role_invite")
    fields = ("role", "organisation")
    reply = await scene.fill(who, *(f"form:{field}:{choice}" for field, choice in zip(fields, choices, strict=False)))
    assert ids(reply) == ["invitation-ready"]
    assert reply.code is not None
    return reply.code.token


async def rights(scene: Scene, who: str) -> frozenset[Right]:
    return await roles.rights(scene.session, scene.people[who].id)


async def events(scene: Scene) -> list[tuple[int | None, str, str, str]]:
    await scene.session.flush()
    rows = await scene.session.scalars(select(Audit).order_by(Audit.id))
    return [(row.actor, row.event, row.before, row.after) for row in rows]


def choices(reply: Message) -> set[str]:
    return {press.split(":")[2] for press in presses(reply) if press.count(":") == 2 and press.startswith("form:")}


@pytest.mark.parametrize(
    ("who", "given"),
    [
        ("eva", {"volunteer", "coordinator", "staff", "admin"}),
        ("ida", {"volunteer", "coordinator"}),
        ("karl", {"volunteer"}),
    ],
)
async def test_whoever_invites_may_choose_what_they_may_give(office: Scene, who: str, given: set[str]) -> None:
    assert choices(await office.press(who, "ask:role_invite")) == given


async def test_a_coordinator_invites_into_the_own_organisation(office: Scene) -> None:
    await office.press("karl", "ask:role_invite")
    assert choices(await office.press("karl", "form:role:volunteer")) == {"samx"}
    assert ids(await office.press("karl", "form:organisation:venligbo")) == ["invite-organisation-ask"]


async def test_an_invitation_gives_its_role_to_whoever_opens_it_first(office: Scene) -> None:
    token = await invite(office, "karl", "volunteer", "samx")
    assert ids(await office.command("amal", f"/start {token}")) == ["role-given", "role-can-volunteer"]
    assert await rights(office, "amal") == {Right("volunteer", "samx")}
    assert ids(await office.command("amal", f"/start {token}")) == ["role-given", "role-can-volunteer"]
    assert ids(await office.command("yusuf", f"/start {token}")) == ["link-used"]
    assert await rights(office, "yusuf") == frozenset()


@pytest.mark.parametrize(
    ("role", "where", "own"),
    [
        ("volunteer", ("samx",), ["donation_board"]),
        ("coordinator", ("samx",), ["donation_board", "coordination_overview", "role_list"]),
        ("staff", (), ["staff_menu", "donation_board", "coordination_overview", "role_list"]),
        ("admin", (), ["staff_menu", "donation_board", "coordination_overview", "role_list"]),
    ],
)
async def test_the_first_message_of_a_role_says_what_one_can_do_now_with_its_buttons(
    office: Scene, role: str, where: tuple[str, ...], own: list[str]
) -> None:
    token = await invite(office, "eva", role, *where)
    first = await office.command("amal", f"/start {token}")
    assert ids(first) == ["role-given", f"role-can-{role}"]
    assert presses(first) == [*(f"ask:{act}" for act in own), "ask:help_menu"]


async def test_an_invitation_runs_out_after_a_week(office: Scene) -> None:
    token = await invite(office, "ida", "coordinator", "samx")
    office.now += timedelta(days=7)
    assert "link-unknown" in ids(await office.command("amal", f"/start {token}"))


async def test_an_open_invitation_can_be_taken_back(office: Scene) -> None:
    token = await invite(office, "karl", "volunteer", "samx")
    assert ids(await office.ask("kira", "invitation_list")) == ["invitations-none"]
    [press] = [each for each in presses(await office.ask("ida", "invitation_list")) if each.startswith("invitation:")]
    assert ids(await office.press("kira", press)) == ["not-allowed"]
    assert ids(await office.press("ida", press)) == ["invitation-withdrawn"]
    assert "link-unknown" in ids(await office.command("amal", f"/start {token}"))


async def test_a_used_invitation_is_no_longer_open(office: Scene) -> None:
    token = await invite(office, "karl", "volunteer", "samx")
    [press] = [each for each in presses(await office.ask("karl", "invitation_list")) if each.startswith("invitation:")]
    await office.command("amal", f"/start {token}")
    assert ids(await office.press("karl", press)) == ["invitations-none"]
    assert await rights(office, "amal") == {Right("volunteer", "samx")}


async def test_an_invitation_is_worth_nothing_once_its_giver_has_lost_the_role(office: Scene) -> None:
    token = await invite(office, "karl", "volunteer", "samx")
    await take(office, "ida", "karl")
    assert ids(await office.command("amal", f"/start {token}")) == ["link-unknown"]
    assert await rights(office, "amal") == frozenset()


async def test_who_lost_the_role_does_not_get_it_back_by_the_old_link(office: Scene) -> None:
    token = await invite(office, "karl", "volunteer", "samx")
    await office.command("amal", f"/start {token}")
    await take(office, "karl", "amal")
    assert ids(await office.command("amal", f"/start {token}")) == ["link-used"]
    assert await rights(office, "amal") == frozenset()


async def test_an_invitation_ends_with_the_person_who_gave_it(office: Scene) -> None:
    token = await invite(office, "karl", "volunteer", "samx")
    await office.press("karl", "forget:now")
    assert "link-unknown" in ids(await office.command("amal", f"/start {token}"))
    assert (await office.session.scalars(select(Link))).all() == []


async def take(scene: Scene, who: str, whose: str) -> Message:
    """Takes the one role of somebody."""
    person = scene.people[whose]
    [role] = [each for each in await roles.everyone(scene.session) if each.person_id == person.id]
    asked = await scene.press(who, f"role:ask:{role.id}:{role.given_in_minute}")
    assert ids(asked) == ["role-take-ask"]
    return await scene.press(who, presses(asked)[0])


async def test_a_role_is_taken_after_a_question_and_the_person_is_told(office: Scene) -> None:
    assert ids(await take(office, "karl", "vera")) == ["role-taken"]
    assert await rights(office, "vera") == frozenset()
    assert await office.said("vera") == ["role-taken-notice"]
    number = office.people["karl"].id
    assert (await events(office))[-1] == (number, "take", "volunteer samx", "")


@pytest.mark.parametrize(
    ("who", "whose"),
    [("kira", "vera"), ("karl", "kira"), ("karl", "karl"), ("ida", "ida"), ("ida", "eva"), ("vera", "vera")],
)
@pytest.mark.parametrize("step", ["ask", "take"])
async def test_roles_are_taken_by_those_above_only(office: Scene, who: str, whose: str, step: str) -> None:
    before = await rights(office, whose)
    [role] = [each for each in await roles.everyone(office.session) if each.person_id == office.people[whose].id]
    press = f"role:{step}:{role.id}:{role.given_in_minute}"
    assert ids(await office.press(who, press)) == ["not-allowed"]
    assert await rights(office, whose) == before
    assert (await events(office))[-1][:2] == (office.people[who].id, "deny")


async def test_a_button_takes_only_the_role_that_it_was_made_for(office: Scene) -> None:
    [role] = [each for each in await roles.everyone(office.session) if each.person_id == office.people["vera"].id]
    another = int(role.given_in_minute) - 1
    await office.press("eva", f"role:take:{role.id}:{another}")
    assert await rights(office, "vera") == {Right("volunteer", "samx")}


async def test_the_list_shows_numbers_a_page_at_a_time_and_no_names(office: Scene) -> None:
    for number in range(10):
        await office.person(f"v{number}", "da", "volunteer", "samx")
    first = await office.command("karl", "/roles")
    assert ids(first)[:2] == ["roles-mine", "roles-head"]
    assert ids(first).count("role-holder") == 8
    second = await office.press("karl", "role:list:1")
    assert ids(second).count("role-holder") == 3
    assert {slot for line in (*first.lines, *second.lines) for slot in line.args} <= {
        "number",
        "role",
        "since",
        "roles",
    }


async def test_those_with_a_role_find_their_number_in_what_is_known_about_them(office: Scene) -> None:
    assert "roles-mine" in ids(await office.command("vera", "/privacy"))
    assert "roles-mine" not in ids(await office.command("amal", "/privacy"))


async def test_the_last_administrator_stays(office: Scene) -> None:
    assert ids(await take(office, "eva", "eva")) == ["last-admin"]
    assert ids(await office.press("eva", "ask:forget")) == ["last-admin"]
    assert ids(await office.press("eva", "forget:now")) == ["last-admin"]
    assert await rights(office, "eva") == {Right("admin", "")}


async def test_one_of_two_administrators_may_go(office: Scene) -> None:
    await office.person("emil", "da", "admin")
    assert ids(await take(office, "eva", "eva")) == ["role-taken-notice"]
    assert ids(await office.press("emil", "forget:now")) == ["last-admin"]


async def test_administrators_of_the_settings_count(office: Scene) -> None:
    office.admin_ids = frozenset({office.people["ida"].telegram_id})
    assert ids(await take(office, "ida", "eva")) == ["role-taken"]
    assert ids(await office.press("ida", "forget:now")) == ["privacy-forgotten"]


async def test_the_log_is_for_administrators(office: Scene) -> None:
    await office.press("vera", "ask:made_add")
    await take(office, "karl", "vera")
    assert ids(await office.command("ida", "/audit")) == ["not-allowed"]
    shown = await office.command("eva", "/audit")
    said = [plain(say_in(line, "en")) for line in shown.lines[1:]]
    ida, karl, vera = (office.people[who].id for who in ("ida", "karl", "vera"))
    assert [line.partition(". ")[2] for line in said] == [
        f"number {ida}: was refused audit_list",
        f"number {karl}: took the role away from number {vera}: volunteer, Sam-X",
        f"number {vera}: was refused made_add",
    ]


def taking(session: AsyncSession, facts: Municipality, person: persons.Person, found: roles.Role) -> Turn:
    """What an administrator asks who presses "take the role"."""
    pressed = (Entity("role", str(found.id)), Entity("minutes", found.given_in_minute))
    understood = Understanding("role_take", 1.0, pressed)
    admin = frozenset({Right("admin", "")})
    return Turn(session, World(facts), NOW, understood, person, rights=admin)


async def two_admins(database: Database) -> tuple[int, int]:
    async with database.transaction() as session:
        numbers = []
        for telegram_id in (1, 2):
            person = await persons.meet(session, telegram_id, "da", NOW)
            await roles.give(session, person.id, "admin", "", NOW)
            numbers.append(person.id)
    return numbers[0], numbers[1]


async def test_of_two_administrators_who_remove_each_other_at_the_same_moment_one_stays(
    database: Database, facts: Municipality
) -> None:
    one, other = await two_admins(database)
    both_there = asyncio.Barrier(1 if database.is_sqlite else 2)

    async def remove(who: int, whose: int) -> str:
        async with database.transaction() as session:
            person = await persons.get(session, who)
            [found] = [each for each in await roles.everyone(session) if each.person_id == whose]
            assert person is not None
            turn = taking(session, facts, person, found)
            await both_there.wait()
            return ids(only(await role_take(turn)))[0]

    said = await asyncio.gather(remove(one, other), remove(other, one))
    async with database.transaction() as session:
        left = await roles.locked_admins(session)
    assert len(left) == 1
    assert sorted(said) in (["not-allowed", "role-taken"], ["last-admin", "role-taken"])


async def test_of_two_administrators_who_leave_at_the_same_moment_one_stays(
    database: Database, facts: Municipality
) -> None:
    one, other = await two_admins(database)
    both_there = asyncio.Barrier(1 if database.is_sqlite else 2)

    async def leave(who: int) -> str:
        async with database.transaction() as session:
            person = await persons.get(session, who)
            assert person is not None
            turn = Turn(session, World(facts), NOW, Understanding("forget_now", 1.0), person)
            await both_there.wait()
            return ids(only(await forget_now(turn)))[0]

    assert sorted(await asyncio.gather(leave(one), leave(other))) == ["last-admin", "privacy-forgotten"]
