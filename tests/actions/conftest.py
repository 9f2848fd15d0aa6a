"""Actions asked directly, as a person without a history."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import datetime

import pytest

from actions import ACTIONS
from actions.kernel.messages import Message, OwnData
from actions.kernel.turn import Entity, Turn, Understanding, World
from config.facts import Municipality
from config.leads import parse
from store import persons
from store.database import Database
from tests.actions.scene import Scene
from tests.conftest import NOW

Ask = Callable[..., Awaitable[Message]]
LEADS = parse("18:00-1d,PT2H")


@pytest.fixture
async def ask(sqlite: Database, facts: Municipality) -> AsyncIterator[Ask]:
    """`await ask("jobcafe_hours", now, topic, course="jobspor")` gives the one reply."""
    async with sqlite.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)

        async def asking(
            intent: str, now: datetime = NOW, topic: str | None = None, text: str = "", **entities: str
        ) -> Message:
            person.topic, person.topic_at = topic, now
            found = tuple(Entity(name, value) for name, value in entities.items())
            turn = Turn(session, World(facts, LEADS), now, Understanding(intent, 1.0, found), person, text)
            reply, *files = await ACTIONS[intent](turn)
            assert isinstance(reply, Message)
            assert all(isinstance(each, OwnData) for each in files)
            return reply

        yield asking


@pytest.fixture
async def scene(sqlite: Database, facts: Municipality) -> AsyncIterator[Scene]:
    """A member of staff (`ida`), two newcomers (`amal`, `yusuf`); everything in one transaction."""
    async with sqlite.transaction() as session:
        scene = Scene(session, facts)
        await scene.person("ida", "da", "staff")
        await scene.person("amal", "ti")
        await scene.person("yusuf", "so")
        yield scene


@pytest.fixture
async def street(scene: Scene) -> Scene:
    """With two volunteers, `mette` and `ole`."""
    await scene.person("mette", "da", "volunteer")
    await scene.person("ole", "en", "volunteer")
    return scene
