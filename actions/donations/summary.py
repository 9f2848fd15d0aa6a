"""Everything once more before it goes out: sent, changed, or said more of, in as few steps as there can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from actions.donations import hearing
from actions.donations.details import chosen, item_choices, names_of_counts
from actions.donations.fields import LONGEST_NOTE, read_note
from actions.donations.notes import NOTHING, TRAITS, VECTOR, besides_note
from actions.kernel import SURE, Choice, Field, Message, Noted, Problem, Reply, Say, Turn, say
from store.forms import Answers

CONFIRM, CHANGE = "confirm", "change"
ITEMS, DETAILS = "items", "details"
SHORT_ANSWER = 3
ABOUT_THINGS = frozenset({"", "donation_request", "donation_offer", "donation_status", "out_of_scope"})


def items_field(question: str, besides: Callable[[Turn], Answers]) -> Field:
    """Which things: pressed, or written with whatever else matters."""
    return Field(
        ITEMS,
        lambda turn, answers: say(question),
        item_choices,
        typed=lambda turn, answers, text: ",".join(hearing.named(turn)) or None,
        besides=besides,
        many=True,
    )


def summary_fields(question: Callable[[Turn, Answers], Say], changeable: Sequence[str]) -> tuple[Field, Field]:
    """Send or change; then what is to be changed, of the questions in `changeable`."""
    confirm = Field(CONFIRM, question, _send_or_change, typed=_typed, sums_up=True)
    change = Field(
        CHANGE,
        lambda turn, answers: say("edit-ask"),
        lambda turn, answers: [Choice(each, say(f"edit-{each}")) for each in changeable],
        wanted=lambda answers: answers.get(CONFIRM) == CHANGE,
        reopens=_reopened,
    )
    return confirm, change


def besides(turn: Turn) -> Answers:
    """What the words that name the things say beside them; what was answered before stays."""
    said, _ = hearing.heard(turn)
    known = turn.opened.form.answers if turn.opened.form else {}
    return {name: value for name, value in said.items() if name not in known and name != ITEMS}


def with_problem(replies: list[Reply], problem: Problem | None) -> list[Reply]:
    """The first reply, and above it why the words were not taken as the note."""
    if problem is None or not isinstance(asked := replies[0], Message):
        return replies
    return [asked.model_copy(update={"lines": (problem.line, *asked.lines)}), *replies[1:]]


def pictured(note: str, pictures: int) -> str:
    """The note as the summary shows it, with a sign for each picture."""
    return f"{note or '–'} {'📷' * pictures}".strip()


def _send_or_change(turn: Turn, answers: Answers) -> Sequence[Choice]:
    return (Choice("yes", say("button-send"), "✅"), Choice(CHANGE, say("button-change-it"), "✏"))


def _reopened(name: str, answers: Answers) -> Sequence[str]:
    return (*(names_of_counts(answers) if name == DETAILS else [name]), CONFIRM)


def _typed(turn: Turn, answers: Answers, text: str) -> str | Problem | Noted | None:
    """Yes, no, or what else matters: more things, or words for the note. A question of its own is left to others."""
    understood = turn.understanding
    sure = understood.confidence >= SURE
    if sure and understood.intent in ("affirm", "deny") and len(text.split()) <= SHORT_ANSWER:
        return "yes" if understood.intent == "affirm" else CHANGE
    if sure and understood.intent not in ABOUT_THINGS:
        return None
    more, _ = hearing.heard(turn)
    items = ",".join(dict.fromkeys([*chosen(answers), *hearing.named(turn)]))
    said = {name: value for name, value in more.items() if name.startswith("count_")} | {ITEMS: items}
    if more and "note" not in more and not isinstance(hearing.note_in(turn), Problem):
        return Noted(said)
    note = read_note(turn, answers, text)
    return Noted(said | _added(turn, answers, note)) if isinstance(note, str) else note


def _added(turn: Turn, answers: Answers, note: str) -> Answers:
    """The note with more words after it; its meaning stays that of the words that came first."""
    before = answers.get("note", NOTHING)
    if before == NOTHING:
        return {"note": note, **besides_note(turn)}
    new = besides_note(turn)
    traits = dict.fromkeys(filter(None, [*answers.get(TRAITS, "").split(","), *new[TRAITS].split(",")]))
    joined = f"{before}\n{note}"[:LONGEST_NOTE]
    return {"note": joined, VECTOR: answers.get(VECTOR) or new[VECTOR], TRAITS: ",".join(traits)}
