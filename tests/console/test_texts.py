"""The page of texts: how far each language is checked, what people do not understand, and for whom it is."""

from __future__ import annotations

import re

import pytest

from config import texts as config
from config.texts import Change, digest
from store import texts
from store.texts import State
from tests.conftest import NOW
from tests.console.office import Office

LONG = "family-reunification"


async def fill(office: Office) -> None:
    """One Tigrinya text is checked by two, another waits, and two people did not understand a third."""
    async with office.database.transaction() as session:
        await texts.lock(session)
        wanted: list[tuple[str, State, int]] = [("greet", "shown", 2), ("goodbye", "proposed", 1)]
        for id, state, confirmed in wanted:
            here = config.sources("ti")[id].text
            text, danish = here if state == "shown" else f"{here} ሰላም", digest(config.sources("da")[id].text)
            found = await texts.these_words(session, Change("ti", id, text, digest(here), danish), NOW)
            found.state, found.confirmed = state, confirmed
        for _ in range(2):
            await texts.puzzled(session, "ti", {LONG: digest(config.sources("ti")[LONG].text)})


@pytest.mark.parametrize(("language", "waits"), [("da", "Venter på en anden"), ("en", "Waits for another")])
async def test_staff_see_each_language_and_the_texts_understood_worst(
    office: Office, language: str, waits: str
) -> None:
    await office.person("Mette", "staff")
    await fill(office)
    async with office.seat("Mette", language=language) as seat:
        page = (await seat.get("/texts")).text
    assert waits in page
    row = re.search(r'<tr><th scope="row" lang="ti">.*?</tr>', page, re.S)
    assert row
    numbers = [int(each.replace(".", "").replace(",", "")) for each in re.findall(r"<td>([\d.,]+)</td>", row[0])]
    assert numbers == [1, 0, 0, len(config.ordered()) - 1, 1]
    assert LONG in page
    assert re.search(r"<td>2</td></tr>", page)


async def test_staff_put_back_what_somebody_has_written(office: Office) -> None:
    await office.person("Mette", "staff")
    await fill(office)
    async with office.seat("Mette") as seat:
        page = (await seat.get("/texts")).text
        data = re.search(r'value="(text:revert:\d+)"', page)
        assert data
        assert "ሰላም" in page
        done = await seat.press(data[1])
        assert done.status_code in (200, 303)
        assert "text:revert" not in (await seat.get("/texts")).text
    async with office.database.transaction() as session:
        assert {each.state for each in await texts.everything(session)} == {"shown", "dropped"}


async def test_it_is_not_for_coordinators(office: Office) -> None:
    await office.person("Karl", "coordinator", "samx")
    async with office.seat("Karl") as seat:
        assert (await seat.get("/texts")).status_code == 403


async def test_without_any_it_says_so(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as seat:
        assert "Ingen har sagt" in (await seat.get("/texts")).text
