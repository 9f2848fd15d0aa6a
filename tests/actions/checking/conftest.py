"""The staff's group, with the facts in the database, on both of them."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from config.facts import Municipality
from store import facts as kept
from store import persons, threads
from store.database import Database
from store.facts_import import seed
from tests.actions.scene import Scene
from tests.conftest import NOW

GROUP = -1001


async def peopled(scene: Scene, *, group: bool = True) -> Scene:
    """Ida and Bo of the staff, Amal who reads Arabic; the staff's group."""
    await seed(scene.session, scene.facts, NOW)
    await scene.person("ida", "da", "staff")
    await scene.person("bo", "da", "admin")
    await scene.person("amal", "ar")
    if group:
        scene.people["group"] = await persons.meet(scene.session, GROUP, "da", NOW)
        linked = NOW - timedelta(days=30)
        await threads.link_group(scene.session, scene.people["group"].id, linked, is_forum=False)
    return scene


async def now(scene: Scene) -> Municipality:
    """The facts as they are in the database; the scene goes on with them."""
    scene.facts = await kept.current(scene.session, scene.facts)
    return scene.facts


@pytest.fixture
async def office(database: Database, facts: Municipality) -> AsyncIterator[Scene]:
    async with database.transaction() as session:
        yield await peopled(Scene(session, facts))
