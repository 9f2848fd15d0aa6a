"""Which languages a volunteer reads well: chosen once, asked when something has to be translated."""

from __future__ import annotations

from collections.abc import Sequence

from actions.kernel import Choice, Field, Form, Items, LanguageName, Message, Reply, Turn, forms, next_questions, say
from config.languages import LANGUAGES
from store import readers
from store.forms import Answers

NONE = "none"


async def reader_languages(turn: Turn) -> list[Reply]:
    """The form, with what was chosen before switched on."""
    known = await readers.languages_of(turn.session, turn.person.id)
    return await forms.begin(FORM, turn, **forms.switched_on("languages", sorted(known)))


def _choices(turn: Turn, answers: Answers) -> Sequence[Choice]:
    """Every language under its own name, and none of them."""
    named = [Choice(code, say("only-day", day=LanguageName(code=code))) for code in LANGUAGES]
    return [*named, Choice(NONE, say("readers-none"))]


async def _chosen(turn: Turn, answers: Answers) -> list[Reply]:
    values = answers["languages"].split(",")
    codes = [] if NONE in values else [code for code in LANGUAGES if code in values]
    await readers.choose(turn.session, turn.person.id, codes, turn.now)
    if not codes:
        return [Message(lines=(say("readers-kept-none"),), buttons=next_questions())]
    listed = Items(items=tuple(LanguageName(code=code) for code in codes))
    return [Message(lines=(say("readers-kept", languages=listed),), buttons=next_questions())]


FORM = Form(
    "readers",
    "reader_languages",
    (Field("languages", lambda turn, answers: say("readers-ask"), _choices, many=True),),
    _chosen,
)
