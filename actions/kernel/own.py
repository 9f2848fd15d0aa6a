"""What somebody has asked for or is part of, as the features show it: each thing with what can be done about it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from actions.kernel.buttons import Rows
from actions.kernel.messages import Say
from actions.kernel.turn import Turn


@dataclass(frozen=True)
class Own:
    """The things of one kind that matter first: their lines under a head, and the buttons to change or delete them.

    Where there are more of the kind, a button leads to all of them.
    """

    lines: tuple[Say, ...]
    buttons: Rows


OwnOf = Callable[[Turn], Awaitable[list[Own]]]
