"""Bad input in a real browser: each form of the desk says what does not fit, keeps what was typed, changes nothing."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect
from sqlalchemy import select

from actions.facts.records import kept
from config.facts_parts import Key
from console.desk import PATH
from store.base import Base
from tests.console.browsing import Browsers
from tests.console.office import Office
from tests.console.test_broadcasts import staffed, written

# Where what is being filled in is kept, and what says that somebody was here.
OF_THE_FORM = {"forms", "desk_sessions", "desk_links"}
LONG = "Hvor " * 1200
CAMILLA = kept(Key("contacts", "camilla"))
# What begins the form; what is chosen before, by the names of the questions; where what is typed does not fit.
TYPED = {
    "an answer of our own": ("own:new", {}, "question", LONG),
    "an appointment for somebody": ("ask:made_add", {}, "when", "den 45. måned kl. 99"),
    "a class": ("ask:class_new", {"course": "danish"}, "first", "banan"),
    "a closed day": ("ask:closure_add", {"course": "jobspor"}, "days", "banan"),
    "a fact": ("ask:fact_list", {"section": "contacts", "record": CAMILLA, "what": "phone"}, "phone", "i morgen"),
    "a message's text": ("broadcast:text:1", {}, "text", LONG),
    "a message's link": ("broadcast:link:1", {}, "link", "javascript:alert(1)"),
    "who does not get a message": ("broadcast:without:1", {}, "numbers", "alle"),
    "when a message goes": ("broadcast:at:1", {}, "when", "i går kl. 25"),
    "a translation of a message": ("translation:take:1:ar", {}, "text", "kun dansk"),
}
CHOSEN = {"an invitation": ("ask:role_invite", "role")}


async def everything(office: Office) -> dict[str, list[tuple[object, ...]]]:
    """All that is in the database, but for the form that is being filled in."""
    tables = [table for table in Base.metadata.sorted_tables if table.name not in OF_THE_FORM]
    async with office.database.transaction() as session:
        return {table.name: [*map(tuple, await session.execute(select(*table.columns)))] for table in tables}


async def begun(office: Office, press: str) -> None:
    """A form that Ida of the staff has begun, where a message to many waits to be sent."""
    await staffed(office)
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        await written(mette)
        answer = await mette.press(press)
        assert answer.headers["location"].startswith(f"{PATH}/form"), answer.text


async def go_on(page: Page) -> None:
    async with page.expect_navigation():
        await page.locator("#form button.go").click()


async def choose(page: Page, name: str, value: str) -> None:
    """A choice of a list, or a round button."""
    asked = page.locator(f'[name="c.{name}"]')
    if await asked.first.evaluate("each => each.tagName") == "SELECT":
        await asked.select_option(value)
    else:
        await page.locator(f'[name="c.{name}"][value="{value}"]').check()
    await go_on(page)


@pytest.mark.parametrize("form", TYPED)
async def test_what_does_not_fit_is_told_and_stays_where_it_was_typed(
    office: Office, browsers: Browsers, form: str
) -> None:
    press, chosen, field, bad = TYPED[form]
    await begun(office, press)
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        said: list[str] = []
        page.on("dialog", lambda dialog: said.append(dialog.message))
        await page.goto(browsers.url("/form"))
        for name, value in chosen.items():
            await choose(page, name, value)
        before = await everything(office)
        await page.locator(f"#f-{field}").fill(bad)
        await go_on(page)
        await expect(page.get_by_role("alert")).not_to_be_empty()
        assert (await page.locator(f"#f-{field}").input_value()).strip() == bad.strip()
        assert await page.locator(f"#f-{field}").get_attribute("aria-invalid") == "true"
        assert page.url == browsers.url("/form")
        assert said == []
    assert await everything(office) == before


@pytest.mark.parametrize("form", TYPED)
async def test_nothing_at_all_is_no_answer(office: Office, browsers: Browsers, form: str) -> None:
    press, chosen, field, _ = TYPED[form]
    await begun(office, press)
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/form"))
        for name, value in chosen.items():
            await choose(page, name, value)
        before = await everything(office)
        await page.locator(f"#f-{field}").fill("")
        await go_on(page)
        await expect(page.locator(f"#f-{field}")).to_be_visible()
    assert await everything(office) == before


@pytest.mark.parametrize("form", CHOSEN)
async def test_a_question_without_a_choice_waits(office: Office, browsers: Browsers, form: str) -> None:
    press, field = CHOSEN[form]
    await begun(office, press)
    before = await everything(office)
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/form"))
        await go_on(page)
        await expect(page.locator(f'[name="c.{field}"]').first).to_be_visible()
    assert await everything(office) == before


async def test_a_choice_that_was_never_offered_is_none(office: Office, browsers: Browsers) -> None:
    await begun(office, "ask:role_invite")
    before = await everything(office)
    async with browsers.opened("Mette") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/form"))
        first = page.locator('[name="c.role"]').first
        await first.evaluate("each => { each.value = 'emperor'; each.checked = true }")
        await go_on(page)
        await expect(page.locator('[name="c.role"]').first).to_be_visible()
    assert await everything(office) == before
