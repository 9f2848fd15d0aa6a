"""Long lists: a page at a time, by links that keep what was sought."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlencode

from console.desk import PATH
from console.visits import Visit

ON_A_PAGE = 40


@dataclass(frozen=True)
class Turning:
    """The addresses of the pages before and after, empty where there is none; which page it is, of how many rows."""

    before: str
    after: str
    page: int
    total: int

    @property
    def offset(self) -> int:
        return self.page * ON_A_PAGE


def turning(visit: Visit, path: str, total: int, **sought: str) -> Turning:
    """The page of the list that the address asks for; the last one where it asks for one behind it."""
    page = min(visit.number("page"), max(0, total - 1) // ON_A_PAGE)

    def address(number: int) -> str:
        query = {name: value for name, value in sought.items() if value} | {"page": str(number)}
        return f"{PATH}{path}?{urlencode(query)}"

    before = address(page - 1) if page else ""
    return Turning(before, address(page + 1) if (page + 1) * ON_A_PAGE < total else "", page, total)


def one_of(visit: Visit, name: str, known: tuple[str, ...] | list[str]) -> str:
    """What the address seeks, if there is such a thing; empty otherwise."""
    value = visit.query(name)
    return value if value in known else ""
