"""Updates of Telegram's shapes with anything wrong in them, by webhook and by polling, read by a server of nonsense.

Whatever comes: it is done, or let go as unreadable; nobody waits for ever; no word of it is in the log; what is refused
changes nothing; what is answered can be sent.
"""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from random import Random

import httpx
import pytest
from hypothesis import given
from sqlalchemy import delete, func, select
from sqlalchemy.orm import joinedload
from telegram.constants import MessageLimit

from bot.incoming.nlu import NluClient
from bot.incoming.polling import read_update
from bot.metrics import DROPPED_UPDATES
from bot.outgoing.delivery import as_read
from bot.web import WEBHOOK_PATH, create_web
from rendering.parts import Text
from rendering.render import render
from rendering.slots import plain
from store.base import Base
from store.outbox import OutboxRow
from tests.bot.house import House
from tests.fuzz.conftest import Talker
from tests.fuzz.examples import MARK, MOST_SECONDS, MOST_WAITING, broken, fuzzed, seeds
from tests.fuzz.nonsense import understood
from tests.fuzz.shapes import update

SECRET = "s3cret"
numbers = count(1)


def failed() -> dict[str, float]:
    """Why updates were let go by now, and how often; that one cannot be read is foreseen."""
    samples = [each for metric in DROPPED_UPDATES.collect() for each in metric.samples]
    counts = {str(each.labels): each.value for each in samples if each.name.endswith("_total")}
    return {reason: value for reason, value in counts.items() if "unreadable" not in reason}


@asynccontextmanager
async def watched(capfd: pytest.CaptureFixture[str]) -> AsyncIterator[None]:
    """Nothing that happens within fails, takes too long, or leaves a word in the log."""
    before, began = failed(), time.process_time()
    async with asyncio.timeout(MOST_WAITING):
        yield
    assert time.process_time() - began < MOST_SECONDS
    said = "".join(capfd.readouterr())
    assert failed() == before, said[-2000:]
    assert MARK not in said


async def rows(house: House) -> dict[str, int]:
    """How many each table has."""
    async with house.database.transaction() as session:
        tables = Base.metadata.sorted_tables
        return {each.name: await session.scalar(select(func.count()).select_from(each)) or 0 for each in tables}


async def can_be_sent(house: House) -> None:
    """All that is to be said is rendered, and fits; then it goes, so that the next one has less to look at."""
    async with house.database.transaction() as session:
        for row in await session.scalars(select(OutboxRow).options(joinedload(OutboxRow.person))):
            for part in render(as_read(row, house.now), row.person.language, row.id):
                assert not isinstance(part, Text) or 0 < len(plain(part.html)) <= MessageLimit.MAX_TEXT_LENGTH
        await session.execute(delete(OutboxRow))


@pytest.fixture
async def webhook(house: House, nlu: NluClient) -> AsyncIterator[httpx.AsyncClient]:
    web = create_web(house.database, nlu, house.door(nlu), SECRET, house.facts, lambda: house.now)
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET, "content-type": "application/json"}
    transport = httpx.ASGITransport(web)
    async with httpx.AsyncClient(transport=transport, base_url="http://bot", headers=headers) as client:
        yield client


@pytest.mark.usefixtures("all_logged")
@fuzzed()
@given(seeds)
async def test_by_webhook(
    house: House, webhook: httpx.AsyncClient, talker: Talker, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    random, number = Random(seed), next(numbers)
    talker.answer = understood(random)
    content = json.dumps(update(random, number, 10_000 + number)).encode()
    is_broken = random.random() < 0.1
    before = await rows(house) if is_broken else {}
    async with watched(capfd):
        answer = await webhook.post(WEBHOOK_PATH, content=broken(random, content, 4) if is_broken else content)
    assert answer.status_code in (200, 400, 413)
    assert answer.status_code == 200 or await rows(house) == before
    await can_be_sent(house)


@pytest.mark.usefixtures("all_logged")
@fuzzed()
@given(seeds)
async def test_by_polling(
    house: House, nlu: NluClient, talker: Talker, capfd: pytest.CaptureFixture[str], seed: int
) -> None:
    random, number = Random(seed), next(numbers)
    talker.answer = understood(random)
    async with watched(capfd):
        found = read_update(json.loads(json.dumps(update(random, number, 10_000 + number))), house.bot)
        if found is not None:
            await house.receiver(nlu).receive(found)
    await can_be_sent(house)
