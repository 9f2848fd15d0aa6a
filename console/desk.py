"""What the pages for staff need of the rest of the house: built once, in `bot/app.py`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime

from actions.kernel.messages import Reply
from actions.kernel.turn import Understanding, World
from actions.questions.seeing import NearAnswer
from rendering.parts import Chart
from store.backups.folder import State
from store.database import Database

PATH = "/desk"


@dataclass(frozen=True)
class Why:
    """What decides on an answer. `rung` is the one of the ladder that answers, empty where none does.

    `outcome` is what becomes of a question: answered, asked (whether it is meant) or refused. An intent is answered
    from a probability of `answered` on, and asked about from `least` on, which is higher for `strange` words: those of
    which most were never used before. `near` are the nearest answers of our own. `language` is that of the answer.
    """

    rung: str
    outcome: str
    answered: float
    least: float
    strange: bool
    may_be_danger: bool
    near: tuple[NearAnswer, ...]
    language: str


@dataclass(frozen=True)
class Tried:
    """What the bot would answer to a text, what it understood, and why it answers that."""

    understanding: Understanding
    replies: tuple[Reply, ...]
    why: Why


@dataclass(frozen=True)
class Desk:
    """`root` is the address of the bot's own HTTP side as browsers see it, without a path.

    `username` is the bot's on Telegram. `understand` gives what a text means, None where nobody can read it now.
    `try_out` says what somebody without any role would be answered, and keeps nothing. `states` says by name what of
    the machinery answers at the moment, `failures` how often what has failed since the bot was started. `draw` gives a
    picture of numbers as a PNG. `backups` says how the last one went, None where none are made by the clock.
    """

    database: Database
    world: World
    now: Callable[[], datetime]
    root: str
    username: Callable[[], str]
    understand: Callable[[str], Awaitable[Understanding | None]]
    try_out: Callable[[str, str], Awaitable[Tried]]
    states: Callable[[], Awaitable[dict[str, bool]]]
    failures: Callable[[], dict[str, int]]
    draw: Callable[[Chart], Awaitable[bytes]]
    backups: Callable[[], State | None] = lambda: None

    def url(self, path: str = "") -> str:
        """The full address of a page."""
        return f"{self.root}{PATH}{path}"
