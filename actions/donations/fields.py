"""The questions that the forms for a request and for an offer share, and the one gate for what people write."""

from __future__ import annotations

from collections.abc import Callable

from actions.donations.notes import NOTHING, besides_note
from actions.kernel import Choice, Field, Problem, Say, Turn, has_insult, private, say
from store.forms import Answers

LONGEST_NOTE = 200
NO_PHOTO = "none"
# "I need a bed" says no more than the button; "a bed and winter clothes for two children" does.
WORDS_THAT_SAY_MORE = 6


def read_note(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """What matters, in the person's own words; no insults, and nothing by which somebody could be found."""
    if private.has_number(text):
        return Problem(say("note-number"))
    if private.has_address(text):
        return Problem(say("note-contact"))
    if has_insult(text):
        return Problem(say("note-insult"))
    return " ".join(text.split())[:LONGEST_NOTE] or None


def named_already(turn: Turn) -> Answers:
    """What the message says, so that it is not asked: the things, and its words as the note where there are several."""
    named = [each.value for each in turn.understanding.entities if each.entity == "item"]
    if not named:
        return {}
    known = {"items": ",".join(dict.fromkeys(named))}
    note = read_note(turn, {}, turn.text)
    if isinstance(note, str) and len(note.split()) >= WORDS_THAT_SAY_MORE:
        known["note"] = note
        known |= besides_note(turn)
    return known


def photo_field() -> Field:
    """A picture of the thing, or of what it should look like; nobody needs one."""
    return Field(
        "photo",
        lambda turn, answers: say("photo-ask"),
        lambda turn, answers: [Choice(NO_PHOTO, say("button-no-photo"))],
        photo=True,
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
    )


def confirm_field(question: Callable[[Turn, Answers], Say]) -> Field:
    """Everything once more, before it goes out."""
    choices = [Choice("yes", say("button-send"), "✅"), Choice("no", say("button-no"))]
    return Field("confirm", question, lambda turn, answers: choices)
