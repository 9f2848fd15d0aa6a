"""In which town somebody lives, as they say it themselves: for what concerns one town only. Never an address."""

from __future__ import annotations

from actions import audiences
from actions.buttons import Rows, next_questions
from actions.messages import Button, Reply, say
from actions.requests import Request


async def town_ask(request: Request) -> list[Reply]:
    """The towns as buttons; the one that is kept has a mark."""
    return [Reply(lines=(say("town-ask"),), buttons=(*_towns(request), *next_questions()))]


async def town_set(request: Request) -> list[Reply]:
    """Keeps it; the same again takes it back."""
    towns = audiences.towns(request.facts)
    number = int(request.understanding.value("town") or 0)
    if number >= len(towns):
        return await town_ask(request)
    chosen = towns[number]
    request.person.town = None if request.person.town == chosen else chosen
    line = "town-kept" if request.person.town else "town-forgotten"
    return [Reply(lines=(say(line),), buttons=(*_towns(request), *next_questions()))]


def _towns(request: Request) -> Rows:
    return tuple(
        (
            Button(
                label=audiences.label("town", town),
                press=f"town:set:{number}",
                icon="☑" if town == request.person.town else "🏘",
            ),
        )
        for number, town in enumerate(audiences.towns(request.facts))
    )
