"""The desk in a real browser: Debian's Chromium, without a screen, on a server on loopback."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvicorn
from playwright.async_api import Browser, BrowserContext, Page, async_playwright

from bot.serving import Server
from console.desk import PATH
from console.guarding import COOKIE
from tests.console.office import Office
from tests.processes import free_port

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
]
WIDE, NARROW = {"width": 1280, "height": 900}, {"width": 360, "height": 740}
# What axe-core calls the two worst kinds.
SERIOUS = {"serious", "critical"}


def chromium() -> str:
    """Where the browser is. `.ci/chromium` installs it."""
    found = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    assert found, "no Chromium on this machine: .ci/chromium"
    return found


@dataclass
class Browsers:
    """Opens browsers as people have them: each with its own cookies. Chromium itself is the same for all tests."""

    running: Browser
    office: Office

    @asynccontextmanager
    async def opened(
        self, name: str | None = None, *, language: str = "da", **how: Any
    ) -> AsyncIterator[BrowserContext]:
        """A browser in which this person is signed in, or nobody. `how` is as Playwright's `new_context` takes it."""
        browser = await self.running.new_context(**{"viewport": WIDE, **how})
        try:
            if name:
                await self.sign_in(browser, name, language)
            yield browser
        finally:
            await browser.close()

    async def sign_in(self, browser: BrowserContext, name: str, language: str = "da") -> None:
        """As if they had just signed in: cookies of this kind are given over HTTPS only, and sent to localhost too."""
        token = await self.office.token(name, language=language)
        secure = self.office.root.replace("http://", "https://")
        await browser.add_cookies([{"name": COOKIE, "value": token, "url": secure, "httpOnly": True}])

    def url(self, path: str = "/") -> str:
        return f"{self.office.root}{PATH}{path}"


@asynccontextmanager
async def served(office: Office) -> AsyncIterator[None]:
    """The office's pages at http://localhost:<port>, which browsers take for a secure place."""
    port = free_port()
    office.root = f"http://localhost:{port}"
    config = uvicorn.Config(office.app, host="127.0.0.1", port=port, log_config=None, lifespan="off")
    server = Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    yield
    server.should_exit = True
    await serving


@asynccontextmanager
async def started() -> AsyncIterator[Browser]:
    """Chromium. Starting it takes longer than most of what is tried in it."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
        yield browser
        await browser.close()


@asynccontextmanager
async def browsers(office: Office, running: Browser) -> AsyncIterator[Browsers]:
    """The office's pages, and browsers for them."""
    async with served(office):
        yield Browsers(running, office)


async def trouble(page: Page) -> list[str]:
    """What axe-core finds serious on the page: which rule, and where."""
    await page.evaluate(AXE.read_text(encoding="utf-8"))
    found = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
    return [
        f"{each['id']}: {node['html'][:200]}"
        for each in found["violations"]
        if each["impact"] in SERIOUS
        for node in each["nodes"]
    ]


async def overflows(page: Page) -> bool:
    """Whether the page has to be moved sideways to be read."""
    wide: bool = await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")
    return wide
