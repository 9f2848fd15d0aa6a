"""Each conversation has a topic of the staff's group, made once, and made anew when somebody has deleted it."""

from __future__ import annotations

import pytest

from actions.kernel.buttons import plain
from actions.kernel.messages import Message
from actions.kernel.rows import to_row
from store import outbox, persons, threads
from store.threads import Thread
from tests.bot.house import House


async def staff_group(house: House, *, is_forum: bool) -> int:
    """The number of the group's chat."""
    ida = await house.person()
    chat = await house.simulator.add_group("Personale", [ida], type="supergroup", is_forum=is_forum)
    async with house.database.transaction() as session:
        group = await persons.meet(session, chat, "da", house.now)
        await threads.link_group(session, group.id, house.now, is_forum=is_forum)
    return chat


async def conversation(house: House, chat: int, language: str = "ti") -> int:
    amal = await house.person(language)
    async with house.database.transaction() as session:
        group, person = await persons.find(session, chat), await persons.find(session, amal)
        assert group and person
        return (await threads.begin(session, person.id, group.id, language, house.now)).id


async def passed_on(house: House, chat: int, thread: int, text: str = "ሰላም") -> int:
    """The number of the row that says this in the conversation, when it has been sent."""
    [row] = await house.queue(chat, to_row(Message(lines=(plain(text),), thread=thread)))
    house.wake()
    await house.when(row, lambda row: row.state == "sent")
    return row


async def found(house: House, thread: int) -> Thread:
    async with house.database.transaction() as session:
        there = await threads.get(session, thread)
        assert there
        return there


async def topics(house: House, chat: int) -> list[int | None]:
    """Where each message in the group stands."""
    calls = await house.simulator.calls("sendMessage", chat=chat)
    return [call["params"].get("message_thread_id") for call in calls if not call["error"]]


async def test_a_topic_is_named_by_number_and_language_and_made_once(house: House) -> None:
    chat = await staff_group(house, is_forum=True)
    thread = await conversation(house, chat)
    house.start_worker()
    for text in ("one", "two"):
        await passed_on(house, chat, thread, text)
    [made] = await house.simulator.calls("createForumTopic")
    assert made["params"]["name"] == f"{thread} · ትግርኛ"
    topic = (await found(house, thread)).topic_id
    assert topic is not None
    assert [int(each or 0) for each in await topics(house, chat)] == [topic, topic]


async def test_a_reply_to_any_of_its_messages_finds_the_conversation(house: House) -> None:
    chat = await staff_group(house, is_forum=False)
    thread = await conversation(house, chat)
    house.start_worker()
    row = await house.row(await passed_on(house, chat, thread))
    async with house.database.transaction() as session:
        group = await persons.find(session, chat)
        assert group
        there = await threads.find_in_group(session, group.id, None, row.telegram_message_id)
    assert there
    assert there.id == thread


async def test_in_a_group_without_topics_none_is_made(house: House) -> None:
    chat = await staff_group(house, is_forum=False)
    house.start_worker()
    await passed_on(house, chat, await conversation(house, chat))
    assert await house.simulator.calls("createForumTopic") == []
    assert await topics(house, chat) == [None]


@pytest.mark.parametrize("refusal", ["the chat is not a forum", "not enough rights to create a topic"])
async def test_where_the_bot_may_make_no_topic_it_speaks_without_one(house: House, refusal: str) -> None:
    chat = await staff_group(house, is_forum=True)
    thread = await conversation(house, chat)
    await house.simulator.fault("400", method="createForumTopic", description=f"Bad Request: {refusal}")
    house.start_worker()
    await passed_on(house, chat, thread)
    assert await topics(house, chat) == [None]
    assert (await found(house, thread)).topic_id is None


async def test_when_the_topic_was_deleted_the_next_try_makes_another(house: House) -> None:
    chat = await staff_group(house, is_forum=True)
    thread = await conversation(house, chat)
    house.start_worker()
    await passed_on(house, chat, thread)
    before = (await found(house, thread)).topic_id
    await house.simulator.fault("400", method="sendMessage", description="Bad Request: message thread not found")
    [row] = await house.queue(chat, to_row(Message(lines=(plain("again"),), thread=thread)))
    house.wake()
    waits = await house.when(row, lambda row: row.attempts == 1)
    assert (waits.state, (await found(house, thread)).topic_id) == ("queued", None)
    house.later(seconds=1)
    await house.when(row, lambda row: row.state == "sent")
    after = (await found(house, thread)).topic_id
    assert after not in (None, before)


async def test_what_the_person_is_told_goes_to_no_topic(house: House) -> None:
    chat = await staff_group(house, is_forum=True)
    thread = await conversation(house, chat)
    async with house.database.transaction() as session:
        person = (await threads.get(session, thread)).person  # type: ignore[union-attr]
        row = outbox.put(session, person.id, to_row(Message(lines=(plain("hej"),), thread=thread)), lane="notice",
                         now=house.now)  # fmt: skip
        await session.flush()
        number = row.id
    house.start_worker()
    await house.when(number, lambda row: row.state == "sent")
    assert await house.simulator.calls("createForumTopic") == []


async def test_what_belongs_to_a_conversation_that_is_gone_is_still_said(house: House) -> None:
    """Whoever asked may have been forgotten meanwhile."""
    chat = await staff_group(house, is_forum=True)
    thread = await conversation(house, chat)
    async with house.database.transaction() as session:
        there = await threads.get(session, thread)
        assert there
        await persons.forget(session, there.person_id)
    house.start_worker()
    await passed_on(house, chat, thread)
    assert await topics(house, chat) == [None]
