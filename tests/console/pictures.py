"""Pictures of the desk's pages for docs/desk.md, taken in a real browser of an office with something in it.

Run: .venv/bin/python -m tests.console.pictures. They are written to docs/desk/.
"""

from __future__ import annotations

import asyncio
import io
import tempfile
from pathlib import Path

from PIL import Image
from playwright.async_api import BrowserContext, Page

from config import facts_file
from config.settings import ROOT
from store.database import Database
from tests.actions.neighbours import ask_for
from tests.console import asked, browsing, test_broadcasts, test_texts
from tests.console import office as offices
from tests.console.browsing import NARROW, WIDE, Browsers
from tests.console.office import Office
from tests.console.streets import street

FOLDER = ROOT / "docs" / "desk"
PATHS = {
    "first": "/",
    "facts": "/facts",
    "fact": "/facts/contacts/camilla",
    "week": "/week",
    "questions": "/questions",
    "question": "/questions/1",
    "own-answers": "/questions/own",
    "own-answer": "/questions/own/1",
    "broadcasts": "/broadcasts",
    "broadcast": "/broadcasts/1",
    "translation": "/broadcasts/1/translations/ar",
    "donations": "/donations",
    "donation": "/donations/1",
    "offers": "/donations/offers",
    "overview": "/donations/overview",
    "people": "/people",
    "invitations": "/people/invitations",
    "audit": "/people/audit",
    "try": "/try",
    "keys": "/keys",
    "texts": "/texts",
    "health": "/health",
}
# Those that are also taken as a phone in the dark shows them.
ON_A_PHONE = ("first", "facts", "broadcast")


async def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    facts = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
    with tempfile.TemporaryDirectory() as name:
        database = Database(f"sqlite+aiosqlite:///{Path(name) / 'desk.db'}")
        await database.upgrade()
        async with offices.office(database, facts) as office:
            await fill(office)
            async with browsing.started() as chromium, browsing.browsers(office, chromium) as browsers:
                await take(browsers)
        await database.close()


async def fill(office: Office) -> None:
    """A morning at the municipality: questions, answers, a message to many, a family that asks for a bed."""
    await test_broadcasts.staffed(office)
    await office.person("Mette", "admin")
    for name, role, organisation in (("vera", "volunteer", "samx"), ("karl", "coordinator", "samx")):
        await office.person(name, role, organisation)  # type: ignore[arg-type]
    await office.person("amal", language="ar")
    await asked.ask(office, "Skal jeg have fisketegn for at fiske i Susåen?", wanted=True)
    await asked.ask(office, asked.TIGRINYA, "ti")
    await asked.ask(office, asked.ARABIC, "ar")
    await asked.ask(office, "Hvor er svømmehallen?", about=asked.SWIMMING)
    await asked.answer(office, "Må jeg plukke svampe?", "Ja, i statens skove.", about=7)
    await asked.translate(office, 1, "ar", "نعم، في غابات الدولة.")
    async with office.seat("Mette") as mette:
        await test_broadcasts.written(mette, "Jobcaféen holder lukket på fredag.\n---\nVi ses igen på mandag.")
    await test_broadcasts.translate(office, "ar", "مقهى العمل مغلق يوم الجمعة.")
    await test_texts.fill(office)
    async with street(office) as scene:
        await ask_for(scene, "amal")


async def take(browsers: Browsers) -> None:
    async with browsers.opened("Mette", viewport=WIDE, color_scheme="light") as browser:
        page = await browser.new_page()
        for name, path in PATHS.items():
            await _shoot(browsers, page, name, path)
        await _form(browsers, browser)
    async with browsers.opened("Mette", viewport=NARROW, color_scheme="dark") as browser:
        page = await browser.new_page()
        for name in ON_A_PHONE:
            await _shoot(browsers, page, f"{name}-phone", PATHS[name])


async def _form(browsers: Browsers, browser: BrowserContext) -> None:
    """A form with the answer beside it: a number is corrected."""
    page = await browser.new_page()
    await page.goto(browsers.url(PATHS["fact"]))
    await page.locator('button[value="phone"], button:has-text("Telefon")').first.click()
    await _save(page, "form")


async def _shoot(browsers: Browsers, page: Page, name: str, path: str) -> None:
    answer = await page.goto(browsers.url(path))
    assert answer is not None
    assert answer.status == 200, f"{path}: {answer.status}"
    await _save(page, name)


async def _save(page: Page, name: str) -> None:
    """As a PNG of 64 colours: pages have few."""
    picture = Image.open(io.BytesIO(await page.screenshot(full_page=True)))
    picture.convert("RGB").quantize(64).save(FOLDER / f"{name}.png", optimize=True)
    print(f"docs/desk/{name}.png")


if __name__ == "__main__":
    asyncio.run(main())
