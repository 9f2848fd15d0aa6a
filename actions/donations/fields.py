"""The questions that the forms for a request and for an offer share, and the one gate for what people write."""

from __future__ import annotations

from actions.donations.notes import NOTHING, besides_note
from actions.kernel import Choice, Field, Problem, Turn, has_insult, private, say
from store.forms import Answers

LONGEST_NOTE = 200
NO_PHOTO = "none"


def read_note(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """What matters, in the person's own words; no insults, and nothing by which somebody could be found."""
    if private.has_number(text):
        return Problem(say("note-number"))
    if private.has_address(text):
        return Problem(say("note-contact"))
    if has_insult(text):
        return Problem(say("note-insult"))
    return " ".join(text.split())[:LONGEST_NOTE] or None


def photo_field() -> Field:
    """A picture of the thing, or of what it should look like; nobody needs one."""
    return Field(
        "photo",
        lambda turn, answers: say("photo-ask"),
        lambda turn, answers: [Choice(NO_PHOTO, say("button-no-photo"))],
        photo=True,
        default=NO_PHOTO,
    )


def photo_of(answers: Answers) -> str | None:
    return None if answers["photo"] == NO_PHOTO else answers["photo"]


def note_field(question: str) -> Field:
    """What matters about the things, in the person's own words."""
    return Field(
        "note",
        lambda turn, answers: say(question),
        lambda turn, answers: [Choice(NOTHING, say("button-nothing-more"))],
        typed=read_note,
        besides=besides_note,
        default=NOTHING,
    )
