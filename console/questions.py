"""What the pages of questions and answers share: guesses in words, the bar of their places, what a press has said."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from starlette.responses import Response

from actions.kernel import ACTS, say
from actions.questions import labels
from console import acting, forms, showing, words
from console.visits import Visit

# The share of a guess is shown from here on.
LEAST = 0.01


@dataclass(frozen=True)
class Guess:
    """An intent in the words of the chat; `share` is its probability."""

    name: str
    label: str
    share: float


@dataclass(frozen=True)
class Label:
    """An intent that questions may be about, and the button that says so."""

    label: str
    press: str


def guess(name: str, share: float, language: str) -> Guess:
    """`name` may be one that the bot knows no longer."""
    label = words.bare(say(f"intent-{name}"), language) if name in ACTS else name
    return Guess(name, label, share)


def guesses(found: Iterable[tuple[str, float]], language: str) -> list[Guess]:
    return [guess(name, share, language) for name, share in found if share >= LEAST]


def about(
    found: Iterable[tuple[str, float]], carried: Callable[[str], str], language: str
) -> tuple[list[Label], list[Label]]:
    """The likeliest intents, and all others by their names; `carried` makes the data of the button of one."""
    found = list(found)
    names, first = labels.names(found), len(labels.likeliest(found))
    every = [Label(guess(name, 0.0, language).label, carried(name)) for name in names]
    return every[:first], sorted(every[first:], key=lambda each: each.label.casefold())


async def pressed(visit: Visit) -> tuple[list[showing.Shown], Response | None]:
    """Presses the button that was sent: what is said to it, or the way to the form that it begins."""
    done = await acting.press(visit, visit.sent("press"))
    if forms.has_begun(visit):
        return [], visit.to("/form")
    return [showing.show(each, visit.language) for each in done.messages], None
