"""What is made of an understanding: acted on, asked back, or refused. Danger comes first."""

from __future__ import annotations

from typing import Literal

from actions import ACTIONS
from actions.kernel.turn import Understanding
from actions.talk.talk import NOT_OFFERED
from bot.incoming.reading import LETTER

Outcome = Literal["answered", "asked", "refused"]

# From here on a question is answered; below, the bot asks back "Do you mean …?".
ANSWERED = 0.8
# Below this it says that it does not know. Chosen on the curves in docs/nlu.md.
THRESHOLD = 0.4
# For a message of which more than half is words that nobody has used before: a model always finds something.
STRANGE_THRESHOLD = 0.8
# Nothing to ask back about: a greeting, or a list of numbers that harms nobody.
NEVER_ASKED = NOT_OFFERED | {"emergency", "help_menu"}


def meant(understood: Understanding) -> tuple[str, float]:
    """The likeliest intent and its probability.

    Whether somebody is in danger says the detector: where it sees none, only a sure guess is an emergency.
    """
    if understood.danger.level == "certain":
        return "emergency", 1.0
    first = (understood.intent, understood.confidence)
    if understood.intent != "emergency" or understood.danger.level != "none" or understood.confidence >= ANSWERED:
        return first
    return next((guess for guess in understood.ranking if guess[0] != "emergency"), first)


def decide(understood: Understanding) -> str | None:
    """The intent to act on, or None below the threshold."""
    intent, confidence = meant(understood)
    return intent if intent in ACTIONS and confidence >= least(understood) else None


def least(understood: Understanding) -> float:
    """The threshold for these words."""
    strange = meant(understood)[0] != "emergency" and is_strange(understood)
    return STRANGE_THRESHOLD if strange else THRESHOLD


def outcome(understood: Understanding) -> Outcome:
    """What becomes of a question of which this is understood."""
    intent = decide(understood)
    if intent is None or intent == "out_of_scope":
        return "refused"
    return "answered" if intent in NEVER_ASKED or meant(understood)[1] >= ANSWERED else "asked"


def may_be_danger(understood: Understanding) -> bool:
    """Whether to ask "Are you in danger?" above the answer; not of letters that mean nothing in any word."""
    words = _words(understood)
    return understood.danger.level == "possible" and (not words or words.count("…") < len(words))


def is_strange(understood: Understanding) -> bool:
    """Whether more words were taken out (`…`) than are left."""
    words = _words(understood)
    return words.count("…") * 2 > len(words)


def _words(understood: Understanding) -> list[str]:
    """The words of the text, in order, with `…` for each that nobody has used before."""
    return [piece for piece in understood.redacted.split() if piece == "…" or LETTER.search(piece)]
