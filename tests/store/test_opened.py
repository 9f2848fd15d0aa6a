"""What a person has open is known without reading it."""

from __future__ import annotations

from store import forms, opened, persons, roles, threads
from store.database import Database
from tests.conftest import NOW


async def test_what_there_is_of_somebody_is_said_and_nothing_of_others(database: Database) -> None:
    async with database.transaction() as session:
        none, some = [await persons.meet(session, number, "da", NOW) for number in (1, 2)]
        assert await opened.has(session, some.id) == (False, False, False)
        await roles.give(session, some.id, "volunteer", "samx", NOW)
        assert await opened.has(session, some.id) == (True, False, False)
        await forms.begin(session, some.id, "donation_request", {}, NOW)
        assert await opened.has(session, some.id) == (True, True, False)
        group = await persons.meet(session, -1, "da", NOW)
        thread = await threads.begin(session, some.id, group.id, "da", NOW)
        assert await opened.has(session, some.id) == (True, True, True)
        thread.state = "closed"
        assert await opened.has(session, some.id) == (True, True, False)
        assert await opened.has(session, none.id) == (False, False, False)
