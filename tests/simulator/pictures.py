"""Pictures of the bot as phones show it, in all languages, taken in a real browser: for docs/first-sight/.

Run: .venv/bin/python -m tests.simulator.pictures. Each is a sheet of all languages: the chat before anybody has
written, the menu, a group of it, the answer in an emergency, a reminder.
"""

from __future__ import annotations

import asyncio
import io
import tempfile
from datetime import timedelta
from functools import partial
from itertools import count
from pathlib import Path
from typing import Any
from urllib.parse import quote

from PIL import Image
from playwright.async_api import Page, async_playwright

from bot import profile
from bot.incoming.nlu import NluClient
from bot.incoming.updates import Incoming, Pressed, Typed, What
from config import facts_file
from config.languages import LANGUAGES
from config.settings import ROOT
from simulator.client import SimulatorClient
from simulator.server import running
from store import appointments, persons
from store.database import Database
from tests.bot.house import NO_NLU, House, opened
from tests.conftest import NOW
from tests.console.browsing import ARGUMENTS, chromium
from tests.planning import plan
from tests.processes import until

FOLDER = ROOT / "docs" / "first-sight"
# A small phone, in CSS pixels, as high as what is on it; so many languages beside each other on a sheet.
WIDTH, ACROSS, SHRUNK = 360, 7, 0.75
HEIGHTS = {"first": 560, "menu": 600, "group": 600, "emergency": 1180, "reminder": 640}
# What somebody does before the picture is taken.
DOES: dict[str, tuple[What, ...]] = {
    "first": (),
    "menu": (Typed("/menu"),),
    "group": (Typed("/menu"), Pressed("1", "menu:group:papers")),
    "emergency": (Typed("/emergency"),),
    "reminder": (),
}
_numbers = count(1_000_000)


async def main() -> None:
    FOLDER.mkdir(exist_ok=True)
    facts = facts_file.load(ROOT / "config" / "municipalities" / "naestved.yml")
    with tempfile.TemporaryDirectory() as name:
        database = Database(f"sqlite+aiosqlite:///{Path(name) / 'bot.db'}")
        await database.upgrade()
        async with running() as url, SimulatorClient(url) as simulator, opened(database, simulator, facts) as house:
            await profile.show(house.bot, facts.name)
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(executable_path=chromium(), args=ARGUMENTS)
                page = await browser.new_page(color_scheme="light")
                for kind in DOES:
                    await _sheet(house, page, kind)
                await browser.close()
        await database.close()


async def _sheet(house: House, page: Page, kind: str) -> None:
    """One picture of all languages."""
    await page.set_viewport_size({"width": WIDTH, "height": HEIGHTS[kind]})
    every = [await _picture(house, page, kind, code) for code in LANGUAGES]
    wide, high = round(WIDTH * SHRUNK), round(HEIGHTS[kind] * SHRUNK)
    sheet = Image.new("RGB", (ACROSS * wide, -(-len(every) // ACROSS) * high), "white")
    for at, each in enumerate(every):
        place = (at % ACROSS * wide, at // ACROSS * high)
        sheet.paste(each.resize((wide, high), Image.Resampling.LANCZOS), place)
    sheet.quantize(64).save(FOLDER / f"{kind}.png", optimize=True)
    print(f"docs/first-sight/{kind}.png")


async def _picture(house: House, page: Page, kind: str, code: str) -> Image.Image:
    telegram = LANGUAGES[code].telegram
    name = f"{kind} {code}"
    person = await house.simulator.add_person(name, language_code=telegram)
    if kind != "first":
        await _live(house, person, kind, telegram)
    await page.goto(f"{house.simulator.base_url}/?p={quote(f'{name}:{telegram}')}&live=0")
    await page.wait_for_selector(".phone .note.about" if kind == "first" else ".phone .bubble")
    return Image.open(io.BytesIO(await page.screenshot())).convert("RGB")


async def _live(house: House, person: int, kind: str, telegram: str) -> None:
    """What happens in the chat of this person."""
    await house.simulator.change_person(person, started=True)
    nlu = NluClient(NO_NLU)
    house.now = NOW
    worker = house.start_worker()
    for does in DOES[kind]:
        if isinstance(does, Typed):
            await house.simulator.send(person, does.text)
        elif isinstance(does, Pressed):
            said = (await house.simulator.replies(person, count=1))[-1]
            does = Pressed(does.callback_id, does.data, said["message_id"])
        await house.pipeline(nlu).handle(Incoming(next(_numbers), person, telegram, does), house.now)
        worker.wake()
        await until(lambda: house.simulator.replies(person), partial(_shows, does))
    if kind == "reminder":
        await _remind(house, person, telegram)
    await nlu.close()
    await house.stop_workers()


def _shows(does: What, said: list[dict[str, Any]]) -> bool:
    """Whether the answer is there: of a press, in place of what was pressed."""
    return bool(said) and (not isinstance(does, Pressed) or "menu:all" in str(said[-1]["reply_markup"]))


async def _remind(house: House, person: int, telegram: str) -> None:
    """The evening before an appointment with a doctor."""
    language = next(code for code, each in LANGUAGES.items() if each.telegram == telegram)
    starts_at = NOW + timedelta(days=1)
    async with house.database.transaction() as session:
        found = await persons.meet(session, person, language, NOW)
        await appointments.keep(session, found.id, starts_at, "doctor", "kasernevej", NOW)
    await plan(house.database, house.facts, NOW)
    house.later(hours=8, minutes=5)
    await house.texts(person, 1)


if __name__ == "__main__":
    asyncio.run(main())
