"""Which intent is acted on: the likeliest, above a threshold; danger even as a second or third guess."""

from __future__ import annotations

import re

from actions import ACTIONS
from actions.kernel.turn import Understanding

# Surer than this, what is typed into a form is a question of its own.
SURE = 0.9
# Chosen on the curve in docs/nlu.md.
THRESHOLD = 0.45
# For a message of which more than half is words that nobody has used before: a model always finds something.
STRANGE_THRESHOLD = 0.8
# Danger is answered even when it is only the second or third guess.
EMERGENCY_THRESHOLD = 0.08
LETTER = re.compile(r"[^\W\d_]")
NOTHING = Understanding(intent="", confidence=0.0)
UNAVAILABLE = Understanding(intent="", confidence=0.0)


def decide(understood: Understanding) -> str | None:
    """The intent to act on, or None below the threshold."""
    if dict(understood.ranking[:3]).get("emergency", 0.0) >= EMERGENCY_THRESHOLD:
        return "emergency"
    threshold = STRANGE_THRESHOLD if _is_strange(understood.redacted) else THRESHOLD
    known = understood.intent in ACTIONS
    return understood.intent if known and understood.confidence >= threshold else None


def _is_strange(redacted: str) -> bool:
    """Whether more words were taken out (`…`) than are left."""
    words = [piece for piece in redacted.split() if piece == "…" or LETTER.search(piece)]
    return words.count("…") * 2 > len(words)
