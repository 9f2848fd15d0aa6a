"""A donation that is agreed, through real processes: found again by both, reminded of, at home, and over."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import Any

from sqlalchemy import select

from store import addresses, donations
from store.base import Base
from store.database import Database
from tests.acceptance.test_donations import ask_for_a_bed, helper, press
from tests.stage import Person, Stage, buttons

WHERE = "Kvædevej 12, 2. tv, 4700 Næstved"
Message = dict[str, Any]


async def propose_at_home(person: Person, times: Message) -> None:
    """Switches a time on, and then the family's home."""
    seen = await person.stage.simulator.version(person.id)
    wanted = [data for data in buttons(times).values() if data.startswith("form:times:")][-3]
    await person.stage.simulator.press(person.id, times, wanted)
    [times] = await person.stage.simulator.changes(person.id, seen, wait=10)
    [place] = await press(person, times, "form:times:done")
    await press(person, place, "form:place:home")


async def standing_in(database: Database, text: str) -> set[str]:
    """The tables in which this stands."""
    async with database.transaction() as session:
        return {
            table.name
            for table in Base.metadata.sorted_tables
            for row in await session.execute(select(table))
            if text in json.dumps(list(row), ensure_ascii=False, default=str)
        }


async def test_both_find_it_again_and_are_reminded_and_only_who_comes_learns_where(own_stage: Stage) -> None:
    bot = await own_stage.start_bot()
    database = own_stage.database()
    family = await own_stage.person("ti", "Selam")
    volunteer = await helper(own_stage, database, "volunteer", "Mette")
    other = await helper(own_stage, database, "volunteer", "Ole")
    await family.say("/menu")
    await ask_for_a_bed(family)
    [board] = await volunteer.say("/board")
    [yours] = await volunteer.press(board, "donation:claim:1", forged=True)
    await family.hear()
    [times] = await press(volunteer, yours, ":propose:")
    await propose_at_home(volunteer, times)
    [proposed] = await family.hear()
    _, asked = await press(family, proposed, ":pick:", 2)
    assert "ጐደና" in asked["text"]
    await volunteer.hear()
    await family.say(WHERE)
    [address] = await volunteer.hear()
    assert WHERE in address["text"]
    await own_stage.settled()
    assert await standing_in(database, WHERE) == {"addresses"}

    async with database.transaction() as session:
        found = await donations.find(session, 1)
        assert found and found.meets_at
        meets_at, word = found.meets_at, found.code
    for person in (family, volunteer):
        [mine] = await person.say("/mine")
        assert word in mine["text"]
    [board] = await other.say("/board")
    for data in ("donation:address:1", "donation:mine:1", "donation:show:1"):
        for shown in await other.press(board, data, forged=True):
            assert word not in shown["text"]
    await own_stage.settled()
    to_other = await own_stage.simulator.replies(other.id, count=0, wait=0)
    assert WHERE not in str(to_other)

    await database.close()
    await bot.stop()
    async with own_stage.worker_at(meets_at - timedelta(hours=2)):
        for person in (family, volunteer):
            # Of the evening before, and of two hours before.
            for reminder in await person.hear(2):
                assert word in reminder["text"]
                assert WHERE not in reminder["text"]
                assert "donation:address:1" in buttons(reminder).values()
    async with own_stage.worker_at(meets_at + timedelta(hours=2)):
        # Nothing in between: nobody is reminded twice.
        questions = [await person.hear() for person in (family, volunteer)]
        assert [len(heard) for heard in questions] == [1, 1]
    assert await own_stage.simulator.replies(other.id, count=0, wait=0) == to_other

    await own_stage.start_bot()
    database = own_stage.database()
    [said] = await press(family, questions[0][0], "donation:done")
    assert "እቲ ሓጋዚ" in said["text"]
    # She was asked already, and is not asked again.
    await press(volunteer, questions[1][0], "donation:done")
    await own_stage.settled()
    async with database.transaction() as session:
        assert await addresses.find(session, 1) is None
    assert await standing_in(database, WHERE) == set()
    chat = (await own_stage.simulator.transcript(volunteer.id))["messages"]
    assert WHERE not in str([each for each in chat if not each.get("deleted")])
    await database.close()
    assert WHERE not in (own_stage.folder / "bot.log").read_text(encoding="utf-8")
