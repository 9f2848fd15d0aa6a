"""Administrators hear of an alarm once when it begins and once when it is over, in their language."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

import pytest

from actions.alarms.alarms import NAMES, State, tell
from actions.kernel.messages import Message
from actions.kernel.rows import of_row
from actions.kernel.turn import Work, World
from config.languages import LANGUAGES
from rendering import locales
from rendering.parts import Text
from rendering.render import render
from rendering.slots import plain
from store import outbox
from store.outbox import OutboxRow
from tests.actions.scene import Scene

ON: Mapping[str, State] = {"nlu_down": "on"}
OFF: Mapping[str, State] = {"nlu_down": "off"}
UNSURE: Mapping[str, State] = {"nlu_down": "unsure"}


async def told(scene: Scene, who: str = "ida") -> list[OutboxRow]:
    await scene.session.flush()
    return await outbox.waiting_to(scene.session, scene.people[who].id)


async def look(scene: Scene, states: Mapping[str, State], **later: float) -> int:
    """How many messages `ida`, whom the settings make an administrator, has been told by then."""
    scene.now += timedelta(**later)
    world = World(scene.facts, admin_ids=frozenset({scene.people["ida"].telegram_id, 987_654}))
    await tell(Work(scene.session, world, scene.now), states)
    return len(await told(scene))


async def test_it_is_said_once_when_it_begins_and_once_when_it_is_over(scene: Scene) -> None:
    assert [await look(scene, OFF), await look(scene, ON), await look(scene, ON, hours=5)] == [0, 1, 1]
    assert [await look(scene, OFF), await look(scene, OFF, hours=5)] == [2, 2]
    assert await told(scene, "amal") == []


async def test_one_that_comes_and_goes_is_said_once_an_hour(scene: Scene) -> None:
    assert [await look(scene, ON), await look(scene, OFF, minutes=5)] == [1, 2]
    assert [await look(scene, ON, minutes=5), await look(scene, OFF, minutes=5)] == [2, 2]
    assert [await look(scene, ON, minutes=44), await look(scene, ON, minutes=1), await look(scene, ON)] == [2, 3, 3]


async def test_what_nobody_can_say_yet_begins_nothing_and_ends_nothing(scene: Scene) -> None:
    """As after a start, while the same thing is still wrong and has not been so for long enough."""
    assert [await look(scene, UNSURE), await look(scene, ON), await look(scene, UNSURE, hours=2)] == [0, 1, 1]
    assert await look(scene, {}) == 1


async def test_each_alarm_is_one_of_its_own(scene: Scene) -> None:
    assert await look(scene, {"nlu_down": "on", "disk_full": "on"}) == 2
    assert await look(scene, {"nlu_down": "off", "disk_full": "on"}) == 3


async def test_who_has_the_role_is_told_like_whom_the_settings_name(scene: Scene) -> None:
    await scene.person("eva", role="admin")
    await scene.person("bo", role="staff")
    assert await look(scene, ON) == 1
    assert (len(await told(scene, "eva")), len(await told(scene, "bo"))) == (1, 0)


async def test_who_has_blocked_the_bot_is_told_nothing(scene: Scene) -> None:
    scene.people["ida"].blocked_at = scene.now
    assert await look(scene, ON) == 0


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_said_in_their_language(scene: Scene, name: str, language: str) -> None:
    await look(scene, {name: "on"})
    await look(scene, {name: "off"})
    begun, over = [of_row(row.message) for row in await told(scene)]
    assert isinstance(begun, Message) and isinstance(over, Message)
    topic = locales.text(language, f"alarm-{name}")
    for message in (begun, over):
        [part] = render(message, language, 1)
        assert isinstance(part, Text) and topic in plain(part.html)
