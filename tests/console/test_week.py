"""The calendar of a week: hours, classes, closed days and holidays, in a table and as a list."""

from __future__ import annotations

import re
from datetime import date, time, timedelta
from html import unescape

import pytest

from actions.appointments.series import weekly
from config.facts_parts import Key
from console.desk import PATH
from store import classes, closures, facts
from tests.console.office import Office, Seat, presses

MONDAY = date(2026, 11, 23)


async def rows(seat: Seat, day: date | str = MONDAY) -> dict[str, list[str]]:
    """By the name in the first column what stands in each of the seven days."""
    page = await seat.get("/week", day=str(day))
    assert page.status_code == 200
    [table] = re.findall(r'<table class="week">(.*?)</table>', page.text, re.DOTALL)
    found = {}
    for row in re.findall(r"<tr>(.*?)</tr>", table, re.DOTALL)[1:]:
        [name] = re.findall(r'<th scope="row">(.*?)</th>', row, re.DOTALL)
        cells = re.findall(r"<td>(.*?)</td>", row, re.DOTALL)
        found[bare(name)] = [bare(cell) for cell in cells]
    return found


def bare(html: str) -> str:
    text = re.sub(r"[\u2066-\u2069]", "", unescape(re.sub(r"<[^>]+>", " ", html)))
    return re.sub(r"\s+", " ", text).strip()


async def test_the_hours_of_courses_stand_on_their_days(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        found = await rows(mette)
    assert found["Jobcafé Kasernevej 20"] == ["–", "–", "–", "12:30–16:30", "–", "–", "–"]
    assert found["Jobspor Kasernevej 20"] == ["08:30–12:30"] * 5 + ["–", "–"]
    assert found["Personalets tider"] == ["09:00–15:00"] * 5 + ["–", "–"]


async def test_a_closed_day_is_closed_and_is_opened_again_from_there(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.database.transaction() as session:
        await closures.add(session, "jobspor", MONDAY + timedelta(days=1), MONDAY + timedelta(days=2), office.now)
        await closures.add(session, None, MONDAY + timedelta(days=7), MONDAY + timedelta(days=7), office.now)
    async with office.seat("Mette") as mette:
        found = await rows(mette)
        assert found["Jobspor Kasernevej 20"][:4] == ["08:30–12:30", "Lukket", "Lukket", "08:30–12:30"]
        assert found["Kursus for nye Kasernevej 20"][1] == "08:30–12:30"
        # The other one is of the week after.
        assert [each for each in presses(await mette.get("/week")) if "undo" in each] == ["closure:undo:1"]
        await mette.press("closure:undo:1")
        assert "Lukket" not in str(await rows(mette))
        assert (await rows(mette, MONDAY + timedelta(days=7)))["Jobspor Kasernevej 20"][0] == "Lukket"


async def test_public_holidays_are_told_and_close_what_would_be_open(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        found = await rows(mette, date(2026, 12, 24))
        page = await mette.get("/week", day="2026-12-24")
    # Thursday and Friday, Christmas Eve and Christmas Day.
    assert found["Jobspor Kasernevej 20"][3:5] == ["Helligdag: lukket"] * 2
    assert found["Jobcafé Kasernevej 20"][3:5] == ["Helligdag: lukket", "–"]
    assert page.text.count('<br><span class="closed">') == 3


async def test_classes_stand_with_how_many_are_in_them_from_their_first_day_on(office: Office) -> None:
    await office.person("Mette", "staff")
    amal = await office.person("Amal", language="ar")
    async with office.database.transaction() as session:
        group = await classes.keep(
            session, course="danish", rule=weekly((0, 2)), first_day=MONDAY + timedelta(days=2),
            last_day=None, opens=time(9), closes=time(12), now=office.now,
        )  # fmt: skip
        await classes.enrol(session, amal, group.id, "PT1H", office.now)
        await closures.add(session, "danish", MONDAY + timedelta(days=7), MONDAY + timedelta(days=7), office.now)
    async with office.seat("Mette") as mette:
        first, second, before = [await rows(mette, MONDAY + timedelta(days=days)) for days in (0, 7, -7)]
    name = "Danskundervisning, mandag og onsdag, 09:00 På holdet: 1"
    assert first[name] == ["–", "–", "09:00–12:00", "–", "–", "–", "–"]
    assert second[name][:3] == ["Lukket", "–", "09:00–12:00"]
    assert name not in before


async def test_a_course_that_is_no_longer_given_has_no_row(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.database.transaction() as session:
        value = office.facts.course("jobspor").model_dump(mode="json")
        await facts.change(session, {Key("courses", "jobspor"): value | {"given": False}}, "staff", office.now)
    async with office.seat("Mette") as mette:
        assert not any(name.startswith("Jobspor") for name in await rows(mette))


async def test_the_weeks_before_and_after_are_a_link_away(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette", language="en") as mette:
        page = await mette.get("/week", day="2026-11-25")
    assert f'rel="prev" href="{PATH}/week?day=2026-11-16"' in page.text
    assert f'rel="next" href="{PATH}/week?day=2026-11-30"' in page.text
    # The table of a wide page and the list of a narrow one both say which day is today.
    assert page.text.count('aria-current="date"') == 2


@pytest.mark.parametrize("day", ["", "x", "2026-02-30", "0001-01-01", "9999-12-31"])
async def test_a_day_that_is_none_or_far_away_is_today(office: Office, day: str) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        page = await mette.get("/week", day=day)
    assert "Uge 48" in re.sub(r"[\u2066-\u2069]", "", page.text)


async def test_a_day_is_closed_from_the_page_by_the_form_of_the_chat(office: Office) -> None:
    await office.person("Mette", "staff")
    async with office.seat("Mette") as mette:
        begun = await mette.send("/do", {"press": "ask:closure_add", "back": "/week?day=2026-11-30"})
        assert begun.headers["location"].startswith(f"{PATH}/form?back=")
        form = {"c.course": "jobspor", "t.days": "1/12"}
        await mette.send("/form", {"c.course": "jobspor"})
        page = await mette.send("/form", form)
        [digest] = re.findall(r'name="s\.confirm" value="(\w+)"', page.text)
        [days] = re.findall(r'name="t\.days" value="([^"]+)"', page.text)
        sent = {"c.course": "jobspor", "t.days": days, "s.confirm": digest, "c.confirm": "yes"}
        await mette.send("/form", sent)
        assert (await rows(mette, date(2026, 12, 1)))["Jobspor Kasernevej 20"][1] == "Lukket"
