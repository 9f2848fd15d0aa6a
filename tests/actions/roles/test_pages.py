"""Lists of roles, invitations and the log: how much is on a page, and until when an invitation is good."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from actions.kernel.messages import Day, Message
from store import audit
from tests.actions.roles.test_roles import invite, office
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

__all__ = ["office"]


def rows(reply: Message, beginning: str) -> list[int]:
    """How many such buttons stand in each row."""
    found = (sum(button.press.startswith(beginning) for button in row) for row in reply.buttons)
    return [number for number in found if number]


async def test_an_invitation_is_good_until_the_last_second_of_its_week(office: Scene) -> None:
    token = await invite(office, "ida", "coordinator", "samx")
    office.now = NOW + timedelta(days=7, seconds=-1)
    assert ids(await office.command("amal", f"/start {token}")) == ["role-given", "role-can-coordinator"]


async def test_the_day_that_is_named_is_the_last_whole_one(office: Scene) -> None:
    await office.press("ida", "ask:role_invite")
    ready = await office.fill("ida", "form:role:coordinator", "form:organisation:samx")
    assert ready.lines[0].args["until"] == Day(day=date(2026, 11, 29))


async def test_twenty_invitations_are_listed_four_buttons_in_a_row(office: Scene) -> None:
    for _ in range(21):
        await invite(office, "karl", "volunteer", "samx")
    listed = await office.ask("karl", "invitation_list")
    assert ids(listed).count("invitation-line") == 20
    assert rows(listed, "invitation:withdraw") == [4, 4, 4, 4, 4]


async def test_eight_roles_are_a_page_four_buttons_in_a_row(office: Scene) -> None:
    for number in range(7):
        await office.person(f"v{number}", "da", "volunteer", "samx")
    first = await office.press("karl", "role:list:0")
    assert (ids(first).count("role-holder"), rows(first, "role:ask")) == (8, [4, 4])
    assert rows(first, "role:list") == []
    await office.person("one more", "da", "volunteer", "samx")
    first = await office.press("karl", "role:list:0")
    assert [press for press in presses(first) if press.startswith("role:list")] == ["role:list:1"]
    second = await office.press("karl", "role:list:1")
    assert ids(second).count("role-holder") == 1
    assert [press for press in presses(second) if press.startswith("role:list")] == ["role:list:0"]


@pytest.mark.parametrize(("lines", "pages"), [(10, []), (11, ["audit:list:1"])])
async def test_ten_lines_of_the_log_are_a_page(office: Scene, lines: int, pages: list[str]) -> None:
    for _ in range(lines):
        audit.note(office.session, None, "person 1", "take", "volunteer samx", "", NOW)
    await office.session.flush()
    shown = await office.ask("eva", "audit_list")
    assert ids(shown).count("audit-line") == 10
    assert [press for press in presses(shown) if press.startswith("audit:list")] == pages


async def test_whoever_has_nobody_below_sees_only_their_own(office: Scene) -> None:
    assert ids(await office.ask("kira", "role_list")) == ["roles-mine", "roles-head", "roles-none"]
