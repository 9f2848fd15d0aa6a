"""What has happened to a request or an offer, from the log, as coordinators may read it: by what somebody is to it.

Nobody's number stands in it. Where one of two ends what runs between them, reports it or says that the other did not
come, it does not say which of the two; that somebody is kept from the other it does not say at all.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, get_args

from actions.donations.offer_states import Event as OfferEvent
from actions.donations.states import Event
from actions.kernel import COORDINATORS, Turn
from store import audit, roles
from store.audit import Audit
from store.donations import DonationRequest
from store.offers import DonationOffer

Who = Literal["you", "bot", "family", "giver", "coordinator", "volunteer", "one"]

OF_A_REQUEST = frozenset({*get_args(Event), "change", "report", "lift", "merge"})
OF_AN_OFFER = frozenset(get_args(OfferEvent))
# Which of the two it was, is between them.
OF_ONE = frozenset({"release", "report", "no_show"})
# Only the family that is asked can do this to an offer.
OF_THE_FAMILY = frozenset({"accept", "decline", "report"})
MOST_SHOWN = 100


@dataclass(frozen=True)
class Step:
    """`before` and `after` are states, the same where it stayed as it was. `one`: one of the two, whoever it was."""

    at: datetime
    event: str
    before: str
    after: str
    who: Who


async def of_request(turn: Turn, found: DonationRequest) -> list[Step]:
    """The newest first."""
    rows = await audit.about(turn.session, f"request {found.id}", OF_A_REQUEST, MOST_SHOWN)
    coordinating = await _coordinating(turn, rows)

    def who(row: Audit) -> Who:
        if row.actor == found.person_id:
            return "one" if row.event in OF_ONE else "family"
        if row.actor in coordinating:
            return "coordinator"
        return "one" if row.event in OF_ONE else "volunteer"

    return [_step(turn, row, who(row)) for row in rows]


async def of_offer(turn: Turn, found: DonationOffer) -> list[Step]:
    """The newest first."""
    rows = await audit.about(turn.session, f"offer {found.id}", OF_AN_OFFER, MOST_SHOWN)

    def who(row: Audit) -> Who:
        if row.event in OF_THE_FAMILY:
            return "family"
        return "giver" if row.actor == found.person_id else "coordinator"

    return [_step(turn, row, who(row)) for row in rows]


def _step(turn: Turn, row: Audit, who: Who) -> Step:
    by_now: Who = "bot" if row.actor is None else "you" if row.actor == turn.person.id else who
    return Step(row.at, row.event, row.before, row.after, by_now)


async def _coordinating(turn: Turn, rows: list[Audit]) -> frozenset[int]:
    """Those of who did something who coordinate at this moment."""
    found = set()
    for actor in {row.actor for row in rows if row.actor is not None}:
        if await roles.has_still(turn.session, actor, COORDINATORS, turn.world.admin_ids):
            found.add(actor)
    return frozenset(found)
