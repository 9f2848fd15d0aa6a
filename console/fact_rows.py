"""All facts as rows of a table: found by section and words, sorted by age, by how often they are asked, by name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from markupsafe import Markup

from actions.checking.weekly import asked_lately
from actions.information import reading
from actions.kernel.messages import Say
from actions.numbers import steps
from config.facts import Fact, Municipality
from config.facts_parts import Key
from config.freshness import every_fact
from console import words
from console.visits import Visit

ROWS = 40
# What has no id, since its section is one thing, as an address says it.
NO_ID = "-"


@dataclass(frozen=True)
class Row:
    """`age` in days since somebody looked, None where nobody has; `asked` as far as it can be shown."""

    key: Key
    name: str
    source: str
    verified_on: date | None
    age: int | None
    asked: int
    lines: tuple[Say, ...]

    @property
    def path(self) -> str:
        return path_of(self.key)

    def says(self, text: str, language: str) -> bool:
        """Whether this stands in its name, in what is said of it, or in where it is from."""
        wanted = text.casefold()
        if wanted in f"{self.name}\n{self.source}".casefold():
            return True
        return any(wanted in words.bare(line, language).casefold() for line in self.lines)


# By what the table is sorted, each with the direction that it is sorted in.
SORTS: dict[str, Callable[[Row], Any]] = {
    "age": lambda row: (row.age is not None, -(row.age or 0), row.name.casefold()),
    "asked": lambda row: (-row.asked, row.name.casefold()),
    "name": lambda row: row.name.casefold(),
}
DIRECTIONS = {"age": "descending", "asked": "descending", "name": "ascending"}


def path_of(key: Key) -> str:
    """The page of this fact, below `/desk`."""
    return f"/facts/{key.section}/{key.id or NO_ID}"


async def rows(visit: Visit) -> list[Row]:
    """All facts, in the order of the file."""
    facts, today = visit.turn.facts, visit.turn.local_now.date()
    asked = await asked_lately(visit.turn)
    return [_row(facts, key, fact, today, asked.get(key, 0), visit.language) for key, fact in every_fact(facts).items()]


def chosen(found: list[Row], section: str, text: str, sort: str, language: str) -> list[Row]:
    """Those of this section that say this, sorted."""
    of_section = [row for row in found if section in ("", row.key.section)]
    saying = [row for row in of_section if not text or row.says(text, language)]
    return sorted(saying, key=SORTS[sort])


def _row(facts: Municipality, key: Key, fact: Fact, today: date, asked: int, language: str) -> Row:
    return Row(
        key=key,
        name=words.bare(reading.name(facts, key), language),
        source=source(fact.source, language),
        verified_on=fact.verified_on,
        age=max((today - fact.verified_on).days, 0) if fact.verified_on else None,
        asked=steps.seen(asked),
        lines=reading.lines(facts, key),
    )


def aged(days: int, language: str) -> str:
    """How long ago that is."""
    return str(words.words(language)(f"facts-day-{days}" if days < 2 else "facts-days", count=days))


def source(text: str, language: str) -> str:
    """Where a fact is from; by whose right, where somebody has corrected it here."""
    return by(text, language) if text in ("staff", "admin") else text


def by(role: str, language: str) -> str:
    """By whose right something was changed; the file, where nobody of the staff did it."""
    t: Callable[..., Markup] = words.words(language)
    return str(t(f"right-{role}") if role else t("facts-file"))
