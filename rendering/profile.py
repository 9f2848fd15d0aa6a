"""What the bot says about itself on its page at Telegram, in plain text."""

from __future__ import annotations

from collections.abc import Sequence

from actions.kernel.messages import Fact, say
from rendering.slots import plain, say_in


def name(language: str) -> str:
    """What stands above the chat."""
    return plain(say_in(say("bot-name"), language))


def description(languages: Sequence[str], municipality: str) -> str:
    """What stands in the chat while it is empty, in each of these languages."""
    here = Fact(text=municipality)
    return "\n\n".join(plain(say_in(say("bot-description", municipality=here), each)) for each in languages)


def short(language: str, municipality: str) -> str:
    """What stands on the bot's page, and under links to it."""
    return plain(say_in(say("bot-short", municipality=Fact(text=municipality)), language))
