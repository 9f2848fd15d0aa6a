"""Everything that is kept about a person, as the features declare it: `/privacy` tells it, and a test compares it with
the tables. Each column that says something about anybody stands in one `Kept` at least."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Literal

from actions.kernel.acts import EVERYBODY
from actions.kernel.messages import Say, say


@dataclass(frozen=True)
class Term:
    """How long: the text `term-<name>`, with the days where there is a number of them."""

    name: str
    days: int | None = None

    def said(self) -> Say:
        return say(f"term-{self.name}") if self.days is None else say(f"term-{self.name}", days=self.days)


# Why a column is named in a person's file and not shown.
Hidden = Literal["secret", "others", "chat"]

# Until the person deletes everything, or changes it.
STAYS = Term("stay")


def at_most(time: timedelta) -> Term:
    """From when it was made, sent or said."""
    return Term("days", time.days)


def after_end(time: timedelta) -> Term:
    """From when it is over."""
    return Term("over", time.days)


def even_then(time: timedelta) -> Term:
    """Whoever has everything deleted does not delete this."""
    return Term("left", time.days)


@dataclass(frozen=True)
class Kept:
    """One kind of thing: what it is is said by the text `what`.

    `where` names the columns of each table in which it stands. `slots` are those of the text; where there is no `term`
    it says itself how long. `sentence`: it is one, and no item of a list. `short`: it is told at once, not only in
    detail. `needs`: who can have such a thing.

    What a person gets of it as a file, by table: all columns but those that are `secret`, such as hashes and keys, that
    tell of `others`, or that hold words which stand in the `chat`, from where somebody may have deleted them. `sees`
    says what of a row is shown to whoever stands in a column (`table.column`) that does not make them its owner.
    """

    what: str
    where: Mapping[str, str]
    term: Term | None = None
    slots: Mapping[str, int] = field(default_factory=dict)
    sentence: bool = False
    short: bool = False
    needs: frozenset[str] = EVERYBODY
    secret: Mapping[str, str] = field(default_factory=dict)
    others: Mapping[str, str] = field(default_factory=dict)
    chat: Mapping[str, str] = field(default_factory=dict)
    sees: Mapping[str, str] = field(default_factory=dict)

    @property
    def columns(self) -> frozenset[str]:
        """As `table.column`."""
        return _columns(self.where)

    @property
    def hidden(self) -> dict[str, Hidden]:
        """Columns that are named in a file and not shown, each with the reason."""
        reasons: tuple[tuple[Hidden, Mapping[str, str]], ...] = (
            ("secret", self.secret), ("others", self.others), ("chat", self.chat),
        )  # fmt: skip
        return {column: reason for reason, where in reasons for column in _columns(where)}

    def said(self) -> Say:
        """What it is."""
        found = say(self.what, **self.slots)
        return found.model_copy(update={"spaced": True}) if self.sentence else say("list-item", item=found)

    def in_full(self) -> Say:
        """What it is, and how long it is kept."""
        if self.term is None:
            return self.said()
        return say("kept-line", what=say(self.what, **self.slots), term=self.term.said())


def _columns(where: Mapping[str, str]) -> frozenset[str]:
    return frozenset(f"{table}.{name}" for table, names in where.items() for name in names.split())


def told(every: Iterable[Kept], roles: frozenset[str]) -> list[Kept]:
    """What somebody with these roles is told of, each kind once; what is a sentence stands at the end."""
    mine = {each.what: each for each in every if not each.needs.isdisjoint({"member", *roles})}
    return sorted(mine.values(), key=lambda each: each.sentence)
