"""Which languages a volunteer reads well: offered by them, given by a coordinator or the staff, asked when needed."""

from __future__ import annotations

from collections.abc import Sequence

from actions.kernel import (
    STAFF,
    Button,
    Choice,
    Field,
    Form,
    Items,
    LanguageName,
    Message,
    Reply,
    Turn,
    forms,
    next_questions,
    press,
    say,
    second,
    too_old,
)
from config.languages import LANGUAGES
from store import audit, outbox, readers, roles
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


async def reader_give(turn: Turn) -> list[Reply]:
    """A coordinator, or one of the staff, knows that they read it; from now on they are asked."""
    reader, language = turn.number("person"), turn.value("language") or ""
    if not await readers.give(turn.session, reader, language, turn.now):
        return too_old()
    audit.note(turn.session, turn.person.id, f"person {reader}", "reader", "", language, turn.now)
    turn.post.tell(reader, say("readers-kept", languages=_listed([language])))
    return [Message(lines=(say("passed-on"),))]


async def _chosen(turn: Turn, answers: Answers) -> list[Reply]:
    values = answers["languages"].split(",")
    codes = [] if NONE in values else [code for code in LANGUAGES if code in values]
    # The staff give it to others; they need nobody to give it to them.
    take = readers.offer if STAFF.isdisjoint(turn.roles) else readers.choose
    await take(turn.session, turn.person.id, codes, turn.now)
    if not codes:
        return [Message(lines=(say("readers-kept-none"),), buttons=next_questions())]
    given = await readers.languages_of(turn.session, turn.person.id, given=True)
    offered = [code for code in codes if code not in given]
    await _ask_others(turn, offered)
    kept = (say("readers-kept", languages=_listed([code for code in codes if code in given])),) if given else ()
    waits = (say("readers-offered", languages=_listed(offered)),) if offered else ()
    return [Message(lines=(*kept, *waits), buttons=next_questions())]


async def _ask_others(turn: Turn, offered: Sequence[str]) -> None:
    """The coordinators of the same organisation, or else the staff: a button for each language, asked once."""
    organisations = {right.organisation for right in turn.rights if right.organisation}
    found = [each for each in await roles.coordinators(turn.session, organisations) if each != turn.person.id]
    for person_id in found or await second.rest_of_staff(turn, turn.person.id):
        buttons = [
            Button(label=LanguageName(code=code), press=press("reader_give", turn.person.id, code), icon="✅")
            for code in offered
        ]
        new = [each for each in buttons if not await outbox.has_button(turn.session, person_id, each.press)]
        if new:
            line = say("reader-ask", number=turn.person.id, languages=_listed(offered))
            turn.post.tell(person_id, line, buttons=tuple((each,) for each in new))


def _listed(codes: Sequence[str]) -> Items:
    return Items(items=tuple(LanguageName(code=code) for code in codes))


FORM = Form(
    "readers",
    "reader_languages",
    (Field("languages", lambda turn, answers: say("readers-ask"), _choices, many=True),),
    _chosen,
)
