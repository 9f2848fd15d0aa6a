"""Messages to many as pages: composed, looked at in each language, translated, sent, watched, taken back, reported."""

from __future__ import annotations

import asyncio
import csv
import re
from html import unescape
from io import BytesIO, StringIO

import httpx
import pytest
from PIL import Image
from sqlalchemy import select, update

from actions.broadcasts import running
from actions.kernel.turn import Work
from config.languages import LANGUAGES
from console.desk import PATH
from rendering import fonts
from store import audit, broadcasts, roles
from store.broadcasts import Broadcast, Translation
from store.outbox import OutboxRow
from tests.console.office import Office, Seat, presses

TEXT = "Jobcaféen holder lukket.\n---\nHele ugen."


async def staffed(office: Office) -> None:
    """Ida and Bo of the staff, and people who read Arabic, Somali and Ukrainian."""
    await office.person("Ida", "staff")
    await office.person("Bo", "staff")
    for number, language in enumerate(("ar", "ar", "so", "uk")):
        await office.person(f"reader {number}", language=language)


async def written(seat: Seat, text: str = TEXT) -> httpx.Response:
    """A new message with this text, which is number 1."""
    begun = await seat.press("ask:broadcast_new")
    assert begun.headers["location"].startswith(f"{PATH}/form")
    return await seat.send("/form", {"t.text": text})


async def press(seat: Seat, data: str, number: int = 1, *, htmx: bool = False) -> httpx.Response:
    headers = {"hx-request": "true"} if htmx else {}
    return await seat.send(f"/broadcasts/{number}/do", {"press": data}, headers)


async def the(office: Office, number: int = 1) -> Broadcast:
    async with office.database.transaction() as session:
        return (await broadcasts.these(session, [number]))[number]


async def translate(office: Office, language: str, text: str, by: str = "Bo") -> None:
    async with office.database.transaction() as session:
        found = (await broadcasts.these(session, [1]))[1]
        await broadcasts.take_on(session, 1, language, office.numbers[by], found.version, office.now)
        there = await broadcasts.translation(session, 1, language)
        assert there
        there.text = text


async def arrive(office: Office, but: int = 0) -> None:
    """All copies but so many arrive, and time goes on."""
    async with office.database.transaction() as session:
        ids = list(await session.scalars(select(OutboxRow.id).where(OutboxRow.broadcast_id == 1)))
        for row in ids[: len(ids) - but]:
            arrived = {"state": "sent", "telegram_message_id": row}
            await session.execute(update(OutboxRow).where(OutboxRow.id == row).values(arrived))
        await running.tick(Work(session, office.desk.world, office.now))


def shown(page: httpx.Response) -> str:
    """What a page says, without tags and isolates."""
    text = unescape(re.sub(r"<[^>]+>", " ", page.text))
    return re.sub(r"\s+", " ", re.sub("[\u200e\u200f\u2066-\u2069]", "", text))


def phone(page: httpx.Response) -> str:
    """What stands in the first phone."""
    found = re.search(r'<div class="phone".*?(?=<p class="note"|</div>\s*</section>|$)', page.text, re.DOTALL)
    assert found
    return found[0]


async def test_a_message_is_written_on_a_page_and_shown_as_a_whole(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        done = await written(ida)
        assert (done.status_code, done.headers["location"]) == (303, f"{PATH}/broadcasts/1")
        page = await ida.get("/broadcasts/1")
    assert page.status_code == 200
    assert "Jobcaféen holder lukket." in phone(page)
    assert "Skrevet på Dansk" in shown(page)
    assert "Modtagere lige nu: 6" in shown(page)
    assert "broadcast:send:1" in presses(page)
    assert len(page.content) < 100_000


async def test_facts_are_picked_on_one_page_and_come_out_in_each_language(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        asked = await written(ida, "Lukket # fra #.")
        assert (asked.status_code, "#1" in asked.text) == (200, True)
        picked = {"t.text": "Lukket #1 fra #2.", "c.kind1": "day", "c.fact1": "20261126", "c.kind2": "time"}
        await ida.send("/form", picked)
        wrong = await ida.send("/form", {**picked, "t.fact2": "25.00"})
        assert wrong.status_code == 422
        done = await ida.send("/form", {**picked, "t.fact2": "12.30"})
        assert done.status_code == 303
        english = await ida.get("/broadcasts/1", language="en")
    await translate(office, "ar", "مغلق #1 من #2.")
    async with office.seat("Ida") as ida:
        arabic = await ida.get("/broadcasts/1", language="ar")
    assert "torsdag den 26. november 2026" in english.text
    assert "12:30" in phone(arabic)
    assert "نوفمبر" in phone(arabic)
    assert 'dir="rtl"' in phone(arabic)


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_preview_is_what_a_reader_of_the_language_gets(office: Office, language: str) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        part = await ida.client.get(
            f"{PATH}/broadcasts/1/preview", params={"language": language}, headers={"hx-request": "true"}
        )
    assert part.status_code == 200
    assert f'class="phone" lang="{language}"' in part.text
    assert f'dir="{"rtl" if LANGUAGES[language].right_to_left else "ltr"}"' in part.text
    assert "Jobcaféen holder lukket." in part.text
    assert "Hele ugen." in part.text
    assert "<html" not in part.text


async def test_the_text_stands_there_when_it_is_changed_and_facts_keep_to_their_marks(office: Office) -> None:
    await staffed(office)
    first = {"t.text": "A # B #", "c.kind1": "day", "c.fact1": "20261126", "c.kind2": "time", "c.fact2": "0900"}
    async with office.seat("Ida") as ida:
        await written(ida, first["t.text"])
        await ida.send("/form", {**first, "t.text": "A #1 B #2"})
        await press(ida, "broadcast:text:1")
        page = await ida.get("/form")
        assert "A #1 B #2</textarea>" in page.text
        assert 'value="day" checked' in page.text
        # The first one goes, a new one comes before the one that stays.
        sent = {**first, "t.text": "# B #2"}
        asked = await ida.send("/form", sent)
        assert asked.status_code == 200
        assert "# B #2" not in asked.text
        await ida.send("/form", {"t.text": "#1 B #2", "c.kind1": "place", "c.kind2": "time", "c.fact2": "0900"})
        page = await ida.get("/form")
        place = re.search(r'name="c\.fact1".*?value="([a-z]\w+)"', page.text, re.DOTALL)
        assert place
        last = {"c.kind1": "place", "c.fact1": place[1], "c.kind2": "time", "c.fact2": "0900"}
        assert (await ida.send("/form", {"t.text": "#1 B #2", **last})).status_code == 303
    found = await the(office)
    assert found.text == "#1 B #2"
    assert [each["type"] for each in found.facts] == ["fact", "clock"]


async def test_a_browser_that_is_closed_while_a_message_is_written_loses_nothing(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        await press(ida, "broadcast:text:1")
        await ida.send("/form/save", {"t.text": "Halvt skrevet # og"})
    async with office.seat("Ida") as again:
        one = await again.get("/broadcasts/1")
        assert "Fortsæt, hvor du slap." in shown(one)
        assert "broadcast:text:1" not in presses(one)
        page = await again.get("/form")
        assert "Halvt skrevet # og</textarea>" in page.text
        assert "Halvt skrevet #1 og" in phone(page)
    assert (await the(office)).text == TEXT


async def test_what_is_typed_is_shown_as_a_phone_would_and_nothing_is_kept(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        await press(ida, "broadcast:text:1")
        typed = {"t.text": "Nyt: #", "c.kind1": "day", "c.fact1": "20261126", "language": "so"}
        part = await ida.send("/broadcasts/preview", typed)
        assert "Nyt: #1" in phone(part)
        assert 'lang="so"' in part.text
        part = await ida.send("/broadcasts/preview", {**typed, "t.text": "Nyt: #1"})
        assert "26. november 2026" in part.text
        part = await ida.send("/broadcasts/preview", {**typed, "t.text": "Nyt: #1", "c.fact1": "x"})
        assert "Nyt: #1" in phone(part)
    assert (await the(office)).text == TEXT


async def test_the_second_of_two_who_edit_it_is_told_and_sees_their_own_text(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida, office.seat("Bo") as bo:
        await written(ida)
        await press(ida, "broadcast:text:1")
        await press(bo, "broadcast:text:1")
        await ida.send("/form", {"t.text": "Idas tekst."})
        told = await bo.send("/form", {"t.text": "Bos tekst."})
    assert told.status_code == 200
    assert "En anden har ændret beskeden" in shown(told)
    assert "Bos tekst." in shown(told)
    assert "Idas tekst." in phone(told)
    assert (await the(office)).text == "Idas tekst."


async def test_the_numbers_follow_the_audience(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        part = await press(ida, "broadcast:switch:1:only:language:ar", htmx=True)
        assert "<html" not in part.text
        assert "Modtagere lige nu: 2" in shown(part)
        assert re.search(r'value="broadcast:switch:1:only:language:ar"[^>]*aria-pressed="true"', part.text)
        part = await press(ida, "broadcast:switch:1:only:language:uk", htmx=True)
        assert "Modtagere lige nu: 3" in shown(part)
        part = await press(ida, "broadcast:switch:1:not:language:ar", htmx=True)
        assert "Modtagere lige nu: 1" in shown(part)
        whole = await press(ida, "broadcast:switch:1:only:language:ar")
        assert whole.headers["location"] == f"{PATH}/broadcasts/1"
        begun = await press(ida, "broadcast:without:1", htmx=True)
        assert begun.headers["hx-redirect"] == f"{PATH}/form?back=/broadcasts/1"
        await ida.send("/form", {"t.numbers": str(office.numbers["reader 3"])})
        page = await ida.get("/broadcasts/1")
    assert "Ingen får den lige nu." in shown(page)
    assert "broadcast:send:1" not in presses(page)


async def test_a_translation_stands_beside_its_text_and_another_one_says_that_it_is_right(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida, office.seat("Bo") as bo:
        await written(ida)
        page = await bo.get("/broadcasts/1/translations/ar")
        assert "translation:take:1:ar" in presses(page)
        begun = await press(bo, "translation:take:1:ar")
        assert begun.headers["location"].startswith(f"{PATH}/form")
        form = await bo.get("/form")
        assert "Jobcaféen holder lukket." in form.text
        wrong = await bo.send("/form", {"t.text": "مغلق"})
        assert wrong.status_code == 422
        assert "مغلق</textarea>" in wrong.text
        done = await bo.send("/form", {"t.text": "مغلق.\n---\nطوال الأسبوع."})
        assert "Det hjælper mange" in shown(done)
        mine = await bo.get("/broadcasts/1/translations/ar")
        assert "translation:right:1:ar" not in presses(mine)
        theirs = await ida.get("/broadcasts/1/translations/ar")
        assert f"oversat af {office.numbers['Bo']}" in shown(theirs)
        await ida.send("/broadcasts/1/do", {"press": "translation:right:1:ar", "at": "ar"})
        page = await ida.get("/broadcasts/1")
        assert f"set efter af {office.numbers['Ida']}" in shown(page)
        await press(ida, "translation:change:1:ar")
        assert "طوال الأسبوع.</textarea>" in (await ida.get("/form")).text
    async with office.database.transaction() as session:
        there = await session.get(Translation, (1, "ar"))
        assert there and there.state == "checked"


async def test_a_translation_of_an_earlier_text_says_so_and_is_where_the_next_one_begins(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida, "Lukket.")
        await translate(office, "so", "Xiran.")
        await press(ida, "broadcast:text:1")
        await ida.send("/form", {"t.text": "Åbent."})
        page = await ida.get("/broadcasts/1/translations/so")
        assert "Oversættelsen er af en tidligere tekst." in shown(page)
        await press(ida, "translation:take:1:so")
        assert "Xiran.</textarea>" in (await ida.get("/form")).text


async def test_it_is_sent_after_a_second_look_watched_paused_stopped_and_taken_back(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        asked = await press(ida, "broadcast:send:1")
        assert "broadcast:start:1" in presses(asked)
        await press(ida, "broadcast:start:1")
        assert (await the(office)).state == "sending"
        page = await ida.get("/broadcasts/1")
        assert f'sse-connect="{PATH}/broadcasts/1/events?state=sending"' in page.text
        await arrive(office, but=2)
        assert "Sendt: 4 af 6" in shown(await ida.get("/broadcasts/1"))
        await press(ida, "broadcast:pause:1")
        assert "broadcast:go:1" in presses(await ida.get("/broadcasts/1"))
        await press(ida, "broadcast:go:1")
        await press(ida, "broadcast:stop:1")
        page = await ida.get("/broadcasts/1")
        assert "sse-connect" not in page.text
        sure = await press(ida, "broadcast:recall:1")
        assert "broadcast:take:1:delete" in presses(sure)
        await press(ida, "broadcast:take:1:delete")
    assert (await the(office)).state == "recalling"


async def test_it_is_planned_for_a_time(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        await press(ida, "broadcast:at:1")
        wrong = await ida.send("/form", {"t.when": "i går"})
        assert wrong.status_code == 422
        done = await ida.send("/form", {"t.when": "i morgen kl. 10"})
        assert "24. november" in shown(done)
        page = await ida.get("/broadcasts/1")
    assert (await the(office)).state == "scheduled"
    assert "Sendes tirs. 24 nov. 10:00" in shown(page)


async def sent_to_all(office: Office, seat: Seat, *, write: bool = True) -> None:
    if write:
        await written(seat)
    await press(seat, "broadcast:start:1")
    await arrive(office)


async def test_the_report_is_a_table_a_picture_and_a_file(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        assert (await ida.get("/broadcasts/1/report.png")).status_code == 404
        assert (await ida.get("/broadcasts/1/report.csv")).status_code == 404
        await press(ida, "broadcast:start:1")
        await arrive(office)
        page = await ida.get("/broadcasts/1")
        picture = await ida.get("/broadcasts/1/report.png")
        table = await ida.get("/broadcasts/1/report.csv")
    assert "Resultat pr. sprog" in shown(page)
    assert picture.headers["content-disposition"] == 'attachment; filename="vejviser-1.png"'
    assert Image.open(BytesIO(picture.content)).format == "PNG"
    rows = list(csv.reader(StringIO(table.content.decode("utf-8-sig"))))
    assert ["العربية", "2", "0", "0", "0"] in rows
    assert table.headers["content-disposition"] == 'attachment; filename="vejviser-1.csv"'


async def test_nobody_waits_for_the_database_while_the_picture_is_drawn(office: Office) -> None:
    """The picture waits for the fonts, which the test holds; meanwhile somebody else looks and writes."""
    await staffed(office)
    async with office.seat("Ida") as ida, office.seat("Bo") as bo:
        await sent_to_all(office, ida)
        with fonts.lock:
            drawing = asyncio.create_task(ida.get("/broadcasts/1/report.png"))
            async with asyncio.timeout(20):
                assert (await bo.get("/broadcasts/1")).status_code == 200
                assert (await press(bo, "broadcast:recall:1")).status_code == 200
            assert not drawing.done()
        assert (await drawing).status_code == 200


@pytest.mark.parametrize(
    ("shown_list", "there", "missing"),
    [
        ("draft", "Kladde A", "Sendt B"),
        ("sent", "Sendt B", "Kladde A"),
        ("", "Sendt B", "Intet"),
        ("x", "Kladde A", ""),
    ],
)
async def test_the_list_shows_all_or_those_in_one_state(
    office: Office, shown_list: str, there: str, missing: str
) -> None:
    await staffed(office)
    async with office.database.transaction() as session:
        for text, state in (("Kladde A", "draft"), ("Sendt B", "sent")):
            made = await broadcasts.draft(session, office.numbers["Ida"], "da", office.now)
            made.text, made.state = text, state
    async with office.seat("Ida") as ida:
        page = await ida.get("/broadcasts", state=shown_list)
    assert there in page.text
    assert not missing or missing not in page.text
    assert "ask:broadcast_new" in presses(page)
    assert "det sprog, du har valgt i chatten" in shown(page)


async def test_a_long_list_is_paged(office: Office) -> None:
    await staffed(office)
    async with office.database.transaction() as session:
        for number in range(1, 46):
            made = await broadcasts.draft(session, office.numbers["Ida"], "da", office.now)
            made.text = f"Nummer {number:02}"
    async with office.seat("Ida") as ida:
        seen = [await ida.get("/broadcasts", page=page, state="draft") for page in ("1", "2", "3", "4", "x")]
    texts = [re.findall(r"Nummer \d\d", page.text) for page in seen]
    assert [len(each) for each in texts] == [20, 20, 5, 0, 20]
    assert texts[0][0] == "Nummer 45"
    assert len({text for page in texts[:3] for text in page}) == 45
    assert "state=draft&amp;page=3" in seen[1].text


@pytest.mark.parametrize(
    "path",
    ["/broadcasts/7", "/broadcasts/x", "/broadcasts/1/translations/da", "/broadcasts/1/translations/xx"],
)
async def test_what_there_is_not_is_said_to_be_gone(office: Office, path: str) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        page = await ida.get(path)
    assert page.status_code == 404
    assert "Den besked findes ikke." in shown(page)


@pytest.mark.parametrize("role", ["volunteer", "coordinator", None])
async def test_only_the_staff_see_them_and_every_other_try_is_in_the_log(
    office: Office, role: roles.RoleName | None
) -> None:
    await staffed(office)
    await office.person("Hana", role, "samx" if role else "")
    async with office.seat("Ida") as ida:
        await written(ida)
    async with office.seat("Hana") as hana:
        for path in ("", "/1", "/1/preview", "/1/translations/ar", "/1/events", "/1/report.png", "/1/report.csv"):
            assert (await hana.get(f"/broadcasts{path}")).status_code == 403
    async with office.database.transaction() as session:
        events = list(await session.scalars(select(audit.Audit.event).where(audit.Audit.event == "deny")))
    assert len(events) == 7


async def test_opening_a_page_changes_nothing(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        await translate(office, "ar", "مغلق.\n---\nطوال الأسبوع.")
        before = await kept(office)
        for path in ("", "/1", "/1/preview", "/1/translations/ar", "/1/report.csv"):
            await ida.get(f"/broadcasts{path}")
    assert await kept(office) == before


async def kept(office: Office) -> list[tuple[object, ...]]:
    async with office.database.transaction() as session:
        found = await session.execute(select(*Broadcast.__table__.columns))
        there = await session.execute(select(*Translation.__table__.columns))
        return [*map(tuple, found), *map(tuple, there)]


async def test_a_form_that_is_open_gives_way_to_the_one_that_is_pressed(office: Office) -> None:
    await staffed(office)
    async with office.seat("Ida") as ida:
        await written(ida)
        await press(ida, "broadcast:text:1")
        begun = await ida.press("broadcast:link:1")
        assert begun.headers["location"] == f"{PATH}/form"
        wrong = await ida.send("/form", {"t.link": "http://usikker.example"})
        assert (wrong.status_code, "http://usikker.example" in wrong.text) == (422, True)
        await ida.send("/form", {"t.link": "https://naestved.example/job"})
        assert "c.label" in (await ida.get("/form")).text
        await ida.send("/form", {"t.link": "https://naestved.example/job", "t.label": "Læs her"})
        page = await ida.get("/broadcasts/1")
    assert "Læs her" in phone(page)
    assert "https://naestved.example/job" in shown(page)


async def test_what_is_typed_below_a_long_list_counts_before_what_stands_in_the_list(office: Office) -> None:
    await staffed(office)
    picked = {"t.text": "Lukket #1.", "c.kind1": "day", "c.fact1": "20261126"}
    async with office.seat("Ida") as ida:
        await written(ida, "Lukket #.")
        await ida.send("/form", {**picked, "t.fact1": "24-12-2026", "either": "fact1"})
        assert (await the(office)).facts == [{"type": "day", "day": "2026-12-24"}]
        await press(ida, "broadcast:text:1")
        # Later than the days that are offered, and there all the same.
        assert 'value="20261224" selected' in (await ida.get("/form")).text
        await ida.send("/form", {"t.text": "Lukket hele dagen #1.", "c.kind1": "day", "c.fact1": "20261224"})
    assert (await the(office)).facts == [{"type": "day", "day": "2026-12-24"}]
