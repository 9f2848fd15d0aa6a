"""A bot in parts: one process takes updates in, another sends; whatever one of them has to know of the other."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from tests import letters
from tests.acceptance.conftest import SECRET
from tests.databases import new_postgres_database
from tests.processes import until
from tests.stage import Stage, buttons

TODAY = datetime.now(UTC).date()


@pytest.fixture
def shared(postgres_url: str) -> dict[str, str]:
    return {"DATABASE_URL": new_postgres_database(postgres_url)}


async def test_what_one_takes_in_another_answers_though_it_starts_later(
    own_stage: Stage, shared: dict[str, str]
) -> None:
    await own_stage.start_bot(**shared, BOT_PART="receiver", WEBHOOK_SECRET=SECRET)
    amal = await own_stage.person("da")
    await own_stage.simulator.send(amal.id, "/start")
    await until(own_stage.simulator.pending, lambda waiting: not waiting)
    assert await own_stage.simulator.calls("sendMessage") == []
    await own_stage.start_bot(**shared, BOT_PART="worker")
    assert await amal.hear()


async def test_a_letter_is_read_where_its_buttons_are_pressed(own_stage: Stage, shared: dict[str, str]) -> None:
    # Both at once, on a database that has nothing yet.
    await asyncio.gather(
        own_stage.start_bot(**shared, BOT_PART="worker"),
        own_stage.start_bot(**shared, BOT_PART="receiver", WEBHOOK_SECRET=SECRET),
    )
    amal = await own_stage.person("da")
    photo = letters.photographed(letters.jobcentre(TODAY, TODAY + timedelta(days=15)))
    await own_stage.simulator.send_file(amal.id, "brev.jpeg", photo, "image/jpeg")
    [what] = await amal.hear(wait=60)
    answer = (await amal.press(what, "photo:letter"))[-1]
    while "letter:lines" not in buttons(answer).values():
        answer = (await amal.hear(wait=60))[-1]
    await own_stage.simulator.press(amal.id, answer, "letter:lines")
    # The pin and the card of the answer come before.
    while not any("Indkaldelse til jobsamtale" in each.get("text", "") for each in await amal.hear(wait=60)):
        pass
