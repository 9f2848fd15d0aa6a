"""The steps of a request and of an offer: each through its state machine, into the log, onto the cards."""

from __future__ import annotations

import secrets
from functools import partial

from actions.donations import steps
from actions.donations.cards import card, things
from actions.donations.groups import update_cards
from actions.donations.offer_states import Event as OfferEvent
from actions.donations.offer_states import after as after_offer
from actions.donations.sides import knows_address, take_address_back
from actions.donations.states import OVER, Event, after
from actions.kernel import NOTHING, VOLUNTEERS, Attached, Message, Rows, Say, Turn, Work, say
from store import audit, donations, offers, outbox, roles
from store.donations import DonationRequest
from store.offers import DonationOffer
from store.outbox import OutboxRow


def apply(work: Work, actor: int | None, found: DonationRequest, event: Event) -> None:
    """One step of a request, written into the log. Raises Impossible."""
    before = found.state
    found.state, found.changed_at = after(before, event), work.now
    if found.state == "open":
        found.claimed_by, found.claimed_at, found.reminded_at = None, None, None
    if event in ("rearrange", "no_show"):
        # The days until it is free again begin anew.
        found.claimed_at, found.reminded_at, found.proposed = work.now, None, []
    if found.state in ("open", "claimed"):
        found.meets_at, found.given, found.received = None, False, False
    if found.state == "open":
        found.proposed, found.place = [], None
    audit.note(work.session, actor, f"request {found.id}", event, before, found.state, work.now)


def apply_offer(work: Work, actor: int | None, found: DonationOffer, event: OfferEvent) -> None:
    """One step of an offer, written into the log. Raises Impossible."""
    before = found.state
    if event in ("decline", "report", "release") and found.request_id is not None:
        found.declined = [*found.declined, found.request_id]
    found.state, found.changed_at = after_offer(before, event), work.now
    if found.state in ("open", "unseen"):
        found.request_id, found.asked_at = None, None
    audit.note(work.session, actor, f"offer {found.id}", event, before, found.state, work.now)


def note(turn: Turn, found: DonationRequest, event: str) -> None:
    """Writes into the log what leaves the state as it is."""
    audit.note(turn.session, turn.person.id, f"request {found.id}", event, found.state, found.state, turn.now)


async def follow(work: Work, found: DonationRequest, event: Event) -> None:
    """An offer shares the fate of the request that it goes to; an address is for the two who agreed to meet there."""
    if event != "rearrange" and not (event == "arrange" and await knows_address(work, found)):
        await take_address_back(work, found.id)
    offered = await offers.about(work.session, found.id, "promised")
    if offered is not None and event in ("release", "close", "hand_over"):
        apply_offer(work, None, offered, "hand_over" if event == "hand_over" else "release")


async def change(turn: Turn, found: DonationRequest, event: Event, reason: str | None = None) -> None:
    """One step by the person whose turn it is, with all that follows for offers, lists, meetings and cards."""
    apply(turn, turn.person.id, found, event)
    found.reason = reason
    await follow(turn, found, event)
    if found.state in OVER:
        await donations.stop_waiting(turn.session, found.id)
    if found.state != "arranged":
        await outbox.cancel_keys(turn.session, f"meeting:{found.id}:", turn.now)
    await update_cards(turn, found)


async def claim(work: Work, request_id: int, person_id: int, actor: int) -> DonationRequest | None:
    """What is open is this person's now; the request as it is then, or None where that cannot be."""
    if not await donations.claim(work.session, request_id, person_id, work.now):
        return None
    audit.note(work.session, actor, f"request {request_id}", "claim", "open", "claimed", work.now)
    return await donations.find(work.session, request_id)


async def end_claim(turn: Turn, found: DonationRequest) -> None:
    """Somebody else ends what a volunteer has: they are thanked, not told why, and the next one has it."""
    holder = found.claimed_by
    assert holder is not None
    by_family, by_holder = turn.person.id == found.person_id, turn.person.id == holder
    await change(turn, found, "release")
    if not by_holder:
        turn.post.tell(holder, say("claim-ended", items=things(found)))
    await pass_on(turn, found, tell_family=not by_family)


async def pass_on(work: Work, found: DonationRequest, *, tell_family: bool = True) -> None:
    """To the next on the waiting list, or open for everybody; the family hears when nobody has it any more."""
    following = await donations.next_waiting(work.session, found.id, may_have(work))
    if following is not None and await give_to(work, found.id, following, following):
        return
    if tell_family:
        work.post.tell(found.person_id, say("request-open-again", items=things(found)))
    await update_cards(work, found)


def may_have(work: Work) -> donations.Condition:
    """Whoever waited may have lost the role by which they did."""
    return partial(roles.still, names=VOLUNTEERS, admin_ids=work.world.admin_ids)


async def give_to(work: Work, request_id: int, person_id: int, actor: int) -> bool:
    """What is open is this volunteer's now, and they are told; False where that cannot be."""
    found = await claim(work, request_id, person_id, actor)
    if found is None:
        return False
    await donations.stop_waiting(work.session, request_id, person_id)
    buttons = ((steps.propose(found),), (steps.release(found),))
    work.post.tell(person_id, say("claim-yours"), *card(found), buttons=buttons)
    await update_cards(work, found)
    return True


async def find(turn: Turn) -> DonationRequest | None:
    """The request that the button is about."""
    return await donations.find(turn.session, turn.number("request"))


async def held(turn: Turn) -> DonationRequest | None:
    """The request, if this volunteer has it and it is not over."""
    found = await find(turn)
    mine = found is not None and found.claimed_by == turn.person.id and found.state in ("claimed", "arranged")
    return found if mine else None


def other_side(turn: Turn, found: DonationRequest | None) -> int | None:
    """The other side of a request that one is part of, while somebody has it."""
    if found is None or found.state not in ("claimed", "arranged"):
        return None
    return ever_other(turn, found)


def tell_other(
    turn: Turn, other: int, *lines: Say, buttons: Rows = (), at_once: bool = False, brings: Attached = NOTHING
) -> OutboxRow:
    """What one of two says to the other. It is known as theirs as long as it waits."""
    key = f"{_between(turn.person.id, other)}{secrets.token_hex(8)}"
    return turn.post.notice(other, brings.to(Message(lines=lines, buttons=buttons)), at_once=at_once, key=key)


async def silence(turn: Turn, other: int) -> None:
    """What waits of what these two said to each other never arrives."""
    for key in (_between(turn.person.id, other), _between(other, turn.person.id)):
        await outbox.cancel_keys(turn.session, key, turn.now, taken=True)


def _between(one: int, other: int) -> str:
    """The beginning of the keys."""
    return f"between:{one}:{other}:"


def ever_other(turn: Turn, found: DonationRequest) -> int | None:
    """The other side of a request, also when it is over."""
    sides = {found.person_id: found.claimed_by, found.claimed_by: found.person_id}
    return sides.get(turn.person.id)
