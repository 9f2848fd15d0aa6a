"""The menu of commands that each person sees: what they may do, in their language."""

from __future__ import annotations

from collections.abc import AsyncIterator
from itertools import count

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel import commands
from actions.kernel.commands import COMMANDS, shown
from actions.kernel.messages import Menu
from actions.kernel.permissions import may
from actions.kernel.presses import read_command
from actions.kernel.rows import of_row
from actions.kernel.turn import Understanding, World
from bot.answering.pipeline import Pipeline
from bot.incoming.nlu import NluClient
from bot.incoming.reading import Understood, Wordless
from bot.incoming.updates import Incoming, Pressed, Typed, What
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.parts import Commands, Text
from rendering.render import render
from store import persons, roles
from store.database import Database
from store.outbox import OutboxRow
from store.persons import Person
from store.roles import RoleName
from tests.conftest import NOW

_numbers = count(1)


class Chat:
    """Somebody who writes to the bot, their Telegram in `telegram`."""

    def __init__(self, pipeline: Pipeline, session: AsyncSession, telegram: str | None) -> None:
        self.pipeline, self.session, self.telegram = pipeline, session, telegram

    async def does(self, what: What, understood: Understanding | None = None) -> None:
        if isinstance(what, Typed):
            understood = read_command(what.text, commands.acts()) or understood
        incoming = Incoming(next(_numbers), 7, self.telegram, what)
        reading = Understood(understood) if understood else Wordless()
        await self.pipeline.within(self.session, incoming, reading, NOW)

    async def menus(self) -> list[tuple[str, ...]]:
        """Those that were sent to Telegram, in their order."""
        await self.session.flush()
        rows = await self.session.scalars(select(OutboxRow).order_by(OutboxRow.id))
        replies = [of_row(row.message) for row in rows]
        return [reply.commands for reply in replies if isinstance(reply, Menu)]

    async def person(self) -> Person:
        found = await persons.find(self.session, 7)
        assert found
        return found

    async def give(self, role: RoleName) -> None:
        await roles.give(self.session, (await self.person()).id, role, "", NOW)


@pytest.fixture
async def session(sqlite: Database) -> AsyncIterator[AsyncSession]:
    async with sqlite.transaction() as session:
        yield session


@pytest.fixture
async def pipeline(sqlite: Database, facts: Municipality) -> AsyncIterator[Pipeline]:
    nlu = NluClient("http://127.0.0.1:1")
    yield Pipeline(sqlite, nlu, World(facts, admin_ids=frozenset({8})))
    await nlu.close()


@pytest.fixture
async def chat(pipeline: Pipeline, session: AsyncSession) -> Chat:
    return Chat(pipeline, session, "da")


async def test_whoever_has_no_role_and_reads_their_telegram_s_language_keeps_everybody_s_menu(chat: Chat) -> None:
    await chat.does(Typed("/start"))
    await chat.does(Typed("/jobcafe"))
    assert await chat.menus() == []


async def test_a_role_brings_its_commands_once(chat: Chat) -> None:
    await chat.does(Typed("/start"))
    await chat.give("coordinator")
    await chat.does(Typed("/menu"))
    await chat.does(Typed("/menu"))
    [menu] = await chat.menus()
    assert {"board", "overview", "roles"} <= set(menu)
    assert not {"staff", "audit"} & set(menu)


async def test_losing_the_role_takes_its_commands_away(chat: Chat) -> None:
    await chat.does(Typed("/start"))
    await chat.give("staff")
    await chat.does(Typed("/menu"))
    await roles.take(chat.session, (await chat.person()).id, "staff", "")
    await chat.does(Typed("/staff"))
    assert (await chat.menus())[-1] == shown(())


async def test_the_menu_follows_the_language_that_the_person_chooses_or_writes(chat: Chat) -> None:
    await chat.does(Typed("/start"))
    somali = Understanding("greet", 0.99, language="so", language_confidence=0.99)
    await chat.does(Typed("Salaan wanaagsan saaxiib"), somali)
    assert (await chat.person()).menu == " ".join(("so", *shown(())))
    await chat.does(Pressed("1", "language:ar"))
    assert len(await chat.menus()) == 2


@pytest.mark.parametrize(("telegram", "language"), [("fa-AF", "prs"), ("ckb", "ckb"), (None, "en"), ("fr-CA", "fr")])
async def test_languages_for_which_telegram_keeps_no_menu_get_one_of_their_own(
    pipeline: Pipeline, session: AsyncSession, telegram: str | None, language: str
) -> None:
    chat = Chat(pipeline, session, telegram)
    await chat.does(Typed("/start"))
    assert (await chat.person()).language == language
    assert len(await chat.menus()) == (1 if language in ("prs", "ckb") else 0)


async def test_whoever_is_forgotten_gets_everybody_s_menu_with_the_last_message(chat: Chat) -> None:
    await chat.does(Typed("/start"))
    await chat.give("staff")
    await chat.does(Typed("/menu"))
    await chat.does(Pressed("1", "forget:now"))
    rows = await chat.session.scalars(select(OutboxRow).order_by(OutboxRow.id))
    [last] = [of_row(row.message) for row in rows]
    text, menu = render(last, "da")
    assert isinstance(text, Text)
    assert menu == Commands(())


async def test_a_menu_is_no_message_and_is_written_in_the_language_of_the_moment() -> None:
    [part] = render(Menu(commands=("menu", "roles")), "uk", row_id=1)
    assert part == Commands((("menu", "Про що можна запитати?"), ("roles", "Ролі і запрошення")))


@pytest.mark.parametrize("role", ["member", "volunteer", "coordinator", "staff", "admin"])
def test_a_menu_holds_exactly_what_the_person_may_do(role: str) -> None:
    assert set(shown({role})) == {
        name for name, command in COMMANDS.items() if command.place is not None and may({role}, command.act)
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_menu_fits_its_column(language: str) -> None:
    assert len(" ".join((language, *commands.acts()))) <= 400
