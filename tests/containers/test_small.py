"""The profile `small` in a real container."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.containers.town import Town, answered, town

pytestmark = pytest.mark.timeout(900)


@pytest.fixture(scope="module")
async def small(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Town]:
    async with town(tmp_path_factory.mktemp("small"), "small") as here:
        yield here


async def test_the_small_one_answers_too_and_knows_people_after_a_restart(small: Town) -> None:
    async with small.telegram() as telegram:
        await answered(telegram, wait=120)
        small.run("restart", small.container("bot"))
        print(f"answered again {await answered(telegram, wait=120):.0f} s after a restart", flush=True)
    assert small.inside("bot", "id", "-u") != "0"
    assert "vejviser.db" in small.inside("bot", "ls", "/app/data")
