"""What is counted of an update, for the numbers that staff see: what kind of question it was, about what, in which
language. Once, whatever the rung did."""

from __future__ import annotations

from actions.kernel.presses import UnknownPress, read_press
from actions.numbers.topics import OWN, is_topic
from actions.questions import finding
from actions.talk import guesses
from bot.answering.turn import Turn
from bot.incoming.deciding import outcome
from bot.incoming.updates import Pressed
from store import numbers
from store.numbers import Kind

Counted = tuple[Kind, str]


async def count(turn: Turn, rung: str) -> None:
    """Counts the question that the rung of this name has answered, if it was one; nothing of who asked it."""
    found = _pressed(turn) if rung == "pressed" else await _written(turn, rung)
    if found is not None:
        language = turn.person.language if rung == "pressed" else turn.spoken
        await numbers.count(turn.session, *found, language, turn.now)


def _pressed(turn: Turn) -> Counted | None:
    """A question that a button asks, or "not this"."""
    assert isinstance(turn.what, Pressed)
    try:
        understood = read_press(turn.what.data)
    except UnknownPress:
        return None
    if understood.intent == "not_this":
        guess = understood.value("guess") or ""
        return "not_this", OWN if guess == guesses.NOTHING else guesses.act_of(guess) or ""
    asks = turn.what.data.startswith("ask:") and is_topic(understood.intent)
    return ("pressed", understood.intent) if asks else None


async def _written(turn: Turn, rung: str) -> Counted | None:
    """What became of words. What was answered by a form, in a thread or in a group was no question to the bot."""
    if rung == "not_understood":
        return "missed", next((guess for guess in guesses.offered(turn) if is_topic(guess)), "")
    if rung == "answered_once":
        return "answered" if (await finding.found(turn)).sure else "asked", OWN
    if rung != "asked" or turn.intent is None:
        return None
    if turn.intent == "out_of_scope":
        return "missed", ""
    if not is_topic(turn.intent):
        return None
    if turn.is_command:
        return "pressed", turn.intent
    return "asked" if outcome(turn.understanding) == "asked" else "answered", turn.intent
