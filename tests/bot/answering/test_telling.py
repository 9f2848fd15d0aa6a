"""What is kept about a person is told to them once, in their language, and stands in the way of nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from actions.kernel.turn import Danger, Understanding, Work, World
from bot.answering.pipeline import Pipeline
from bot.incoming.nlu import NluClient
from bot.incoming.reading import Reading, Understood, Wordless
from bot.incoming.updates import Incoming, Linked, Pressed, Said, Typed, What
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.parts import Text
from rendering.render import render
from rendering.slots import plain
from store.database import Database
from store.outbox import OutboxRow
from tests.actions.scene import ids, presses, read
from tests.bot.house import NO_NLU
from tests.conftest import NOW

NOTICE = "told-first"


class Chat:
    """Somebody who writes; `heard` is all that they have been told."""

    def __init__(self, pipeline: Pipeline, work: Work) -> None:
        self._pipeline, self._work = pipeline, work

    async def does(self, what: What, understood: Understanding | None = None, telegram: str = "da") -> list[list[str]]:
        """The lines of each message that this brings."""
        before = len(await self.rows())
        reading: Reading = Understood(understood) if understood else Wordless()
        await self._pipeline.within(self._work.session, Incoming(1, 7, telegram, what), reading, NOW)
        return [ids(read(row)) for row in (await self.rows())[before:] if "commands" not in row.message]

    async def rows(self) -> list[OutboxRow]:
        await self._work.session.flush()
        return list(await self._work.session.scalars(select(OutboxRow).order_by(OutboxRow.id)))


@pytest.fixture
async def chat(sqlite: Database, facts: Municipality) -> AsyncIterator[Chat]:
    nlu = NluClient(NO_NLU)
    world = World(facts)
    async with sqlite.transaction() as session:
        yield Chat(Pipeline(sqlite, nlu, world), Work(session, world, NOW))
    await nlu.close()


def flat(said: list[list[str]]) -> list[str]:
    return [line for lines in said for line in lines]


def understood(intent: str, danger: Danger | None = None) -> Understanding:
    return Understanding(intent, 0.99, ranking=((intent, 0.99),), redacted="hvor er det", danger=danger or Danger())


async def test_it_stands_below_the_first_answer_and_never_again(chat: Chat) -> None:
    [first] = await chat.does(Typed("hvor er det"), understood("tax"))
    assert first[-1] == NOTICE and len(first) > 1
    assert presses(read((await chat.rows())[0]))[-1] == "ask:privacy"
    for intent in ("greet", "tax", "help_menu"):
        assert all(NOTICE not in lines for lines in await chat.does(Typed("hvor er det"), understood(intent)))


async def test_whoever_chooses_a_language_is_told_in_that_one(chat: Chat) -> None:
    [start] = await chat.does(Typed("/start"), Understanding("start", 1.0), telegram="en")
    assert NOTICE not in start
    [chosen] = await chat.does(Pressed("x", "language:so"))
    assert chosen == ["language-set", NOTICE]
    [said] = [row for row in await chat.rows() if NOTICE in str(row.message)]
    assert read(said).language == "so"


@pytest.mark.parametrize("level", ["certain", "possible"])
async def test_it_is_never_beside_help_in_danger_and_comes_with_the_next_answer(chat: Chat, level: str) -> None:
    danger = Danger(level, "violence_at_home")  # type: ignore[arg-type]
    for lines in await chat.does(Typed("han slår mig"), understood("emergency", danger)):
        assert NOTICE not in lines
    assert NOTICE not in flat(await chat.does(Pressed("x", "ask:emergency")))
    assert NOTICE in flat(await chat.does(Typed("hej"), understood("greet")))


async def test_what_says_it_all_needs_no_notice(chat: Chat) -> None:
    assert NOTICE not in flat(await chat.does(Typed("/privacy"), Understanding("privacy", 1.0)))
    assert NOTICE in flat(await chat.does(Typed("hej"), understood("greet")))


@pytest.mark.parametrize("what", [Said(-5, 3, "hej"), Linked(-5, staff=False, forum=False)])
async def test_in_a_group_nobody_is_told(chat: Chat, what: What) -> None:
    assert NOTICE not in flat(await chat.does(what))
    assert NOTICE in flat(await chat.does(Typed("hej"), understood("greet")))


async def test_whoever_has_all_deleted_is_told_again_when_they_come_back(chat: Chat) -> None:
    await chat.does(Typed("hej"), understood("greet"))
    assert all(NOTICE not in lines for lines in await chat.does(Pressed("x", "forget:now")))
    assert NOTICE in flat(await chat.does(Typed("hej"), understood("greet")))


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_names_who_is_responsible_and_both_commands_in_every_language(chat: Chat, language: str) -> None:
    await chat.does(Typed("hej"), understood("greet"))
    reply = read((await chat.rows())[0])
    said = plain("".join(part.html for part in render(reply, language) if isinstance(part, Text)))
    assert [each for each in ("Næstved Kommune", "/privacy", "/forget", "7") if each not in said] == []
