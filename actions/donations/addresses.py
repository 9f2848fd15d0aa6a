"""At somebody's home: whoever lives there writes the address, the one who comes reads it, and nobody else does.

It stands in one row until they have met, and in the chat of the one who comes, from where it is taken back. No reminder
holds it: the button under each shows it.
"""

from __future__ import annotations

from datetime import timedelta

from actions.donations import steps
from actions.donations.cards import gone, things
from actions.donations.changes import find, other_side
from actions.donations.fields import read_note
from actions.donations.sides import about_address, changed, host, is_for, meant_for, take_address_back
from actions.kernel import Choice, Field, Form, Message, Reply, Turn, Work, forms, quotas, say
from store import addresses, donations
from store.donations import DonationRequest
from store.forms import Answers

# So long after they were to meet somebody may still be on the way.
KEPT = timedelta(days=1)
NONE = "none"


async def donation_address(turn: Turn) -> list[Reply]:
    """Asks whoever lives there for it, and shows it to the one who comes."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None or found.state != "arranged" or host(found) is None:
        return gone()
    if turn.person.id == host(found):
        return await ask_for(turn, found, other)
    known = await addresses.find(turn.session, found.id)
    if known is None or known.guest_id != turn.person.id:
        return [Message(lines=(say("address-missing"),), can_be_danish=False)]
    _show(turn, found, known.guest_id, known.text)
    return []


async def ask_for(turn: Turn, found: DonationRequest, other: int) -> list[Reply]:
    """The form, for this one other person."""
    known = await addresses.find(turn.session, found.id)
    given = {"given": "yes"} if known else {}
    return await forms.begin(FORM, turn, number=str(found.id), **given, **meant_for(other))


async def tick(work: Work) -> None:
    """Two who have met and never said so, or have parted and agreed on nothing new."""
    for request_id in await addresses.over(work.session, work.now - KEPT):
        await take_address_back(work, request_id)


async def _written(turn: Turn, answers: Answers) -> list[Reply]:
    """To the one who comes, unless that is somebody else by now."""
    found = await donations.find(turn.session, int(answers["number"]))
    other = other_side(turn, found)
    if found is None or other is None or found.state != "arranged" or turn.person.id != host(found):
        return gone()
    if not is_for(answers, other):
        return [changed(), *await ask_for(turn, found, other)]
    over = await quotas.over(turn, "between", found.id)
    if over is not None:
        return over
    await take_address_back(turn, found.id)
    buttons = ((steps.address(found),),)
    if answers["address"] == NONE:
        return [Message(lines=(say("address-over"),), buttons=buttons, can_be_danish=False)]
    await addresses.keep(turn.session, found.id, turn.person.id, other, answers["address"], turn.now)
    _show(turn, found, other, answers["address"])
    return [Message(lines=(say("address-given"),), buttons=buttons, can_be_danish=False)]


def _show(work: Work, found: DonationRequest, guest: int, text: str) -> None:
    message = Message(lines=(say("address-is", items=things(found), address=text),), can_be_danish=False)
    work.post.fleeting(guest, message, about_address(found.id))


FORM = Form(
    "address",
    "donation_address",
    (
        Field(
            "address",
            lambda turn, answers: say("address-ask"),
            lambda turn, answers: [Choice(NONE, say("button-delete"), "🗑")] if "given" in answers else [],
            typed=read_note,
        ),
    ),
    _written,
)
