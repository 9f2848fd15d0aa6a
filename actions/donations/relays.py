"""What two who share no language say to each other: fixed sentences, free text, all of it through the bot."""

from __future__ import annotations

from actions.donations.cards import button, gone, read_note, tell
from actions.donations.changes import find, other_side
from actions.kernel import forms
from actions.kernel.buttons import Rows
from actions.kernel.forms import Field, Form
from actions.kernel.messages import Button, Fact, LanguageName, Reply, Say, say
from actions.kernel.turn import Turn
from store import donations, relays
from store.donations import DonationRequest
from store.forms import Answers

SENTENCES = ("outside", "late", "elevator", "carry")
ANSWERS = {"elevator": ("yes", "no"), "carry": ("n1", "n2", "n3", "n4"), "late": ("yes",), "outside": ("yes",)}
SAYABLE = frozenset(SENTENCES).union(*ANSWERS.values())


async def donation_say(turn: Turn) -> list[Reply]:
    """A fixed sentence, to the other side in their language."""
    found = await find(turn)
    other = other_side(turn, found)
    sentence = turn.understanding.value("sentence") or ""
    if found is None or other is None:
        return gone()
    answers = tuple(button("say", found, _sentence(each), suffix=each) for each in ANSWERS.get(sentence, ()))
    line = say("from-other", text=_sentence(sentence))
    await tell(turn, other, (line,), (answers,) if answers else (), at_once=True)
    return [Reply(lines=(say("passed-on"),), can_be_danish=False)]


def _sentence(name: str) -> Say:
    """One of the fixed sentences, or a number."""
    return say("only-day", day=Fact(text=name[1:])) if name[1:].isdigit() else say(f"say-{name}")


async def donation_write(turn: Turn) -> list[Reply]:
    """Free text to the other side, through the bot."""
    found = await find(turn)
    if found is None or other_side(turn, found) is None:
        return gone()
    return await forms.begin(WRITE_FORM, turn, number=str(found.id))


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    found = await donations.find(turn.session, int(answers["number"]))
    other = other_side(turn, found)
    if found is None or other is None:
        return gone()
    relays.keep(
        turn.session,
        found.id,
        answers["text"],
        turn.person.language,
        turn.now,
        by_family=turn.person.id == found.person_id,
    )
    line = say("from-other-text", language=LanguageName(code=turn.person.language), text=answers["text"])
    write = button("write", found, say("button-write"), "✏")
    await tell(turn, other, (line,), ((write,), trouble(found)), at_once=True)
    return [Reply(lines=(say("passed-on"),), can_be_danish=False)]


def meeting_buttons(found: DonationRequest) -> Rows:
    """What two who do not share a language may have to say to each other."""
    says = [button("say", found, say(f"say-{each}"), suffix=each) for each in SENTENCES]
    write = button("write", found, say("button-write"), "✏")
    others = button("others", found, say("button-other-time"), "🕑")
    done = button("done", found, say("button-handed-over"), "✅")
    number = button("number", found, say("button-number"), "📞")
    return (*((each,) for each in says), (write, others), (number,), (done,), trouble(found))


def trouble(found: DonationRequest) -> tuple[Button, ...]:
    """For whoever is not well treated by the other side."""
    report = button("report", found, say("button-report"), "⚑")
    return (report, button("block", found, say("button-block"), "⛔"))


WRITE_FORM = Form(
    "write",
    "donation_write",
    (Field("text", lambda turn, answers: say("write-ask"), typed=read_note),),
    _written,
)
