"""A message that cannot be sent holds up nobody, is tried some times, and says of its error no more than the type."""

from __future__ import annotations

from functools import partial

import httpx
import pytest
from telegram.error import BadRequest, NetworkError

from bot.boundary import Unforeseen
from bot.outgoing.delivery import MOST_ATTEMPTS
from bot.outgoing.failures import Refused, TryLater, meaning
from simulator.client import SimulatorClient
from store import deliveries, persons
from store.broadcasts import Broadcast
from store.outbox import OutboxRow
from tests.bot.house import House, message

MARK = "Zamzam-Kastanje-77"
BROKEN = {"nobody-knows": MARK}
POISON = {
    "a shape that nobody knows": BROKEN,
    "nothing in it": {"lines": []},
    "a change of something that is no number": {**message("x"), "edits": f"message:{MARK}"},
    "a picture that cannot be sent": {"lines": [], "photo": "x", "edits": "message:7"},
}


@pytest.mark.parametrize("poison", POISON.values(), ids=POISON.keys())
async def test_it_holds_up_neither_others_nor_what_comes_after_it(house: House, poison: dict[str, object]) -> None:
    amal, yusuf = await house.person(), await house.person()
    [broken, _, _] = await house.queue(amal, poison, message("then"), message("and then"))
    await house.queue(yusuf, message("hello"))
    house.start_worker()
    assert await house.texts(yusuf) == ["hello"]
    assert await house.texts(amal, count=2) == ["then", "and then"]
    row = await house.when(broken, lambda row: row.attempts == 1)
    assert row.state == "queued"
    assert row.due_at > house.now
    assert row.error
    assert MARK not in row.error
    assert row.error.isidentifier()


def has_waited(attempts: int, row: OutboxRow) -> bool:
    return row.attempts == attempts and row.state == "queued"


async def test_it_is_given_up_after_some_times(house: House) -> None:
    [broken] = await house.queue(await house.person(), BROKEN)
    house.start_worker()
    for attempts in range(1, MOST_ATTEMPTS):
        row = await house.when(broken, partial(has_waited, attempts))
        house.later(minutes=11)
    row = await house.when(broken, lambda row: row.state == "failed")
    assert (row.error, row.finished_at) == ("ValidationError", house.now)


async def test_a_broadcast_that_cannot_be_read_holds_up_no_other(house: House) -> None:
    amal, yusuf = await house.person(), await house.person()
    ids = {}
    async with house.database.transaction() as session:
        for who, facts in ((amal, MARK), (yusuf, [])):
            made = Broadcast(
                state="sending", kind="news", language="da", text=f"#1 til {who}", version=1, revision=1, facts=facts,
                audience={}, missing={}, asks=[], recipients=1, created_at=house.now, changed_at=house.now,
            )  # fmt: skip
            session.add(made)
            await session.flush()
            ids[who] = made.id
    async with house.database.transaction() as session:
        for who, number in ids.items():
            person = await persons.meet(session, who, "da", house.now)
            copy = {"lines": [], "broadcast": number}
            await deliveries.queue(session, number, [(person.id, deliveries.key(number, person.id), copy)], house.now)
    house.start_worker()
    [heard] = await house.texts(yusuf)
    assert str(yusuf) in heard


async def test_a_group_that_moves_to_where_another_one_is_holds_up_nobody(
    house: House, simulator: SimulatorClient
) -> None:
    """Two groups under one number: the database refuses it."""
    amal, group = await house.person(), await simulator.add_group("Personale", [await house.person()])
    new = await simulator.migrate(group)
    await house.queue(new, message("to the new one"))
    [row_id] = await house.queue(group, message("to the old one"))
    await house.queue(amal, message("hello"))
    house.start_worker()
    assert await house.texts(amal) == ["hello"]
    row = await house.when(row_id, lambda row: row.attempts == 1)
    assert row.error == "IntegrityError"


def test_what_python_could_not_even_send_is_not_the_network_s_fault() -> None:
    with pytest.raises(Unforeseen, match="UnicodeEncodeError"), meaning():
        raise NetworkError(MARK) from UnicodeEncodeError("utf-8", MARK, 0, 1, "no")
    with pytest.raises(TryLater, match="NetworkError"), meaning():
        raise NetworkError(MARK) from httpx.ReadError(MARK)


def test_a_reason_of_telegram_s_is_kept_up_to_what_it_quotes() -> None:
    with pytest.raises(Refused) as caught, meaning():
        raise BadRequest(f'can\'t parse entities: unsupported start tag "{MARK}" at byte 7')
    assert str(caught.value) == "can't parse entities: unsupported start tag"
