"""What an action gets: what was understood, from whom, when, the facts it may use, and the post that it sends with."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Literal

from actions.kernel.held import Letters, NoLetters
from actions.kernel.post import Post
from config.facts import Municipality
from config.leads import Lead
from store import facts, texts
from store.base import Session
from store.forms import OpenForm
from store.persons import Person
from store.roles import Right
from store.threads import Thread

Level = Literal["none", "possible", "certain"]
# Surer than this, what is typed is a question of its own, or a yes, whatever was asked.
SURE = 0.9


@dataclass(frozen=True)
class Entity:
    """A thing named in the message: `entity` and canonical `value` of the NLU contract.

    It stands from `start` to `end` in the text; both are 0 where nobody knows.
    """

    entity: str
    value: str
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


@dataclass(frozen=True)
class Meaning:
    """What a text means in no language: `vector` is 384 signed bytes of which the direction counts, `traits` are those
    of nlu_data/traits.tsv that it names."""

    vector: bytes = field(repr=False)
    traits: tuple[str, ...] = ()


@dataclass(frozen=True)
class Danger:
    """Whether somebody is in danger: `kind` is violence_at_home, suicide ..., empty where the level is none."""

    level: Level = "none"
    kind: str = ""


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
    danger: Danger = Danger()

    def value(self, entity: str) -> str | None:
        """The first value of this entity in the message."""
        return next((found.value for found in self.entities if found.entity == entity), None)


@dataclass(frozen=True)
class World:
    """What stays the same from one message to the next.

    `leads` say when reminders go out, `admin_ids` are the Telegram numbers whom the settings make administrators,
    `public_url` is the root of the bot's own HTTP side from outside, `desk_url` that of the pages for staff. `letters`
    are those that people had read a short while ago.
    """

    facts: Municipality
    leads: tuple[Lead, ...] = ()
    admin_ids: frozenset[int] = frozenset()
    public_url: str | None = None
    desk_url: str = ""
    letters: Letters = field(default=NoLetters(), repr=False, compare=False)


@dataclass(frozen=True)
class Work:
    """What everything needs that acts: a message, or the clock. `now` is aware.

    `session` belongs to the transaction that keeps the effects and the replies together.
    """

    session: Session = field(repr=False)
    world: World
    now: datetime

    @property
    def facts(self) -> Municipality:
        return self.world.facts

    @property
    def local_now(self) -> datetime:
        return self.now.astimezone(self.facts.zone)

    @property
    def post(self) -> Post:
        return Post(self.session, self.facts, self.now)


async def work_in(session: Session, world: World, now: datetime) -> Work:
    """Work in this transaction, with the facts as staff have them now; those of `world` where the database has none.

    From here on this process also says the texts as speakers have them now.
    """
    await texts.refresh(session)
    return Work(session, replace(world, facts=await facts.current(session, world.facts)), now)


@dataclass
class Opened:
    """What is open with the person, looked up once: the form that they fill in, the thread that they write in.

    `begun`: the form was begun only now.
    """

    form: OpenForm | None = None
    thread: Thread | None = None
    begun: bool = False


@dataclass(frozen=True)
class Turn(Work):
    """`text` is what was typed, empty for a press.

    `rights` are the person's roles with their organisations. `name` is the first name that Telegram gives; nobody sees
    it unless the person wants that.
    """

    understanding: Understanding
    person: Person
    text: str = field(default="", repr=False)
    rights: frozenset[Right] = frozenset()
    name: str = field(default="", repr=False)
    opened: Opened = field(default_factory=Opened, repr=False)

    @property
    def roles(self) -> frozenset[str]:
        """The names of the person's roles."""
        return frozenset(right.role for right in self.rights)

    @property
    def topic(self) -> str | None:
        return self.person.last_topic(self.now)

    def value(self, name: str) -> str | None:
        """What the button, the link or the message says of this."""
        return self.understanding.value(name)

    def number(self, name: str) -> int:
        """The same as a number, 0 where nothing is said. Buttons were checked against what their act takes."""
        return int(self.understanding.value(name) or 0)
