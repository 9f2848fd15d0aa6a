"""Nothing is changed or deleted for anybody because of what they typed: every intent, by somebody who has it all."""

from __future__ import annotations

from datetime import timedelta

import pytest
import yaml
from sqlalchemy import select

from actions import ACTIONS
from actions.kernel.turn import Danger, Entity, Understanding, World
from bot.answering.pipeline import Pipeline
from bot.incoming.nlu import NluClient
from bot.incoming.reading import Understood
from bot.incoming.updates import Incoming, Typed
from config.facts import Municipality
from config.settings import ROOT
from store import appointments, persons, roles
from store.base import Base, Session
from store.classes import CourseClass, Enrolment
from store.database import Database
from tests.conftest import NOW

INTENTS = yaml.safe_load((ROOT / "config" / "rasa" / "domain.yml").read_text(encoding="utf-8"))["intents"]
# What goes out, what is under way until somebody presses, counts of nobody, and the classes that courses have anyway.
PASSING = ("outbox", "forms", "unanswered", "guesses", "counters", "updates", "audit", "classes")
ME = 7
Rows = dict[str, list[dict[str, object]]]
# Of a person: what was talked about, that they wrote, that they were told once what is kept.
OF_PERSONS = {"topic", "topic_at", "misunderstood", "menu", "told_at", "wrote_on"}


async def kept(session: Session) -> Rows:
    """Every row but what passes; of a person not what the conversation itself leaves behind."""
    await session.flush()
    found: Rows = {}
    for table in Base.metadata.sorted_tables:
        rows = (await session.execute(select(table))).mappings().all()
        passing = OF_PERSONS if table.name == "persons" else set()
        if table.name not in PASSING:
            found[table.name] = [{key: row[key] for key in row if key not in passing} for row in rows]
    return found


async def somebody_who_has_it_all(session: Session) -> None:
    person = await persons.meet(session, ME, "da", NOW)
    await roles.give(session, person.id, "staff", "", NOW)
    await appointments.keep(session, person.id, NOW + timedelta(days=2), "doctor", None, NOW)
    course = CourseClass(
        course="jobspor",
        rule="FREQ=WEEKLY;BYDAY=TU",
        first_day=NOW.date(),
        opens=NOW.time().replace(tzinfo=None),
        closes=(NOW + timedelta(hours=3)).time(),
        created_at=NOW,
    )
    session.add(course)
    await session.flush()
    session.add(Enrolment(person_id=person.id, class_id=course.id, lead="PT2H", created_at=NOW))
    await session.flush()


@pytest.mark.parametrize("intent", INTENTS)
async def test_typed_words_alone_change_nothing(sqlite: Database, facts: Municipality, intent: str) -> None:
    nlu = NluClient("http://127.0.0.1:9")
    pipeline = Pipeline(sqlite, nlu, World(facts))
    danger = Danger("certain", "threats") if intent == "emergency" else Danger()
    entities = (Entity("item", "bed"), Entity("course", "jobspor"), Entity("contact_topic", "jobcenter"))
    understood = Understanding(intent, 1.0, entities, ((intent, 1.0),), "da", 1.0, danger=danger)
    assert intent in ACTIONS
    async with sqlite.transaction() as session:
        await somebody_who_has_it_all(session)
        before = await kept(session)
        for number, text in enumerate(("gør det nu", "i morgen kl. 10", "stop"), start=1):
            await pipeline.within(session, Incoming(number, ME, "da", Typed(text)), Understood(understood), NOW)
            assert await kept(session) == before, text
    await nlu.close()
