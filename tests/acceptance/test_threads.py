"""Writing to the staff through real processes: in a group with topics and in a plain one, there and back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from store import persons, readers, roles
from store.roles import RoleName
from tests.stage import Person, Stage, button

Message = dict[str, Any]


async def helper(stage: Stage, role: RoleName, name: str, *languages: str) -> Person:
    """Somebody with a role, who has written to the bot before."""
    person = await stage.person("da", name)
    await person.say("/menu")
    database = stage.database()
    async with database.transaction() as session:
        known = await persons.find(session, person.id)
        assert known
        organisation = "samx" if role == "volunteer" else ""
        await roles.give(session, known.id, role, organisation, datetime.now(UTC))
        await readers.choose(session, known.id, languages, datetime.now(UTC))
    await database.close()
    return person


async def press(person: Person, message: Message, part: str, count: int = 1) -> list[Message]:
    return await person.press(message, button(message, lambda data: part in data), count)


class Group:
    """The staff's group, as its members see it."""

    def __init__(self, stage: Stage, id: int) -> None:
        self.stage, self.id, self.seen = stage, id, 0

    async def hear(self, count: int = 1) -> list[Message]:
        """The bot's new texts, without the news of topics."""
        wanted = count
        while True:
            heard = await self.stage.simulator.replies(self.id, after=self.seen, count=wanted, wait=20)
            texts = [message for message in heard if "text" in message or "photo" in message]
            if len(texts) >= count or len(heard) < wanted:
                break
            wanted = len(heard) + count - len(texts)
        assert len(texts) >= count, self.stage.folder / "bot.log"
        self.seen = heard[-1]["message_id"]
        return texts

    async def press(self, person: Person, message: Message, part: str) -> None:
        await self.stage.simulator.press(person.id, message, button(message, lambda data: part in data))

    async def changed(self, since: int) -> Message:
        [message] = await self.stage.simulator.changes(self.id, since, wait=20)
        return message

    async def everything(self) -> str:
        return str(await self.stage.simulator.replies(self.id, count=0, wait=0))


async def staff_group(stage: Stage, members: list[Person], *, forum: bool) -> Group:
    ids = [person.id for person in members]
    kind = {"type": "supergroup", "is_forum": True} if forum else {"type": "group"}
    group = Group(stage, await stage.simulator.add_group("Integration", ids, **kind))
    [hello] = await group.hear()
    assert "Vejviser" in hello["text"]
    await stage.simulator.send(ids[0], "/link staff", chat=group.id)
    if len(members) > 1:
        await members[0].hear()
        [asked] = await members[1].hear()
        await press(members[1], asked, "staff:agree")
    [linked] = await members[0].hear()
    assert "gruppen" in linked["text"]
    return group


async def answer(person: Person, group: Group, message: Message, text: str) -> None:
    """In the topic where there is one, else as a reply."""
    topic = message.get("message_thread_id")
    where = {"message_thread_id": topic} if topic else {"reply_to": message["message_id"]}
    await group.stage.simulator.say(person.id, group.id, text=text, **where)


@pytest.mark.parametrize("forum", [True, False])
async def test_from_a_question_to_a_translated_answer(stage: Stage, forum: bool) -> None:
    ida, bo = await helper(stage, "staff", "Ida"), await helper(stage, "staff", "Bo")
    yonas = await helper(stage, "volunteer", "Yonas", "ti")
    group = await staff_group(stage, [ida, bo], forum=forum)
    selam = await stage.person("ti", "Selam")

    human = await selam.from_menu("people", "ask:talk_to_human", 2)
    assert any("contact" in message for message in human)
    await selam.settle()
    await press(selam, human[0], "thread:open")
    await selam.say("ቆጸራይ ክልውጥ እደሊ")
    [card] = await group.hear()
    assert "ትግርኛ" in card["text"]
    assert "ቆጸራይ" in card["text"]
    assert bool(card.get("is_topic_message")) is forum

    seen = await stage.simulator.version(group.id)
    await group.press(bo, card, "thread:take")
    changed = await group.changed(seen)
    assert changed["message_id"] == card["message_id"]
    assert "Bo" in changed["text"]

    await stage.simulator.send_photo(selam.id)
    await group.hear(2)
    await selam.stage.simulator.send(selam.id, "Jobcafé መዓስ ይኽፈት?")
    [question] = await group.hear()
    assert "Jobcafé" in question["text"]
    assert question.get("message_thread_id") == card.get("message_thread_id")

    await answer(bo, group, question, "Ring til lægen i dag <kl. 14>")
    await group.hear()
    [answered] = await selam.hear()
    assert "Ring til lægen i dag <kl. 14>" in answered["text"]

    await press(selam, answered, "thread:unclear")
    [wanted] = await yonas.hear()
    await group.hear()
    await press(yonas, wanted, "interpret:take")
    await yonas.say("ሎሚ ሰዓት 14 ናብ ሓኪም ደውል")
    [translated] = await selam.hear()
    assert "ሓኪም" in translated["text"]
    await group.hear()

    danger = await selam.say("ሓደጋ! ሰብኣየይ ይወቅዓኒ ኣሎ ሓግዙኒ", 2)
    assert any("112" in str(message) for message in danger)
    [passed_on] = await group.hear()
    assert "ሓደጋ" in passed_on["text"]
    await selam.settle()

    [over] = await press(selam, translated, "thread:done")
    assert button(over, lambda data: data == "thread:open")
    await selam.say("Jobcafé መዓስ ይኽፈት?")
    said = await group.everything()
    for secret in ("Selam", str(selam.id), "Yonas", str(yonas.id)):
        assert secret not in said


async def test_who_shows_the_name_is_named_and_who_blocks_the_bot_is_gone(stage: Stage) -> None:
    ida = await helper(stage, "staff", "Ida")
    group = await staff_group(stage, [ida], forum=True)
    selam = await stage.person("ti", "Selam")
    human = await selam.from_menu("people", "ask:talk_to_human", 2)
    await selam.settle()
    [opened] = await press(selam, human[0], "thread:open")
    [told] = await selam.say("ሰላም 010190-1234")
    assert "CPR" in told["text"]
    [card] = await group.hear()
    assert "ሰላም" in card["text"]
    assert "1234" not in card["text"]
    await press(selam, opened, "thread:name")
    [named] = await group.hear()
    assert "Selam" in named["text"]
    await stage.simulator.block(selam.id)
    heard = await group.hear()
    assert "kan ikke nås" in heard[-1]["text"]


async def test_a_group_that_puts_the_bot_out_leaves_nobody_waiting(stage: Stage) -> None:
    ida = await helper(stage, "staff", "Ida")
    group = await staff_group(stage, [ida], forum=False)
    selam = await stage.person("en", "Selam")
    human = await selam.from_menu("people", "ask:talk_to_human", 2)
    await selam.settle()
    await press(selam, human[0], "thread:open")
    await selam.say("hello")
    await group.hear()
    await stage.simulator.change_group(group.id, bot_status="kicked")
    told = await selam.hear()
    assert "You can call" in told[0]["text"]


async def test_who_is_not_understood_is_offered_a_person_and_the_answer_later(stage: Stage) -> None:
    ida = await helper(stage, "staff", "Ida")
    group = await staff_group(stage, [ida], forum=True)
    yusuf = await stage.person("da", "Yusuf")
    [first] = await yusuf.say("Xylofia Zorkmann qwrt bxzk og zplm eller ghjk")
    [agreed] = await press(yusuf, first, "question:tell")
    assert "30" in agreed["text"]

    selam = await stage.person("da", "Selam")
    await selam.say("Xylofia Zorkmann qwrt bxzk og zplm eller ghjk")
    again = await selam.say("Xylofia Zorkmann qwrt bxzk og zplm eller ghjk")
    await press(selam, again[0], "thread:open")
    await selam.say("Xylofia Zorkmann qwrt bxzk og zplm eller ghjk")
    [card] = await group.hear()
    await answer(ida, group, card, "Det er i kælderen.")
    confirmed = await group.hear()
    await selam.hear()
    await group.press(ida, confirmed[-1], "answer:keep")
    [kept] = await group.hear()
    await group.press(ida, kept, "answer:spread")
    [told] = await yusuf.hear()
    assert "Det er i kælderen." in told["text"]
    [sent] = await group.hear()
    assert "1" in sent["text"]


async def test_the_first_half_of_a_cpr_number_goes_from_the_group_when_the_second_comes(stage: Stage) -> None:
    ida = await helper(stage, "staff", "Ida")
    group = await staff_group(stage, [ida], forum=True)
    selam = await stage.person("ti", "Selam")
    human = await selam.from_menu("people", "ask:talk_to_human", 2)
    await selam.settle()
    await press(selam, human[0], "thread:open")
    await selam.say("ሰላም")
    await group.hear()
    await stage.simulator.send(selam.id, "ቁጽረይ 010190")
    assert "010190" in (await group.hear())[0]["text"]
    [told] = await selam.say("1234")
    assert "CPR" in told["text"]
    assert "1234" not in (await group.hear())[0]["text"]
    await stage.settled()
    said = await group.everything()
    assert "ቁጽረይ" in said
    assert "010190" not in said
