"""Donations at the desk: boards, cases with their history, what coordinators decide, figures and rules."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape
from urllib.parse import parse_qsl

import pytest

from actions.donations.overview import STUCK_AFTER
from console.desk import PATH
from console.lists import ON_A_PAGE
from store import rules
from tests.actions.neighbours import arranged, ask_for, give, offer_state, state
from tests.console.browsing import NARROW, Browsers, overflows, trouble
from tests.console.office import Office, presses
from tests.console.streets import cells, street


@pytest.fixture
async def town(office: Office) -> Office:
    """Two families, two volunteers of Sam-X, two coordinators of different organisations."""
    await office.person("amal", language="ar")
    await office.person("yusuf", language="so")
    await office.person("mette", "volunteer", "samx")
    await office.person("ole", "volunteer", "roede_kors")
    await office.person("bo", "coordinator", "samx")
    await office.person("pia", "coordinator", "roede_kors")
    return office


def numbers(text: str, path: str = "/donations/") -> list[int]:
    """Those of the requests or offers that a list links to."""
    return [int(each) for each in re.findall(rf'<th scope="row"><a href="{PATH}{path}(\d+)"', text)]


async def asked(office: Office, who: str = "amal", *things: str) -> None:
    async with street(office) as scene:
        await ask_for(scene, who, *things)


async def test_the_board_shows_what_is_not_over_with_how_long_it_waits(town: Office) -> None:
    await asked(town)
    town.now += timedelta(days=3)
    await asked(town, "yusuf", "sofa")
    async with street(town) as scene:
        await scene.press("mette", "donation:claim:2")
    async with town.seat("bo") as bo:
        page = await bo.get("/donations")
        assert numbers(page.text) == [1, 2]
        first, second = cells(page.text)[1:]
        assert first == ["1", "vintertøj og seng", "åben", "3", "3", "Næstved", "Denne måned", "العربية"]
        assert second[2:5] == ["taget", "0", "0"]
        await bo.press("donation:close:1:silent")
        assert numbers((await bo.get("/donations")).text) == [2]


async def test_the_board_is_filtered_as_in_the_chat_and_by_town(town: Office) -> None:
    await asked(town)
    town.now += timedelta(days=8)
    await asked(town, "yusuf", "sofa")
    async with street(town) as scene:
        await scene.press("mette", "donation:claim:2")
        await scene.press("bo", "donation:claim:1")
    async with town.seat("bo") as bo:
        for query, found in (
            ({"state": "open"}, []),
            ({"state": "claimed"}, [1, 2]),
            ({"state": "mine"}, [1]),
            ({"thing": "sofa"}, [2]),
            ({"age": "new"}, [2]),
            ({"age": "old"}, [1]),
            ({"town": "Næstved"}, [1, 2]),
            ({"town": "Fensmark"}, [1, 2]),
            ({"state": "closed", "thing": "money", "age": "'"}, [1, 2]),
            ({"age": "old", "thing": "sofa"}, []),
        ):
            assert numbers((await bo.get("/donations", **query)).text) == found, query


async def test_what_is_stuck_is_marked_and_can_be_seen_alone(town: Office) -> None:
    await asked(town)
    town.now += STUCK_AFTER + timedelta(minutes=1)
    await asked(town, "yusuf")
    async with town.seat("bo") as bo:
        page = await bo.get("/donations", state="stuck")
        assert numbers(page.text) == [1]
        assert "der sker ikke noget" in cells(page.text)[1][2]
        assert "der sker ikke noget" not in cells((await bo.get("/donations", age="new")).text)[1][2]


async def test_a_long_board_turns_and_keeps_what_was_sought(town: Office) -> None:
    async with street(town) as scene:
        await scene.press("bo", "rule:set:most_open:10")
        for at in range(ON_A_PAGE + 2):
            if at % 10 == 0:
                await scene.person(f"family {at}", "uk")
            await ask_for(scene, f"family {at - at % 10}", "bed")
    async with town.seat("bo") as bo:
        page = await bo.get("/donations", thing="bed")
        assert len(numbers(page.text)) == ON_A_PAGE
        assert len(page.content) < 100_000
        after = re.search(rf'href="{PATH}/donations\?([^"]+)" rel="next"', page.text)
        assert after
        second = await bo.get("/donations", **dict(parse_qsl(unescape(after[1]))))
        assert numbers(second.text) == [ON_A_PAGE + 1, ON_A_PAGE + 2]
        assert 'value="bed" selected' in second.text
        assert numbers((await bo.get("/donations", page="999")).text) == numbers(second.text)


async def test_a_case_shows_what_the_chat_shows_and_has_its_buttons(town: Office) -> None:
    await asked(town)
    async with street(town) as scene:
        look = await scene.press("bo", "donation:look:1")
        chat = [button.press for row in look.buttons for button in row]
    async with town.seat("bo") as bo:
        page = await bo.get("/donations/1")
        assert presses(page)[: len(chat)] == chat
        assert "Børnene er 4 og 7 år" in page.text
        assert str(1000) not in page.text
        assert (await bo.get("/donations", number="1")).headers["location"] == f"{PATH}/donations/1"


async def test_what_is_not_there_or_not_sent_is_not_found(town: Office) -> None:
    async with street(town) as scene:
        await scene.press("amal", "ask:donation_offer")
        await scene.fill("amal", "form:items:sofa", "form:items:done", "grå, 2 år gammel", "form:confirm:yes")
        await scene.press("bo", "offer:refuse:1")
    async with town.seat("bo") as bo:
        for path in ("/donations/7", "/donations/offers/1", "/donations/offers/7", f"/donations/{'9' * 40}"):
            assert (await bo.get(path)).status_code == 404, path
        assert (await bo.get("/donations/x")).status_code == 404


async def test_a_coordinator_closes_frees_and_gives_a_request_from_its_page(town: Office) -> None:
    async with street(town) as scene:
        await arranged(scene)
    async with town.seat("bo") as bo:
        assert "donation:free:1" in presses(await bo.get("/donations/1"))
        freed = await bo.press("donation:free:1")
        assert "Ingen har det endnu." in freed.text
        choice = presses(await bo.press("donation:reassign:1"))
        assert choice == [f"donation:give:1:{town.numbers['mette']}", f"donation:give:1:{town.numbers['bo']}"]
        await bo.press(choice[0])
        closed = await bo.press("donation:close:1:elsewhere")
        assert "Lukket." in closed.text
        assert presses(await bo.get("/donations/1")) == []
    async with street(town) as scene:
        assert await state(scene) == "closed"
        assert (await scene.said("amal"))[-1] == "request-closed-notice"


async def test_two_requests_of_a_family_are_joined_from_a_page(town: Office) -> None:
    await asked(town)
    await asked(town, "amal", "sofa")
    async with town.seat("bo") as bo:
        assert "donation:join:2:1" in presses(await bo.press("donation:merge:2"))
        await bo.press("donation:join:2:1")
        assert numbers((await bo.get("/donations")).text) == [1]
        assert "slået sammen med et andet" in (await bo.get("/donations/1")).text


async def test_the_limit_of_a_family_is_lifted_where_it_holds(town: Office) -> None:
    await asked(town)
    async with town.seat("bo") as bo:
        assert "donation:lift:1" not in presses(await bo.get("/donations/1"))
        for _ in range(2):
            await asked(town)
        assert "donation:lift:1" in presses(await bo.get("/donations/1"))
        await bo.press("donation:lift:1")
        page = await bo.get("/donations/1")
        assert "donation:lift:1" not in presses(page)
        assert "familien må bede om flere" in page.text
    async with street(town) as scene:
        assert (await scene.said("amal"))[-1] == "lifted-notice"


async def test_two_coordinators_decide_about_one_case_and_the_second_is_told(town: Office) -> None:
    await asked(town)
    async with town.seat("bo") as bo, town.seat("pia") as pia:
        for seat in (bo, pia):
            assert "donation:close:1:silent" in presses(await seat.get("/donations/1"))
        await bo.press("donation:close:1:silent")
        late = await pia.press("donation:close:1:unfit")
    assert "for gammel" in late.text
    async with street(town) as scene:
        assert (await scene.said("amal")).count("request-closed-notice") == 1


async def test_history_says_what_somebody_is_to_a_request_and_never_who_it_is(town: Office) -> None:
    async with street(town) as scene:
        await arranged(scene)
        await scene.press("mette", "donation:report:1")
        await scene.press("amal", "donation:apart:1")
    async with town.seat("bo") as bo:
        await bo.press("donation:close:1:unfit")
    async with town.seat("pia") as pia:
        history = [row[1:] for row in cells((await pia.get("/donations/1")).text) if len(row) == 4]
    assert history[1:] == [
        ["lukket", "åben → lukket", "en koordinator"],
        ["givet fri", "aftalt → åben", "en af dem"],
        ["anmeldt", "–", "en af dem"],
        ["tid og sted aftalt", "taget → aftalt", "familien"],
        ["taget", "åben → taget", "en frivillig"],
        ["sendt", "kladde → åben", "familien"],
    ]


async def test_one_s_own_steps_and_those_of_the_clock_are_named(town: Office) -> None:
    async with street(town) as scene:
        await scene.person("new", "uk")
        await give(scene, "new")
        town.numbers["new"] = scene.people["new"].id
    async with town.seat("bo") as bo:
        await asked(town, "yusuf", "sofa")
        await bo.press("offer:pass:1")
        history = [row[1:] for row in cells((await bo.get("/donations/offers/1")).text) if len(row) == 4]
    assert history[1:] == [
        ["en familie spurgt", "åben → en familie er spurgt", "af sig selv"],
        ["vist til familier", "ikke set af en koordinator → åben", "dig"],
        ["sendt til gennemsyn", "kladde → ikke set af en koordinator", "giveren"],
    ]


async def test_an_offer_of_somebody_unknown_is_let_through_from_its_page(town: Office) -> None:
    async with street(town) as scene:
        await give(scene, "yusuf")
    async with town.seat("bo") as bo:
        page = await bo.get("/donations/offers", state="unseen")
        assert numbers(page.text, "/donations/offers/") == [1]
        case = await bo.get("/donations/offers/1")
        assert presses(case) == ["offer:pass:1", "offer:refuse:1"]
        assert "grå, 2 år gammel" in case.text
        await bo.press("offer:pass:1")
        assert numbers((await bo.get("/donations/offers", state="unseen")).text, "/donations/offers/") == []
        assert presses(await bo.get("/donations/offers/1")) == ["offer:refuse:1"]
        await bo.press("offer:refuse:1")
        assert (await bo.get("/donations/offers/1")).status_code == 404
    async with street(town) as scene:
        assert await offer_state(scene) == "closed"


async def test_the_overview_has_the_figures_of_the_chat_and_changes_rules(town: Office) -> None:
    await asked(town)
    async with town.seat("bo") as bo:
        page = await bo.get("/donations/overview")
        assert ["Åbne", "1"] in cells(page.text)
        assert ["seng", "1", "0"] in cells(page.text)
        assert 'value="rule:set:free_days:5" selected' in page.text
        await bo.press("rule:set:free_days:9")
        assert 'value="rule:set:free_days:9" selected' in (await bo.get("/donations/overview")).text
        await bo.press("rule:set:free_days:99")
    async with town.database.transaction() as session:
        assert await rules.number(session, "free_days") == 9


async def test_a_coordinator_gives_requests_to_volunteers_of_their_own_organisation_alone(town: Office) -> None:
    await asked(town)
    async with town.seat("pia") as pia:
        choice = presses(await pia.press("donation:reassign:1"))
        assert choice == [f"donation:give:1:{town.numbers[who]}" for who in ("ole", "pia")]
        for press in (f"donation:give:1:{town.numbers['mette']}", f"donation:give:1:{town.numbers['yusuf']}"):
            assert "for gammel" in (await pia.press(press)).text
    async with street(town) as scene:
        assert await state(scene) == "open"


@pytest.mark.parametrize("path", ["/donations", "/donations/1", "/donations/offers", "/donations/overview"])
async def test_volunteers_see_none_of_it(town: Office, path: str) -> None:
    await asked(town)
    async with town.seat("mette") as mette:
        page = await mette.get(path)
    assert page.status_code == 403
    assert "seng" not in page.text


async def test_pages_are_in_english_for_whoever_reads_english(town: Office) -> None:
    await asked(town)
    async with town.seat("bo", language="en") as bo:
        assert cells((await bo.get("/donations")).text)[1][1:3] == ["winter clothes and bed", "open"]
        assert "What has happened" in (await bo.get("/donations/1")).text


async def test_a_case_can_be_read_on_a_phone_and_by_a_screen_reader(town: Office, browsers: Browsers) -> None:
    async with street(town) as scene:
        await arranged(scene)
        await give(scene, "yusuf")
    async with browsers.opened("bo", viewport=NARROW) as browser:
        page = await browser.new_page()
        for path in ("/donations/1", "/donations/offers/1", "/donations/7"):
            await page.goto(browsers.url(path))
            assert await trouble(page) == []
            assert not await overflows(page)
        await page.goto(browsers.url("/donations/1"))
        await page.get_by_role("button", name="Lukket: svarer ikke").press("Enter")
        await page.get_by_role("link", name="Tilbage").press("Enter")
        await page.wait_for_url(browsers.url("/donations/1"))
        assert await page.get_by_role("row").nth(1).inner_text() == "man. 23 nov. 10:00\tlukket\taftalt → lukket\tdig"
