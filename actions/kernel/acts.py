"""What the bot can do: each act with who may do it and what its buttons carry. Features declare them, once."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from actions.kernel.messages import Reply
    from actions.kernel.turn import Turn

Action = Callable[["Turn"], Awaitable[list["Reply"]]]
# Whether the row with this number is one that the person may do this with.
Whose = Callable[["Turn", int], Awaitable[bool]]

STAFF = frozenset({"staff", "admin"})
ADMINS = frozenset({"admin"})
COORDINATORS = STAFF | {"coordinator"}
VOLUNTEERS = COORDINATORS | {"volunteer"}
# A member is whoever writes to the bot: nobody has to be given that.
EVERYBODY = VOLUNTEERS | {"member"}


class Misdeclared(Exception):
    """A feature declares something twice, or something that does not fit together."""


@dataclass(frozen=True)
class Value:
    """One value in a button's data: `name` is what the act calls it, `pattern` (a regular expression) all it may be.

    `check` says of a text that fits the pattern whether there is such a value. `longest` is in characters.
    `whose`, of the number of a row, says whether it is one that the person may do this with: `perform` asks it, in one
    place, before the act. None where the role alone says who may.
    """

    name: str
    pattern: str
    longest: int
    check: Callable[[str], bool] = lambda text: True
    whose: Whose | None = None

    def fits(self, text: str) -> bool:
        return text.isascii() and re.fullmatch(self.pattern, text) is not None and self.check(text)

    def that(self, whose: Whose) -> Value:
        """The same, of a row that the person may do this with."""
        return replace(self, whose=whose)


def number(name: str) -> Value:
    """The number of a row."""
    return Value(name, r"[1-9]\d{0,17}", 18)


async def anybodys(turn: Turn, row: int) -> bool:
    """For what everybody may see and use, such as a class."""
    return True


def one_of(name: str, values: tuple[str, ...] | frozenset[str]) -> Value:
    """One of a few words."""
    return Value(name, "|".join(re.escape(each) for each in sorted(values)), max(map(len, values)))


PAGE = Value("page", r"\d{1,4}", 4)
# Minutes since 1970, up to the year 2100.
MINUTES = Value("minutes", r"\d{8}", 8)
ROW = number("row")


@dataclass(frozen=True)
class Act:
    """`needs` are the roles of which one is enough.

    `takes` is what a button of its own carries, None where it has none. `asked`: whether a button may ask for it by
    its name (`ask:<name>`), as a typed text does; those with a button of their own may not, unless that is said.
    `icon` stands before its name on a button.
    """

    does: Action
    needs: frozenset[str] = EVERYBODY
    takes: tuple[Value, ...] | None = None
    asked: bool | None = None
    icon: str = ""

    @property
    def is_asked(self) -> bool:
        return self.takes is None if self.asked is None else self.asked


# Filled by the features when they are declared, see `actions.kernel.feature`.
ACTS: dict[str, Act] = {}
