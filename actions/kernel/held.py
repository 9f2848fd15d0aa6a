"""The letter that somebody had read a short while ago. It is in the memory of this process alone, for some minutes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True)
class Held:
    """What is known of the letter: its `files` by Telegram's ids, its Danish `lines`, the address that it names."""

    files: tuple[str, ...]
    lines: tuple[str, ...] = field(default=(), repr=False)
    address: str | None = field(default=None, repr=False)


class Letters(Protocol):
    """The letters that are held, one a person, by the person's number."""

    def of(self, person_id: int) -> Held | None: ...

    def forget(self, person_id: int) -> None: ...


class NoLetters:
    """Where none is read."""

    def of(self, person_id: int) -> Held | None:
        return None

    def forget(self, person_id: int) -> None: ...
