"""The table of facts, a page for each, and correcting them there: previewed, by two at once, taken back."""

from __future__ import annotations

import re
from html import unescape
from typing import Any

import httpx
import pytest
from playwright.async_api import ViewportSize

from actions.facts.facts import FORM
from actions.facts.records import kept
from actions.kernel.about import fact_code
from config.facts import Municipality
from config.facts_parts import Key
from config.freshness import every_fact
from config.languages import LANGUAGES
from console.desk import PATH
from console.fact_rows import path_of
from rendering import locales
from store import facts as store_facts
from store import forms, numbers
from tests.console.browsing import NARROW, WIDE, Browsers, overflows, trouble
from tests.console.office import Office, Seat, presses

CAMILLA, JOBCAFE = Key("contacts", "camilla"), Key("courses", "jobcafe")
NEW_NUMBER = "25 45 10 18"


async def now(office: Office) -> Municipality:
    async with office.database.transaction() as session:
        return await store_facts.current(session, office.facts)


async def open_answers(office: Office, name: str) -> dict[str, str]:
    async with office.database.transaction() as session:
        found = await forms.open_for(session, office.numbers[name], office.now)
        return dict(found.answers) if found else {}


def names(page: httpx.Response) -> list[str]:
    """The first column of the table."""
    return [unescape(each) for each in re.findall(r'scope="row"><a [^>]*>([^<]*)</a>', page.text)]


def read(page: httpx.Response) -> str:
    """What a page says, without marks of any kind."""
    return re.sub(r"[\u2066-\u2069\u200e\u200f]", "", unescape(re.sub(r"<[^>]+>", " ", page.text)))


def preview(page: httpx.Response) -> str:
    """What stands in the bubbles of a phone."""
    bubbles = re.findall(r'<div class="bubble">(.*?)</div>', page.text, re.DOTALL)
    return re.sub(r"[\u2066-\u2069\u200e\u200f]", "", unescape(" ".join(bubbles)))


def viewport(size: dict[str, int]) -> ViewportSize:
    return {"width": size["width"], "height": size["height"]}


async def edit(seat: Seat, key: Key, what: str) -> httpx.Response:
    begun = await seat.send("/facts/edit", {"fact": fact_code(key), "what": what, "back": path_of(key)})
    assert begun.status_code == 303
    return await seat.get("/form")


async def summary(seat: Seat, text: str = NEW_NUMBER) -> dict[str, Any]:
    """Types another number for Camilla, up to the summary; what the page would send with a yes."""
    await edit(seat, CAMILLA, "phone")
    form = {"c.record": kept(CAMILLA), "c.what": "phone", "t.phone": text}
    page = await seat.send("/form", form)
    return form | {"t.phone": "+45" + text.replace(" ", ""), "c.confirm": "yes", **summed_up_on(page)}


def summed_up_on(page: httpx.Response) -> dict[str, str]:
    """What the page sends along with a yes: of which summary it is."""
    [(name, value)] = re.findall(r'name="(s\.confirm)" value="(\w+)"', page.text)
    return {name: value}


async def test_every_fact_is_in_the_table_the_oldest_first(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        first, second = await mette.get("/facts"), await mette.get("/facts", page="1")
        assert first.text.count('aria-sort="descending"') == 1
    found = names(first) + names(second)
    assert len(found) == len(every_fact(office.facts))
    # Nobody has ever looked at these.
    never = sum(each.verified_on is None for each in every_fact(office.facts).values())
    assert first.text.count("Aldrig") == min(never, len(names(first)))


async def test_the_table_sorts_by_name_and_by_how_often_a_topic_is_asked(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.database.transaction() as session:
        for _ in range(12):
            await numbers.count(session, "answered", "residence_permit", "ar", office.now)
    async with office.seat("Mette") as mette:
        by_name = names(await mette.get("/facts", sort="name"))
        asked = await mette.get("/facts", sort="asked")
    assert by_name == sorted(by_name, key=str.casefold)
    assert "Ny i Danmark" in names(asked)[:8]
    # Twelve are shown as ten: in steps of five, as in the chat.
    assert ">10</td>" in asked.text and ">12</td>" not in asked.text


async def test_the_table_is_searched_by_section_and_by_a_word_of_what_is_said(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        numbers_of = await mette.get("/facts", q="25 45 10 17")
        words = await mette.get("/facts", section="courses", q="lokale 3")
        nothing = await mette.get("/facts", q="<b>findes ikke")
    assert names(numbers_of) == ["Camilla"]
    assert names(words) == ["Jobcafé"]
    assert names(nothing) == [] and "<b>findes" not in nothing.text


async def test_a_fact_has_a_page_in_every_language_with_where_it_is_from(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        for language in LANGUAGES:
            page = await mette.get(path_of(JOBCAFE), preview=language)
            hours = "12:30 تا 16:30" if language == "ckb" else "12:30–16:30"
            assert page.status_code == 200 and hours in preview(page)
            assert f'lang="{language}" dir="{"rtl" if LANGUAGES[language].right_to_left else "ltr"}"' in page.text
    assert "naestved-2019-10-15" in page.text


async def test_every_fact_has_a_page(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette", language="en") as mette:
        for key in every_fact(office.facts):
            page = await mette.get(path_of(key))
            assert page.status_code == 200, key
            assert len(page.content) < 100_000


@pytest.mark.parametrize("path", ["/facts/contacts/nobody", "/facts/name/-", "/facts/secrets/x", "/facts/page/-"])
async def test_what_is_no_fact_has_no_page(office: Office, path: str) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        assert (await mette.get(path)).status_code == 404


async def test_a_fact_is_corrected_on_its_page_and_that_is_undone_there(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        done = await mette.send("/form", await summary(mette) | {"back": path_of(CAMILLA)})
        assert f'href="{PATH}{path_of(CAMILLA)}"' in done.text
        assert (await now(office)).contact("camilla").phones == ("+4525451018",)
        page = await mette.get(path_of(CAMILLA))
        assert "+45 25 45 10 17 → +45 25 45 10 18" in re.sub(r"\s+", " ", read(page))
        [undo] = [each for each in presses(page) if each.startswith("fact:undo:")]
        await mette.press(undo)
    assert (await now(office)).contact("camilla").phones == ("+4525451017",)


async def test_a_preview_shows_the_answer_as_it_would_be_and_keeps_nothing(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await edit(mette, CAMILLA, "phone")
        assert "25 45 10 17" in preview(page)
        before = await open_answers(office, "Mette")
        typed = {"c.record": kept(CAMILLA), "c.what": "phone", "t.phone": NEW_NUMBER, "preview": "ar"}
        whole = await mette.send("/facts/preview", typed)
        part = await mette.send("/facts/preview", typed, headers={"hx-request": "true"})
    assert NEW_NUMBER in preview(whole) and 'dir="rtl"' in whole.text
    # Without scripts it is a page, on which nothing that was typed is lost.
    assert 'value="25 45 10 18"' in whole.text or 'value="+4525451018"' in whole.text
    assert NEW_NUMBER in preview(part) and "<html" not in part.text
    assert await open_answers(office, "Mette") == before
    assert (await now(office)).contact("camilla").phones == ("+4525451017",)


async def test_a_preview_follows_what_is_typed_in_a_browser_and_the_language(
    office: Office, browsers: Browsers
) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette, browsers.opened("Mette") as browser:
        await edit(mette, JOBCAFE, "hours")
        page = await browser.new_page()
        await page.goto(browsers.url("/form"))
        await page.fill("#f-hours", "torsdag 13-17")
        new = re.compile("13:00.*17:00")
        await page.locator("#preview .bubble").filter(has_text=new).wait_for()
        await page.select_option("#preview-language", "ar")
        await page.locator('#preview .phone[lang="ar"] .bubble').filter(has_text=new).wait_for()
        await page.click("button.go")
        await page.locator("input[name='c.confirm']").check()
        assert await trouble(page) == [] and not await overflows(page)
        await page.click("button.go")
        await page.get_by_role("heading", name="Færdig").wait_for()
        for how in map(viewport, (WIDE, NARROW)):
            await page.set_viewport_size(how)
            await page.goto(browsers.url(path_of(JOBCAFE)))
            assert await trouble(page) == [] and not await overflows(page)
    assert str((await now(office)).course("jobcafe").hours).startswith("Th 13:00-17:00")


async def test_a_preview_never_says_yes(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        answer = await mette.send("/facts/preview", await summary(mette))
    assert NEW_NUMBER in preview(answer)
    assert (await now(office)).contact("camilla").phones == ("+4525451017",)
    assert (await open_answers(office, "Mette"))["phone"] == "+4525451018"


async def test_what_cannot_be_read_is_told_and_the_preview_stays_as_it_is(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        await edit(mette, CAMILLA, "phone")
        form = {"c.record": kept(CAMILLA), "c.what": "phone", "t.phone": "i morgen"}
        shown, sent = await mette.send("/facts/preview", form), await mette.send("/form", form)
    assert "25 45 10 17" in preview(shown)
    assert sent.status_code == 422 and 'role="alert"' in sent.text and 'value="i morgen"' in sent.text


async def test_whoever_is_second_is_shown_what_the_first_has_changed_and_keeps_what_was_typed(office: Office) -> None:
    await office.person("Mette", "staff")
    await office.person("Bo", "staff")
    async with office.seat("Mette") as mette, office.seat("Bo") as bo:
        hers, his = await summary(mette), await summary(bo, "25 45 10 19")
        assert (await bo.send("/form", his)).status_code == 200
        told = await mette.send("/form", hers)
        assert told.status_code == 409
        assert "En anden har rettet det samme imens" in told.text
        assert "25 45 10 19" in read(told) and "25 45 10 18" in preview(told)
        assert 'value="+4525451018"' in told.text
        assert (await now(office)).contact("camilla").phones == ("+4525451019",)
        # As she has seen it now, and still wants it.
        assert (await mette.send("/form", hers | summed_up_on(told))).status_code == 200
    assert (await now(office)).contact("camilla").phones == ("+4525451018",)


async def test_whoever_is_second_in_the_same_moment_is_told_by_the_chat(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        hers = await summary(mette)
        sent = {"csrf": await mette.csrf(), **hers}
        del sent["s.confirm"]
        async with office.database.transaction() as session:
            value = office.facts.contact("camilla").model_dump(mode="json")
            await store_facts.change(session, {CAMILLA: value | {"phones": ["+4525451019"]}}, "staff", office.now)
        headers = {"origin": office.root, "sec-fetch-site": "same-origin"}
        told = await mette.client.post(f"{PATH}/form", data=sent, headers=headers)
    assert told.status_code == 409
    assert "25 45 10 19" in read(told) and "25 45 10 18" in preview(told)
    assert (await open_answers(office, "Mette"))["phone"] == "+4525451018"
    assert (await now(office)).contact("camilla").phones == ("+4525451019",)


async def test_nobody_agrees_to_a_summary_that_they_have_not_seen(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        hers = await summary(mette)
        page = await mette.send("/form", hers | {"t.phone": "25 45 10 20"})
        assert "c.confirm" in page.text
        assert (await now(office)).contact("camilla").phones == ("+4525451017",)
        await mette.send("/form", hers | {"t.phone": "+4525451020"} | summed_up_on(page))
    assert (await now(office)).contact("camilla").phones == ("+4525451020",)


async def test_somebody_new_comes_by_the_same_form_and_goes_again(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        assert (await mette.send("/facts/new", {"section": "contacts"})).status_code == 303
        form: dict[str, Any] = {"c.record": "contacts-new", "c.section": "contacts"}
        await mette.send("/form", form | {"t.name": "Åse Østergård"})
        form |= {"t.name": "Åse Østergård", "c.role": "caseworker"}
        await mette.send("/form", form)
        form |= {"t.phone": "25 45 10 20"}
        await mette.send("/form", form)
        form |= {"t.phone": "+4525451020", "asked": "topics", "c.topics": ["casework", "integration"]}
        assert "Åse Østergård" in preview(await mette.send("/form", form))
        await mette.send("/form", form | {"c.confirm": "yes"})
        new = (await now(office)).contact("aase_oestergaard")
        assert (new.phones, new.topics) == (("+4525451020",), ("casework", "integration"))
        key = Key("contacts", "aase_oestergaard")
        await edit(mette, key, "stops")
        await mette.send("/form", {"c.record": kept(key), "c.what": "stops", "c.confirm": "yes"})
        gone = await mette.get(path_of(key))
        assert gone.status_code == 200 and "findes ikke mere" in gone.text
        await mette.press(next(each for each in presses(gone) if each.startswith("fact:undo:")))
    assert (await now(office)).contact("aase_oestergaard").name == "Åse Østergård"


async def test_a_fact_is_still_right_with_one_press(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await mette.get(path_of(Key("permits")))
        await mette.press(next(each for each in presses(page) if each.startswith("check:fact:")))
        assert "I dag" in (await mette.get(path_of(Key("permits")))).text
    assert (await now(office)).permits.verified_on == office.now.date()


async def test_a_form_that_is_open_already_gives_way_to_another(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        await mette.press("own:new")
        # A forged or old button opens nothing, and leaves the open form alone.
        refused = await mette.send("/facts/edit", {"fact": "nobody!", "what": "phone"})
        assert refused.status_code == 200
        assert await open_answers(office, "Mette") == {}
        for _ in range(2):
            assert "t.phone" in (await edit(mette, CAMILLA, "phone")).text
    assert (await open_answers(office, "Mette"))["what"] == "phone"


def test_what_is_previewed_ends_with_a_question_that_sums_it_up() -> None:
    """Its yes is left out, so nothing is ever done."""
    assert FORM.fields[-1].sums_up and FORM.fields[-1].wanted({})


@pytest.mark.parametrize("language", ["da", "en"])
def test_every_part_and_section_has_a_word(facts: Municipality, language: str) -> None:
    known = locales.bundle(language)
    for section, fact in ((key.section, fact) for key, fact in every_fact(facts).items()):
        assert known.has_message(f"facts-of-{section}")
        assert [
            each for each in type(fact).model_fields if each != "id" and not known.has_message(f"facts-part-{each}")
        ] == []
