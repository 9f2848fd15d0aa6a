"""Forms of the chat on a page: all answers at once, bad ones told, nothing lost, two people at the same thing."""

from __future__ import annotations

from html import unescape

from console.desk import PATH
from console.guarding import COOKIE
from store import forms, own_answers
from tests.console.browsing import Browsers
from tests.console.office import Office, presses
from tests.processes import until

QUESTION, TEXT = "Hvor køber jeg en cykel?", "Genbrugsbutikken har cykler.\nDen åbner om morgenen."


async def kept(office: Office, name: str) -> dict[str, str]:
    """What is kept of the form that this person is filling in."""
    async with office.database.transaction() as session:
        found = await forms.open_for(session, office.numbers[name], office.now)
        return dict(found.answers) if found else {}


async def answers_of_our_own(office: Office) -> list[tuple[str, str]]:
    async with office.database.transaction() as session:
        return [(each.question, each.text) for each in await own_answers.latest(session, 0, 9)]


async def test_an_answer_is_written_on_a_page_and_changed_before_it_counts(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        page = await mette.send("/form", {"t.question": QUESTION})
        assert page.status_code == 200
        done = await mette.send("/form", {"t.question": "Hvor kan jeg købe en cykel?", "t.text": TEXT})
        assert done.status_code == 200
    assert await answers_of_our_own(office) == [("Hvor kan jeg købe en cykel?", TEXT)]
    assert await kept(office, "Mette") == {}


async def test_an_answer_that_cannot_be_is_told_and_what_was_typed_stays(office: Office) -> None:
    await office.person("Mette", "staff")
    long = "Hvor " * 60
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        page = await mette.send("/form", {"t.question": long})
        assert page.status_code == 422
        assert 'role="alert"' in page.text
        assert long.strip() in unescape(page.text)


async def test_a_cpr_number_never_arrives(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        page = await mette.send("/form", {"t.question": "Hvad er 010190-1234?"})
    assert "1234" not in page.text
    assert "1234" not in str(await kept(office, "Mette"))


async def test_a_form_that_was_begun_on_a_page_goes_on_in_the_chat(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        await mette.send("/form", {"t.question": QUESTION})
        assert (await kept(office, "Mette"))["question"] == QUESTION
        page = await mette.get("/")
        assert f'href="{PATH}/form"' in page.text
        await mette.send("/form/stop")
    assert await kept(office, "Mette") == {}


async def test_a_browser_that_is_closed_in_the_middle_loses_nothing(office: Office, browsers: Browsers) -> None:
    await office.person("Mette", "staff")
    async with browsers.opened("Mette") as browser:
        async with office.seat("Mette") as mette:
            await mette.press("own:new")
        page = await browser.new_page()
        await page.goto(browsers.url("/form"))
        await page.keyboard.type("Hvor er der en frisør")

        async def is_kept() -> bool:
            return "Hvor er der en frisør" in (await kept(office, "Mette")).values()

        await until(is_kept)
    async with browsers.opened("Mette", language="en") as browser:
        page = await browser.new_page()
        await page.goto(browsers.url("/form"))
        assert await page.locator("#f-question").input_value() == "Hvor er der en frisør"


async def test_what_the_chat_answers_to_a_button_is_a_page_with_its_buttons(office: Office) -> None:
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        page = await mette.press("role:list:0")
        assert any(data.startswith("ask:role_invite") for data in presses(page))


async def test_a_press_that_begins_another_form_leads_to_it(office: Office) -> None:
    await office.person("Mette", "admin")
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        begun = await mette.press("ask:role_invite")
        assert begun.headers["location"] == f"{PATH}/form"


async def test_nothing_is_read_of_what_somebody_sends_who_is_not_signed_in(office: Office) -> None:
    read: list[str] = []

    async def understand(text: str) -> None:
        read.append(text)

    office.understand = understand
    await office.person("Mette", "staff")
    form = {"t.question": QUESTION, "csrf": "x"}
    async with office.seat() as nobody:
        nobody.client.cookies.set(COOKIE, "forged")
        await nobody.send("/form", form)
        nobody.client.cookies.set(COOKIE, await office.token("Mette", confirmed=False))
        await nobody.send("/form", form)
    assert read == []
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        await mette.send("/form", {"t.question": QUESTION})
    assert read == [QUESTION]
