"""Roles through real processes: invited, opened, taken back; Telegram shows each the commands that they may use."""

from __future__ import annotations

from typing import Any

from simulator.client import SimulatorClient
from tests.stage import Person, Stage, button


async def commands_of(simulator: SimulatorClient, person: Person, language: str, after: int) -> list[str]:
    """What the menu holds once Telegram has been told `after` times."""
    calls = await simulator.calls("setMyCommands")
    own = [call for call in calls if str(person.id) in str(call["params"].get("scope", ""))]
    assert len(own) == after
    seen: dict[str, Any] = await simulator.about(person.id, language)
    return [each["command"] for each in seen["commands"]]


async def test_a_role_is_given_by_a_link_and_taken_back_and_the_menu_follows(own_stage: Stage) -> None:
    eva, vera = await own_stage.person("da", "Eva"), await own_stage.person("uk", "Vera")
    await own_stage.start_bot(ADMIN_IDS=str(eva.id))
    await vera.say("/menu")
    [screen] = await eva.say("/roles")
    [role] = await eva.press(screen, "ask:role_invite")
    [organisation] = await eva.press(role, "form:role:volunteer")
    _, picture = await eva.press(organisation, "form:organisation:samx", 2)
    [[copy]] = picture["reply_markup"]["inline_keyboard"]
    assert copy["copy_text"]["text"] == picture["caption"]

    await vera.say("/start " + picture["caption"].partition("start=")[2])
    await vera.settle()
    assert "board" in await commands_of(own_stage.simulator, vera, "uk", after=1)
    assert "audit" in await commands_of(own_stage.simulator, eva, "da", after=1)

    [told] = await eva.hear()
    assert "frivillig" in told["text"]
    [screen] = await eva.say("/roles")
    seen = await own_stage.simulator.version(eva.id)
    await own_stage.simulator.press(eva.id, screen, button(screen, lambda data: data.startswith("role:ask")))
    [asked] = await own_stage.simulator.changes(eva.id, seen, wait=10)
    await own_stage.simulator.press(eva.id, asked, button(asked, lambda data: data.startswith("role:take")))
    await vera.hear()
    await vera.settle()
    assert "board" not in await commands_of(own_stage.simulator, vera, "uk", after=2)
