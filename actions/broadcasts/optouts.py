"""No more messages of a kind: by one press under each of them, and back again. What one must know still comes."""

from __future__ import annotations

from typing import get_args

from actions.kernel import Message, Reply, Rows, Turn, button, next_questions, say
from store import deliveries, optouts
from store.optouts import BroadcastKind

KINDS: tuple[BroadcastKind, ...] = get_args(BroadcastKind)


async def optout_off(turn: Turn) -> list[Reply]:
    """None of this kind any more, also not what is on its way to them."""
    kind = _kind(turn)
    await optouts.put(turn.session, turn.person.id, kind, turn.now)
    await deliveries.cancel_kind(turn.session, turn.person.id, kind, turn.now)
    return [await _shown(turn, "optout-done")]


async def optout_on(turn: Turn) -> list[Reply]:
    await optouts.take_back(turn.session, turn.person.id, _kind(turn))
    return [await _shown(turn, "optin-done")]


async def optout_list(turn: Turn) -> list[Reply]:
    """Which kinds one gets."""
    return [await _shown(turn, "optout-list")]


async def _shown(turn: Turn, line: str) -> Message:
    unwanted = await optouts.of(turn.session, turn.person.id)
    rows: Rows = tuple(
        (
            button(
                "optout_on" if kind in unwanted else "optout_off",
                f"broadcast-kind-{kind}",
                kind,
                icon="🔕" if kind in unwanted else "🔔",
            ),
        )
        for kind in KINDS
    )
    return Message(lines=(say(line),), buttons=(*rows, *next_questions()))


def _kind(turn: Turn) -> BroadcastKind:
    return next((kind for kind in KINDS if kind == turn.value("kind")), KINDS[0])
