"""Bad input gets a fitting answer or a quiet refusal: no stack trace, nothing lost, the next question works."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any

import pytest

from tests.stage import Person, Stage, buttons

EMOJI = "😀" * 2048  # 4096 UTF-16 units, Telegram's limit
STRANGE_NAME = "<b>‮evil‏</b> & ​\u2067x"


@pytest.fixture
async def person(stage: Stage) -> AsyncIterator[Person]:
    """Somebody with a strange name; after the test the bot must still answer and have logged no error."""
    someone = await stage.person("da", first_name=STRANGE_NAME)
    [menu] = await someone.say("/menu")
    assert buttons(menu)
    yield someone
    await someone.settle()
    [thanks] = await someone.say("mange tak for hjælpen i dag")
    assert "Selv tak" in thanks["text"]
    assert "Traceback" not in stage.bot.log.read_text()


@pytest.mark.parametrize("text", [EMOJI, "1234567890", "?!...", "a" * 4096, "/", "/nothing", "<b>", "&lt;", "٣٤٥"])
async def test_strange_texts_get_an_answer(person: Person, text: str) -> None:
    [answer, *_] = await person.say(text)
    assert answer["text"]


@pytest.mark.parametrize("what", ["sticker", "location", "contact"])
async def test_what_is_no_text_gets_the_menu(person: Person, what: str) -> None:
    content: dict[str, Any] = {
        "location": {"latitude": 55.2, "longitude": 11.7},
        "contact": {"phone_number": "112", "first_name": "x"},
    }
    await person.stage.simulator.say(person.id, **{what: content.get(what, True)})
    [answer] = await person.hear()
    assert "kun læse tekst" in answer["text"]
    assert buttons(answer)


@pytest.mark.parametrize(
    ("what", "said", "offered"),
    [("voice", "Jeg kan ikke høre lyd. Det kan et menneske.", 1), ("photo", "Hvad er det på billedet?", 3)],
)
async def test_what_nobody_asked_for_gets_one_line_and_never_the_menu(
    person: Person, what: str, said: str, offered: int
) -> None:
    await person.stage.simulator.say(person.id, **{what: True})
    [answer] = await person.hear()
    assert answer["text"] == said
    assert len(buttons(answer)) == offered


async def test_an_edited_message_is_answered_as_it_now_stands(person: Person) -> None:
    sent = await person.stage.simulator.send(person.id, "/language")
    await person.hear()
    await person.stage.simulator.edit(person.id, sent["message_id"], "/privacy")
    [answer] = await person.hear()
    assert "Det gemmer jeg om dig" in answer["text"]


@pytest.mark.parametrize(
    "data", ["ask:forget_now", "forget:always", "danish:1", "language:xx", "ask:x:y=z", "\u202e", "danish:99999999"]
)
async def test_a_forged_press_is_refused_politely(person: Person, data: str) -> None:
    [menu] = await person.say("/menu")
    [answer] = await person.press(menu, data, forged=True)
    assert "for gammel" in answer["text"] or "Hvad vil du vide" in answer["text"]


async def test_another_person_s_answer_cannot_be_shown(stage: Stage, person: Person) -> None:
    arab = await stage.person("ar")
    [mine] = await arab.from_menu("family", "ask:doctor_rights")
    row = next(data for data in buttons(mine).values() if data.startswith("danish:"))
    [own] = await person.say("/menu")
    [answer] = await person.press(own, row, forged=True)
    assert "for gammel" in answer["text"]


async def test_a_language_that_it_does_not_have_gets_guesses_and_the_languages(person: Person) -> None:
    [answer, *_] = await person.say("Где находится ближайшая библиотека имени Пушкина, товарищ?")
    assert buttons(answer)


async def test_groups_are_left_in_peace(stage: Stage, person: Person) -> None:
    group = await stage.simulator.add_group("Familier", [person.id])
    await stage.simulator.send(person.id, "hvornår har jobcafeen åbent?", chat=group)
    await person.say("/menu")
    [hello] = await stage.simulator.replies(group, count=1)
    assert "/link" in hello["text"]
    await stage.simulator.send(person.id, "hvornår har jobcafeen åbent?", chat=group)
    await person.say("/menu")
    assert await stage.simulator.replies(group, count=0, wait=0) == [hello]


async def test_an_update_of_an_unknown_shape_holds_up_nobody(stage: Stage, person: Person) -> None:
    group = await stage.simulator.add_group("Familier", [person.id])
    user = {"id": person.id, "is_bot": False, "first_name": "Amal"}
    strange = {"user": user, "status": "administrator"}
    changed = {"chat": {"id": group, "type": "group", "title": "Familier"}, "from": user, "date": 1}
    await stage.simulator.inject(
        {"my_chat_member": {**changed, "old_chat_member": strange, "new_chat_member": strange}}
    )
    await person.say("/menu")
    await stage.simulator.change_group(group, bot_status="administrator")
    await person.say("/menu")
