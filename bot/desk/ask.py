"""Questions through the whole pipeline without Telegram: what `vejviser ask` does, and the measurements."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from actions.kernel.messages import Message, Pin
from actions.kernel.rows import of_row
from actions.kernel.turn import Understanding, World
from bot import children
from bot.answering.pipeline import Pipeline
from bot.incoming.deciding import outcome
from bot.incoming.nlu import LOOK_SECONDS, START_SECONDS, NluClient, NluUnavailable
from bot.incoming.updates import Incoming, Typed
from config import leads
from config.facts import Municipality
from config.languages import LANGUAGES
from config.settings import Settings
from rendering.parts import Card, Text
from rendering.render import render
from rendering.slots import plain
from store.database import Database
from store.outbox import OutboxRow
from store.persons import Person


@dataclass
class _Listening(NluClient):
    """Remembers what was understood last, for the answer's `intent` and `confidence`."""

    def __init__(self, url: str) -> None:
        super().__init__(url)
        self.understood: Understanding | None = None

    async def parse(self, text: str) -> Understanding:
        self.understood = None
        self.understood = await super().parse(text)
        return self.understood


@dataclass(frozen=True)
class Answered:
    """What a question led to: `language` is that of the answer."""

    language: str
    person_language: str
    understood: Understanding
    replies: list[Message]


class Asker:
    """Asks as a new person each time, in a database that is thrown away."""

    def __init__(self, database: Database, nlu: _Listening, facts: Municipality) -> None:
        self._database = database
        self._nlu = nlu
        self._pipeline = Pipeline(
            database, nlu, World(facts, leads.parse(Settings.model_fields["reminder_leads"].default))
        )
        self._numbers = itertools.count(1)

    async def ask(self, text: str, language: str | None, now: datetime) -> dict[str, Any]:
        """The answer in the form of the interface contract. `language` is one of ours."""
        answered = await self.answered(text, language, now)
        understood = answered.understood
        return {
            "language": answered.language,
            "intent": understood.intent,
            "confidence": round(understood.confidence, 4),
            "entities": [{"entity": each.entity, "value": each.value} for each in understood.entities],
            "danger": understood.danger.level,
            "outcome": outcome(understood),
            "replies": [shown for reply in answered.replies for shown in _shown(reply, answered.person_language)],
        }

    async def answered(self, text: str, language: str | None, now: datetime) -> Answered:
        """The answer as the bot keeps it."""
        number = next(self._numbers)
        telegram_language = LANGUAGES[language].telegram if language else None
        self._nlu.understood = None
        await self._pipeline.handle(Incoming(number, number, telegram_language, Typed(text)), now)
        person, replies = await self._answers(number)
        understood = self._nlu.understood or Understanding("", 0.0)
        spoken = next((reply.language for reply in replies if reply.language), person.language)
        return Answered(spoken, person.language, understood, replies)

    async def _answers(self, telegram_id: int) -> tuple[Person, list[Message]]:
        async with self._database.transaction() as session:
            person = (await session.scalars(select(Person).where(Person.telegram_id == telegram_id))).one()
            rows = await session.scalars(
                select(OutboxRow).where(OutboxRow.person_id == person.id).order_by(OutboxRow.id)
            )
            replies = [of_row(row.message) for row in rows]
            return person, [reply for reply in replies if isinstance(reply, Message)]


@asynccontextmanager
async def asker(facts: Municipality, nlu_url: str | None) -> AsyncIterator[Asker]:
    """With an own NLU server on loopback unless there is one at `nlu_url`; both answer before this goes on."""
    child = task = None
    if nlu_url is None:
        port = children.free_port()
        child, nlu_url = children.nlu_server(port, again=False), f"http://127.0.0.1:{port}"
        task = asyncio.create_task(child.run())
    nlu = _Listening(nlu_url)
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite+aiosqlite:///{Path(folder) / 'ask.db'}")
        try:
            await database.upgrade()
            await _ready(nlu, task)
            yield Asker(database, nlu, facts)
        finally:
            await nlu.close()
            await database.close()
            if child and task:
                await child.stop()
                await task


async def _ready(nlu: NluClient, server: asyncio.Task[None] | None) -> None:
    until = asyncio.get_running_loop().time() + START_SECONDS
    while not await nlu.is_ready():
        if (server and server.done()) or asyncio.get_running_loop().time() > until:
            raise NluUnavailable("the NLU server does not answer")
        await asyncio.sleep(LOOK_SECONDS)


def _shown(reply: Message, language: str) -> list[dict[str, Any]]:
    """The text with its pin and its first contact; further contacts follow as replies of their own."""
    parts = render(reply, language)
    text = next(part for part in parts if isinstance(part, Text))
    pin = next((part for part in parts if isinstance(part, Pin)), None)
    cards = [part for part in parts if isinstance(part, Card)]
    first = {
        "text": plain(text.html),
        "buttons": [{"text": button.text, "data": button.press} for row in text.buttons for button in row],
        "pin": pin.model_dump() if pin else None,
        "contact": _card(cards[0]) if cards else None,
    }
    rest: list[dict[str, Any]] = [
        {"text": "", "buttons": [], "pin": None, "contact": _card(card)} for card in cards[1:]
    ]
    return [first, *rest]


def _card(card: Card) -> dict[str, str]:
    return {"name": card.name, "role": card.role, "phone": card.phone}
