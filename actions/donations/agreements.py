"""What two have agreed on: how each side reads it, and the reminders before they meet and after."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta

from actions.donations import steps
from actions.donations.cards import things
from actions.information import places
from actions.kernel import Message, Say, Work, after_quiet, button, moment_slots, plain, say, to_row
from store.donations import DonationRequest
from store.outbox import Planned

ASKED_AFTER = timedelta(hours=1)
ASKED_FOR = timedelta(days=3)
# Where, besides the public places: at the family's, at the other's.
HOME, MINE = "home", "mine"


def agreed(work: Work, found: DonationRequest, person_id: int) -> Say:
    """What, when, where and the code by which they know each other."""
    assert found.meets_at is not None
    slots = moment_slots(found.meets_at, work.facts.zone)
    return say("meet-agreed", items=things(found), place=place_line(work, found, person_id), code=found.code, **slots)


def place_line(work: Work, found: DonationRequest, person_id: int) -> Say:
    """Where, as this side sees it."""
    known = places.find(work.facts, found.place)
    if known:
        return plain(places.address(known))
    at_family = found.place == HOME
    own = at_family == (person_id == found.person_id)
    return say("place-yours" if own else "place-theirs")


def remind(work: Work, found: DonationRequest) -> None:
    """Both sides, before they meet; and after it, whether it was handed over."""
    assert found.meets_at is not None
    assert found.claimed_by is not None
    # Two may agree, part and agree again: these are not the reminders of the first time.
    stamp = secrets.token_hex(4)
    for person_id in (found.person_id, found.claimed_by):
        key = f"meeting:{found.id}:{person_id}:{stamp}"
        for planned in _before(work, found, person_id, key, found.meets_at):
            work.post.later(planned)
        work.post.later(_after(work, found, person_id, key, found.meets_at))


def _before(work: Work, found: DonationRequest, person_id: int, key: str, meets_at: datetime) -> Iterator[Planned]:
    pin = places.pin(work.facts, found.place)
    row = to_row(Message(lines=(agreed(work, found, person_id),), buttons=steps.meeting(found), pin=pin))
    for lead in work.world.leads:
        due = lead.due(meets_at, work.facts.zone)
        if work.now < due < meets_at:
            yield Planned(person_id, f"{key}:{lead.name}", row, due, meets_at)


def _after(work: Work, found: DonationRequest, person_id: int, key: str, meets_at: datetime) -> Planned:
    missed = button("donation_missed", "button-missed", found.id, icon="✖")
    buttons = ((steps.done(found),), (steps.others(found),), (missed,))
    asked = Message(lines=(say("handover-ask", items=things(found)),), buttons=buttons)
    due = after_quiet(meets_at + ASKED_AFTER, work.facts)
    return Planned(person_id, f"{key}:after", to_row(asked), due, due + ASKED_FOR)
