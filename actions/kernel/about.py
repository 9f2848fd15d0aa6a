"""Which facts an answer shows, and the buttons under it that are about them: "Correct this", "This is wrong"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from zlib import crc32

from actions.kernel.acts import Value
from actions.kernel.buttons import button
from actions.kernel.messages import Edit, Message, Reply
from actions.kernel.permissions import may
from actions.kernel.turn import Turn
from config.facts import Fact, Municipality
from config.facts_parts import Key, key_of, parts

_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
_LENGTH = 4
# More would not fit into a button.
MOST = 10
ACROSS = 2
# The facts that a button is about, as `codes` writes them.
FACTS = Value("facts", rf"([0-9a-z]{{{_LENGTH}}}){{1,{MOST}}}", _LENGTH * MOST)


@dataclass(frozen=True)
class Under:
    """A button under every answer that shows facts, for whoever may do `act`, which takes `FACTS`.

    `sections`: only under answers with a fact of one of these, and about those alone; of all where there are none.
    `carries`: what it carries under an answer instead, whether that shows facts or not; nothing where it has no place.
    """

    act: str
    label: str
    icon: str = ""
    sections: tuple[str, ...] = ()
    carries: Callable[[Turn, Message], tuple[str, ...]] | None = None

    def values(self, turn: Turn, message: Message) -> tuple[str, ...]:
        """What the button carries under this answer; empty where it does not stand there."""
        if self.carries is not None:
            return self.carries(turn, message)
        those = self.those(message.about)
        return (codes(those),) if those else ()

    def those(self, these: tuple[str, ...]) -> list[str]:
        """What the button is about."""
        return [each for each in these if not self.sections or Key.of(each).section in self.sections]


# Filled by the features when they are declared.
UNDER: list[Under] = []


def about(*used: Fact) -> tuple[str, ...]:
    """For `Message.about`: the facts that it shows."""
    return tuple(dict.fromkeys(str(key_of(each)) for each in used))


def fact_code(key: Key) -> str:
    """Four letters or digits that stand for a fact, the same for ever; a test goes through all facts."""
    number = crc32(str(key).encode()) % len(_DIGITS) ** _LENGTH
    return "".join(_DIGITS[number // len(_DIGITS) ** place % len(_DIGITS)] for place in reversed(range(_LENGTH)))


def codes(these: Iterable[str]) -> str:
    """What a button carries for the facts of `Message.about`; the first ones, where they are too many."""
    return "".join(fact_code(Key.of(each)) for each in list(these)[:MOST])


def named(facts: Municipality, text: str) -> list[Key]:
    """The facts that such a button is about. Those that are no more are left out."""
    known = {fact_code(key): key for key in parts(facts)}
    each = (text[at : at + _LENGTH] for at in range(0, len(text), _LENGTH))
    return [known[one] for one in each if one in known]


def finished(turn: Turn, reply: Reply) -> Reply:
    """The reply with the buttons that stand under an answer, such as one with facts."""
    if isinstance(reply, Edit):
        return reply.model_copy(update={"message": _with_buttons(turn, reply.message)})
    return _with_buttons(turn, reply) if isinstance(reply, Message) else reply


def _with_buttons(turn: Turn, message: Message) -> Message:
    if message.asks_contact or message.ends_keyboard:
        return message
    row = tuple(
        button(each.act, each.label, *values, icon=each.icon)
        for each in UNDER
        if may(turn.roles, each.act) and (values := each.values(turn, message))
    )
    if not row:
        return message
    # A single one stands beside the last button, where that is alone too.
    *rows, last = message.buttons or ((),)
    if len(last) + len(row) <= ACROSS:
        return message.model_copy(update={"buttons": (*rows, (*last, *row))})
    below = tuple(row[at : at + ACROSS] for at in range(0, len(row), ACROSS))
    return message.model_copy(update={"buttons": (*message.buttons, *below)})
