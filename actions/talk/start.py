"""The first moment: a greeting in the language of the person's Telegram, and all languages to choose from."""

from __future__ import annotations

from actions.kernel import Message, Reply, Turn, ask, languages, say


async def start(turn: Turn) -> list[Reply]:
    lines = (say("greet", municipality=turn.facts.name), say("language-choose"))
    buttons = ((ask("help_menu", "button-menu"), ask("emergency")), *languages())
    return [Message(lines=lines, buttons=buttons, can_be_danish=False)]
