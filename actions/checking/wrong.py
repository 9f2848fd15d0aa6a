"""Somebody says that an answer is wrong: one press, words if they like, and whether they want to hear of it later.

`actions/checking/reports.py` is the staff's side.
"""

from __future__ import annotations

from datetime import timedelta

from actions.checking import reports, subject
from actions.checking.values import NONE
from actions.kernel import (
    Choice,
    Field,
    Form,
    Message,
    Reply,
    Traces,
    Turn,
    Work,
    ask,
    button,
    forms,
    named,
    next_questions,
    private,
    quotas,
    say,
    too_old,
)
from config.languages import LANGUAGES
from store import numbers, wrongs
from store.forms import Answers
from store.wrongs import LONGEST, Wrong

# Who writes nothing by then wants to write nothing.
WORDS_AWAITED = timedelta(minutes=10)
# As sure as that, the words are in the language that they seem to be in.
SURELY = 0.8


async def wrong_say(turn: Turn) -> list[Reply]:
    """It is kept with the facts of the answer; words may follow. The same twice is one."""
    shown = turn.value("facts") or ""
    keys = named(turn.facts, shown)
    if not keys:
        return too_old()
    found = await wrongs.same(turn.session, turn.person.id, shown)
    if found is not None and found.passed_at is not None:
        return _passed_on()
    if found is None:
        over = await quotas.over(turn, "wrong")
        if over is not None:
            return over
        found = await wrongs.begin(turn.session, turn.person.id, shown, keys, turn.person.language, turn.now)
        topic = await subject.topic(turn, shown, keys)
        await numbers.count(turn.session, "wrong", topic, turn.person.language, turn.now)
    return await forms.begin(FORM, turn, wrong=str(found.id))


async def wrong_tell(turn: Turn) -> list[Reply]:
    """Whether they want to hear of it, once; where it has been dealt with meanwhile, they hear at once."""
    found = await wrongs.get(turn.session, turn.number("wrong"))
    if found is None or found.wants is not None:
        return too_old()
    found.wants = turn.value("answer") == "yes"
    if found.result is not None:
        return await reports.told(turn, found)
    if not found.wants:
        return _passed_on()
    return [Message(lines=(say("tell-me-kept", days=wrongs.KEPT_DAYS),), buttons=next_questions(), can_be_danish=False)]


async def tick(work: Work) -> None:
    """What is to be passed on without words."""
    for found in await wrongs.unsaid(work.session, work.now - WORDS_AWAITED):
        await reports.pass_on(work, found)


async def traces(turn: Turn) -> Traces:
    """Their words, in the cards that staff got."""
    mine = await wrongs.of(turn.session, turn.person.id)
    return Traces(tuple(each.text for each in mine), tuple(reports.key(each) for each in mine))


async def leave(turn: Turn) -> None:
    """The cards say that it is over."""
    for found in await wrongs.of(turn.session, turn.person.id):
        await reports.withdraw(turn, found)


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    found = await wrongs.get(turn.session, int(answers["wrong"]))
    if found is None or found.result is not None:
        return _passed_on()
    found.text = answers["words"].removeprefix(NONE)
    found.language = _language(turn, found)
    await reports.pass_on(turn, found)
    yes = button("wrong_tell", "intent-affirm", found.id, "yes", icon="🔔")
    no = button("wrong_tell", "button-no", found.id, "no")
    return [Message(lines=(say("wrong-kept"),), buttons=((yes, no),), can_be_danish=False)]


async def _stopped(turn: Turn, answers: Answers) -> None:
    """They did not mean it; what staff have got already stays with them."""
    found = await wrongs.get(turn.session, int(answers["wrong"]))
    if found is not None and found.passed_at is None:
        await wrongs.remove(turn.session, found)


def _language(turn: Turn, found: Wrong) -> str:
    understood = turn.understanding
    spoken = understood.language if understood.language_confidence >= SURELY else None
    return spoken if spoken in LANGUAGES else found.language


def _words(turn: Turn, answers: Answers, text: str) -> str | None:
    return private.as_written(text).strip()[:LONGEST] or None


def _passed_on() -> list[Reply]:
    return [Message(lines=(say("passed-on"),), buttons=next_questions(ask("talk_to_human")), can_be_danish=False)]


FORM = Form(
    "wrong",
    "wrong_say",
    (
        Field(
            "words",
            lambda turn, answers: say("wrong-ask"),
            lambda turn, answers: (Choice(NONE, say("button-done"), "✅"),),
            _words,
        ),
    ),
    _written,
    stopped=_stopped,
)
