"""What an action is asked: what was understood, by whom, when, and the facts it may use."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel.messages import Reply
from config.facts import Municipality
from config.leads import Lead
from store.persons import Person
from store.roles import Right


@dataclass(frozen=True)
class Entity:
    """A thing named in the message: `entity` and canonical `value` of the NLU contract."""

    entity: str
    value: str


@dataclass(frozen=True)
class Meaning:
    """What a text means in no language: `vector` is 384 signed bytes of which the direction counts, `traits` are those
    of nlu_data/traits.tsv that it names."""

    vector: bytes = field(repr=False)
    traits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Understanding:
    """`ranking` holds the likeliest intents with their probabilities, the best first.

    `meaning` is missing when nobody could read the text. `redacted` is what may be kept of the text: names and numbers
    are taken out.
    """

    intent: str
    confidence: float
    entities: tuple[Entity, ...] = ()
    ranking: tuple[tuple[str, float], ...] = ()
    language: str | None = None
    language_confidence: float = 0.0
    redacted: str = ""
    meaning: Meaning | None = field(default=None, repr=False)

    def value(self, entity: str) -> str | None:
        """The first value of this entity in the message."""
        return next((found.value for found in self.entities if found.entity == entity), None)


@dataclass(frozen=True)
class Turn:
    """`now` is aware; `text` is what was typed, empty for a press; `leads` say when reminders go out.

    `roles` are the names of the person's roles, `rights` the same with the organisations. `admin_ids` are the Telegram
    numbers whom the settings make administrators. `public_url` is the root of the bot's own HTTP side from outside.
    `name` is the first name that Telegram gives; nobody sees it unless the person wants that.

    `session` belongs to the transaction that keeps the effects and the replies together.
    """

    understanding: Understanding
    person: Person
    facts: Municipality
    now: datetime
    session: AsyncSession = field(repr=False)
    text: str = field(default="", repr=False)
    leads: tuple[Lead, ...] = ()
    roles: frozenset[str] = frozenset()
    public_url: str | None = None
    rights: frozenset[Right] = frozenset()
    admin_ids: frozenset[int] = frozenset()
    name: str = field(default="", repr=False)

    @property
    def local_now(self) -> datetime:
        return self.now.astimezone(self.facts.zone)

    @property
    def topic(self) -> str | None:
        return self.person.last_topic(self.now)


Action = Callable[[Turn], Awaitable[list[Reply]]]
