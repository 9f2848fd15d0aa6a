"""Whether it is a message that Telegram cannot take, or Telegram that takes none from anybody."""

from __future__ import annotations

from bot.outgoing.failures import TryLater

OUTAGE_SECONDS = 15.0


class Outage:
    """Where Telegram fails with messages to two people, and takes none in between, it is no message's fault.

    Such messages wait for as long as it lasts. A single one that fails again and again is given up in the end.
    """

    def __init__(self) -> None:
        self._failed: set[int] = set()

    def judge(self, error: TryLater, person_id: int) -> tuple[bool, float]:
        """Whether the message is to blame, and after how many seconds it is tried again."""
        if not error.telegrams:
            return error.blame, error.seconds
        self._failed.add(person_id)
        return (True, error.seconds) if len(self._failed) == 1 else (False, OUTAGE_SECONDS)

    def over(self) -> None:
        """Telegram has taken something."""
        self._failed.clear()
