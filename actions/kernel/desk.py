"""What waits for the staff: each feature declares its lines of the desk."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from actions.kernel.messages import Button
    from actions.kernel.turn import Turn

# The button that opens what waits, with how many on it; None where nothing does.
Waits = Callable[["Turn"], Awaitable["Button | None"]]
