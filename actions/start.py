"""The first moment: a greeting in the language of the person's Telegram, and all languages to choose from."""

from __future__ import annotations

from actions.buttons import ask, languages
from actions.messages import Reply, say
from actions.requests import Request


async def start(request: Request) -> list[Reply]:
    lines = (say("greet", municipality=request.facts.name), say("language-choose"))
    buttons = ((ask("help_menu", "button-menu"), ask("emergency")), *languages())
    return [Reply(lines=lines, buttons=buttons, can_be_danish=False)]
