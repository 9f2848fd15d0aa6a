"""The preview beside the form that corrects a fact: the answer that people will get, by what answers them."""

from __future__ import annotations

from dataclasses import replace

from actions.facts import changes, fields, records, shown, staying, touching
from actions.facts.changes import Changes, Gone
from actions.information import reading
from actions.kernel.acts import ACTS
from actions.kernel.messages import Message, Say, say
from actions.kernel.presses import read_press
from actions.kernel.turn import Turn
from config.facts import Municipality
from config.facts_parts import Key, Unfit, parts, whole
from console.previews import Preview
from console.visits import Visit
from store.forms import Answers


async def of_fact(visit: Visit, answers: Answers, complete: bool) -> Preview | None:
    """The answer with this fact as it would be; as it is, where not everything is answered."""
    turn = visit.turn
    if "record" not in answers:
        return None
    try:
        key = changes.key_of(turn.facts, answers)
        after = fields.proposed(turn, answers)[1] if complete else {}
    except Gone:
        return Preview((), (say("fact-gone"),))
    if not after:
        return Preview(await as_read(turn, turn.facts, key))
    refused = fields.trouble(turn, answers)
    stays = await staying.lines(turn, key) if after[key] is None else ()
    if refused is not None or stays:
        return Preview(await as_read(turn, turn.facts, key), (*stays, *((refused,) if refused else ())))
    try:
        messages = await _as_it_would_be(turn, key, after)
    except Unfit:
        return Preview(await as_read(turn, turn.facts, key), (say("fact-stale"),))
    return Preview(messages, await touching.lines(turn, key, after), would_be=True)


async def as_read(turn: Turn, facts: Municipality, key: Key) -> tuple[Message, ...]:
    """The answer that shows this fact, from these facts, as somebody without a role gets it; where nothing asks for
    this fact alone, what is said of it."""
    button = reading.asks(facts, key)
    if button is not None:
        understood = read_press(button.press)
        asked = replace(
            turn, understanding=understood, world=replace(turn.world, facts=facts), rights=frozenset(), text=""
        )
        answers = [each for each in await ACTS[understood.intent].does(asked) if isinstance(each, Message)]
        if any(str(key) in each.about for each in answers):
            return tuple(answers)
    lines = said_of(facts, key)
    return (Message(lines=lines),) if lines else ()


def said_of(facts: Municipality, key: Key) -> tuple[Say, ...]:
    """What answers say of this fact."""
    return shown.lines(facts, key) if key.section in records.WHATS else reading.lines(facts, key)


async def _as_it_would_be(turn: Turn, key: Key, after: Changes) -> tuple[Message, ...]:
    """Raises Unfit."""
    if after[key] is None:
        return (Message(lines=(say("fact-left", name=records.name(turn.facts, key)),)),)
    would = whole({each: value for each, value in (parts(turn.facts) | after).items() if value is not None})
    return await as_read(turn, would, key)
