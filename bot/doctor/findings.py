"""What the doctor has found."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Literal

# A `note` is worth knowing, and no reason to get up at night.
Level = Literal["fine", "note", "wrong"]
_MARKS = {"fine": "✓", "note": "·", "wrong": "✗"}


@dataclass(frozen=True)
class Finding:
    """`about` is a word for what was looked at, `says` a sentence, `do` another one where something is to be done."""

    about: str
    level: Level
    says: str
    do: str = ""

    def line(self) -> str:
        """As people read it."""
        return f"{_MARKS[self.level]} {self.about}: {self.says}" + (f"\n    {self.do}" if self.do else "")

    def as_json(self) -> dict[str, str]:
        return asdict(self)


def fine(about: str, says: str) -> Finding:
    return Finding(about, "fine", says)


def note(about: str, says: str, do: str = "") -> Finding:
    return Finding(about, "note", says, do)


def wrong(about: str, says: str, do: str) -> Finding:
    return Finding(about, "wrong", says, do)


def apart(about: str, seconds: float, other: str) -> Finding:
    """Whether this machine's clock and another one agree; reminders go by ours."""
    if abs(seconds) <= MOST_SECONDS_APART:
        return fine(about, f"this machine's clock agrees with that of {other}")
    ahead = "ahead of" if seconds > 0 else "behind"
    says = f"this machine's clock is {abs(seconds):.0f} seconds {ahead} that of {other}"
    return wrong(about, says, "Have it set by NTP (`timedatectl set-ntp true`): reminders go out by it.")


MOST_SECONDS_APART = 30
