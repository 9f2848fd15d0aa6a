"""What the note of a request or an offer means: kept with it in the form, then in its row, for matching."""

from __future__ import annotations

from base64 import b64decode, b64encode
from typing import TypedDict

from actions.donations.matching import Said
from actions.kernel import Meaning, Turn
from store.donations import DonationRequest
from store.forms import Answers
from store.offers import DonationOffer

NOTHING = "nothing"
VECTOR, TRAITS = "note_vector", "note_traits"
NO_MEANING = Meaning(b"")


class NoteColumns(TypedDict):
    """The columns that `written` fills."""

    note: str
    vector: bytes
    traits: list[str]


def besides_note(turn: Turn) -> Answers:
    """What the message means that answers the question for a note; empty where nobody could read it."""
    meaning = turn.understanding.meaning or NO_MEANING
    return {VECTOR: b64encode(meaning.vector).decode("ascii"), TRAITS: ",".join(meaning.traits)}


def note_of(answers: Answers) -> str:
    return "" if answers["note"] == NOTHING else answers["note"]


def written(answers: Answers) -> NoteColumns:
    """The note with its meaning; no meaning where there is no note (any more)."""
    note = note_of(answers)
    if not note:
        return NoteColumns(note="", vector=b"", traits=[])
    traits = [each for each in answers.get(TRAITS, "").split(",") if each]
    return NoteColumns(note=note, vector=b64decode(answers.get(VECTOR, "")), traits=traits)


def said(found: DonationRequest | DonationOffer) -> Said:
    """What matching compares."""
    return Said(found.items, found.details, found.note, found.vector, found.traits)
