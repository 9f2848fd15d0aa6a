"""What becomes of a row: sent, later, given up; at the very moment at which one becomes the other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions.kernel.buttons import plain
from actions.kernel.messages import Edit, Message, Pin, Recall
from actions.kernel.rows import to_row
from config.facts import Municipality
from store import outbox, persons
from store.outbox import Planned
from tests.bot.house import House, message
from tests.processes import until

# 22:00 in Næstved, where nobody is woken from 21:00 to 7:00.
NIGHT, MORNING = datetime(2026, 11, 23, 21, 0, tzinfo=UTC), datetime(2026, 11, 24, 6, 0, tzinfo=UTC)


async def remind(house: House, telegram_id: int, due_at: datetime, expires_at: datetime) -> int:
    """The number of a reminder that is to be sent."""
    async with house.database.transaction() as session:
        person = await persons.meet(session, telegram_id, "da", house.now)
        outbox.queue(session, Planned(person.id, "reminder:1", message("soon"), due_at, expires_at), house.now)
        await session.flush()
        row = await outbox.with_key(session, "reminder:1")
        assert row
        return row.id


def is_over(row: outbox.OutboxRow) -> bool:
    return row.state not in ("queued", "sending")


@pytest.mark.parametrize(("seconds", "state"), [(0, "missed"), (1, "sent")])
async def test_what_helps_nobody_any_more_is_not_sent_from_that_moment_on(
    house: House, seconds: int, state: str
) -> None:
    amal = await house.person()
    row = await remind(house, amal, house.now, house.now + timedelta(seconds=seconds))
    house.start_worker()
    assert (await house.when(row, is_over)).state == state


@pytest.mark.parametrize(
    ("late", "helps_until", "state"),
    [
        (timedelta(minutes=15), MORNING + timedelta(seconds=1), "queued"),
        (timedelta(minutes=14, seconds=59), MORNING + timedelta(seconds=1), "sent"),
        (timedelta(minutes=15), MORNING, "sent"),
    ],
    ids=["late", "not late enough", "of no help in the morning"],
)
async def test_a_reminder_that_is_a_quarter_late_waits_for_the_morning_where_it_still_helps(
    house: House, facts: Municipality, late: timedelta, helps_until: datetime, state: str
) -> None:
    amal = await house.person()
    house.facts, house.now = facts, NIGHT
    row = await remind(house, amal, NIGHT - late, helps_until)
    house.start_worker()
    found = await house.when(row, lambda row: is_over(row) or row.due_at == MORNING)
    assert found.state == state


async def test_a_reply_is_sent_in_the_night_however_late_it_is(house: House, facts: Municipality) -> None:
    amal = await house.person()
    house.facts, house.now = facts, NIGHT
    [row] = await house.queue(amal, message("hello"), lane="reply", due_at=NIGHT - timedelta(hours=1))
    house.start_worker()
    assert (await house.when(row, is_over)).state == "sent"


async def tried_before(house: House, row_id: int, times: int) -> None:
    async with house.database.transaction() as session:
        await outbox.try_again(session, row_id, house.now, times, "NetworkError")


@pytest.mark.parametrize(("tried", "seconds"), [(0, 1), (1, 2), (2, 4), (6, 64)])
async def test_after_each_failure_of_telegram_s_it_waits_twice_as_long(house: House, tried: int, seconds: int) -> None:
    [row] = await house.queue(await house.person(), message("hello"))
    await tried_before(house, row, tried)
    await house.simulator.fault("500", method="sendMessage")
    house.start_worker()
    found = await house.when(row, lambda row: row.attempts == tried + 1)
    assert (found.state, found.due_at) == ("queued", house.now + timedelta(seconds=seconds))


async def test_after_the_eighth_failure_it_is_given_up_and_what_waits_behind_it_goes(house: House) -> None:
    amal = await house.person()
    [row] = await house.queue(amal, message("hello"))
    await tried_before(house, row, 7)
    [behind] = await house.queue(amal, message("then"))
    await house.simulator.fault("500", method="sendMessage")
    house.start_worker()
    assert (await house.when(row, is_over)).state == "failed"
    waiting = await house.when(behind, lambda row: row.error is not None)
    assert (waiting.state, waiting.attempts) == ("queued", 0)
    assert waiting.due_at > house.now


@pytest.mark.parametrize(("asked", "seconds"), [(7, 7), (600, 600), (601, 600)])
async def test_when_telegram_asks_for_silence_it_waits_so_long_and_ten_minutes_at_most(
    house: House, asked: int, seconds: int
) -> None:
    [row] = await house.queue(await house.person(), message("hello"))
    await house.simulator.fault("429", method="sendMessage", retry_after=asked)
    house.start_worker()
    found = await house.when(row, lambda row: row.error is not None)
    assert (found.state, found.attempts) == ("queued", 0)
    assert found.due_at == house.now + timedelta(seconds=seconds)


async def test_what_has_arrived_of_a_message_is_not_sent_again(house: House) -> None:
    amal = await house.person()
    pin = Pin(latitude=55.2, longitude=11.7, title="Jobcafé", address="Kasernevej 20")
    [row] = await house.queue(amal, to_row(Message(lines=(plain("here"),), pin=pin)))
    await house.simulator.fault("500", method="sendVenue")
    house.start_worker()
    failed = await house.when(row, lambda row: row.attempts == 1)
    assert (failed.parts_done, len(failed.message_ids or [])) == (1, 1)
    house.later(seconds=1)
    sent = await house.when(row, is_over)
    assert (sent.state, sent.parts_done, len(sent.message_ids or [])) == ("sent", 2, 2)
    assert ["venue" in each for each in await house.simulator.replies(amal, count=2)] == [False, True]


async def recalled(house: House, telegram_id: int) -> int:
    """The number of a row that takes back one that became a text and a pin."""
    pin = Pin(latitude=55.2, longitude=11.7, title="Jobcafé", address="Kasernevej 20")
    wrong = to_row(Message(lines=(plain("wrong"),), pin=pin))
    [row] = await house.queue(telegram_id, wrong, key="broadcast:1:1")
    house.start_worker()
    await house.when(row, is_over)
    return row


async def take_back(house: House, telegram_id: int) -> None:
    gone = Recall(key="broadcast:1:1", message=Message(lines=(plain("taken back"),)))
    [row] = await house.queue(telegram_id, to_row(gone))
    house.wake()
    assert (await house.when(row, is_over)).state == "sent"


async def test_all_messages_of_what_is_taken_back_are_deleted(house: House) -> None:
    amal = await house.person()
    await recalled(house, amal)
    await take_back(house, amal)
    assert await house.simulator.replies(amal, count=0, wait=0) == []


async def test_where_telegram_deletes_nothing_any_more_the_text_says_that_it_was_taken_back(house: House) -> None:
    amal = await house.person()
    await recalled(house, amal)
    refusal = "Bad Request: message can't be deleted for everyone"
    await house.simulator.fault("400", method="deleteMessage", times=2, description=refusal)
    await take_back(house, amal)
    assert [each.get("text") for each in await house.simulator.replies(amal, count=2)] == ["taken back", None]
    assert len(await house.simulator.calls("editMessageText")) == 1


async def test_a_message_that_is_changed_stays_the_same_one(house: House) -> None:
    amal = await house.person()
    [row] = await house.queue(amal, message("one"), key="card:1")
    house.start_worker()
    first = await house.when(row, is_over)
    [change] = await house.queue(amal, to_row(Edit(key="card:1", message=Message(lines=(plain("two"),)))))
    house.wake()
    changed = await house.when(change, is_over)
    assert (changed.state, changed.telegram_message_id) == ("sent", first.telegram_message_id)
    assert await house.texts(amal) == ["two"]


async def test_where_there_is_nothing_to_change_it_is_sent_as_a_new_message(house: House) -> None:
    amal = await house.person()
    [change] = await house.queue(amal, to_row(Edit(key="card:7", message=Message(lines=(plain("two"),)))))
    house.start_worker()
    assert (await house.when(change, is_over)).state == "sent"
    assert await house.texts(amal) == ["two"]


async def test_what_is_cancelled_while_it_waits_behind_another_is_not_sent(house: House) -> None:
    amal = await house.person()
    await house.simulator.fault("slow", method="sendMessage", seconds=1.5)
    [first, second] = [
        *await house.queue(amal, message("one")),
        *await house.queue(amal, message("two"), key="between:1:2:x"),
    ]
    house.start_worker()
    await until(lambda: house.simulator.calls("sendMessage"))
    async with house.database.transaction() as session:
        await outbox.cancel_keys(session, "between:1:2:", house.now, taken=True)
    await house.when(first, is_over)
    assert (await house.row(second)).state == "cancelled"
    await house.stop_workers()
    assert await house.texts(amal) == ["one"]


async def test_somebody_who_blocked_the_bot_costs_one_try_and_the_rest_is_cancelled(house: House) -> None:
    amal = await house.person()
    [first, second] = await house.queue(amal, message("one"), message("two"))
    [later] = await house.queue(amal, message("three"), due_at=house.now + timedelta(hours=1))
    await house.simulator.block(amal)
    house.start_worker()
    assert [(await house.when(row, is_over)).state for row in (first, second, later)] == [
        "failed",
        "failed",
        "cancelled",
    ]
    assert len(await house.simulator.calls("sendMessage", chat=amal)) == 1
    async with house.database.transaction() as session:
        gone = await persons.find(session, amal)
        assert gone
        assert gone.blocked_at == house.now


async def test_what_telegram_refuses_is_given_up_and_what_comes_after_it_is_sent(house: House) -> None:
    amal = await house.person()
    [refused, then] = await house.queue(amal, message("one"), message("two"))
    await house.simulator.fault("400", method="sendMessage")
    house.start_worker()
    assert [(await house.when(row, is_over)).state for row in (refused, then)] == ["failed", "sent"]


async def test_after_the_last_word_to_them_somebody_who_leaves_is_forgotten(house: House) -> None:
    amal = await house.person()
    async with house.database.transaction() as session:
        person = await persons.meet(session, amal, "da", house.now)
        person.leaving = True
        pin = Pin(latitude=55.2, longitude=11.7, title="x", address="y")
        outbox.put(session, person.id, to_row(Message(lines=(plain("bye"),), pin=pin)), lane="reply", now=house.now)
    house.start_worker()
    assert len(await house.texts(amal, count=2)) == 2

    async def is_forgotten() -> bool:
        async with house.database.transaction() as session:
            return await persons.find(session, amal) is None

    await until(is_forgotten)


@pytest.mark.parametrize(("said", "kept"), [("x" * 200, "x" * 200), ("x" * 201, "x" * 200)], ids=["200", "201"])
async def test_of_why_it_was_given_up_two_hundred_characters_are_kept(house: House, said: str, kept: str) -> None:
    [row] = await house.queue(await house.person(), message("hello"))
    await house.simulator.fault("400", method="sendMessage", description=f"Bad Request: {said}")
    house.start_worker()
    found = await house.when(row, is_over)
    assert (found.state, (found.error or "").lower()) == ("failed", kept)


async def test_of_why_somebody_is_gone_two_hundred_characters_are_kept(house: House) -> None:
    amal = await house.person()
    [row] = await house.queue(amal, message("hello"))
    await house.simulator.fault("400", method="sendMessage", description="Bad Request: chat not found " + "x" * 300)
    house.start_worker()
    found = await house.when(row, is_over)
    assert (found.state, len(found.error or "")) == ("failed", 200)
    assert (found.error or "").startswith("gone: ")


async def test_a_token_that_is_refused_loses_no_message(house: House) -> None:
    amal = await house.person()
    await house.simulator.fault("401", method="sendMessage")
    [row] = await house.queue(amal, message("still here"))
    house.start_worker()
    waiting = await house.when(row, lambda row: row.error == "later: token refused")
    assert (waiting.state, waiting.attempts, waiting.due_at - house.now) == ("queued", 0, timedelta(minutes=1))
    house.later(minutes=1)
    assert await house.texts(amal) == ["still here"]
