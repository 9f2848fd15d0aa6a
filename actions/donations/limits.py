"""How many requests a family may have open: so many, unless a coordinator lets them ask for more."""

from __future__ import annotations

from actions.donations.cards import gone
from actions.donations.changes import find, note
from actions.donations.states import ALIVE
from actions.kernel import COORDINATORS, Button, Message, Reply, Turn, ask, button, next_questions, say
from store import donations, limits, roles, rules
from store.donations import DonationRequest


async def reached(turn: Turn) -> list[Reply] | None:
    """What is said to somebody who has as many open as they may; None where there is room."""
    count = await donations.count(turn.session, turn.person.id, ALIVE)
    if not await holds(turn, turn.person.id, count):
        return None
    more = button("donation_more", "button-more", icon="🙋")
    buttons = ((more,), *next_questions(ask("donation_status")))
    return [Message(lines=(say("requests-many", count=count),), buttons=buttons)]


async def holds(turn: Turn, person_id: int, count: int) -> bool:
    """Whether the limit keeps somebody with so many open requests from asking for more."""
    return count >= await rules.number(turn.session, "most_open") and not await limits.is_lifted(
        turn.session, person_id
    )


def lift(found: DonationRequest) -> Button:
    """For coordinators: lets the family of this request ask for more."""
    return button("donation_lift", "button-lift", found.id, icon="✅")


async def donation_more(turn: Turn) -> list[Reply]:
    """Every coordinator is asked, once a day; they see a number, not who it is."""
    mine = await donations.of_person(turn.session, turn.person.id, ALIVE)
    if not mine or await reached(turn) is None:
        return gone()
    newest = mine[0]
    line = say("more-notice", number=newest.id, count=len(mine))
    message = Message(lines=(line,), buttons=((lift(newest),),), can_be_danish=False)
    for coordinator in await roles.holders(turn.session, COORDINATORS - {"admin"}):
        key = f"more:{turn.person.id}:{coordinator}:{turn.local_now:%Y%m%d}"
        await turn.post.once(coordinator, message, key)
    return [Message(lines=(say("more-sent"),), buttons=next_questions(ask("donation_status")))]


async def donation_lift(turn: Turn) -> list[Reply]:
    """A coordinator lets the family of this request ask for more; they are told."""
    found = await find(turn)
    if found is None:
        return gone()
    if await limits.lift(turn.session, found.person_id, turn.now):
        note(turn, found, "lift")
        turn.post.tell(found.person_id, say("lifted-notice"), buttons=((ask("donation_request"),),))
    return [Message(lines=(say("lift-done"),), buttons=next_questions())]
