"""In which town somebody lives, as they say it themselves: for what concerns one town only. Never an address."""

from __future__ import annotations

from actions.broadcasts import audiences
from actions.kernel.buttons import Rows, next_questions
from actions.kernel.messages import Button, Reply, say
from actions.kernel.turn import Turn


async def town_ask(turn: Turn) -> list[Reply]:
    """The towns as buttons; the one that is kept has a mark."""
    return [Reply(lines=(say("town-ask"),), buttons=(*_towns(turn), *next_questions()))]


async def town_set(turn: Turn) -> list[Reply]:
    """Keeps it; the same again takes it back."""
    towns = audiences.towns(turn.facts)
    number = int(turn.understanding.value("town") or 0)
    if number >= len(towns):
        return await town_ask(turn)
    chosen = towns[number]
    turn.person.town = None if turn.person.town == chosen else chosen
    line = "town-kept" if turn.person.town else "town-forgotten"
    return [Reply(lines=(say(line),), buttons=(*_towns(turn), *next_questions()))]


def _towns(turn: Turn) -> Rows:
    return tuple(
        (
            Button(
                label=audiences.label("town", town),
                press=f"town:set:{number}",
                icon="☑" if town == turn.person.town else "🏘",
            ),
        )
        for number, town in enumerate(audiences.towns(turn.facts))
    )
