"""Choosing the language; `bot/incoming/language.py` decides which one a message was written in."""

from __future__ import annotations

from actions.kernel.buttons import Rows, languages, menu
from actions.kernel.messages import Button, Reply, say
from actions.kernel.turn import Turn
from config.languages import LANGUAGES


async def change_language(turn: Turn) -> list[Reply]:
    """Offers all languages, or sets the one that a button named."""
    code = turn.understanding.value("language")
    if code not in LANGUAGES:
        return [Reply(lines=(say("language-choose"),), buttons=languages(), can_be_danish=False)]
    turn.person.language = code
    turn.person.language_chosen = True
    return [Reply(lines=(say("language-set"),), buttons=menu(), language=code, can_be_danish=False)]


def keep(code: str) -> Rows:
    """The offer to go on in the language that the person has just written."""
    return ((Button(label=say("button-keep-language"), press=f"language:{code}", icon="🌐"),),)
