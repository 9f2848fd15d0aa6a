"""Several people and the bot without Telegram: they press, type and open links; what is queued can be looked at."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions import FORMS
from actions.appointments import reminders
from actions.kernel.forms import Photo
from actions.kernel.messages import Reply
from actions.kernel.turn import Entity, Meaning, Turn, Understanding
from actions.roles.roles import held
from bot.answering.performing import perform
from bot.answering.presses import read_command, read_press
from config.facts import Municipality
from config.leads import parse
from store import persons, roles
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
        given = frozenset(right.role for right in rights)
        return Turn(
            understood,
            person,
            self.facts,
            self.now,
            self.session,
            text,
            LEADS,
            given,
            PUBLIC_URL,
            rights,
            self.admin_ids,
        )

    async def press(self, who: str, data: str) -> Reply:
        turn = await self.turn(who, read_press(data))
        return (await perform(turn.understanding.intent, turn))[0]

    async def command(self, who: str, text: str) -> Reply:
        understood = read_command(text)
        assert understood
        return (await perform(understood.intent, await self.turn(who, understood, text)))[0]

    async def type(self, who: str, text: str, meaning: Meaning | None = None) -> Reply:
        """Answers the form that is open."""
        understood = Understanding("", 0.0, meaning=meaning)
        replies = await FORMS.read(await self.turn(who, understood, text), otherwise_known=False)
        assert replies
        return replies[0]

    async def photo(self, who: str, file_id: str, album: str | None = None) -> list[Reply] | None:
        return await FORMS.take_photo(await self.turn(who, Understanding("", 0.0)), Photo(file_id, album))

    async def ask(self, who: str, intent: str, text: str = "", **entities: str) -> Reply:
        found = tuple(Entity(name, value) for name, value in entities.items())
        turn = await self.turn(who, Understanding(intent, 1.0, found), text)
        return (await perform(intent, turn))[0]

    async def fill(self, who: str, *steps: str) -> Reply:
        """Presses what begins with `form:`, types the rest; gives the last reply."""
        reply = None
        for step in steps:
            reply = await (self.press(who, step) if step.startswith("form:") else self.type(who, step))
        assert reply
        return reply

    async def plan(self) -> None:
        ids = [person.id for person in self.people.values()]
        await reminders.plan(self.session, ids, self.facts, LEADS, self.now)

    async def queued(self, who: str, lane: str = "reminder") -> list[OutboxRow]:
        await self.session.flush()
        rows = await self.session.scalars(
            select(OutboxRow)
            .where(OutboxRow.person_id == self.people[who].id, OutboxRow.lane == lane, OutboxRow.state == "queued")
            .order_by(OutboxRow.due_at)
            .execution_options(populate_existing=True)
        )
        return list(rows)

    async def said(self, who: str, lane: str = "notice") -> list[str]:
        """The first message id of each queued row."""
        return [Reply.model_validate(row.message).lines[0].id for row in await self.queued(who, lane)]


def presses(reply: Reply) -> list[str]:
    return [button.press for row in reply.buttons for button in row]


def ids(reply: Reply) -> list[str]:
    return [line.id for line in reply.lines]
