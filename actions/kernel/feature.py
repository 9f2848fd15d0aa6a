"""How a feature is declared: what it does, its forms and commands, and what time, leaving and being gone mean for it.

`actions/__init__.py` names all features. Every table (acts, permissions, presses, forms, commands, menu, links, clock,
forgetting, leaving) is derived from them.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from actions.kernel.about import UNDER, Under
from actions.kernel.acts import ACTS, Act, Misdeclared
from actions.kernel.commands import COMMANDS, Command
from actions.kernel.desk import Waits
from actions.kernel.fields import Form
from actions.kernel.kept import Kept
from actions.kernel.losing import Loss, call_back, close_form
from actions.kernel.menu import AT_ONCE, GROUPS, MENU, YOURS, Entry
from actions.kernel.messages import Button, Reply
from actions.kernel.own import Own, OwnOf
from actions.kernel.permissions import may
from actions.kernel.presses import read_press
from actions.kernel.traces import TracesOf, purge
from actions.kernel.turn import Turn, Work
from store.base import Session
from store.links import Link


@dataclass(frozen=True)
class Tick:
    """Work that time brings, `every` so often, in a transaction of its own."""

    name: str
    every: timedelta
    does: Callable[[Work], Awaitable[None]]


@dataclass(frozen=True)
class Round:
    """Work that time brings for one person after the other, `every` so often, some people a transaction.

    `after` gives the numbers of the next persons behind one, none at the end; `does` what there is to do for them.
    Where that fails for several at once, it is done for each alone.
    """

    name: str
    every: timedelta
    after: Callable[[Session, int], Awaitable[list[int]]]
    does: Callable[[Work, list[int]], Awaitable[None]]


@dataclass(frozen=True)
class Forget:
    """Deletes what is older than `after`. `what` is told since when something is kept: a moment in UTC."""

    after: timedelta
    what: Callable[[Session, datetime], Awaitable[None]]


@dataclass(frozen=True)
class Feature:
    """`under`: the buttons under answers that show facts. `links`: what opens behind a link of a kind.

    `keeps`: the beginnings of keys whose messages are kept longer than others, since they are still changed. `traces`:
    what of a person is in messages to others, from which it goes with them. `leaves`: before everything about a person
    is deleted, and after its traces were.

    `kept`: what it keeps about a person, in which columns, how long.
    `owns`: the things themselves that somebody has asked for, to be found again under `/mine`.
    `loses`: somebody has lost a role, and what they had by it goes to others. `gone`: somebody, or a group, can no
    longer be reached. `returns`: somebody is back who could not be.
    `waits`: its lines of the desk, where staff see what waits for them.
    `needs`: the features whose modules it may import.
    """

    name: str
    acts: Mapping[str, Act]
    forms: tuple[Form, ...] = ()
    commands: tuple[Command, ...] = ()
    menu: tuple[Entry, ...] = ()
    under: tuple[Under, ...] = ()
    links: Mapping[str, Callable[[Turn, Link], Awaitable[list[Reply]]]] = field(default_factory=dict)
    ticks: tuple[Tick | Round, ...] = ()
    forgets: tuple[Forget, ...] = ()
    keeps: Mapping[str, timedelta] = field(default_factory=dict)
    kept: tuple[Kept, ...] = ()
    owns: OwnOf | None = None
    traces: TracesOf | None = None
    leaves: Callable[[Turn], Awaitable[None]] | None = None
    loses: Callable[[Turn, Loss], Awaitable[None]] | None = None
    gone: Callable[[Work, int], Awaitable[None]] | None = None
    returns: Callable[[Turn], Awaitable[None]] | None = None
    waits: tuple[Waits, ...] = ()
    needs: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        self._check_names()
        self._check_acts()
        DECLARED.append(self)
        ACTS.update(self.acts)
        COMMANDS.update({command.name: command for command in self.commands})
        UNDER.extend(self.under)
        MENU.extend(self.menu)

    def _check_names(self) -> None:
        """Nothing has the name, or the place in the menu, of something else."""
        forms = [form.name for feature in (*DECLARED, self) for form in feature.forms]
        for name in {name for name in forms if forms.count(name) > 1}:
            raise Misdeclared(f"{self.name}: the form {name} is declared twice")
        for command in self.commands:
            if command.name in COMMANDS:
                raise Misdeclared(f"{self.name}: the command /{command.name} is declared twice")
        for entry in self.menu:
            if entry.group not in (YOURS, *GROUPS, AT_ONCE):
                raise Misdeclared(f"{self.name}: the menu has no group {entry.group} for {entry.act}")
            taken = [each.act for each in (*MENU, *self.menu) if (each.group, each.place) == (entry.group, entry.place)]
            if len(taken) > 1:
                raise Misdeclared(f"{self.name}: {' and '.join(taken)} share a place in the menu")

    def _check_acts(self) -> None:
        """Each act is new, and there is one for every form, command and entry of the menu."""
        for name, act in self.acts.items():
            if name in ACTS:
                raise Misdeclared(f"{self.name}: the act {name} is declared twice")
            if act.takes is not None and "_" not in name:
                raise Misdeclared(f"{self.name}: the button of {name} needs a name of two parts")
        wanted = [form.action for form in self.forms]
        wanted += [command.act for command in self.commands]
        wanted += [entry.act for entry in self.menu]
        wanted += [each.act for each in self.under]
        for name in wanted:
            if name not in self.acts:
                raise Misdeclared(f"{self.name}: a form, a command or the menu wants {name}, which is none of its acts")


# All features, in the order in which they were declared.
DECLARED: list[Feature] = []


def by_day(what: Callable[[Session, date], Awaitable[None]]) -> Callable[[Session, datetime], Awaitable[None]]:
    """For a `Forget` of rows that have a day and no moment."""

    async def forgets(session: Session, before: datetime) -> None:
        await what(session, before.date())

    return forgets


def everything_kept() -> list[Kept]:
    """What is kept about people, as all features declare it."""
    return [each for feature in DECLARED for each in feature.kept]


async def everything_own(turn: Turn) -> list[Own]:
    """What the person has asked for or is part of, as all features show it."""
    return [own for feature in DECLARED if feature.owns is not None for own in await feature.owns(turn)]


def opener(kind: str) -> Callable[[Turn, Link], Awaitable[list[Reply]]]:
    """What opens behind a link of this kind."""
    return next(feature.links[kind] for feature in DECLARED if kind in feature.links)


async def waiting(turn: Turn, most: int) -> list[Button]:
    """The lines of the desk that this person may open, by their places."""
    declared = sorted((waits for feature in DECLARED for waits in feature.waits), key=lambda waits: waits.place)
    lines = [await waits.does(turn) for waits in declared]
    return [each for each in lines if each is not None and may(turn.roles, read_press(each.press).intent)][:most]


async def leave(turn: Turn) -> None:
    """Everything that has to happen before a person is deleted who wants to be."""
    await purge(turn, [await feature.traces(turn) for feature in DECLARED if feature.traces is not None])
    for feature in DECLARED:
        if feature.leaves is not None:
            await feature.leaves(turn)


async def lost(turn: Turn, loss: Loss) -> None:
    """Everything that follows when somebody has lost a role: what they were doing by it, what waits for them."""
    await close_form(turn, loss, [form for feature in DECLARED for form in feature.forms])
    await call_back(turn, loss)
    for feature in DECLARED:
        if feature.loses is not None:
            await feature.loses(turn, loss)


async def gone(work: Work, person_id: int) -> None:
    """What follows when a person or a group can no longer be reached."""
    for feature in DECLARED:
        if feature.gone is not None:
            await feature.gone(work, person_id)


async def returned(turn: Turn) -> None:
    """What follows when somebody writes again who could not be reached."""
    for feature in DECLARED:
        if feature.returns is not None:
            await feature.returns(turn)
