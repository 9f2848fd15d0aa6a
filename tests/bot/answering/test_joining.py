"""A group that the bot comes into is told in two sentences what it does: once, in the language of whoever added it."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from actions.kernel.messages import Fact, say
from bot.incoming.nlu import NluClient
from bot.incoming.updates import read
from config.languages import LANGUAGES
from rendering.slots import plain, say_in
from store import persons
from store.outbox import OutboxRow
from tests.bot.house import House


def hello(house: House, language: str) -> str:
    return plain(say_in(say("group-hello", municipality=Fact(text=house.facts.name)), language))


async def hear(house: House, nlu: NluClient) -> None:
    """Everything that the bot has not heard yet."""
    for update in await house.bot.get_updates(timeout=0):
        incoming = read(update)
        if incoming is not None:
            await house.pipeline(nlu).handle(incoming, house.now)
        await house.bot.get_updates(offset=update.update_id + 1, timeout=0)
    house.wake()


async def bare(house: House, group: int) -> list[str]:
    """What the bot has said in the group, without marks of direction."""
    return [
        text.replace("\u2068", "").replace("\u2069", "").replace("\u200e", "").lstrip("\u200f")
        for text in await house.texts(group)
    ]


@pytest.mark.parametrize("language", ["da", "ar"])
async def test_it_is_said_in_the_language_of_whoever_adds_the_bot(house: House, nlu: NluClient, language: str) -> None:
    person = await house.simulator.add_person("Amal", language_code=language)
    group = await house.simulator.add_group("Frivillige", [person])
    house.start_worker()
    await hear(house, nlu)
    assert await bare(house, group) == [hello(house, language)]
    async with house.database.transaction() as session:
        kept = await persons.find(session, group)
        # What comes into a group later is for the volunteers and the staff.
        assert kept is not None and kept.language == "da"


async def test_other_rights_are_no_new_group_and_coming_back_is(house: House, nlu: NluClient) -> None:
    person = await house.simulator.add_person("Amal", language_code="da")
    group = await house.simulator.add_group("Frivillige", [person])
    house.start_worker()
    await hear(house, nlu)
    assert await bare(house, group) == [hello(house, "da")]
    await house.simulator.change_group(group, bot_status="administrator")
    await hear(house, nlu)
    await house.simulator.change_group(group, bot_status="kicked")
    await hear(house, nlu)
    await house.simulator.change_group(group, bot_status="member")
    await hear(house, nlu)
    await house.texts(group, 2)
    assert await bare(house, group) == [hello(house, "da")] * 2


async def test_a_group_that_is_known_is_not_greeted_again(house: House, nlu: NluClient) -> None:
    """A group that becomes a supergroup has another number; Telegram may say that the bot is new there."""
    person = await house.simulator.add_person("Amal", language_code="da")
    group = await house.simulator.add_group("Frivillige", [person])
    async with house.database.transaction() as session:
        await persons.meet(session, group, "da", house.now)
    await hear(house, nlu)
    async with house.database.transaction() as session:
        assert (await session.scalars(select(OutboxRow))).all() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_two_sentences_with_the_command(language: str) -> None:
    text = plain(say_in(say("group-hello", municipality=Fact(text="Næstved")), language))
    ends = {"።"} if language == "ti" else {"."}
    assert sum(text.count(end) for end in ends) == 2
    assert text.count("/link") == 1
