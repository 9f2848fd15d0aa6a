"""What goes wrong, goes wrong for real: killed processes, refusals, limits; everybody is answered, once."""

from __future__ import annotations

import asyncio
from collections import Counter
from pathlib import Path
from typing import Any

import httpx

from bot.outgoing.worker import AT_ONCE
from store import inbox
from store.database import Database
from tests.acceptance.conftest import SECRET
from tests.databases import new_postgres_database
from tests.processes import free_port, nlu_server, until
from tests.stage import Person, Stage, buttons


async def test_webhooks_answer_and_refuse_a_wrong_secret(webhook_stage: Stage) -> None:
    bot = webhook_stage.bot
    person = await webhook_stage.person("da")
    [menu] = await person.say("/menu")
    assert buttons(menu)
    async with httpx.AsyncClient() as http:
        forged = {"update_id": 1, "message": {}}
        headers = {"X-Telegram-Bot-Api-Secret-Token": "guess"}
        assert (await http.post(f"{bot.url}/telegram", json=forged)).status_code == 403
        assert (await http.post(f"{bot.url}/telegram", json=forged, headers=headers)).status_code == 403
        headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
        assert (await http.post(f"{bot.url}/telegram", content=b"{", headers=headers)).status_code == 400


async def test_an_update_delivered_twice_is_answered_once(webhook_stage: Stage) -> None:
    person = await webhook_stage.person("da")
    message = {
        "message_id": 900,
        "date": 1,
        "chat": {"id": person.id, "type": "private", "first_name": "A"},
        "from": {"id": person.id, "is_bot": False, "first_name": "A", "language_code": "da"},
        "text": "/menu",
    }
    await person.say("/privacy")
    for _ in range(3):
        await webhook_stage.simulator.inject({"update_id": 777_000, "message": message})
    await person.hear()
    await person.say("/emergency", count=5)
    shown = await webhook_stage.simulator.replies(person.id, count=100, wait=0)
    assert sum("Hvad vil du vide" in each.get("text", "") for each in shown) == 1


async def test_with_the_nlu_server_down_buttons_work_and_it_recovers(own_stage: Stage, tmp_path: Path) -> None:
    port = free_port()
    async with nlu_server(tmp_path / "nlu.log", port) as server:
        await own_stage.start_bot(NLU_URL=server.url)
        person = await own_stage.person("da")
        await person.say("hvornår har jobcafeen åbent?", count=2)
        await server.kill()
        [sorry] = await person.say("hvornår har jobcafeen åbent?")
        assert "ikke læse det, du skriver" in sorry["text"]
        hours, venue = await person.press(await person.opened(sorry, "work"), "ask:jobcafe_hours", count=2)
        assert "12:30" in hours["text"]
        assert venue["venue"]
    async with nlu_server(tmp_path / "nlu.log", port):
        again, _ = await person.say("hvornår har jobcafeen åbent?", count=2)
        assert "12:30" in again["text"]


async def test_what_is_written_before_the_nlu_server_is_up_is_answered_when_it_is(own_stage: Stage) -> None:
    """The bot has just started a server of its own, which takes seconds."""
    people = [await own_stage.person("da") for _ in range(3)]
    for each in people:
        await own_stage.simulator.send(each.id, "hvornår har jobcafeen åbent?")
    await own_stage.start_bot(NLU_URL="")
    for each in people:
        [hours, *_] = await own_stage.simulator.replies(each.id, wait=150)
        assert "12:30" in hours["text"]
    # Its address is nobody's business: people look for one.
    log = own_stage.bot.log.read_text()
    assert "serving nlu-" in log
    assert "http://" not in log


async def test_a_bot_killed_in_the_middle_of_50_messages_answers_each_once(own_stage: Stage) -> None:
    bot = await own_stage.start_bot()
    people = [await own_stage.person("da") for _ in range(50)]

    async def write(person: Person) -> None:
        await own_stage.simulator.send(person.id, "/menu")

    async def answered() -> int:
        return sum([len(await own_stage.simulator.replies(each.id, count=0, wait=0)) for each in people[:10]])

    writing = asyncio.gather(*map(write, people))
    await until(answered, lambda count: count >= 3, every=0.01)
    await bot.kill()
    await writing
    await own_stage.start_bot()
    await asyncio.gather(*(person.hear(wait=40) for person in people))
    answers = Counter[int]()
    for person in people:
        answers[len(await own_stage.simulator.replies(person.id, count=0, wait=0))] += 1
    # At most what was on its way to Telegram at that moment comes twice.
    assert answers[1] >= 49 or answers[1] + answers[2] == 50
    assert answers[0] == 0


async def taken_in(stage: Stage, database: Database, people: list[Person]) -> int:
    """Each writes twice; how much of it is not done when the bot has said that it has it all."""
    for text in ("/menu", "/privacy"):
        await asyncio.gather(*(stage.simulator.send(each.id, text) for each in people))
    await until(stage.simulator.pending, lambda waiting: not waiting, every=0.01)
    async with database.transaction() as session:
        return (await inbox.waiting(session))[0]


async def each_answered_in_order(people: list[Person], most_again: int) -> None:
    again = 0
    for person in people:
        first_words: list[str] = []
        while len(set(first_words)) < 2:
            first_words += [each["text"].split()[0] for each in await person.hear(wait=60)]
        assert first_words == sorted(first_words, key=("Hvad", "Det").index)
        again += len(first_words) - 2
    assert again <= most_again


async def test_what_a_killed_bot_had_taken_in_by_webhook_is_done_at_its_next_start(own_stage: Stage) -> None:
    bot = await own_stage.start_bot(WEBHOOK_SECRET=SECRET)
    people = [await own_stage.person("da") for _ in range(30)]
    database = own_stage.database()
    waited = await taken_in(own_stage, database, people)
    await bot.kill()
    assert waited
    # By polling as well: whoever goes over to it loses nothing.
    await own_stage.start_bot()
    await each_answered_in_order(people, AT_ONCE)
    async with database.transaction() as session:
        assert await inbox.waiting(session) == (0, None)
    await database.close()


async def test_what_a_killed_bot_had_taken_in_another_one_does(own_stage: Stage, postgres_url: str) -> None:
    settings = {"DATABASE_URL": new_postgres_database(postgres_url), "WEBHOOK_SECRET": SECRET}
    await own_stage.start_bot(**settings)
    # Telegram knows the address of whoever came last.
    doomed = await own_stage.start_bot(**settings)
    people = [await own_stage.person("da") for _ in range(30)]
    database = Database(settings["DATABASE_URL"])
    waited = await taken_in(own_stage, database, people)
    await doomed.kill()
    assert waited
    await each_answered_in_order(people, AT_ONCE)
    await database.close()


async def test_messages_of_one_person_are_answered_in_their_order(stage: Stage) -> None:
    person = await stage.person("da")
    for text in ("/menu", "/language", "/privacy") * 2:
        await stage.simulator.send(person.id, text)
    heard: list[dict[str, Any]] = []
    while len(heard) < 6:
        heard += await person.hear()
    first_words = [message["text"].split()[0] for message in heard]
    assert first_words == ["Hvad", "Vælg", "Det"] * 2


async def test_one_who_blocked_the_bot_costs_nothing_and_is_welcome_again(stage: Stage) -> None:
    person, other = await stage.person("da"), await stage.person("da")
    await person.say("/menu")
    await stage.simulator.fault("403", chat_id=person.id)
    await stage.simulator.send(person.id, "/privacy")
    await other.say("/menu")
    refused = [call for call in await stage.simulator.calls("sendMessage", chat=person.id) if call["error"]]
    assert len(refused) == 1
    await stage.simulator.block(person.id)
    await stage.simulator.unblock(person.id)
    assert await person.say("/language")


async def test_after_a_429_nothing_is_sent_until_the_time_is_over_and_nothing_is_lost(stage: Stage) -> None:
    person, other = await stage.person("da"), await stage.person("da")
    await stage.simulator.fault("429", method="sendMessage", retry_after=2)
    await stage.simulator.send(person.id, "/menu")
    await until(lambda: stage.simulator.calls("sendMessage"), lambda calls: any(call["error"] for call in calls))
    await stage.simulator.send(other.id, "/menu")
    await asyncio.gather(person.hear(), other.hear())
    refused, *sent = await stage.simulator.calls("sendMessage")
    assert refused["error"]
    assert all(call["at"] - refused["at"] >= 1.9 for call in sent)
    assert Counter(call["chat_id"] for call in sent) == {person.id: 1, other.id: 1}


async def test_telegram_failing_for_a_while_delays_and_loses_nothing(stage: Stage) -> None:
    person = await stage.person("da")
    await stage.simulator.fault("500", method="sendMessage", times=2)
    [menu] = await person.say("/menu")
    assert "Hvad vil du vide" in menu["text"]


async def test_a_connection_that_breaks_while_it_starts_is_tried_again(own_stage: Stage) -> None:
    for method in ("getMe", "deleteWebhook", "getMyName"):
        await own_stage.simulator.fault("drop", method=method)
    await own_stage.start_bot()
    person = await own_stage.person("da")
    assert buttons((await person.say("/menu"))[0])


async def test_the_operator_s_pages_answer(own_stage: Stage) -> None:
    bot = await own_stage.start_bot()
    async with httpx.AsyncClient(base_url=bot.url) as http:
        assert (await http.get("/healthz")).text == "ok\n"
        assert (await http.get("/readyz")).json() == {"database": True, "nlu": True}
        assert "vejviser_updates" in (await http.get("/metrics")).text
        assert (await http.post("/telegram")).status_code == 404
    assert await bot.stop() == 0


async def test_no_secret_and_no_message_text_reaches_the_log(own_stage: Stage) -> None:
    bot = await own_stage.start_bot(LOG_LEVEL="DEBUG")
    person = await own_stage.person("da")
    await person.say("mit nummer er 010190-1234 og min adresse er hemmelig", count=1)
    await bot.stop()
    written = bot.log.read_text()
    assert "12345:simulator" not in written
    assert "010190" not in written
    assert "hemmelig" not in written
