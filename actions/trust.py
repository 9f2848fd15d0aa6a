"""When two should not meet again, and when one of them did not come."""

from __future__ import annotations

from actions.buttons import ask, next_questions
from actions.donation_cards import button, gone, notify, tell, things
from actions.donation_changes import change, end_claim, find, other_side
from actions.messages import Fact, Reply, say
from actions.permissions import COORDINATORS
from actions.requests import Request
from store import audit, donations, roles, trust
from store.donations import DonationRequest

# So often somebody has to stay away until the coordinators hear of it; and again after as many more.
MISSED_OFTEN = 3


async def donation_block(request: Request) -> list[Reply]:
    """Asks once more before two are kept apart."""
    found = await find(request)
    if found is None or _ever_other(request, found) is None:
        return gone()
    yes = button("apart", found, say("button-block-yes"), "⛔")
    no = ask("help_menu", "button-no")
    return [Reply(lines=(say("block-ask"),), buttons=((yes,), (no,)), can_be_danish=False)]


async def donation_apart(request: Request) -> list[Reply]:
    """Keeps the two apart; what one of them has for the other is released, and nobody is told why."""
    found = await find(request)
    other = _ever_other(request, found) if found else None
    if found is None or other is None:
        return gone()
    await trust.block(request.session, request.person.id, other, request.now)
    audit.note(
        request.session, request.person.id, f"request {found.id}", "block", found.state, found.state, request.now
    )
    for each in await donations.between(request.session, request.person.id, other):
        await end_claim(request, each)
    return [Reply(lines=(say("block-done"),), buttons=next_questions())]


async def donation_missed(request: Request) -> list[Reply]:
    """The other one did not come: counted; they find another time, or somebody else has it."""
    found = await find(request)
    other = other_side(request, found)
    if found is None or other is None or found.meets_at is None or request.now < found.meets_at:
        return gone()
    count = await trust.no_show(request.session, other, found.id, request.now)
    await change(request, found, "no_show")
    propose = (button("propose", found, say("button-propose"), "🕑"),)
    await tell(request, other, (say("missed-notice", items=things(found)),), (propose,))
    if count % MISSED_OFTEN == 0:
        await _tell_coordinators(request, found, count)
    leave = (
        button("another", found, say("button-free"), "↩")
        if request.person.id == found.person_id
        else button("release", found, say("button-release"), "↩")
    )
    return [Reply(lines=(say("missed-done"),), buttons=(propose, (leave,), *next_questions()))]


async def donation_another(request: Request) -> list[Reply]:
    """A family that waited in vain lets somebody else have it."""
    found = await find(request)
    if found is None or found.person_id != request.person.id or found.state != "claimed" or found.claimed_by is None:
        return gone()
    if not await trust.missed(request.session, found.claimed_by, found.id):
        return gone()
    await end_claim(request, found)
    return [Reply(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


async def _tell_coordinators(request: Request, found: DonationRequest, count: int) -> None:
    look = button("look", found, say("only-day", day=Fact(text=str(found.id))), "🔎")
    line = say("missed-often", number=found.id, count=count)
    for person_id in await roles.holders(request.session, COORDINATORS - {"admin"}):
        notify(request.session, person_id, (line,), ((look,),), request.now, request.facts)


def _ever_other(request: Request, found: DonationRequest) -> int | None:
    """The other side of a case, also when it is over."""
    sides = {found.person_id: found.claimed_by, found.claimed_by: found.person_id}
    return sides.get(request.person.id)
