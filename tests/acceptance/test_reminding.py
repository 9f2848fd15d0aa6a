"""Staff and newcomers together, through real processes: a code on a letter, a class, a closed day, a calendar."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import icalendar
import pytest

from tests.processes import free_port
from tests.stage import VEJVISER as COMMAND
from tests.stage import Person, Stage, button, buttons

Message = dict[str, Any]


async def member_of_staff(stage: Stage) -> Person:
    """Somebody who has opened the link that an operator made on the command line."""
    env = {"DATABASE_URL": f"sqlite:///{stage.folder / 'bot.db'}"}
    link = await stage.command(COMMAND, "invite", "--role", "staff", env=env)
    ida = await stage.person("da", "Ida")
    [given] = await ida.say(f"/start {link.rpartition('=')[2]}")
    assert "medarbejder" in given["text"]
    return ida


async def press(person: Person, message: Message, part: str, count: int = 1) -> list[Message]:
    return await person.press(message, button(message, lambda data: part in data), count)


async def test_a_code_on_a_letter(stage: Stage) -> None:
    ida = await member_of_staff(stage)
    [menu] = await ida.say("/staff")
    await press(ida, menu, "made_add")
    day = datetime.now(UTC) + timedelta(days=3)
    [about] = await ida.say(f"{day:%d/%m %Y} kl. 9")
    [where] = await press(ida, about, "form:about:municipality")
    [whom] = await press(ida, where, "form:place:kasernevej")
    ready, picture, page = await press(ida, whom, "form:contact:saida_kadrovic", 3)
    assert "Aftale" in ready["text"]
    assert picture["photo"]
    token = re.fullmatch(r"https://t\.me/\w+\?start=([\w-]{22})", picture["caption"])
    assert token
    assert page["document"]["file_name"] == "vejviser.pdf"
    content = await stage.download(page["document"]["file_id"])
    assert content.startswith(b"%PDF")

    amal, yusuf = await stage.person("ti"), await stage.person("so")
    offer, pin = await amal.say(f"/start {token[1]}", 2)
    assert "09:00" in offer["text"]
    assert pin["venue"]["title"] == "Kasernevej 20"
    [refused] = await yusuf.say(f"/start {token[1]}")
    assert not any(data.startswith("made:take") for data in buttons(refused).values())
    # By day the question whether the other one was she comes as well.
    heard = await press(amal, offer, "made:take")
    while not (kept := [each for each in heard if any("calendar" in data for data in buttons(each).values())]):
        heard = await amal.hear()
    assert "09:00" in kept[0]["text"]

    [warned] = await ida.hear()
    assert "scannet koden" in warned["text"]
    [shown] = await ida.say("/staff")
    [listed] = await press(ida, shown, "made_list")
    assert "Bliver mindet" in listed["text"]
    [one] = await press(ida, listed, "made:show")
    [asked] = await press(ida, one, "made:move")
    assert buttons(asked)
    moved_to = day + timedelta(days=1)
    await ida.say(f"{moved_to:%d/%m %Y} kl. 10:15")
    while not any("10:15" in told.get("text", "") for told in await amal.hear()):
        pass


async def test_a_class_a_closed_day_and_a_calendar(own_stage: Stage) -> None:
    port = free_port()
    await own_stage.start_bot(WEB_PORT=str(port), PUBLIC_URL=f"http://127.0.0.1:{port}")
    ida, amal = await member_of_staff(own_stage), await own_stage.person("ar")
    [menu] = await ida.say("/staff")
    [course] = await press(ida, menu, "class_new")
    [first] = await press(ida, course, "form:course:jobspor")
    assert buttons(first)
    monday = datetime.now(UTC) + timedelta(days=7 - datetime.now(UTC).weekday())
    _, picture, page = await ida.say(f"{monday:%d/%m %Y}", 3)
    assert page["document"]["file_name"] == "vejviser.pdf"
    [offer] = await amal.say(f"/start {picture['caption'].rpartition('=')[2]}")
    [joined] = await press(amal, offer, ":evening")
    assert "08:30" in joined["text"]

    [settings] = await amal.say("/reminders")
    [feed] = await press(amal, settings, "calendar:feed")
    [address] = re.findall(r"http://127\.0\.0\.1:\d+/calendar/[\w-]+\.ics", feed["text"])
    before = await class_days(address)
    assert len(before) >= 20

    # One sentence in free text.
    day = before[3].date()
    [confirm] = await ida.say(f"Jobspor aflyst {day:%d/%m %Y}")
    [done] = await press(ida, confirm, "form:confirm:yes")
    assert "1" in done["text"]
    assert [each.date() for each in await class_days(address)] == [d.date() for d in before if d.date() != day]
    [undone] = await press(ida, done, "closure:undo")
    assert buttons(undone)
    assert await class_days(address) == before

    heard = await press(amal, feed, "calendar:feed")
    while "/calendar/" not in heard[-1]["text"]:  # that it was closed, and is open again
        heard = await amal.hear()
    assert address not in heard[-1]["text"]
    async with httpx.AsyncClient() as http:
        assert (await http.get(address)).status_code == 404


async def class_days(address: str) -> list[datetime]:
    async with httpx.AsyncClient() as http:
        answer = await http.get(address)
    assert answer.headers["content-type"].startswith("text/calendar")
    return [event.decoded("dtstart") for event in icalendar.Calendar.from_ical(answer.content).walk("VEVENT")]


async def test_a_language_switch_in_the_middle_of_a_form_asks_again(stage: Stage) -> None:
    ida = await member_of_staff(stage)
    [menu] = await ida.say("/staff")
    [danish] = await press(ida, menu, "closure_add")
    [languages] = await ida.say("/language")
    _, english = await ida.press(languages, "language:en", 2)
    assert "What is closed?" in english["text"]
    assert "Hvad er lukket?" in danish["text"]


@pytest.mark.parametrize(
    "arguments", [["--role", "king"], ["--role", "volunteer"], ["--role", "volunteer", "--organisation", "x"]]
)
async def test_an_invitation_that_cannot_be_is_one_line(stage: Stage, arguments: list[str]) -> None:
    env = {"DATABASE_URL": f"sqlite:///{stage.folder / 'bot.db'}"}
    error = await stage.command(COMMAND, "invite", *arguments, env=env, code=1)
    assert "Traceback" not in error


async def test_a_foreign_calendar_address_is_nobody_s(stage: Stage) -> None:
    bot = stage.bot
    async with httpx.AsyncClient() as http:
        for path in ("AAAAAAAAAAAAAAAAAAAAAA", "x", "%2e%2e%2f"):
            assert (await http.get(f"{bot.url}/calendar/{path}.ics")).status_code == 404
