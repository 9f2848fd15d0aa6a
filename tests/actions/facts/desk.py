"""A desk at which staff correct facts: the scene with the facts in the database, and people enrolled."""

from __future__ import annotations

from datetime import time
from typing import Any

from actions.appointments.series import weekly
from actions.facts.records import kept
from actions.kernel.messages import Message
from actions.kernel.permissions import perform
from actions.kernel.turn import Entity, Understanding
from config.facts import Municipality
from config.facts_parts import Key
from store import classes
from store import facts as store_facts
from store.facts_import import seed
from tests.actions.scene import Scene, only, presses, shown
from tests.conftest import NOW

JOBCAFE, CAMILLA, PETRA, JOBCENTER = (
    Key(*each.split(".")) for each in ("courses.jobcafe", "contacts.camilla", "contacts.petra", "contacts.jobcenter")
)
KASERNEVEJ, SAMX, ALARM = (
    Key(*each.split(".")) for each in ("places.kasernevej", "organisations.samx", "emergency.alarm")
)


async def open_desk(scene: Scene) -> None:
    await seed(scene.session, scene.facts, NOW)


async def fresh(scene: Scene) -> Municipality:
    """The facts as they are by now, which the next turn sees."""
    scene.facts = await store_facts.current(scene.session, scene.facts)
    return scene.facts


async def write(scene: Scene, text: str, who: str = "ida", **entities: str) -> Message:
    """Somebody of the staff writes it out of the blue."""
    await fresh(scene)
    found = tuple(Entity(name, value) for name, value in entities.items())
    turn = await scene.turn(who, Understanding("", 0.0, found), text)
    return only(await perform("fact_list", turn))


async def choose(scene: Scene, key: Key, what: str, who: str = "ida") -> Message:
    """From `/facts` to the question for the new value."""
    await fresh(scene)
    await scene.command(who, "/facts")
    await scene.press(who, f"form:section:{key.section}")
    asked = await scene.press(who, f"form:record:{kept(key)}")
    return await scene.press(who, f"form:what:{what}") if f"form:what:{what}" in presses(asked) else asked


async def agree(scene: Scene, who: str = "ida") -> Message:
    """The one press after which it counts."""
    said = await scene.press(who, "form:confirm:yes")
    await fresh(scene)
    return said


def undo_of(message: Message) -> str:
    return next(each for each in presses(message) if each.startswith("fact:undo:"))


async def enrol(scene: Scene, who: str, course: str = "jobcafe", days: tuple[int, ...] = (3,), **hours: time) -> int:
    """In a class on Thursdays from 12:30 to 16:30, where nothing else is said."""
    group = await classes.keep(
        scene.session,
        course=course,
        rule=weekly(days),
        first_day=NOW.date(),
        last_day=None,
        opens=hours.get("opens", time(12, 30)),
        closes=hours.get("closes", time(16, 30)),
        now=NOW,
    )
    await classes.enrol(scene.session, scene.people[who].id, group.id, "PT1H", NOW)
    return group.id


def text(message: Message, language: str = "da") -> str:
    """As it is read, without the marks that keep directions apart."""
    return "".join(each for each in shown(message, language) if each not in "\u2066\u2067\u2068\u2069\u200e\u200f")


def value(facts: Municipality, key: Key) -> Any:
    return next(each for each in getattr(facts, key.section) if each.id == key.id)
