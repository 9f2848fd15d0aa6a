"""Whose a request or an offer is: what the buttons of donations may be about, by what somebody is to it."""

from __future__ import annotations

from actions.donations.states import ALIVE
from actions.kernel import Turn
from store import donations, offers, trust
from store.donations import DonationRequest

# Offers that families see, or may see.
OFFERED = frozenset({"unseen", "open", "asked"})


async def families(turn: Turn, row: int) -> bool:
    """The person has asked for it."""
    found = await donations.find(turn.session, row)
    return found is not None and found.person_id == turn.person.id


async def holders(turn: Turn, row: int) -> bool:
    """The volunteer has it, and it is not over."""
    found = await donations.find(turn.session, row)
    return found is not None and found.claimed_by == turn.person.id and found.state in ALIVE


async def one_of_two(turn: Turn, row: int) -> bool:
    """The person is one of the two whom it is, or was, between."""
    found = await donations.find(turn.session, row)
    return found is not None and turn.person.id in (found.person_id, found.claimed_by)


async def on_the_board(turn: Turn, row: int) -> bool:
    """What a volunteer may see: what is open or taken, from a family that they are not kept from."""
    found = await donations.find(turn.session, row)
    return found is not None and found.state in ALIVE and not await is_apart(turn, found)


async def sent(turn: Turn, row: int) -> bool:
    """For coordinators, and for whoever wants to take it: every request but a draft, which only its family has seen."""
    found = await donations.find(turn.session, row)
    return found is not None and found.state != "draft"


async def givers(turn: Turn, row: int) -> bool:
    """The person offers it."""
    found = await offers.find(turn.session, row)
    return found is not None and found.person_id == turn.person.id


async def offered(turn: Turn, row: int) -> bool:
    """For coordinators: an offer that nobody has looked at, or that families are asked about."""
    found = await offers.find(turn.session, row)
    return found is not None and found.state in OFFERED


async def asked_families(turn: Turn, row: int) -> bool:
    """The family has been asked whether it wants this offer, and has not answered."""
    found = await offers.find(turn.session, row)
    if found is None or found.state != "asked" or found.request_id is None:
        return False
    return await families(turn, found.request_id)


async def is_apart(turn: Turn, found: DonationRequest) -> bool:
    """Whether one of the two has blocked the other."""
    return found.person_id in await trust.apart_from(turn.session, turn.person.id)
