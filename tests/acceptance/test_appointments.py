"""Appointments on the phone: from a sentence to the reminder that arrives."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from actions.messages import Reply, say
from config.languages import LANGUAGES
from store import outbox, persons
from store.database import Database
from tests.acceptance.conftest import Process, Stage, buttons

SENTENCES = {
    "da": "mind mig om tandlægen i overmorgen kl. 14:30",
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
async def test_a_sentence_becomes_an_appointment(stage: Stage, nlu: Process, language: str) -> None:
    await stage.start_bot(nlu.url)
    person = await stage.person(language)
    [about] = await person.say(SENTENCES[language])
    assert "14:30" in about["text"]
    doctor = next(data for data in buttons(about).values() if data.endswith(":doctor"))
    [confirm] = await person.press(about, doctor)
    keep = next(data for data in buttons(confirm).values() if data.startswith("appointment:keep:"))
    [kept] = await person.press(confirm, keep)
    assert kept["text"].count("14:30") == 1
    assert "18:00" in kept["text"]
    assert "12:30" in kept["text"]


async def test_the_reminder_arrives(stage: Stage, nlu: Process) -> None:
    now = time.time()
    minutes = int(now) // 60 + 2
    await stage.start_bot(nlu.url, REMINDER_LEADS=f"PT{int(minutes * 60 - now) - 8}S")
    person = await stage.person("da")
    [menu] = await person.say("/menu")
    [kept] = await person.press(menu, f"appointment:keep:{minutes}:doctor", forged=True)
    assert "noteret" in kept["text"]
    [reminder] = await person.hear()
    assert "Husk: \u2068læge" in reminder["text"]
    [answer, *_] = await person.press(reminder, "appointment:coming:no", count=2)
    assert "kan komme" in answer["text"] or "ikke kan komme" in answer["text"]


async def test_a_reminder_that_helps_nobody_any_more_is_not_sent_but_kept_as_missed(stage: Stage, nlu: Process) -> None:
    now = datetime.now(UTC)
    person = await stage.person("da")
    database = Database(f"sqlite+aiosqlite:///{stage.folder / 'bot.db'}")
    await database.upgrade()
    message = Reply(lines=(say("not-understood"),)).model_dump(mode="json")
    async with database.transaction() as session:
        row = await persons.meet(session, person.id, "da", now)
        for key, expires_at in (("over", now - timedelta(minutes=1)), ("late", now + timedelta(hours=1))):
            due_at = now - timedelta(hours=3)
            await outbox.put_once(
                session, row.id, message, key=key, lane="reminder", now=now, due_at=due_at, expires_at=expires_at
            )
    await stage.simulator.send(person.id, "/menu")
    await stage.start_bot(nlu.url)
    await person.hear(2)
    async with database.transaction() as session:
        states = {row.key: row.state for row in await session.scalars(select(outbox.OutboxRow))}
    await database.close()
    assert states["over"] == "missed"
    assert states["late"] in ("sending", "sent")


@pytest.mark.parametrize(
    "data",
    [
        "appointment:keep:99999999:doctor",
        "appointment:keep:1:doctor",
        "appointment:about:29000000:nobody",
        "appointment:day:20260231",
        "appointment:hour:2026112699",
        "appointment:cancel:١",
        "appointment:cancel:99999999999999999",
        "appointment:coming:maybe",
    ],
)
async def test_a_forged_press_keeps_nothing(stage: Stage, nlu: Process, data: str) -> None:
    bot = await stage.start_bot(nlu.url)
    person = await stage.person("da")
    [menu] = await person.say("/menu")
    await person.press(menu, data, forged=True)
    [shown] = await person.say("/menu")
    assert buttons(shown)
    assert "Traceback" not in bot.log.read_text()
