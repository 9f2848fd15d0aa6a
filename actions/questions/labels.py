"""What a question is about, said by staff: they choose an intent, and the question becomes an example of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

from actions.kernel import ACTS, Button, Message, Turn, button, say
from config.intents import INTENTS
from store import examples

MOST_LIKELY = 3
INTENTS_A_PAGE = 10
# Of no use as the meaning of a question that nobody could answer.
NO_ANSWER = frozenset({"greet", "goodbye", "thanks", "affirm", "deny"})
# What stands in place of names and numbers in what is kept of a question.
GAPS = ("…", "#")
Guesses = Iterable[tuple[str, float]]


def likeliest(guesses: Guesses) -> list[str]:
    """What the model thought of most, but for what is no answer."""
    sums: Counter[str] = Counter()
    for name, share in guesses:
        sums.update({name: share} if name in ACTS and name not in NO_ANSWER else {})
    return [name for name, _ in sums.most_common(MOST_LIKELY)]


def names(guesses: Guesses) -> list[str]:
    """All that a question may be about, the likeliest first."""
    first = likeliest(guesses)
    return [*first, *(name for name in INTENTS if name in ACTS and name not in first and name not in NO_ANSWER)]


def choice(guesses: Guesses, page: int, carried: Callable[[str], Button], more: Callable[[int], Button]) -> Message:
    """The likeliest intents first, then all that there are. `carried` makes a button of one, `more` of a page."""
    every = names(guesses)
    here = every[page * INTENTS_A_PAGE : (page + 1) * INTENTS_A_PAGE]
    rows = [tuple(map(carried, here[at : at + 2])) for at in range(0, len(here), 2)]
    if len(every) > (page + 1) * INTENTS_A_PAGE:
        rows.append((more(page + 1),))
    return Message(lines=(say("question-about-ask"),), buttons=tuple(rows), can_be_danish=False)


def intent_button(act: str, *carried: str | int) -> Button:
    """Says that it is the intent that is carried last."""
    name = str(carried[-1])
    return button(act, f"intent-{name}", *carried, icon=ACTS[name].icon)


async def learn(turn: Turn, intent: str, language: str, text: str) -> None:
    """An example, without what stands in place of names and numbers."""
    words = " ".join(word for word in text.split() if word not in GAPS)
    if words:
        await examples.keep(turn.session, intent, language, words, turn.now)
