"""A coordinator decides who gets a request. Volunteers are numbers, with how much each has now; nobody's name."""

from __future__ import annotations

from actions.donations import steps
from actions.donations.cards import gone, things
from actions.donations.changes import change, find, give_to, may_have
from actions.donations.states import ALIVE
from actions.kernel import Message, Reply, Turn, ask, button, next_questions, say
from store import donations, roles, trust
from store.donations import DonationRequest

MOST_SHOWN = 10


async def donation_reassign(turn: Turn) -> list[Reply]:
    """Those on the waiting list first, then volunteers of the coordinator's organisation, the least busy first."""
    found = await find(turn)
    if found is None or found.state not in ALIVE:
        return gone()
    waiting, others = await _candidates(turn, found)
    if not waiting and not others:
        return [Message(lines=(say("reassign-none"),), buttons=next_questions())]
    busy = await donations.held_by(turn.session, [*waiting, *others])
    others.sort(key=lambda person_id: busy.get(person_id, 0))
    rows = tuple(
        (
            button(
                "donation_give",
                say("volunteer-choice", number=person_id, count=busy.get(person_id, 0)),
                found.id,
                person_id,
                icon="⏳" if person_id in waiting else "",
            ),
        )
        for person_id in [*waiting, *others][:MOST_SHOWN]
    )
    return [Message(lines=(say("reassign-ask", number=found.id),), buttons=rows, can_be_danish=False)]


async def donation_give(turn: Turn) -> list[Reply]:
    """It goes to this volunteer, whoever had it before; all who are part of it are told."""
    found = await find(turn)
    chosen = turn.number("person")
    if found is None or found.state not in ALIVE:
        return gone()
    waiting, others = await _candidates(turn, found)
    if chosen not in (*waiting, *others):
        return gone()
    holder = found.claimed_by
    if holder is not None:
        await change(turn, found, "release")
        turn.post.tell(holder, say("claim-ended", items=things(found)))
    if not await give_to(turn, found.id, chosen, turn.person.id):
        return gone()
    turn.post.tell(found.person_id, say("request-claimed-notice", items=things(found)))
    overview = ask("coordination_overview", "button-overview")
    return [Message(lines=(say("passed-on"),), buttons=next_questions(steps.look(found), overview))]


async def _candidates(turn: Turn, found: DonationRequest) -> tuple[list[int], list[int]]:
    """Who waits for it, and who else may have it."""
    nobody = {found.person_id, found.claimed_by, *await trust.apart_from(turn.session, found.person_id)}
    asked = await donations.waiting_for(turn.session, found.id, may_have(turn))
    waiting = [each for each in asked if each not in nobody]
    organisation = await roles.organisation(turn.session, turn.person.id)
    volunteers = await roles.volunteers(turn.session, organisation)
    return waiting, [each for each in volunteers if each not in nobody and each not in waiting]
