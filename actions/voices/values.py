"""What the buttons of recordings carry."""

from __future__ import annotations

from actions.kernel import Turn, Value, number, one_of
from config.languages import LANGUAGES
from store import readers, voices

LANGUAGE = one_of("language", tuple(LANGUAGES))
# How many voice notes one press sends at most.
MOST_HEARD = 7
# Their numbers; anybody may hear what is confirmed, and the act looks that up.
HEARD = Value("recordings", rf"(?:[1-9]\d{{0,5}}-){{0,{MOST_HEARD - 1}}}[1-9]\d{{0,5}}", 7 * MOST_HEARD - 1)


async def speakers(turn: Turn, row: int) -> bool:
    """Whoever has spoken it."""
    found = await voices.get(turn.session, row)
    return found is not None and found.speaker_id == turn.person.id


async def others(turn: Turn, row: int) -> bool:
    """Whoever was given to read its language, and has not spoken it."""
    found = await voices.get(turn.session, row)
    if found is None or found.speaker_id == turn.person.id:
        return False
    return found.language in await readers.languages_of(turn.session, turn.person.id, given=True)


MINE, ANOTHERS = number("recording").that(speakers), number("recording").that(others)
