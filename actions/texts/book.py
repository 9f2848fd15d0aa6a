"""How it is with the texts of one language: what counts, who has found it good, what waits, what comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal

from config import texts as config
from config.languages import SOURCE_LANGUAGE
from config.texts import Change
from store import texts
from store.base import Session
from store.texts import Vote, Wording

# Nobody has found it good; one or two have; those who did saw other words, or another Danish text.
State = Literal["draft", "one", "two", "outdated"]
STATES: tuple[State, ...] = ("two", "one", "outdated", "draft")
ENOUGH = 2


@dataclass(frozen=True)
class Book:
    """`wordings` are all of the language; `puzzles` says how often people did not understand a text as it is."""

    language: str
    wordings: tuple[Wording, ...]
    puzzles: Mapping[str, int] = field(default_factory=dict)

    @cached_property
    def _by_text(self) -> Mapping[str, list[Wording]]:
        found: dict[str, list[Wording]] = {}
        for each in self.wordings:
            found.setdefault(each.text_id, []).append(each)
        return found

    def of(self, id: str) -> list[Wording]:
        """All wordings of a text, the newest last."""
        return self._by_text.get(id, [])

    def now(self, id: str) -> Change:
        """The text as it counts, with what stands for the file's and the Danish one at this moment."""
        file = config.sources(self.language)[id].text
        used = next((each for each in self.of(id) if each.state == "used" and config.stands(each.change)), None)
        danish = "" if self.language == SOURCE_LANGUAGE else config.digest(config.text(SOURCE_LANGUAGE, id))
        return Change(self.language, id, used.text if used else file, config.digest(file), danish)

    def counts(self, id: str) -> Wording | None:
        """The wording of the text as it counts, where somebody has seen it."""
        digest = config.digest(self.now(id).text)
        return next((each for each in self.of(id) if each.digest == digest), None)

    def state(self, id: str) -> State:
        if id not in self._by_text:
            return "draft"
        now, found = self.now(id), self.counts(id)
        if found is not None and found.confirmed and found.source == now.source:
            return "one" if found.confirmed < ENOUGH else "two"
        seen = any(each.confirmed and each.state != "proposed" for each in self.of(id))
        return "outdated" if seen else "draft"

    @cached_property
    def states(self) -> Counter[State]:
        """How many texts are in each state."""
        return Counter(self.state(id) for id in config.ordered())

    def proposals(self, id: str) -> list[Wording]:
        """What waits for somebody else to agree, the oldest first."""
        return [each for each in self.of(id) if each.state == "proposed" and config.stands(each.change)]

    @cached_property
    def written(self) -> list[Wording]:
        """What speakers have written that counts over the file."""
        return [each for each in self.wordings if each.state == "used" and config.stands(each.change)]

    @cached_property
    def waiting(self) -> list[Wording]:
        """All proposals."""
        return [each for id in config.ordered() if id in self._by_text for each in self.proposals(id)]

    def seen(self, id: str) -> str:
        """Another word for each state of a text: whoever writes it anew has seen what counts and what waits."""
        return ":".join([config.digest(self.now(id).text), *(str(each.id) for each in self.proposals(id))])

    def to_do(self, person_id: int, votes: Mapping[int, Vote]) -> list[tuple[str, Wording | None]]:
        """What this speaker has not seen yet, with the proposal that it is about: what waits for somebody's yes first,
        then what people do not understand, what is dangerous, what nobody has checked."""
        found = [(self._urgency(id, at, mine), id, mine[1]) for at, id, mine in self._mine(person_id, votes)]
        return [(id, proposal) for _, id, proposal in sorted(found, key=lambda each: each[0])]

    def _mine(
        self, person_id: int, votes: Mapping[int, Vote]
    ) -> Iterable[tuple[int, str, tuple[State, Wording | None]]]:
        for at, id in enumerate(config.ordered()):
            waiting = self.proposals(id) if id in self._by_text else []
            others = [each for each in waiting if each.speaker_id != person_id and each.id not in votes]
            if others:
                yield at, id, ("draft", others[0])
                continue
            now, found = self.state(id), self.counts(id) if id in self._by_text else None
            said = found is not None and found.id in votes and now != "outdated"
            if now != "two" and not said and len(waiting) == len(others):
                yield at, id, (now, None)

    def _urgency(self, id: str, at: int, mine: tuple[State, Wording | None]) -> tuple[bool, int, bool, bool, int]:
        state, proposal = mine
        careful = config.is_careful(id)
        return proposal is None, -self.puzzles.get(id, 0), not careful, state == "one" and not careful, at


async def opened(session: Session, language: str) -> Book:
    """The book of a language as it is in this transaction."""
    puzzles = await texts.puzzles(session, [language])
    rows = await texts.everything(session, language)
    return Book(language, tuple(rows), {each.text_id: each.times for each in puzzles})


async def all_opened(session: Session, languages: Iterable[str]) -> dict[str, Book]:
    """Those of several languages."""
    rows = await texts.everything(session)
    return {code: Book(code, tuple(row for row in rows if row.language == code)) for code in languages}
