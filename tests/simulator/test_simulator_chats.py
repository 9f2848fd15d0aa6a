"""Who may be written to, and what Telegram answers when not."""

from typing import Any

import pytest
import telegram

from simulator.client import SimulatorClient, SimulatorError


async def refusal(api: Any, chat: int) -> tuple[int, str]:
    answer = await api("sendMessage", chat_id=chat, text="hej")
    return answer["error_code"], answer["description"]


async def test_a_bot_cannot_write_first(api: Any, sim: SimulatorClient) -> None:
    person = await sim.add_person("Amal")
    assert await refusal(api, person) == (403, "Forbidden: bot can't initiate conversation with a user")
    await sim.send(person, "/start")
    assert (await api("sendMessage", chat_id=person, text="hej"))["ok"]


async def test_a_person_who_blocks_the_bot_is_told_of_and_not_reached(
    api: Any, sim: SimulatorClient, amal: int
) -> None:
    await sim.block(amal)
    assert await refusal(api, amal) == (403, "Forbidden: bot was blocked by the user")
    with pytest.raises(SimulatorError, match="must unblock"):
        await sim.send(amal, "hej")
    await sim.unblock(amal)
    assert (await api("sendMessage", chat_id=amal, text="hej"))["ok"]
    changes = [update["my_chat_member"] for update in await sim.pending()]
    statuses = [(change["old_chat_member"]["status"], change["new_chat_member"]["status"]) for change in changes]
    assert statuses == [("member", "kicked"), ("kicked", "member")]


async def test_a_deleted_account_is_not_reached(api: Any, sim: SimulatorClient, amal: int) -> None:
    await sim.change_person(amal, deactivated=True)
    assert await refusal(api, amal) == (403, "Forbidden: user is deactivated")


async def test_a_bot_that_was_put_out_of_a_group_is_refused(api: Any, sim: SimulatorClient, amal: int) -> None:
    group = await sim.add_group("Familier", [amal])
    assert (await api("sendMessage", chat_id=group, text="hej"))["ok"]
    await sim.change_group(group, bot_status="kicked")
    assert await refusal(api, group) == (403, "Forbidden: bot was kicked from the group chat")
    assert (await sim.send(amal, "hører du?", chat=group))["update_id"] is None


async def test_a_bot_that_left_a_group_is_refused(api: Any, sim: SimulatorClient, amal: int) -> None:
    group = await sim.add_group("Familier", [amal], type="supergroup")
    await api("leaveChat", chat_id=group)
    assert await refusal(api, group) == (403, "Forbidden: bot is not a member of the supergroup chat")


async def test_a_group_that_became_a_supergroup_names_its_new_id(
    bot: telegram.Bot, sim: SimulatorClient, amal: int
) -> None:
    group = await sim.add_group("Familier", [amal])
    new = await sim.migrate(group)
    with pytest.raises(telegram.error.ChatMigrated) as refused:
        await bot.send_message(group, "hej")
    assert refused.value.new_chat_id == new
    assert await bot.send_message(new, "hej")
    with pytest.raises(SimulatorError, match="became the supergroup"):
        await sim.send(amal, "hej", chat=group)
    migrations = [update.get("message", {}) for update in await sim.pending()]
    assert [message.get("migrate_to_chat_id") for message in migrations].count(new) == 1
    assert [message.get("migrate_from_chat_id") for message in migrations].count(group) == 1


async def test_topics_of_a_forum(api: Any, sim: SimulatorClient, amal: int) -> None:
    forum = await sim.add_group("Frivillige", [amal], type="supergroup", is_forum=True)
    topic = (await api("createForumTopic", chat_id=forum, name="Donationer"))["result"]["message_thread_id"]
    sent = (await api("sendMessage", chat_id=forum, text="En sofa", message_thread_id=topic))["result"]
    assert sent["message_thread_id"] == topic
    missing = await api("sendMessage", chat_id=forum, text="En sofa", message_thread_id=999)
    assert missing["description"] == "Bad Request: message thread not found"


async def test_members_and_their_roles(bot: telegram.Bot, sim: SimulatorClient, amal: int) -> None:
    yonas = await sim.add_person("Yonas")
    stranger = await sim.add_person("Stranger")
    group = await sim.add_group("Familier", [amal, yonas])
    statuses = [(await bot.get_chat_member(group, person)).status for person in (amal, yonas, stranger, 12345)]
    assert statuses == ["creator", "member", "left", "member"]
    assert (await bot.get_chat(group)).title == "Familier"
    assert (await bot.get_chat(amal)).first_name == "Amal"


async def test_ids_do_not_fit_32_bits(sim: SimulatorClient, amal: int) -> None:
    assert amal > 2**32
    assert await sim.add_group("Familier", [amal]) < -(2**31)
