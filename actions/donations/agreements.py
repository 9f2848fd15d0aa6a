"""What two have agreed on: how each side reads it, and the reminders before they meet and after."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from datetime import datetime, timedelta

from actions.donations import steps
from actions.donations.cards import state_line, things
from actions.donations.sides import HOME, host, knows_address
from actions.information import places
from actions.kernel import Message, Pin, Say, Work, after_quiet, button, in_minutes, moment_slots, plain, say, to_row
from store import outbox
from store.donations import DonationRequest
from store.outbox import OutboxRow, Planned

ASKED_AFTER = timedelta(hours=1)
ASKED_FOR = timedelta(days=3)


def agreed(work: Work, found: DonationRequest, person_id: int) -> Say:
    """What, when, where and the code by which they know each other."""
    assert found.meets_at is not None
    slots = moment_slots(found.meets_at, work.facts.zone)
    return say("meet-agreed", items=things(found), place=place_line(work, found, person_id), code=found.code, **slots)


def standing(work: Work, found: DonationRequest, person_id: int) -> tuple[Say, ...]:
    """How far it is, for one of the two: what they have agreed on, for as long as it holds, and who has yet to say that
    it was handed over."""
    if found.state != "arranged" or found.meets_at is None:
        return (state_line(found),)
    return (agreed(work, found, person_id), *yet_to_say(found))


def yet_to_say(found: DonationRequest) -> tuple[Say, ...]:
    """Who has not said that it was handed over, once the other one has."""
    if found.given == found.received:
        return ()
    return (say("handover-waits", who=say("card-family" if found.given else "card-helper")),)


async def at_home(work: Work, found: DonationRequest, person_id: int) -> tuple[Say, ...]:
    """What follows where they meet at somebody's home: the one who lives there writes where that is."""
    if host(found) is None or await knows_address(work, found):
        return ()
    return (say("address-wanted" if host(found) == person_id else "address-missing"),)


def place_line(work: Work, found: DonationRequest, person_id: int) -> Say:
    """Where, as this side sees it."""
    known = places.find(work.facts, found.place)
    if known:
        return plain(places.address(known))
    at_family = found.place == HOME
    own = at_family == (person_id == found.person_id)
    return say("place-yours" if own else "place-theirs")


def pin(work: Work, found: DonationRequest) -> Pin | None:
    """The place on the map, once they have agreed on one that has a point there."""
    return places.pin(work.facts, found.place) if found.state == "arranged" else None


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
    where = pin(work, found)
    row = to_row(Message(lines=(agreed(work, found, person_id),), buttons=steps.meeting(found), pin=where))
    for lead in work.world.leads:
        due = lead.due(meets_at, work.facts.zone)
        if work.now < due < meets_at:
            yield Planned(person_id, f"{key}:{lead.name}", row, due, meets_at)


async def ask_other(work: Work, found: DonationRequest, other: int) -> None:
    """One of the two has said that it was handed over: the other is asked now, and neither later.

    Whoever was asked already is not asked again.
    """
    assert found.meets_at is not None
    asked_after = [row for row in await outbox.keyed(work.session, f"meeting:{found.id}:{other}:") if _is_after(row)]
    if asked_after and asked_after[-1].state in ("sending", "sent"):
        return
    if work.now >= found.meets_at:
        await outbox.cancel_keys(work.session, f"meeting:{found.id}:", work.now)
    said = say("handover-said", who=say("card-family" if found.received else "card-helper"))
    asked = _question(found)
    key = f"meeting:{found.id}:{other}:said:{in_minutes(found.meets_at)}"
    await work.post.once(other, asked.model_copy(update={"lines": (said, *asked.lines)}), key)


def _is_after(row: OutboxRow) -> bool:
    return (row.key or "").endswith(":after")


def _question(found: DonationRequest) -> Message:
    missed = button("donation_missed", "button-missed", found.id, icon="✖")
    buttons = ((steps.done(found),), (steps.others(found),), (missed,))
    return Message(lines=(say("handover-ask", items=things(found)),), buttons=buttons)


def _after(work: Work, found: DonationRequest, person_id: int, key: str, meets_at: datetime) -> Planned:
    due = after_quiet(meets_at + ASKED_AFTER, work.facts)
    return Planned(person_id, f"{key}:after", to_row(_question(found)), due, due + ASKED_FOR)
