"""What somebody is told stays in its order, also where something has to be tried again."""

from __future__ import annotations

from typing import Any

import pytest
from telegram import Update

from bot.incoming.nlu import NluClient
from store import outbox
from tests.bot.house import House, message


async def tried_once(house: House, row_id: int) -> None:
    await house.when(row_id, lambda row: row.attempts == 1 and row.state == "queued")


async def said_meanwhile(house: House, *people: int) -> list[list[str]]:
    """What these have been told, after the worker has looked at all that is due."""
    other = await house.person()
    await house.queue(other, message("hello"), lane="broadcast")
    house.wake()
    assert await house.texts(other) == ["hello"]
    return [await house.texts(person, count=0) for person in people]


async def test_a_message_that_is_tried_again_is_overtaken_by_none_of_the_later_ones(house: House) -> None:
    """Neither by those that wait in the outbox, as nobody is given many at once, nor by what comes meanwhile."""
    amal = await house.person()
    first, *_ = await house.queue(amal, *(message(str(number)) for number in range(5)))
    await house.simulator.fault("500", method="sendMessage")
    house.start_worker()
    await tried_once(house, first)
    await house.queue(amal, message("5"))
    assert await said_meanwhile(house, amal) == [[]]
    house.later(seconds=1)
    assert await house.texts(amal, count=6) == ["0", "1", "2", "3", "4", "5"]


@pytest.mark.parametrize(("first", "then", "told"), [("reminder", "reply", ["then"]), ("reply", "reminder", [])])
async def test_it_is_overtaken_by_what_is_more_urgent_alone(
    house: House, first: outbox.Lane, then: outbox.Lane, told: list[str]
) -> None:
    amal = await house.person()
    [row] = await house.queue(amal, message("first"), lane=first)
    await house.simulator.fault("500", method="sendMessage")
    house.start_worker()
    await tried_once(house, row)
    await house.queue(amal, message("then"), lane=then)
    assert await said_meanwhile(house, amal) == [told]


async def test_what_another_worker_has_sent_meanwhile_is_not_tried_again(house: House) -> None:
    [row] = await house.queue(await house.person(), message("hello"))
    async with house.database.transaction() as session:
        await outbox.claim(session, house.now, house.now, 1)
        await outbox.finish(session, row, "sent", house.now)
        await outbox.try_again(session, row, house.now, 1, "NetworkError", holds_up=True)
    assert (await house.row(row)).state == "sent"


def written(update_id: int, who: int, text: str) -> dict[str, Any]:
    chat = {"id": who, "type": "private", "first_name": "A"}
    sender = {"id": who, "is_bot": False, "first_name": "A", "language_code": "da"}
    message = {"message_id": update_id, "date": 1, "chat": chat, "from": sender, "text": text}
    return {"update_id": update_id, "message": message}


async def test_an_answer_waits_for_one_that_is_tried_again(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    house.start_worker()
    receiver = house.receiver(nlu)
    await house.simulator.fault("500", method="sendMessage")
    for number, text in enumerate(("/language", "/privacy"), 1):
        await receiver.receive(Update.de_json(written(number, amal, text), house.bot))
        await tried_once(house, 1)
    assert await said_meanwhile(house, amal) == [[]]
    house.later(seconds=1)
    first, second = await house.texts(amal, count=2)
    assert (first.split()[0], second.split()[0]) == ("Vælg", "Det")
