"""What a server of understanding may answer: what is right, and anything else."""

from __future__ import annotations

import base64
import json
from random import Random
from typing import Any

from starlette.responses import Response

from actions import ACTIONS
from config.languages import LANGUAGES
from tests.fuzz.examples import JUNK, MARK, PIECES, broken, mutated

INTENTS = sorted(ACTIONS)
TYPES = ("application/json", "text/html", "")


def parse(random: Random) -> dict[str, Any]:
    """As our own NLU server answers, whatever was asked."""
    names = [random.choice((*INTENTS, "unheard_of")) for _ in range(3)]
    ranking = [{"name": name, "confidence": random.choice((0.0, 0.3, 0.5, 0.79, 0.95, 1.0))} for name in names]
    return {
        "intent": ranking[0],
        "intent_ranking": ranking,
        "entities": [{"entity": random.choice(("course", "item", "day")), "value": MARK, "start": 0, "end": 5}],
        "language": {"name": random.choice((*LANGUAGES, "xx")), "confidence": random.random()},
        "redacted": " ".join(random.choice(PIECES) for _ in range(3)),
        "meaning": {"vector": base64.b64encode(random.randbytes(384)).decode(), "traits": [MARK]},
        "danger": {"level": random.choice(("none", "none", "possible", "certain")), "kind": "fire"},
    }


def understood(random: Random) -> Response:
    """Mostly what is right, since more follows from it."""
    if random.random() < 0.6:
        return Response(json.dumps(parse(random)), media_type=TYPES[0])
    return garbage(random, parse(random))


def garbage(random: Random, right: Any) -> Response:
    """Something in place of that answer, with any status."""
    whole = json.dumps(mutated(random, right)).encode()
    content = random.choice((whole, whole, broken(random, whole), random.randbytes(50), b"", b"[" * 5000, b"null",
                             json.dumps(random.choice(JUNK)).encode()))  # fmt: skip
    status = random.choice((200, 200, 200, 200, 302, 400, 404, 429, 500, 503))
    return Response(content, status, media_type=random.choice(TYPES) or None)
