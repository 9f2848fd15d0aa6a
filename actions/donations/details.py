"""What matters about each thing, in no language: for whom, of which kind, how many. Counted by pressing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import get_args

from actions.kernel import MOST_OF_A_KIND, Choice, Field, Items, Say, Turn, read_counts, say, write_counts
from config.facts import Item
from store.forms import Answers

# Of each thing: kind -> how many. What is not in it, the person left open.
Details = dict[str, dict[str, int]]

# The one kind of what comes in one kind only.
ANY = "any"
PEOPLE = ("baby", "child", "woman", "man")
# Kind -> the youngest and the oldest.
AGES = {"small": (0, 2), "middle": (3, 6), "big": (7, 12)}
KINDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(get_args(Item), (ANY,)),
    **dict.fromkeys(("clothes", "winter_clothes", "shoes"), PEOPLE),
    **dict.fromkeys(("baby_gear", "toys"), tuple(AGES)),
    "bed": ("cot", "child", "single", "double"),
    "bedding": ("baby", "child", "single", "double"),
    "bicycle": ("child", "woman", "man"),
}
ICONS = {
    "clothes": "👕",
    "winter_clothes": "🧥",
    "shoes": "👟",
    "furniture": "🪑",
    "bed": "🛏",
    "table": "🍽",
    "chair": "🪑",
    "sofa": "🛋",
    "bicycle": "🚲",
    "lamp": "💡",
    "kitchenware": "🍳",
    "baby_gear": "🍼",
    "toys": "🧸",
    "bedding": "🛌",
    "other": "📦",
}
KIND_ICONS = {"baby": "👶", "child": "🧒", "woman": "👩", "man": "👨", "cot": "👶", "single": "🛏", "double": "🛏"}


def item_choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """Every thing, with its picture."""
    return [Choice(item, say(f"thing-{item}"), ICONS[item]) for item in get_args(Item)]


def detail_fields() -> tuple[Field, ...]:
    """For each thing a question, asked when the thing was chosen."""
    return tuple(_field(item) for item in get_args(Item))


def names_of_counts(answers: Answers) -> list[str]:
    """The questions for the chosen things."""
    return [name_of_count(item) for item in chosen(answers)]


def chosen(answers: Answers) -> list[str]:
    """The things, in the order in which they were named."""
    return [each for each in answers.get("items", "").split(",") if each in get_args(Item)]


def details_of(answers: Answers) -> Details:
    """What was counted of the chosen things."""
    counted = {item: read_counts(answers.get(name_of_count(item), "")) for item in chosen(answers)}
    return {item: kinds for item, kinds in counted.items() if kinds}


def detail_lines(items: Sequence[str], details: Details) -> tuple[Say, ...]:
    """A line for each thing of which something is known: "bed: child × 2"."""
    return tuple(say("list-item", item=in_full(item, details)) for item in items if details.get(item))


def in_full(item: str, details: Mapping[str, Mapping[str, int]]) -> Say:
    """The thing with what is known of it: "bed: child × 2", "chair × 4", "lamp"."""
    thing, kinds = say(f"thing-{item}"), details.get(item, {})
    if not kinds:
        return thing
    if ANY in kinds:
        return say("counted", what=thing, count=kinds[ANY])
    counted = tuple(say("counted", what=kind(each), count=count) for each, count in kinds.items())
    return say("thing-kinds", thing=thing, kinds=Items(items=counted))


def all_in_full(items: Sequence[str], details: Details) -> Items:
    """Every thing on a line of its own."""
    return Items(items=tuple(in_full(item, details) for item in items), joined="lines")


def kind(name: str) -> Say:
    if name in AGES:
        youngest, oldest = AGES[name]
        return say("kind-age", youngest=youngest, oldest=oldest)
    return say(f"kind-{name}")


def _field(item: str) -> Field:
    return Field(
        name_of_count(item),
        lambda turn, answers: say("details-ask", thing=say(f"thing-{item}")),
        lambda turn, answers: _choices(item),
        typed=lambda turn, answers, text: _typed(item, text),
        wanted=_is_chosen(item),
        counted=True,
        default="",
    )


def name_of_count(item: str) -> str:
    """The question for this thing."""
    return f"count_{item}"


def _is_chosen(item: str) -> Callable[[Answers], bool]:
    return lambda answers: item in chosen(answers)


def _choices(item: str) -> list[Choice]:
    if KINDS[item] == (ANY,):
        return [Choice(ANY, say(f"thing-{item}"), ICONS[item])]
    return [Choice(each, kind(each), KIND_ICONS.get(each, ICONS[item])) for each in KINDS[item]]


def _typed(item: str, text: str) -> str | None:
    """A number, of what comes in one kind; digits of any script."""
    number = int(text) if KINDS[item] == (ANY,) and text.strip().isdecimal() and len(text) < 9 else 0
    return write_counts({ANY: number}) if 0 < number <= MOST_OF_A_KIND else None
