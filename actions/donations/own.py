"""What somebody has asked for, has taken, or gives, for the page of all that is theirs: one of each kind."""

from __future__ import annotations

from actions.donations import steps
from actions.donations.agreements import standing
from actions.donations.cards import card, numbered, offer_card, things
from actions.donations.offer_states import ALIVE as OFFERED
from actions.donations.states import ALIVE
from actions.kernel import Own, Turn, ask, button, say
from store import donations, offers
from store.donations import DonationRequest

MOST_LOOKED_AT = 100
_NEAREST = ("arranged", "claimed", "open")


async def own(turn: Turn) -> list[Own]:
    """One of each kind, with the next steps and the way out."""
    return [*await _asked(turn), *await _taken(turn), *await _given(turn)]


async def _asked(turn: Turn) -> list[Own]:
    mine = await donations.of_person(turn.session, turn.person.id, ALIVE)
    if not mine:
        return []
    first = _first(mine)
    lines = (say("requests-head"), *card(first), *standing(turn, first, turn.person.id))
    more = ((ask("donation_status"),),) if len(mine) > 1 else ()
    return [Own(lines, (*steps.brief(first), steps.change_or_withdraw(first), *more))]


async def _taken(turn: Turn) -> list[Own]:
    held = await donations.board(turn.session, {"claimed", "arranged"}, turn.person.id, 0, MOST_LOOKED_AT)
    if not held:
        return []
    first = _first(held)
    lines = (say("board-mine"), numbered(first), *card(first), *standing(turn, first, turn.person.id))
    more = ((button("donation_board", "button-board-mine", "mine", 0, icon="📋"),),) if len(held) > 1 else ()
    return [Own(lines, (*steps.brief(first), (steps.write(first), steps.release(first)), *more))]


async def _given(turn: Turn) -> list[Own]:
    mine = await offers.of_person(turn.session, turn.person.id, OFFERED)
    if not mine:
        return []
    first = mine[0]
    lines = (say("offers-head"), *offer_card(first), say(f"offer-{first.state}"))
    delete = button("offer_withdraw", say("button-no-longer", items=things(first)), first.id, icon="✖")
    rows = () if first.state == "promised" else ((delete,),)
    more = ((ask("donation_status"),),) if len(mine) > 1 else ()
    return [Own(lines, (*rows, *more))]


def _first(found: list[DonationRequest]) -> DonationRequest:
    """The one where most is agreed on, of several the one that comes first."""
    return min(found, key=lambda each: (_NEAREST.index(each.state), each.meets_at or each.created_at, each.id))
