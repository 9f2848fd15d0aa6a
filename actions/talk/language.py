"""Choosing the language; `bot/incoming/language.py` decides which one a message was written in."""

from __future__ import annotations

from actions.kernel import Button, Message, Reply, Rows, Turn, language_press, languages, menu, say
from config.languages import LANGUAGES


async def change_language(turn: Turn) -> list[Reply]:
    """Offers all languages, or sets the one that a button named."""
    code = turn.value("language")
    if code not in LANGUAGES:
        return [Message(lines=(say("language-choose"),), buttons=languages(), can_be_danish=False)]
    turn.person.language = code
    turn.person.language_chosen = True
    return [Message(lines=(say("language-set"),), buttons=menu(turn.roles), language=code, can_be_danish=False)]


def keep(code: str) -> Rows:
    """The offer to go on in the language that the person has just written."""
    return ((Button(label=say("button-keep-language"), press=language_press(code), icon="🌐"),),)
