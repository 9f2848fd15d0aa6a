"""What somebody wrote stands in messages to others as well: when they have everything deleted, it goes there too."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass

from actions.kernel.attached import SIGNS
from actions.kernel.turn import Turn
from store import outbox


@dataclass(frozen=True)
class Traces:
    """What of a person may stand in rows of others.

    `texts`: their own words, ids of their pictures, their first name; each as a whole. `keys`: the beginnings of keys
    of messages that are about them, wherever these go. `gone`: the same of messages whose very key names them.
    `unnamed`: the same of messages that stay, and only lose the key with their number.
    """

    texts: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()


TracesOf = Callable[[Turn], Awaitable[Traces]]


async def purge(turn: Turn, found: Iterable[Traces]) -> None:
    """Empties every message to others with such a trace; what waits to be sent is not sent."""
    texts, keys, gone, unnamed = set[str](), set[str](), set[str](), set[str]()
    for each in found:
        # A sign that stands for a voice or a picture is nobody's own.
        texts |= {text for text in each.texts if text and text not in SIGNS.values()}
        keys |= set(each.keys)
        gone |= set(each.gone)
        unnamed |= set(each.unnamed)
    # As they stand in JSON: a whole string, or the key of a message that is changed.
    fragments = {json.dumps(text) for text in texts} | {json.dumps(key)[:-1] for key in keys}
    await outbox.purge(turn.session, turn.person.id, fragments, keys, turn.now)
    await outbox.drop(turn.session, gone)
    await outbox.unname(turn.session, unnamed, turn.person.id)
