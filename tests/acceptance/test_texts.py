"""Speakers mend texts in the chat, through real processes: what they write is in the next answer of every bot."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from config import texts
from config.settings import ROOT
from store import persons, readers
from store.database import Database
from tests.acceptance.conftest import SECRET
from tests.acceptance.test_facts import Desk, _post
from tests.acceptance.test_threads import helper, press
from tests.conftest import NOW
from tests.databases import new_postgres_database
from tests.stage import VEJVISER, Person, Stage, buttons

Message = dict[str, Any]
OLD = texts.sources("ti")["emergency"].text
# One word more; people see that it is there.
NEW = OLD.replace("። ", "። ብቕልጡፍ። ", 1)
WORD = "ብቕልጡፍ"


async def speaker(stage: Stage, name: str, role: Any = "volunteer") -> Person:
    return await helper(stage, role, name, "ti")


async def first(person: Person) -> Message:
    """The text that they are shown first: the emergency one."""
    [overview] = await person.say("/texts")
    [shown] = await press(person, overview, "text:next:ti")
    return shown


async def written(person: Person, shown: Message, text: str) -> Message:
    """The answer to what they type instead."""
    await press(person, shown, "text:better")
    [answer] = await person.say(text)
    return answer


async def answer(person: Person) -> str:
    """What the bot says about danger."""
    said, *_ = await person.say("/emergency", 2)
    await person.settle()
    return str(said["text"])


async def metrics(stage: Stage) -> str:
    async with httpx.AsyncClient() as http:
        return (await http.get(f"{stage.bot.url}/metrics")).text


async def test_a_correction_is_in_the_next_answer_in_the_state_and_in_the_export(
    own_stage: Stage, tmp_path: Path
) -> None:
    stage = own_stage
    await stage.start_bot()
    yonas, selam = await speaker(stage, "Yonas"), await speaker(stage, "Selam")
    rahwa = await stage.person("ti", "Rahwa")
    assert WORD not in await answer(rahwa)
    preview = await written(yonas, await first(yonas), NEW)
    assert WORD in preview["text"]
    [waits] = await press(yonas, preview, "form:confirm:yes")
    assert "text:good" in str(buttons(waits))
    assert WORD not in await answer(rahwa)

    [told] = await selam.hear()
    [asked] = await press(selam, told, "text:next:ti")
    assert WORD in asked["text"]
    await press(selam, asked, "text:good")
    assert WORD in await answer(rahwa)
    assert 'vejviser_texts{language="ti",state="two"} 1.0' in await metrics(stage)
    assert 'vejviser_texts{language="ti",state="waiting"} 0.0' in await metrics(stage)

    await stage.stop()
    here = {"DATABASE_URL": stage.database_url()}
    out = await stage.command(VEJVISER, "texts", "export", tmp_path / "out", env=here)
    assert out.startswith("1 texts written back")
    file = (tmp_path / "out" / "ti" / "emergency.ftl").read_text(encoding="utf-8")
    assert texts.read(tmp_path / "out" / "ti")["emergency"].text == NEW
    assert "# Checked by speakers: 1 of 4 texts by two, 0 by one." in file
    assert (ROOT / "config" / "locales" / "ti" / "emergency.ftl").read_text(encoding="utf-8") != file
    await stage.start_bot()
    await rahwa.settle()
    assert WORD in await answer(rahwa)


@pytest.mark.parametrize(
    "broken",
    [
        NEW.replace("{ $phone }", "", 1),
        "<b>Are you in danger? Call { $phone } now.</b> Ambulance, police and fire. It is free of charge.",
        f"{NEW} www.naestved.dk", f"{NEW} 113", f"{NEW} @vejviser", NEW.replace("</b>", ""), f"{NEW} {{ $name",
    ],
)  # fmt: skip
async def test_a_correction_that_does_not_fit_is_refused_with_a_sentence(stage: Stage, broken: str) -> None:
    yonas, rahwa = await speaker(stage, "Yonas"), await stage.person("ti", "Rahwa")
    refused = await written(yonas, await first(yonas), broken)
    assert "form:confirm:yes" not in buttons(refused).values()
    assert "form:stop" in buttons(refused).values()
    [preview] = await yonas.say(NEW)
    assert "form:confirm:yes" in buttons(preview).values()
    assert WORD not in await answer(rahwa)


async def test_of_two_at_once_the_second_is_told_and_a_right_that_is_taken_is_refused(stage: Stage) -> None:
    yonas, selam = await speaker(stage, "Yonas"), await speaker(stage, "Selam")
    mine = await written(yonas, await first(yonas), NEW)
    theirs = await written(selam, await first(selam), f"{NEW} ኪዱ።")
    await press(yonas, mine, "form:confirm:yes")
    await selam.hear()
    [told] = await press(selam, theirs, "form:confirm:yes")
    assert told["text"].count(WORD) == 2
    assert told["text"].count("ኪዱ") == 1

    database = stage.database()
    async with database.transaction() as session:
        known = await persons.find(session, selam.id)
        assert known
        await readers.choose(session, known.id, [], NOW)
    await database.close()
    [refused] = await press(selam, told, "form:confirm:yes")
    assert "ask:reader_languages" in buttons(refused).values()
    rahwa = await stage.person("ti", "Rahwa")
    assert WORD not in await answer(rahwa)
    assert 'vejviser_texts{language="ti",state="waiting"} 1.0' in await metrics(stage)


async def test_the_other_process_says_it_too(own_stage: Stage, postgres_url: str) -> None:
    stage, url = own_stage, new_postgres_database(postgres_url)
    settings = {"DATABASE_URL": url, "WEBHOOK_SECRET": SECRET}
    desk = Desk(stage, url)
    for _ in range(2):
        await stage.start_bot(**settings)
        desk.webhooks.append((await _post(stage, "getWebhookInfo"))["url"])
    yonas, selam, rahwa = [await desk.person("volunteer", "ti") for _ in range(3)]
    await desk.turn_to(1)
    assert WORD not in await answer(rahwa)
    await desk.turn_to(0)
    for person in (yonas, selam):
        await give(desk, person)
    await press(yonas, await written(yonas, await first(yonas), NEW), "form:confirm:yes")
    await selam.hear()
    await press(selam, await first(selam), "text:good")
    await desk.turn_to(1)
    assert WORD in await answer(rahwa)


async def give(desk: Desk, person: Person) -> None:
    """They may check Tigrinya."""
    database = Database(desk.url)
    async with database.transaction() as session:
        known = await persons.find(session, person.id)
        assert known
        await readers.choose(session, known.id, ["ti"], NOW)
    await database.close()


async def test_who_does_not_understand_a_long_answer_says_so_and_can_talk_to_a_person(stage: Stage) -> None:
    rahwa = await stage.person("ti", "Rahwa")
    [menu] = await rahwa.say("/menu")
    [long, *_] = await press(rahwa, await rahwa.opened(menu, "family"), "ask:family_reunification")
    await rahwa.settle()
    [thanked] = await press(rahwa, long, "text:unclear:ti:")
    assert "ask:talk_to_human" in buttons(thanked).values()
    yonas, ida = await speaker(stage, "Yonas"), await helper(stage, "staff", "Ida")
    [overview] = await ida.say("/texts")
    [worst] = await press(ida, overview, "text:puzzles")
    assert "family-reunification" in worst["text"]
    assert (await first(yonas))["text"].count("•") >= 3
