"""A reply is sent by whoever made it as soon as it is kept, unless something of the person's has to go first."""

from __future__ import annotations

from itertools import count

from sqlalchemy import select
from telegram import Update

from bot.incoming.nlu import NluClient
from bot.outgoing.worker import Worker
from store import persons
from store.outbox import OutboxRow
from tests.bot.house import House, message
from tests.processes import until

_NUMBERS = count(1)


async def write(house: House, nlu: NluClient, worker: Worker | None, telegram_id: int, text: str = "/menu") -> None:
    """Until the update is done."""
    someone = {"id": telegram_id, "first_name": "Amal", "is_bot": False, "language_code": "da"}
    said = {
        "message_id": next(_NUMBERS),
        "date": 1_790_000_000,
        "chat": {"id": telegram_id, "type": "private", "first_name": "Amal"},
        "from": someone,
        "text": text,
        "entities": [{"type": "bot_command", "offset": 0, "length": len(text)}],
    }
    update = Update.de_json({"update_id": next(_NUMBERS), "message": said}, house.bot)
    await house.receiver(nlu, worker).receive(update)


async def replies(house: House, telegram_id: int) -> list[OutboxRow]:
    async with house.database.transaction() as session:
        person = await persons.find(session, telegram_id)
        assert person
        found = select(OutboxRow).where(OutboxRow.person_id == person.id, OutboxRow.lane == "reply")
        return list(await session.scalars(found.order_by(OutboxRow.id)))


class Dying(Worker):
    """One whose process ends before anything is sent."""

    taken: list[OutboxRow]

    @classmethod
    def of(cls, worker: Worker) -> Dying:
        dying = cls.__new__(cls)
        dying.__dict__.update(worker.__dict__, taken=[])
        return dying

    def begin(self, rows: list[OutboxRow]) -> None:
        self.taken += rows


async def running(house: House) -> Worker:
    worker = house.start_worker()

    async def is_running() -> bool:
        return worker.lease(1) is not None

    await until(is_running)
    return worker


async def test_nobody_has_to_look_for_a_reply(house: House, nlu: NluClient) -> None:
    amal, worker = await house.person(), await running(house)
    await write(house, nlu, worker, amal)
    [row] = await replies(house, amal)
    assert row.state in ("sending", "sent")
    assert len(await house.texts(amal)) == 1
    await house.when(row.id, lambda row: row.state == "sent")


async def test_what_is_due_goes_first(house: House, nlu: NluClient) -> None:
    amal, worker = await house.person(), await running(house)
    first = message("first")
    # Somebody else's process has queued it, so nobody here was told.
    await house.queue(amal, first, lane="reply")
    await write(house, nlu, worker, amal)
    said = await house.texts(amal, count=2)
    assert (said[0], len(said)) == ("first", 2)


async def test_each_of_many_replies_arrives_once_and_in_order(house: House, nlu: NluClient) -> None:
    amal, worker = await house.person(), await running(house)
    for _ in range(5):
        await write(house, nlu, worker, amal)
    assert len(await house.texts(amal, count=5)) == 5
    for row in await replies(house, amal):
        await house.when(row.id, lambda row: row.state == "sent")
    numbers = [row.telegram_message_id or 0 for row in await replies(house, amal)]
    assert numbers == sorted(numbers)
    assert len(await house.texts(amal, count=5)) == 5


async def test_a_worker_that_does_not_run_takes_nothing(house: House, nlu: NluClient) -> None:
    amal, worker = await house.person(), await running(house)
    await house.stop_workers()
    await write(house, nlu, worker, amal)
    [row] = await replies(house, amal)
    assert row.state == "queued"
    house.start_worker()
    assert len(await house.texts(amal)) == 1


async def test_what_a_process_took_and_did_not_send_is_given_back(house: House, nlu: NluClient) -> None:
    """As after a kill between the commit and the sending."""
    amal, worker = await house.person(), Dying.of(await running(house))
    await write(house, nlu, worker, amal)
    [row] = await replies(house, amal)
    assert (row.state, [each.id for each in worker.taken]) == ("sending", [row.id])
    assert row.lease_until
    await house.stop_workers()
    house.later(seconds=16)
    house.start_worker()
    assert len(await house.texts(amal)) == 1


async def test_a_worker_that_has_ended_begins_nothing(house: House, nlu: NluClient) -> None:
    """A press by webhook may end later than the worker: nobody would wait for what is begun then."""
    amal, worker = await house.person(), await running(house)
    dying = Dying.of(worker)
    await write(house, nlu, dying, amal)
    await house.stop_workers()
    worker.begin(dying.taken)
    assert [row.state for row in await replies(house, amal)] == ["sending"]
    assert worker.lease(amal) is None
    assert await house.simulator.replies(amal, count=0, wait=0) == []
