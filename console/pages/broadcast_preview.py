"""What readers of a language get, as a phone shows it: from the renderer that sends it."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from actions.broadcasts.texts import LeftOut, NotYet, Translations, as_sent, more
from actions.kernel.messages import Message, Say, say
from config.languages import LANGUAGES
from console import phones, words
from console.phones import Bubble
from console.visits import Visit
from store.broadcasts import Broadcast


@dataclass(frozen=True)
class Preview:
    """`more` is what they see after pressing "More"; `nothing` says why there is nothing to be seen."""

    language: str
    bubbles: tuple[Bubble, ...] = ()
    more: tuple[Bubble, ...] = ()
    nothing: Say | None = None


def language(visit: Visit, found: Broadcast) -> str:
    """The one that was chosen; else that of the text."""
    chosen = visit.query("language") or visit.sent("language")
    return chosen if chosen in LANGUAGES else found.language


def of(visit: Visit, found: Broadcast, translations: Translations, language: str) -> Preview:
    """As it would be sent at this moment."""
    if not found.text:
        return Preview(language, nothing=say("block-no-text"))
    try:
        message = as_sent(found, translations, language, visit.turn.facts)
    except LeftOut:
        return Preview(language, nothing=say("missing-out"))
    except NotYet:
        return Preview(language, nothing=say("missing-wait"))
    longer = more(found, translations, language)
    return Preview(
        language,
        (*phones.bubbles([message], language), *_kept_by_telegram(message, language)),
        phones.bubbles([Message(lines=longer)], language) if longer else (),
    )


def _kept_by_telegram(message: Message, language: str) -> tuple[Bubble, ...]:
    """Pictures and files are not here: it only says that there is one."""
    things = {"🖼 ": ("desk-photo", message.photo), "📎 ": ("desk-file", message.file)}
    return tuple(
        Bubble(Markup(icon) + words.bare(say(name), language)) for icon, (name, there) in things.items() if there
    )
