"""The commands, and the menu of them that Telegram shows: to each person what they may do, in their language."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from actions.kernel.messages import Menu
from actions.kernel.permissions import may
from actions.kernel.turn import Work
from store.persons import Person


@dataclass(frozen=True)
class Command:
    """`/name` in the chat. `place` orders the menu; None keeps it out of everybody's menu: buttons lead there.

    What it does is said by the message `command-<name>`.
    """

    name: str
    act: str
    place: int | None = None


# Filled by the features when they are declared.
COMMANDS: dict[str, Command] = {}


def acts() -> dict[str, str]:
    """Command -> what it does, those in the menu first and in its order."""
    ordered = sorted(COMMANDS.values(), key=lambda each: (each.place is None, each.place or 0, each.name))
    return {each.name: each.act for each in ordered}


def shown(roles: Collection[str]) -> tuple[str, ...]:
    """The commands in the menu of somebody with these roles; of everybody without any."""
    return tuple(name for name, act in acts().items() if COMMANDS[name].place is not None and may(roles, act))


def refresh(work: Work, person: Person, roles: Collection[str]) -> None:
    """Has Telegram show this person's menu as it should be by now, unless it does."""
    names = shown(roles)
    menu = " ".join((person.language, *names))
    if person.menu != menu:
        person.menu = menu
        work.post.reply(person.id, Menu(commands=names))
