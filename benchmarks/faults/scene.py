"""Where a fault happens."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from random import Random

from benchmarks.faults.people import Load
from benchmarks.faults.site import Site


@dataclass(frozen=True)
class Scene:
    """The processes, the people, and chance."""

    site: Site
    load: Load
    random: Random


Step = Callable[[Scene], Awaitable[None]]


class LeftOut(Exception):
    """This machine lacks what the fault needs; the text says what."""


class Wrong(Exception):
    """What was to be refused was not, or the like; the text says what."""
