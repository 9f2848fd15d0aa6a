"""The one way in which somebody gets to see a number: its owner sends it, for this one other person.

It is not kept: not in the form, and in the outbox only until it is sent.
"""

from __future__ import annotations

import re

from actions import forms
from actions.buttons import next_questions
from actions.donation_cards import gone
from actions.donation_changes import find, other_side
from actions.forms import Choice, Field, Form
from actions.messages import ContactCard, Reply, say
from actions.requests import Request
from store import donations, outbox
from store.forms import Answers

_NUMBER = re.compile(r"\+[1-9]\d{4,14}")


async def donation_number(request: Request) -> list[Reply]:
    """Asks once whether the other side may see it."""
    found = await find(request)
    if found is None or other_side(request, found) is None:
        return gone()
    return await forms.begin(FORM, request, number=str(found.id))


async def _shared(request: Request, answers: Answers) -> list[Reply]:
    """The other side gets a card that does not say whose it is."""
    found = await donations.find(request.session, int(answers["number"]))
    other = other_side(request, found)
    if answers["sure"] != "yes":
        return [Reply(lines=(say("form-stopped"),), buttons=next_questions(), can_be_danish=False)]
    phone = "+" + answers["contact"].removeprefix("+")
    if found is None or other is None or not _NUMBER.fullmatch(phone):
        return gone()
    name = say("card-family" if request.person.id == found.person_id else "card-helper")
    card = Reply(lines=(say("number-from"),), contacts=(ContactCard(name=name, phone=phone),), can_be_danish=False)
    outbox.put_once(request.session, other, card.model_dump(mode="json"), now=request.now)
    return [Reply(lines=(say("number-sent"),), can_be_danish=False)]


FORM = Form(
    "number",
    "donation_number",
    (
        Field(
            "sure",
            lambda request, answers: say("number-ask"),
            lambda request, answers: [Choice("yes", say("button-number-yes"), "📞"), Choice("no", say("button-no"))],
            across=1,
        ),
        Field(
            "contact",
            lambda request, answers: say("number-press"),
            wanted=lambda answers: answers.get("sure") != "no",
            contact=True,
        ),
    ),
    _shared,
)
