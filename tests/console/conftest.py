"""What the tests of the desk share."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playwright.async_api import Browser

from config.facts import Municipality
from store.database import Database
from tests.console import browsing
from tests.console import office as offices
from tests.console.browsing import Browsers
from tests.console.office import Office


@pytest.fixture
async def office(sqlite: Database, facts: Municipality) -> AsyncIterator[Office]:
    """An office on an empty database with the municipality's facts."""
    async with offices.office(sqlite, facts) as found:
        yield found


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """One for all tests of a worker."""
    async with browsing.started() as found:
        yield found


@pytest.fixture
async def browsers(office: Office, chromium: Browser) -> AsyncIterator[Browsers]:
    """Real browsers, and the office's pages served to them."""
    async with browsing.browsers(office, chromium) as found:
        yield found
