"""For coordinators who look at a request: the offers that fit it best."""

from __future__ import annotations

from actions.donations import matching
from actions.donations.cards import offer_card
from actions.donations.notes import said
from actions.kernel import Say, Turn, say, spaced
from store import offers, trust
from store.donations import DonationRequest

MOST = 3


async def best_offers(turn: Turn, wish: DonationRequest) -> tuple[Say, ...]:
    """What is offered, as the givers put it; nothing of who they are. Empty when somebody has the request already."""
    if wish.state != "open":
        return ()
    apart = {wish.person_id, *await trust.apart_from(turn.session, wish.person_id)}
    free = [each for each in await offers.free_for(turn.session, wish.id) if each.person_id not in apart]
    best = matching.best(said(wish), [(said(each), each) for each in free], MOST)
    lines = [line for each in best for line in spaced(offer_card(each))]
    return spaced((say("offers-that-fit"), *lines)) if best else ()
