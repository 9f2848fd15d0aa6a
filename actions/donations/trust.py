"""When two should not meet again, and when one of them did not come."""

from __future__ import annotations

from actions.donations import steps
from actions.donations.cards import gone, things
from actions.donations.changes import change, end_claim, ever_other, find, note, other_side, silence, tell_other
from actions.kernel import COORDINATORS, Message, Reply, Turn, ask, button, next_questions, say
from store import donations, roles, trust
from store.donations import DonationRequest

# So often somebody has to stay away until the coordinators hear of it; and again after as many more.
MISSED_OFTEN = 3


async def donation_block(turn: Turn) -> list[Reply]:
    """Asks once more before two are kept apart."""
    found = await find(turn)
    if found is None or ever_other(turn, found) is None:
        return gone()
    yes = button("donation_apart", "button-block-yes", found.id, icon="⛔")
    no = ask("help_menu", "button-no")
    return [Message(lines=(say("block-ask"),), buttons=((yes,), (no,)), can_be_danish=False)]


async def donation_apart(turn: Turn) -> list[Reply]:
    """Keeps the two apart; what one of them has for the other is released, and nobody is told why."""
    found = await find(turn)
    other = ever_other(turn, found) if found else None
    if found is None or other is None:
        return gone()
    await trust.block(turn.session, turn.person.id, other, turn.now)
    await silence(turn, other)
    note(turn, found, "block")
    for each in await donations.between(turn.session, turn.person.id, other):
        await end_claim(turn, each)
    return [Message(lines=(say("block-done"),), buttons=next_questions())]


async def donation_missed(turn: Turn) -> list[Reply]:
    """The other one did not come: counted; they find another time, or somebody else has it."""
    found = await find(turn)
    other = other_side(turn, found)
    if found is None or other is None or found.meets_at is None or turn.now < found.meets_at:
        return gone()
    count = await trust.no_show(turn.session, other, found.id, turn.now)
    await change(turn, found, "no_show")
    propose = (steps.propose(found),)
    tell_other(turn, other, say("missed-notice", items=things(found)), buttons=(propose,))
    if count % MISSED_OFTEN == 0:
        await _tell_coordinators(turn, found, count)
    another = button("donation_another", "button-free", found.id, icon="↩")
    leave = another if turn.person.id == found.person_id else steps.release(found)
    return [Message(lines=(say("missed-done"),), buttons=(propose, (leave,), *next_questions()))]


async def donation_another(turn: Turn) -> list[Reply]:
    """A family that waited in vain lets somebody else have it."""
    found = await find(turn)
    if found is None or found.state != "claimed" or found.claimed_by is None:
        return gone()
    if not await trust.missed(turn.session, found.claimed_by, found.id):
        return gone()
    await end_claim(turn, found)
    return [Message(lines=(say("request-sent"),), buttons=next_questions(ask("donation_status")))]


async def _tell_coordinators(turn: Turn, found: DonationRequest, count: int) -> None:
    line = say("missed-often", number=found.id, count=count)
    for person_id in await roles.holders(turn.session, COORDINATORS - {"admin"}):
        turn.post.tell(person_id, line, buttons=((steps.look(found),),))
