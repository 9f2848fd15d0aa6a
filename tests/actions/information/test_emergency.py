"""Emergency: the number that fits first; all of them, first 112, where nobody has said what it is."""

from __future__ import annotations

import pytest

from actions import ACTIONS
from actions.information.emergency import NUMBERS
from actions.kernel.messages import Message
from actions.kernel.turn import Danger, Turn, Understanding, World
from config.facts import Municipality
from store import persons
from store.database import Database
from tests.actions.conftest import Ask
from tests.actions.scene import ids
from tests.conftest import NOW

FIRST = {
    "violence_at_home": "1888",
    "sexual_abuse": "1888",
    "child_abuse": "112",
    "suicide": "+4570201201",
    "acute_illness": "112",
    "fire_or_crime": "112",
    "fleeing_or_hiding": "1888",
    "no_place_tonight": "114",
    "threats": "114",
}


async def test_the_four_numbers_can_be_pressed_112_first(ask: Ask) -> None:
    reply = await ask("emergency")
    assert [card.phone for card in reply.contacts] == ["112", "1818", "1888", "+4570201201"]


async def test_no_note_about_old_facts_stands_in_the_way(ask: Ask) -> None:
    assert all(line.id.startswith("emergency") for line in (await ask("emergency")).lines)


async def help_in(database: Database, facts: Municipality, kind: str) -> Message:
    async with database.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        understood = Understanding("greet", 0.9, danger=Danger("certain", kind))
        [reply] = await ACTIONS["emergency"](Turn(session, World(facts), NOW, understood, person))
    assert isinstance(reply, Message)
    return reply


@pytest.mark.parametrize(("kind", "phone"), FIRST.items())
async def test_each_danger_has_one_number_first_and_says_what_to_do(
    sqlite: Database, facts: Municipality, kind: str, phone: str
) -> None:
    reply = await help_in(sqlite, facts, kind)
    assert reply.contacts[0].phone == phone
    assert reply.lines[0].args["phone"].model_dump()["number"] == phone
    assert ids(reply)[:2] == ["danger-call", f"danger-{kind}"]
    # Whoever reads the phone of somebody who hides must not find it.
    assert ids(reply)[-1] == "danger-safe"
    alarm = "112" in [card.phone for card in reply.contacts[1:]]
    assert ("danger-alarm" in ids(reply)) is alarm


def test_no_kind_of_danger_is_without_a_number() -> None:
    assert FIRST.keys() == NUMBERS.keys()


async def test_where_the_facts_lack_the_number_the_others_stand_in(sqlite: Database, facts: Municipality) -> None:
    fewer = facts.model_copy(update={"emergency": tuple(each for each in facts.emergency if each.id != "police")})
    reply = await help_in(sqlite, fewer, "no_place_tonight")
    assert reply.contacts[0].phone == "112"
