"""Every page, for whom it is; the first page; the chat's buttons and forms as pages."""

from __future__ import annotations

from actions.questions.desk import MOST_LINES
from console.desk import PATH
from tests.console.office import Office, presses


async def test_nobody_sees_a_page_without_signing_in(office: Office) -> None:
    async with office.seat() as nobody:
        answer = await nobody.get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, f"{PATH}/enter")


async def test_the_first_page_shows_what_waits(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await mette.get("/")
    assert page.status_code == 200
    assert "Venter på dig" in page.text
    assert len(presses(page)) <= MOST_LINES


async def test_a_button_of_the_chat_does_the_same_on_a_page(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await mette.press("own:list:0")
    assert page.status_code == 200
    assert "own:new" in presses(page)


async def test_a_form_of_the_chat_is_filled_in_on_a_page(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        begun = await mette.press("own:new")
        assert begun.headers["location"] == f"{PATH}/form"
        page = await mette.get("/form")
        assert "textarea" in page.text or 'name="t.' in page.text
