"""Trying a sentence: what the bot would answer somebody new, as a phone shows it, and why. Nothing of it is kept."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from actions.kernel.rows import message_in
from config.languages import LANGUAGES
from console import phones, questions, words
from console.desk import Tried
from console.visits import Later, Page, Visit

# As much as the NLU server reads of a message.
MOST_CHARACTERS = 600
MOST_GUESSES = 5
# Rungs of the ladder that have words of their own; what becomes of a question that an intent answers is said apart.
RUNGS = frozenset({"answered_once", "unread", "not_understood", "stopped"})

# What the names of the chat's words for the values of each kind begin with.
FAMILIES = {"item": "thing", "course": "course", "contact_topic": "topic"}


@dataclass(frozen=True)
class Named:
    """Something that the bot found in the words: what kind of thing, which, and the words themselves."""

    kind: str
    value: str
    words: str


async def show(visit: Visit) -> Response:
    """The empty form."""
    return visit.page("try.html", text="", language=visit.turn.person.language, tried=None, most=MOST_CHARACTERS)


async def answer(visit: Visit) -> Response | Later:
    """What would be answered. It is asked after the transaction: the answer is made in one of its own."""
    text = visit.sent("text").strip()[:MOST_CHARACTERS]
    language = visit.sent("language")
    if not text or language not in LANGUAGES:
        known = language if language in LANGUAGES else visit.turn.person.language
        status, missing = 422, not text
        return visit.page(
            "try.html", status, text=text, language=known, tried=None, missing=missing, most=MOST_CHARACTERS
        )

    async def tried() -> Response:
        return _page(visit, text, language, await visit.desk.try_out(text, language))

    return tried


def _page(visit: Visit, text: str, language: str, tried: Tried) -> Response:
    understood, why = tried.understanding, tried.why
    replies = [message for reply in tried.replies if (message := message_in(reply)) is not None]
    return visit.page(
        "try.html",
        text=text,
        language=language,
        tried=tried,
        most=MOST_CHARACTERS,
        screens=[(each.language or why.language, phones.bubbles([each], why.language)) for each in replies],
        verdict=verdict(tried),
        guessed=questions.guesses(understood.ranking[:MOST_GUESSES], visit.language),
        named=_named(visit, tried, text),
        danger_kind=words.either(f"try-kind-{understood.danger.kind}", understood.danger.kind, visit.language),
        found=LANGUAGES[understood.language].name if understood.language in LANGUAGES else understood.language,
    )


def verdict(tried: Tried) -> str:
    """What decided, as the words about it are named."""
    if tried.understanding.danger.level == "certain":
        return "danger"
    if tried.why.rung == "asked":
        return tried.why.outcome
    return tried.why.rung if tried.why.rung in RUNGS else "other"


def _named(visit: Visit, tried: Tried, text: str) -> list[Named]:
    return [
        Named(
            words.either(f"try-kind-{each.entity}", each.entity, visit.language),
            _value(each.entity, each.value, visit.language),
            text[each.start : each.end],
        )
        for each in tried.understanding.entities
    ]


def _value(entity: str, value: str, language: str) -> str:
    """In the words of the chat, where it has some."""
    if entity == "language" and value in LANGUAGES:
        return LANGUAGES[value].name
    return words.either(f"{FAMILIES.get(entity, entity)}-{value}", value, language)


PAGES = (
    Page("/try", "question_list", show, place=3, title="page-try"),
    Page("/try", "question_list", answer, sends=True),
)
