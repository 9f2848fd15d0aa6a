"""Which language to answer in: what the person chose, unless they now clearly write in another."""

from __future__ import annotations

import re

from actions.kernel.turn import Understanding
from config.languages import LANGUAGES, from_telegram, same_for_reader
from store.persons import Person

FEWEST_WORDS = 3
SURE = 0.8
FALLBACK = "en"


# Telegram keeps menus of commands, and what the bot says about itself, for ISO 639-1 codes alone.
MENUS = {language.telegram: code for code, language in LANGUAGES.items() if len(language.telegram) == 2}


def of_menu(telegram_language: str | None) -> str:
    """The language of the commands that Telegram shows to whom the bot has given no menu of their own."""
    return MENUS.get((telegram_language or "")[:2], FALLBACK)


def at_first(telegram_language: str | None) -> str:
    """The language of the person's Telegram, or English where we do not have it."""
    return from_telegram(telegram_language) or FALLBACK


def of_message(person: Person, text: str, understanding: Understanding) -> str:
    """The language of the answer to `text`.

    Another language than the person's is taken only from three words on and when the model is sure; Persian and Dari
    count as one, and the person's own of the two stays.
    """
    found = understanding.language
    if found not in LANGUAGES or same_for_reader(found, person.language):
        return person.language
    if len(re.findall(r"\w+", text)) < FEWEST_WORDS or understanding.language_confidence < SURE:
        return person.language
    return found
