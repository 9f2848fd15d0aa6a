"""What of the facts waits at the desk, and what staff press there in private."""

from __future__ import annotations

import pytest

from actions import checking
from actions.kernel import Message
from config.languages import LANGUAGES
from rendering.parts import Text
from rendering.render import render
from store import checks, wrongs
from tests.actions.checking.conftest import now
from tests.actions.checking.test_wrong import SAID, says
from tests.actions.scene import Scene, ids, only, presses, read, shown


async def tick(scene: Scene) -> None:
    await now(scene)
    await checking.tick(scene.work)


def labels(reply: Message) -> list[str]:
    return [each.text for part in render(reply, "da") if isinstance(part, Text) for row in part.buttons for each in row]


async def opened(scene: Scene, who: str, data: str) -> None:
    """It comes as a message of its own, which is in the chat from then on."""
    assert await scene.press_in_group(who, data) == []
    for row in await scene.queued(who, "notice"):
        row.state, row.finished_at = "sent", scene.now


async def changes(scene: Scene, who: str) -> list[str]:
    return [shown(read(row), "da") for row in await scene.queued(who, "notice") if "edits" in row.message]


async def test_facts_that_nobody_has_answered_for_stand_at_the_desk_above_what_people_say_is_wrong(
    office: Scene,
) -> None:
    assert ids(await office.command("ida", "/desk")) == ["desk-empty"]
    await tick(office)
    await says(office)
    desk = await office.command("ida", "/desk")
    assert presses(desk) == ["check:open:1", "wrong:list", "own:list:0", "desk:open"]
    assert labels(desk)[:2] == ["📅 Passer det her stadig? (5)", "⚠ Folk sagde: Det er forkert (1)"]
    await office.press_in_group("ida", "check:right:1:0")
    await office.press_in_group("ida", "wrong:right:1")
    assert ids(await office.command("ida", "/desk")) == ["desk-empty"]


async def test_the_card_of_the_week_is_answered_in_private_and_changes_for_all(office: Scene) -> None:
    await tick(office)
    for who in ("ida", "bo"):
        await opened(office, who, "check:open:1")
    await office.press_in_group("ida", "check:right:1:2")
    for who in ("ida", "bo"):
        [changed] = await changes(office, who)
        assert changed.count("✅ Det passer") == 1
    [card] = await checks.cards(office.session)
    assert [item.state for item in card.asked] == ["open", "right", "open", "open", "open"]


async def test_a_card_that_another_has_followed_is_not_opened(office: Scene) -> None:
    await tick(office)
    for data in ("check:open:2", "wrong:open:1"):
        assert ids(await office.press("ida", data)) == ["button-too-old"]


async def test_a_report_is_opened_and_dealt_with_in_private(office: Scene) -> None:
    await says(office)
    listed = await office.press("ida", "wrong:list")
    assert presses(listed) == ["wrong:open:1", "desk:show"]
    assert await office.press_in_group("ida", "wrong:open:1") == []
    [row] = await office.queued("ida", "notice")
    assert SAID in shown(read(row), "da")
    assert presses(read(row))[:2] == ["wrong:right:1", "wrong:change:1:1"]
    row.state, row.finished_at = "sent", office.now
    await office.press_in_group("ida", "wrong:right:1")
    [changed] = await changes(office, "ida")
    assert "✅ Det passer" in changed
    assert SAID not in changed
    assert SAID not in str(row.message)
    assert ids(await office.press("ida", "wrong:list")) == ["desk-empty"]


async def test_what_was_opened_goes_with_the_person_who_wrote_it(office: Scene) -> None:
    await says(office)
    await opened(office, "ida", "wrong:open:1")
    await office.press("amal", "forget:now")
    assert [each for each in await changes(office, "ida") if SAID in each] == []
    assert await wrongs.waiting(office.session) == []


@pytest.mark.parametrize("data", ["check:open:1", "wrong:list", "wrong:open:1"])
async def test_volunteers_and_members_open_none_of_it(office: Scene, data: str) -> None:
    await office.person("ole", "da", "volunteer")
    await tick(office)
    await says(office)
    for who in ("ole", "amal"):
        assert ids(only(await office.press_in_group(who, data))) == ["not-allowed"]


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_lines_and_the_list_can_be_read_in_every_language(office: Scene, language: str) -> None:
    await tick(office)
    await says(office)
    for reply in (await office.command("ida", "/desk"), await office.press("ida", "wrong:list")):
        assert render(reply, language)
