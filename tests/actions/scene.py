"""Several people and the bot without Telegram: they press, type and open links; what is queued can be looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions import FORMS
from actions.appointments import reminders
from actions.kernel import commands
from actions.kernel.forms import Photo
from actions.kernel.held import Letters, NoLetters
from actions.kernel.messages import Message, Reply
from actions.kernel.permissions import perform
from actions.kernel.presses import read_command, read_press
from actions.kernel.rows import message_in, of_row
from actions.kernel.turn import Entity, Meaning, Opened, Turn, Understanding, Work, World
from actions.roles.roles import held
from config.facts import Municipality
from config.leads import parse
from rendering.parts import Text
from rendering.render import render
from rendering.slots import plain
from store import forms, persons, roles, threads
from store.outbox import OutboxRow
from store.persons import Person
from tests.conftest import NOW

LEADS = parse("18:00-1d,PT2H")
PUBLIC_URL = "https://vejviser.example"


@dataclass
class Scene:
    """`now` is moved by the test."""

    session: AsyncSession
    facts: Municipality
    now: datetime = NOW
    people: dict[str, Person] = field(default_factory=dict)
    admin_ids: frozenset[int] = frozenset()
    letters: Letters = field(default_factory=NoLetters)

    async def person(
        self, name: str, language: str = "da", role: roles.RoleName | None = None, organisation: str = ""
    ) -> Person:
        found = await persons.meet(self.session, 1000 + len(self.people), language, self.now)
        self.people[name] = found
        if role:
            await roles.give(self.session, found.id, role, organisation, self.now)
        return found

    async def turn(self, who: str, understood: Understanding, text: str = "") -> Turn:
        person = self.people[who]
        rights = await held(self.session, person, self.admin_ids)
        opened = Opened(
            await forms.open_for(self.session, person.id, self.now), await threads.open_of(self.session, person.id)
        )
        return Turn(self.session, self.world, self.now, understood, person, text, rights, opened=opened)

    @property
    def world(self) -> World:
        return World(self.facts, LEADS, self.admin_ids, PUBLIC_URL, letters=self.letters)

    @property
    def work(self) -> Work:
        """What the clock gets."""
        return Work(self.session, self.world, self.now)

    async def press(self, who: str, data: str) -> Message:
        turn = await self.turn(who, read_press(data))
        return only(await perform(turn.understanding.intent, turn))

    async def press_in_group(self, who: str, data: str) -> list[Reply]:
        """Presses something in the staff's group, which answers nothing where all is well."""
        turn = await self.turn(who, read_press(data))
        return await perform(turn.understanding.intent, turn)

    async def command(self, who: str, text: str) -> Message:
        understood = read_command(text, commands.acts())
        assert understood
        return only(await perform(understood.intent, await self.turn(who, understood, text)))

    async def type(self, who: str, text: str, meaning: Meaning | None = None) -> Message:
        """Answers the form that is open."""
        understood = Understanding("", 0.0, meaning=meaning)
        replies = await FORMS.read(await self.turn(who, understood, text), otherwise_known=False)
        assert replies
        return only(replies)

    async def photo(self, who: str, file_id: str, album: str | None = None) -> list[Reply] | None:
        return await FORMS.take_photo(await self.turn(who, Understanding("", 0.0)), Photo(file_id, album))

    async def ask(self, who: str, intent: str, text: str = "", **entities: str) -> Message:
        found = tuple(Entity(name, value) for name, value in entities.items())
        turn = await self.turn(who, Understanding(intent, 1.0, found), text)
        return only(await perform(intent, turn))

    async def fill(self, who: str, *steps: str) -> Message:
        """Presses what begins with `form:`, types the rest; gives the last reply."""
        reply = None
        for step in steps:
            reply = await (self.press(who, step) if step.startswith("form:") else self.type(who, step))
        assert reply
        return reply

    async def plan(self) -> None:
        ids = [person.id for person in self.people.values()]
        await reminders.plan(self.work, ids)

    async def queued(self, who: str, lane: str = "reminder") -> list[OutboxRow]:
        await self.session.flush()
        rows = await self.session.scalars(
            select(OutboxRow)
            .where(OutboxRow.person_id == self.people[who].id, OutboxRow.lane == lane, OutboxRow.state == "queued")
            .order_by(OutboxRow.due_at, OutboxRow.id)
            .execution_options(populate_existing=True)
        )
        return list(rows)

    async def said(self, who: str, lane: str = "notice") -> list[str]:
        """The first message id of each queued row."""
        return [read(row).lines[0].id for row in await self.queued(who, lane)]


def read(row: OutboxRow) -> Message:
    """What the person reads of a row."""
    message = message_in(of_row(row.message))
    assert message is not None
    return message


def only(replies: list[Reply]) -> Message:
    """The first answer, which is a message."""
    message = message_in(replies[0])
    assert message is not None
    return message


def shown(reply: Message, language: str) -> str:
    """The text as somebody reads it in this language, without its marks."""
    return next(plain(part.html) for part in render(reply, language) if isinstance(part, Text))


def presses(reply: Message) -> list[str]:
    return [button.press for row in reply.buttons for button in row]


def ids(reply: Message) -> list[str]:
    return [line.id for line in reply.lines]
