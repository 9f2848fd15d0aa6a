"""People who ask what nobody can answer, and meanings that are near or far: what the tests of questions share."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest

from actions.kernel.buttons import button
from actions.kernel.messages import Message, say
from actions.kernel.rows import to_row
from actions.kernel.turn import Meaning
from config.facts import Municipality
from store import outbox, readers, unanswered
from store.database import Database
from tests.actions.scene import Scene
from tests.conftest import NOW

_numbers = count(1)


def meaning(about: int, also: int = 0) -> bytes:
    """384 signed bytes: alike where `about` is the same, a little less where `also` is another."""
    found = bytearray(384)
    found[about], found[200 + also] = 120, 40
    return bytes(found)


def means(about: int, also: int = 0) -> Meaning:
    return Meaning(meaning(about, also))


async def asked(
    scene: Scene, who: str, text: str, about: int, *, wants: bool = False, guess: str = "benefits_money"
) -> int:
    """Somebody has asked it in vain; with `wants` they want to be told. The number of the question."""
    language = scene.people[who].language
    number = await unanswered.keep(
        scene.session, text, language, ((guess, 0.3),), scene.now, meaning(about, next(_numbers) % 100)
    )
    tell = button("question_tell", "button-tell-me", number)
    shown = to_row(Message(lines=(say("not-understood"),), buttons=((tell,),)))
    outbox.put(scene.session, scene.people[who].id, shown, lane="reply", now=scene.now).state = "sent"
    if wants:
        await scene.press(who, tell.press)
    return number


async def answered(scene: Scene, number: int, last: int | None = None, text: str = "Ja, med kortet.") -> Message:
    """Ida writes an answer to the group of this question."""
    await scene.press("ida", f"question:answer:{number}:{last or number}")
    await scene.type("ida", "Er svømmehallen gratis?", means(1))
    return await scene.type("ida", text)


async def reader(scene: Scene, name: str, *languages: str) -> None:
    """A volunteer who was given to read these languages."""
    await scene.person(name, "da", "volunteer")
    await readers.choose(scene.session, scene.people[name].id, languages, NOW)


@pytest.fixture
async def office(database: Database, facts: Municipality) -> AsyncIterator[Scene]:
    """Ida of the staff, two newcomers, two volunteers who read Tigrinya; on both kinds of database."""
    async with database.transaction() as session:
        scene = Scene(session, facts)
        await scene.person("ida", "da", "staff")
        await scene.person("amal", "ti")
        await scene.person("yusuf", "so")
        await reader(scene, "yonas", "ti")
        await reader(scene, "saba", "ti")
        yield scene
        await session.rollback()
