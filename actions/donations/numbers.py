"""The one way in which somebody gets to see a number: its owner sends it, for this one other person.

It is not kept: not in the form, and in the outbox only until it is sent. Whoever is the other side by the time that it
is sent must be the one for whom it was asked.
"""

from __future__ import annotations

import re

from actions.donations.cards import gone
from actions.donations.changes import find, other_side
from actions.donations.sides import changed, is_for, meant_for
from actions.kernel import Choice, ContactCard, Field, Form, Message, Reply, Turn, forms, next_questions, say
from store import donations
from store.forms import Answers

_NUMBER = re.compile(r"\+[1-9]\d{4,14}")


async def donation_number(turn: Turn) -> list[Reply]:
    """Asks once whether the other side may see it."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None:
        return gone()
    return await forms.begin(FORM, turn, number=str(found.id), **meant_for(other))


async def _shared(turn: Turn, answers: Answers) -> list[Reply]:
    """The other side gets a card that does not say whose it is."""
    found = await donations.find(turn.session, int(answers["number"]))
    other = other_side(turn, found)
    if answers["sure"] != "yes":
        return [Message(lines=(say("form-stopped"),), buttons=next_questions(), can_be_danish=False)]
    phone = "+" + answers["contact"].removeprefix("+")
    if found is None or other is None or not _NUMBER.fullmatch(phone):
        return gone()
    if not is_for(answers, other):
        return [changed(), *await forms.begin(FORM, turn, number=str(found.id), **meant_for(other))]
    name = say("card-family" if turn.person.id == found.person_id else "card-helper")
    card = Message(lines=(say("number-from"),), contacts=(ContactCard(name=name, phone=phone),), can_be_danish=False)
    turn.post.fleeting(other, card)
    return [Message(lines=(say("number-sent"),), can_be_danish=False)]


FORM = Form(
    "number",
    "donation_number",
    (
        Field(
            "sure",
            lambda turn, answers: say("number-ask"),
            lambda turn, answers: [Choice("yes", say("button-number-yes"), "📞"), Choice("no", say("button-no"))],
            across=1,
        ),
        Field(
            "contact",
            lambda turn, answers: say("number-press"),
            wanted=lambda answers: answers.get("sure") != "no",
            contact=True,
        ),
    ),
    _shared,
)
