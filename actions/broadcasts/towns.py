"""In which town somebody lives, as they say it themselves: for what concerns one town only. Never an address."""

from __future__ import annotations

from actions.broadcasts import audiences
from actions.kernel import Button, Message, Reply, Rows, Turn, next_questions, press, say


async def town_ask(turn: Turn) -> list[Reply]:
    """The towns as buttons; the one that is kept has a mark."""
    return [Message(lines=(say("town-ask"),), buttons=(*_towns(turn), *next_questions()))]


async def town_set(turn: Turn) -> list[Reply]:
    """Keeps it; the same again takes it back."""
    towns = audiences.towns(turn.facts)
    number = turn.number("town")
    if number >= len(towns):
        return await town_ask(turn)
    chosen = towns[number]
    turn.person.town = None if turn.person.town == chosen else chosen
    line = "town-kept" if turn.person.town else "town-forgotten"
    return [Message(lines=(say(line),), buttons=(*_towns(turn), *next_questions()))]


def _towns(turn: Turn) -> Rows:
    return tuple(
        (
            Button(
                label=audiences.label("town", town),
                press=press("town_set", number),
                icon="☑" if town == turn.person.town else "🏘",
            ),
        )
        for number, town in enumerate(audiences.towns(turn.facts))
    )
