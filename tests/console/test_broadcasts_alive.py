"""Messages to many in a real browser: numbers, preview and progress by themselves, nothing lost, nothing serious."""

from __future__ import annotations

import pytest
from playwright.async_api import Page, expect

from store import broadcasts, roles
from tests.console.browsing import NARROW, Browsers, overflows, trouble
from tests.console.office import Office
from tests.console.test_broadcasts import arrive, press, sent_to_all, staffed, the, translate, written


async def draft(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)


async def begin(page: Page, browsers: Browsers) -> None:
    """To the form of the text, by its button."""
    await page.goto(browsers.url("/broadcasts/1"))
    await page.click("button[value='broadcast:text:1']")
    await expect(page.locator("#f-text")).to_be_focused()


async def test_what_was_typed_when_the_browser_was_closed_is_there_in_the_next_one(
    office: Office, browsers: Browsers
) -> None:
    await draft(office)
    async with browsers.opened("Ida") as browser:
        page = await browser.new_page()
        await begin(page, browsers)
        async with page.expect_response(lambda answer: answer.url.endswith("/form/save")) as saved:
            await page.fill("#f-text", "Halvt skrevet #")
        assert (await saved.value).status == 204
    async with browsers.opened("Ida") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/broadcasts/1"))
        await page.get_by_text("Fortsæt, hvor du slap.").click()
        await expect(page.locator("#f-text")).to_have_value("Halvt skrevet #")
        await page.fill("#f-text", "Helt skrevet.")
        await page.click("#form button.go")
        await expect(page.locator("h1")).to_contain_text("kladde")
    assert (await the(office)).text == "Helt skrevet."


async def test_the_phone_follows_what_is_typed_and_the_language_that_is_chosen(
    office: Office, browsers: Browsers
) -> None:
    await draft(office)
    async with browsers.opened("Ida") as browser:
        page = await browser.new_page()
        await begin(page, browsers)
        await page.fill("#f-text", "Vi ses på biblioteket.")
        await expect(page.locator(".beside .bubble").first).to_contain_text("Vi ses på biblioteket.")
        await page.select_option("#beside-language", "ar")
        await expect(page.locator(".beside .phone").first).to_have_attribute("dir", "rtl")
        await expect(page.locator(".beside .bubble").first).to_contain_text("Vi ses på biblioteket.")


async def test_the_number_of_people_follows_each_press_without_leaving_the_page(
    office: Office, browsers: Browsers
) -> None:
    await draft(office)
    async with browsers.opened("Ida") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/broadcasts/1"))
        await expect(page.locator("#audience caption strong")).to_have_text("6")
        await page.locator("#audience summary").first.click()
        arabic = page.locator("button[value='broadcast:switch:1:only:language:ar']")
        await arabic.click()
        await expect(page.locator("#audience caption strong")).to_have_text("2")
        await expect(arabic).to_have_attribute("aria-pressed", "true")
        await expect(arabic).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.locator("#audience caption strong")).to_have_text("6")
        assert page.url == browsers.url("/broadcasts/1")


async def test_progress_shows_itself_until_the_last_copy_has_arrived(office: Office, browsers: Browsers) -> None:
    await draft(office)
    async with browsers.opened("Ida") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/broadcasts/1"))
        await page.click("button[value='broadcast:send:1']")
        await page.click("#said button[value='broadcast:start:1']")
        await expect(page.locator("#progress")).to_contain_text("Sendt:")
        await arrive(office, but=3)
        await expect(page.locator("#progress progress")).to_have_attribute("value", "50")
        await arrive(office)
        await expect(page.locator("h1")).to_contain_text("sendt")
        await expect(page.locator("[sse-connect]")).to_have_count(0)
        await expect(page.locator("a[href$='/report.png']")).to_be_visible()


async def test_who_loses_the_role_sees_no_more_numbers(office: Office, browsers: Browsers) -> None:
    await draft(office)
    async with office.seat("Ida") as ida:
        await press(ida, "broadcast:start:1")
    async with browsers.opened("Bo") as browser:
        page = await browser.new_page()
        async with page.expect_response("**/broadcasts/1/events**"):
            await page.goto(browsers.url("/broadcasts/1"))
        await page.evaluate("ended = new Promise(done => addEventListener('htmx:sseClose', () => done(true))); 0")
        async with office.database.transaction() as session:
            await roles.take(session, office.numbers["Bo"], "staff", "")
        assert await page.evaluate("ended")
        await arrive(office, but=1)
        answer = await page.reload()
        assert answer is not None
        assert answer.status == 403


async def test_without_scripts_everything_is_links_and_forms(office: Office, browsers: Browsers) -> None:
    await draft(office)
    async with browsers.opened("Ida", java_script_enabled=False) as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/broadcasts/1"))
        await page.select_option("#pick-language", "ar")
        await page.click("#preview button")
        await expect(page.locator("#phone .phone").first).to_have_attribute("dir", "rtl")
        await page.locator("#audience summary").first.click()
        await page.click("button[value='broadcast:switch:1:only:language:ar']")
        await expect(page.locator("#audience caption strong")).to_have_text("2")
        await page.select_option("#pick-kind", "broadcast:kind:1:courses")
        await page.locator("form:has(#pick-kind) button").click()
        await expect(page.locator("#pick-kind")).to_have_value("broadcast:kind:1:courses")
        await page.click("button[value='broadcast:send:1']")
        await page.click("#said button[value='broadcast:start:1']")
    assert (await the(office)).state == "sending"


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_axe_finds_nothing_serious_and_nothing_overflows_on_a_phone(
    office: Office, browsers: Browsers, scheme: str
) -> None:
    await draft(office)
    await translate(office, "ar", "مغلق.\n---\nطوال الأسبوع.")
    async with office.database.transaction() as session:
        await broadcasts.draft(session, office.numbers["Ida"], "da", office.now)
    async with browsers.opened("Ida", viewport=NARROW, color_scheme=scheme) as browser:
        page = await browser.new_page()
        refused: list[str] = []
        page.on("console", lambda said: refused.append(said.text) if said.type == "error" else None)
        for path in ("/broadcasts", "/broadcasts/1", "/broadcasts/1?language=ar", "/broadcasts/1/translations/ar"):
            await page.goto(browsers.url(path))
            assert await trouble(page) == [], path
            assert not await overflows(page), path
        await begin(page, browsers)
        assert await trouble(page) == []
        assert not await overflows(page)
        async with office.seat("Bo") as bo:
            await sent_to_all(office, bo, write=False)
        await page.goto(browsers.url("/broadcasts/1"))
        assert await trouble(page) == []
        assert not await overflows(page)
        assert refused == []
