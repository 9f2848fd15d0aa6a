"""Several things said in one slot, joined as the language does it."""

from __future__ import annotations

from typing import Literal

from actions.kernel.messages import Fact, Items, say


def words(prefix: str, ids: tuple[str, ...], joined: Literal["and", "or"] = "and") -> Items:
    """Translated words: `words("subject", ("cv", "tax"))`."""
    return Items(items=tuple(say(f"{prefix}-{id}") for id in ids), joined=joined)


def names(texts: tuple[str, ...], joined: Literal["and", "or"] = "and") -> Items:
    return Items(items=tuple(Fact(text=text) for text in texts), joined=joined)
