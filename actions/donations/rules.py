"""The numbers that coordinators may change: how many days, how many requests."""

from __future__ import annotations

from actions.kernel import Message, Reply, Say, Turn, button, next_questions, plain, say
from store import audit, rules
from store.rules import NAMES, RuleName

# Nothing is free again before somebody was reminded of it.
SMALLEST, LARGEST = 1, {"remind_days": 10, "free_days": 15, "most_open": 10}
ACROSS = 5


async def rule_list(turn: Turn) -> list[Reply]:
    """The rules as they are now."""
    return [await _all(turn)]


async def _all(turn: Turn) -> Message:
    now = {name: await rules.number(turn.session, name) for name in NAMES}
    lines = tuple(say("overview-line", what=_named(name), count=number) for name, number in now.items())
    rows = tuple((button("rule_show", _named(name), name, icon="✏"),) for name in NAMES)
    return Message(lines=(say("rules-head"), *lines), buttons=(*rows, *next_questions()))


async def rule_show(turn: Turn) -> list[Reply]:
    """What one of them may be."""
    name = _name(turn)
    buttons = [button("rule_set", plain(number), name, number) for number in await _possible(turn, name)]
    rows = tuple(tuple(buttons[at : at + ACROSS]) for at in range(0, len(buttons), ACROSS))
    return [Message(lines=(say("rule-ask", what=_named(name)),), buttons=rows, in_place=True, can_be_danish=False)]


async def rule_set(turn: Turn) -> list[Reply]:
    """From now on it is this; what is impossible changes nothing."""
    name, number = _name(turn), turn.number("number")
    before = await rules.number(turn.session, name)
    if number in await _possible(turn, name) and number != before:
        await rules.change(turn.session, name, number)
        audit.note(turn.session, turn.person.id, f"rule {name}", "change", str(before), str(number), turn.now)
    return [(await _all(turn)).model_copy(update={"in_place": True})]


async def _possible(turn: Turn, name: RuleName) -> range:
    smallest, largest = SMALLEST, LARGEST[name]
    if name == "remind_days":
        largest = min(largest, await rules.number(turn.session, "free_days") - 1)
    if name == "free_days":
        smallest = await rules.number(turn.session, "remind_days") + 1
    return range(smallest, largest + 1)


def _name(turn: Turn) -> RuleName:
    value = turn.value("name")
    return next((name for name in NAMES if name == value), NAMES[0])


def _named(name: RuleName) -> Say:
    return say(f"rule-{name.replace('_', '-')}")
