"""Appointments on the phone: from a sentence to the reminder that arrives."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from actions.kernel.messages import Message, say
from config.languages import LANGUAGES
from store import outbox, persons
from tests.stage import Stage, button, buttons

SENTENCES = {
    "da": "mind mig om min aftale i overmorgen kl. 14:30",
    "en": "remind me of my appointment the day after tomorrow at 14:30",
    "ar": "ذكرني بموعدي بعد بكرا الساعة 14:30",
    "ti": "ቆጸራይ ድሕሪ ጽባሕ ሰዓት 14:30 ኣዘኻኽረኒ",
    "so": "ballantayda i xasuusi saa dambe saacadda 14:30",
    "fa": "قرارم پس‌فردا ساعت 14:30 را یادآوری کن",
    "prs": "وعده مه پس فردا ساعت 14:30 یادم بتی",
    "ps": "زما وعده بل سبا 14:30 بجې راپه یاد کړه",
    "kmr": "randevûya min dusibe saet 14:30 bîne bîra min",
    "ckb": "ژوانەکەم دووسبەی کاتژمێر 14:30 بیرم بخەرەوە",
    "fr": "rappelle-moi mon rendez-vous après-demain à 14h30",
    "sw": "nikumbushe miadi yangu keshokutwa 14:30",
    "ln": "kanisela nga rendez-vous na nga nsima ya lobi na 14h30",
    "uk": "нагадай мені про зустріч післязавтра о 14:30",
}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_from_a_sentence_to_the_reminder(stage: Stage, tmp_path: Path, language: str) -> None:
    person = await stage.person(language)
    about = await person.mean(SENTENCES[language])
    assert "14:30" in about["text"]
    municipality = button(about, lambda data: data.endswith(":municipality"))
    [where] = await person.press(about, municipality)
    [confirm] = await person.press(where, button(where, lambda data: data.endswith(":kasernevej")))
    keep = button(confirm, lambda data: data.startswith("appointment:keep:"))
    [kept, pin] = await person.press(confirm, keep, count=2)
    assert kept["text"].count("14:30") == 1
    assert "18:00" in kept["text"]
    assert "12:30" in kept["text"]
    assert "Kasernevej 20" in kept["text"]
    assert pin["venue"]["title"] == "Kasernevej 20"
    later = await stage.copied(tmp_path)
    start = datetime.fromtimestamp(int(keep.split(":")[2]) * 60, UTC)
    async with later.worker_at(start - timedelta(hours=2)):
        [reminder, pin] = await person.hear(2)
    assert "14:30" in reminder["text"]
    assert pin["venue"]["address"].startswith("Kasernevej 20")
    assert len(buttons(reminder)) == (3 if language == "da" else 4)


async def test_the_reminder_arrives_in_real_seconds(own_stage: Stage) -> None:
    # Appointments begin with a minute: of these leads one is over in a few seconds, however long the start takes.
    await own_stage.start_bot(REMINDER_LEADS="PT60S,PT75S,PT90S,PT105S")
    person = await own_stage.person("da")
    [menu] = await person.say("/menu")
    minutes = int(time.time() + 64) // 60 + 1
    [kept] = await person.press(menu, f"appointment:keep:{minutes}:doctor:elsewhere", forged=True)
    assert "noteret" in kept["text"]
    [reminder] = await person.hear(wait=60)
    assert "Husk: \u2068læge" in reminder["text"]
    [answer, *_] = await person.press(reminder, button(reminder, lambda data: ":absent:" in data), count=2)
    assert "ikke kan komme" in answer["text"]


async def test_a_late_reminder_says_that_it_was(stage: Stage, tmp_path: Path) -> None:
    person = await stage.person("da")
    [menu] = await person.say("/menu")
    # Noon, so that an hour later is not in the night.
    start = (datetime.now(UTC) + timedelta(days=2)).replace(hour=11, minute=0, second=0, microsecond=0)
    press = f"appointment:keep:{int(start.timestamp()) // 60}:doctor:elsewhere"
    await person.press(menu, press, forged=True)
    later = await stage.copied(tmp_path)
    async with later.worker_at(start + timedelta(hours=1)):
        [reminder] = await person.hear()
    assert "Det var" in reminder["text"]
    async with later.worker_at(start + timedelta(hours=4)) as database, database.transaction() as session:
        states = {row.state for row in await session.scalars(select(outbox.OutboxRow)) if row.lane == "reminder"}
    assert states == {"missed", "sent"}


async def test_a_reminder_that_helps_nobody_any_more_is_not_sent_but_kept_as_missed(stage: Stage) -> None:
    now = datetime.now(UTC)
    person = await stage.person("da")
    database = stage.database()
    message = Message(lines=(say("not-understood"),)).model_dump(mode="json")
    async with database.transaction() as session:
        row = await persons.meet(session, person.id, "da", now)
        for key, expires_at in (("over", now - timedelta(minutes=1)), ("late", now + timedelta(hours=1))):
            due_at = now - timedelta(hours=3)
            outbox.queue(session, outbox.Planned(row.id, key, message, due_at, expires_at), now)
    await stage.simulator.send(person.id, "/menu")
    await person.hear(2)
    async with database.transaction() as session:
        states = {row.key: row.state for row in await session.scalars(select(outbox.OutboxRow))}
    await database.close()
    assert states["over"] == "missed"
    assert states["late"] in ("sending", "sent")


@pytest.mark.parametrize(
    "data",
    [
        "appointment:keep:99999999:doctor:elsewhere",
        "appointment:keep:1:doctor:elsewhere",
        "appointment:keep:29999999:doctor:../etc",
        "appointment:about:29000000:nobody",
        "appointment:day:20260231",
        "appointment:hour:2026112699",
        "appointment:cancel:١",
        "appointment:cancel:99999999999999999",
        "appointment:coming:0",
        "made:take:1",
        "made:cancel:1",
        "class:lead:1:never",
        "closure:undo:1",
        "form:course:jobspor",
        "reminder:show:1",
    ],
)
async def test_a_forged_press_keeps_nothing(stage: Stage, data: str) -> None:
    bot = stage.bot
    person = await stage.person("da")
    [menu] = await person.say("/menu")
    await person.press(menu, data, forged=True)
    [shown] = await person.say("/menu")
    assert buttons(shown)
    assert "Traceback" not in bot.log.read_text()
