"""What waits for the staff: each feature declares its lines of the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from actions.kernel.messages import Button
    from actions.kernel.turn import Turn


@dataclass(frozen=True)
class Waits:
    """A line of the desk. `place` orders them: what people wait for stands above what only the bot learns from.

    `does` gives the button that opens what waits, with how many on it; None where nothing does.
    """

    place: int
    does: Callable[[Turn], Awaitable[Button | None]]
