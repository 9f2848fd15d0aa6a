"""What acceptance tests share: an NLU server with the trained model, simulators, and bots that run on between tests."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.processes import Process, SharedSimulator, nlu_server, simulator
from tests.stage import Stage

HERE = Path(__file__).parent
SECRET = "s3cret_for-tests"
# Starting a process takes seconds, and many of them on a machine that has more to do.
BOUND_SECONDS = 300


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Those with bots of their own take longest: first, so that no worker is left alone with one at the end."""
    items.sort(key=lambda item: "own_stage" not in getattr(item, "fixturenames", ()))
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.timeout(BOUND_SECONDS))


@pytest.fixture(autouse=True)
async def nothing_goes_on(request: pytest.FixtureRequest) -> AsyncIterator[None]:
    """A test that is ended after its time does not go on beside the next one."""
    yield
    for task in asyncio.all_tasks():
        if getattr(task.get_coro(), "__name__", "") == request.function.__name__:
            task.cancel()


@pytest.fixture(scope="session")
async def nlu(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Process]:
    """One NLU server for all tests that do not hurt it."""
    async with nlu_server(tmp_path_factory.mktemp("nlu") / "nlu.log") as server:
        yield server


@asynccontextmanager
async def with_bot(nlu: Process, folder: Path, **settings: str) -> AsyncIterator[Stage]:
    """A stage with a bot that has made its own database."""
    async with simulator(folder / "simulator.log") as client:
        stage = Stage(client, nlu.url, folder)
        try:
            await stage.start_bot(**settings)
            yield stage
        finally:
            await stage.stop()


@pytest.fixture(scope="session")
async def polling(nlu: Process, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with with_bot(nlu, tmp_path_factory.mktemp("polling")) as stage:
        yield stage


@pytest.fixture(scope="session")
async def webhooks(nlu: Process, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Stage]:
    async with with_bot(nlu, tmp_path_factory.mktemp("webhooks"), WEBHOOK_SECRET=SECRET) as stage:
        yield stage


@pytest.fixture
async def stage(polling: Stage) -> Stage:
    """A bot that runs and knows nobody. It is the same for all tests: whoever hurts it takes `own_stage`."""
    await polling.empty()
    return polling


@pytest.fixture
async def webhook_stage(webhooks: Stage) -> Stage:
    """The same with a bot that is told of updates instead of asking for them."""
    await webhooks.empty()
    return webhooks


@pytest.fixture(scope="session")
async def spare_simulator(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[SharedSimulator]:
    async with simulator(tmp_path_factory.mktemp("simulator") / "simulator.log") as client:
        yield client


@pytest.fixture
async def own_stage(
    spare_simulator: SharedSimulator, nlu: Process, migrated_sqlite: Path, tmp_path: Path
) -> AsyncIterator[Stage]:
    """A simulator as new, and no bot yet: for tests that kill it, need other settings, or look at every call."""
    await spare_simulator.reset()
    stage = Stage(spare_simulator, nlu.url, tmp_path, migrated_sqlite)
    yield stage
    await stage.kill()
