"""No more messages of a kind: by one press under each of them, and back again. What one must know still comes."""

from __future__ import annotations

from typing import get_args

from actions.buttons import Rows, next_questions
from actions.messages import Button, Reply, say
from actions.requests import Request
from store import deliveries, optouts
from store.optouts import BroadcastKind

KINDS: tuple[BroadcastKind, ...] = get_args(BroadcastKind)


async def optout_off(request: Request) -> list[Reply]:
    """None of this kind any more, also not what is on its way to them."""
    kind = _kind(request)
    await optouts.put(request.session, request.person.id, kind, request.now)
    await deliveries.cancel_kind(request.session, request.person.id, kind, request.now)
    return [await _shown(request, "optout-done")]


async def optout_on(request: Request) -> list[Reply]:
    await optouts.take_back(request.session, request.person.id, _kind(request))
    return [await _shown(request, "optin-done")]


async def optout_list(request: Request) -> list[Reply]:
    """Which kinds one gets."""
    return [await _shown(request, "optout-list")]


async def _shown(request: Request, line: str) -> Reply:
    unwanted = await optouts.of(request.session, request.person.id)
    rows: Rows = tuple(
        (
            Button(
                label=say(f"broadcast-kind-{kind}"),
                press=f"optout:{'on' if kind in unwanted else 'off'}:{kind}",
                icon="🔕" if kind in unwanted else "🔔",
            ),
        )
        for kind in KINDS
    )
    return Reply(lines=(say(line),), buttons=(*rows, *next_questions()))


def _kind(request: Request) -> BroadcastKind:
    return next((kind for kind in KINDS if kind == request.understanding.value("kind")), KINDS[0])
