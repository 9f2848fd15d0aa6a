"""What two who share no language say to each other: fixed sentences, free text, all of it through the bot."""

from __future__ import annotations

from datetime import datetime

from actions.donations import steps
from actions.donations.cards import gone
from actions.donations.changes import find, other_side, tell_other
from actions.donations.fields import read_note
from actions.donations.sides import changed, is_for, meant_for
from actions.donations.steps import SENTENCES
from actions.kernel import (
    NOTHING,
    Attached,
    Field,
    Form,
    LanguageName,
    Message,
    Reply,
    Say,
    Turn,
    button,
    forms,
    plain,
    private,
    quotas,
    read_sound,
    say,
    to_row,
)
from config.languages import same_for_reader
from store import donations, persons, relays, threads
from store.forms import Answers

ANSWERS = {"elevator": ("yes", "no"), "carry": ("n1", "n2", "n3", "n4"), "late": ("yes",), "outside": ("yes",)}
SAYABLE = frozenset(SENTENCES).union(*ANSWERS.values())


async def donation_say(turn: Turn) -> list[Reply]:
    """A fixed sentence, to the other side in their language."""
    found = await find(turn)
    other = other_side(turn, found)
    sentence = turn.value("sentence") or ""
    if found is None or other is None:
        return gone()
    over = await quotas.over(turn, "between", found.id)
    if over is not None:
        return over
    answers = tuple(button("donation_say", _sentence(each), found.id, each) for each in ANSWERS.get(sentence, ()))
    line = say("from-other", text=_sentence(sentence))
    tell_other(turn, other, line, buttons=(answers,) if answers else (), at_once=True)
    return [Message(lines=(say("passed-on"),), can_be_danish=False)]


def _sentence(name: str) -> Say:
    """One of the fixed sentences, or a number."""
    return plain(name[1:]) if name[1:].isdigit() else say(f"say-{name}")


async def donation_write(turn: Turn) -> list[Reply]:
    """Free text to the other side, through the bot."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None:
        return gone()
    return await forms.begin(WRITE_FORM, turn, number=str(found.id), **meant_for(other))


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    found = await donations.find(turn.session, int(answers["number"]))
    other = other_side(turn, found)
    if found is None or other is None:
        return gone()
    if not is_for(answers, other):
        return [changed(), *await forms.begin(WRITE_FORM, turn, number=str(found.id), **meant_for(other))]
    over = await quotas.over(turn, "between", found.id)
    if over is not None:
        return over
    sound = read_sound(answers["text"])
    brings = Attached(voice=sound.file_id) if sound else NOTHING
    text = brings.sign or answers["text"]
    language, by_family = turn.person.language, turn.person.id == found.person_id
    relays.keep(turn.session, found.id, text, language, turn.now, by_family=by_family, author=turn.person.id)
    line = say("from-other-text", language=LanguageName(code=language), text=text)
    buttons = ((steps.write(found),), steps.trouble(found))
    row = tell_other(turn, other, line, buttons=buttons, at_once=True, brings=brings)
    reader = await persons.get(turn.session, other)
    if sound is None and reader is not None and not same_for_reader(language, reader.language):
        unclear = button("thread_unclear", "button-unclear", await threads.numbered(turn.session, row), icon="🌐")
        row.message = to_row(Message(lines=(line,), buttons=((unclear,), *buttons)))
    return [Message(lines=(say("passed-on"),), can_be_danish=False)]


async def take_back(turn: Turn, moment: datetime) -> None:
    """The first half of a CPR number, written at `moment`, does not stay in what is kept."""
    for relay in await relays.written_at(turn.session, turn.person.id, moment):
        relay.text = private.without_day(relay.text) or relay.text


WRITE_FORM = Form(
    "write",
    "donation_write",
    (
        Field(
            "text",
            lambda turn, answers: say("write-ask"),
            typed=read_note,
            voice=True,
            passed_on=True,
        ),
    ),
    _written,
)
