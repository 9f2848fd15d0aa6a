"""Questions by the keyboard alone, in a real browser."""

from __future__ import annotations

import pytest

from console.desk import PATH
from tests.console.asked import FISHING, SWIMMING, answer, ask, waiting
from tests.console.browsing import NARROW, WIDE, Browsers, overflows, trouble
from tests.console.office import Office


async def test_a_question_is_opened_discarded_and_followed_by_the_next_with_keys_alone(
    browsers: Browsers, office: Office
) -> None:
    await office.person("Mette", "staff")
    fishing = await ask(office, "må jeg fiske i åen")
    await ask(office, "skal man have fisketegn", about=FISHING)
    swimming = await ask(office, "er svømmehallen åben", about=SWIMMING)
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/questions"))
        for key in ("j", "j", "k", "Enter"):
            await page.keyboard.press(key)
        await page.wait_for_url(f"**{PATH}/questions/{fishing}")
        await page.keyboard.press("d")
        await page.wait_for_url(f"**{PATH}/questions/{fishing}/drop")
        await page.keyboard.press("Enter")
        await page.keyboard.press("d")
        assert await page.evaluate("document.activeElement.value") == f"question:drop:{fishing}:{fishing + 1}"
        assert len(await waiting(office)) == 3
        await page.keyboard.press("Enter")
        await page.wait_for_url(f"**{PATH}/questions/do")
        assert await page.locator("th[scope=row]", has_text="er svømmehallen åben").count() == 1
    assert [row.id for row in await waiting(office)] == [swimming]


async def test_keys_lead_to_the_label_and_change_nothing_by_themselves(browsers: Browsers, office: Office) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, "må jeg fiske i åen")
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url(f"/questions/{number}"))
        await page.keyboard.press("1")
        assert await page.evaluate("document.activeElement.value") == f"question:is:{number}:{number}:leisure"
        await page.keyboard.press("l")
        assert await page.evaluate("document.activeElement.id") == "about"
        await page.keyboard.press("d")
        assert page.url.endswith(f"/questions/{number}")
        assert len(await waiting(office)) == 1


async def test_keys_are_letters_while_somebody_types_and_can_be_switched_off(
    browsers: Browsers, office: Office
) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, "må jeg fiske i åen")
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/try"))
        await page.focus("#text")
        await page.keyboard.type("a?djk")
        assert await page.input_value("#text") == "a?djk"
        await page.goto(browsers.url(f"/questions/{number}"))
        await page.keyboard.press("?")
        assert await page.locator("#shortcuts dl").is_visible()
        await page.click("#shortcuts-switch")
        await page.keyboard.press("d")
        assert page.url.endswith(f"/questions/{number}")
        await page.click("#shortcuts-switch")
        await page.keyboard.press("a")
        await page.wait_for_url(f"**{PATH}/form")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
async def test_the_pages_are_fit_for_everybody(
    browsers: Browsers, office: Office, size: dict[str, int], scheme: str
) -> None:
    await office.person("Mette", "staff")
    number = await ask(office, "هل أحتاج إلى رخصة لصيد السمك في النهر؟", "ar")
    own = await answer(office, "Skal jeg have fisketegn?", "Ja.")
    paths = ("", f"/{number}", f"/{number}/drop", "/drafts", "/own", f"/own/{own}", f"/own/{own}/delete", "/unchecked")
    async with browsers.opened("Mette", viewport=size, color_scheme=scheme) as browser:
        page = await browser.new_page()
        for path in paths:
            await page.goto(browsers.url(f"/questions{path}"))
            assert await trouble(page) == [], path
            assert not await overflows(page), path
        await page.goto(browsers.url("/try"))
        await page.fill("#text", "hvad")
        await page.click("form[action$=try] button")
        await page.locator(".tried").wait_for()
        assert await trouble(page) == []
        assert not await overflows(page)
