"""The steps of a donation request: each through the state machine, into the log, onto the cards."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.donations.cards import button, card, notify, numbered, state_line, tell, things
from actions.donations.offer_states import Event as OfferEvent
from actions.donations.offer_states import after as after_offer
from actions.donations.states import OVER, Event, after
from actions.kernel.messages import Reply, say
from actions.kernel.turn import Turn
from config.facts import Municipality
from store import audit, donations, offers, outbox
from store.donations import DonationRequest


async def update_cards(session: AsyncSession, found: DonationRequest, now: datetime) -> None:
    """The card in each group: sent once, edited whenever the state changes."""
    buttons = ((button("claim", found, say("button-claim"), "✋"),),) if found.state not in OVER else ()
    lines = (numbered(found), *card(found), state_line(found))
    reply = Reply(lines=lines, buttons=buttons, can_be_danish=False)
    for group in await donations.groups(session):
        key = f"card:{found.id}:{group.person_id}"
        if await outbox.has(session, key):
            reply_there = reply.model_copy(update={"edits": key})
            outbox.put(session, group.person_id, reply_there.model_dump(mode="json"), lane="notice", now=now)
        else:
            first = reply.model_copy(update={"photo": found.photo})
            outbox.put(session, group.person_id, first.model_dump(mode="json"), lane="notice", now=now, key=key)


def apply(session: AsyncSession, actor: int | None, found: DonationRequest, event: Event, now: datetime) -> None:
    """One step of the state machine, written into the log. Raises Impossible."""
    before = found.state
    found.state, found.changed_at = after(before, event), now
    if found.state == "open":
        found.claimed_by, found.claimed_at, found.reminded_at = None, None, None
    if event in ("rearrange", "no_show"):
        # The days until it is free again begin anew.
        found.claimed_at, found.reminded_at, found.proposed = now, None, []
    if found.state in ("open", "claimed"):
        found.meets_at, found.given, found.received = None, False, False
    if found.state == "open":
        found.proposed, found.place = [], None
    audit.note(session, actor, f"request {found.id}", event, before, found.state, now)


async def follow(session: AsyncSession, found: DonationRequest, event: Event, now: datetime) -> None:
    """An offer shares the fate of the request that it goes to."""
    offered = await offers.about(session, found.id, "promised")
    if offered is None or event not in ("release", "close", "hand_over"):
        return
    step: OfferEvent = "hand_over" if event == "hand_over" else "release"
    before, offered.state, offered.changed_at = offered.state, after_offer(offered.state, step), now
    if step == "release":
        offered.declined, offered.request_id, offered.asked_at = [*offered.declined, found.id], None, None
    audit.note(session, None, f"offer {offered.id}", step, before, offered.state, now)


async def change(turn: Turn, found: DonationRequest, event: Event, reason: str | None = None) -> None:
    apply(turn.session, turn.person.id, found, event, turn.now)
    found.reason = reason
    await follow(turn.session, found, event, turn.now)
    if found.state in OVER:
        await donations.stop_waiting(turn.session, found.id)
    if found.state != "arranged":
        await forget_meeting(turn, found)
    await turn.session.flush()
    await update_cards(turn.session, found, turn.now)


async def end_claim(turn: Turn, found: DonationRequest) -> None:
    """Somebody else ends what a volunteer has: they are thanked, not told why, and the next one has it."""
    holder = found.claimed_by
    assert holder is not None
    by_family, by_holder = turn.person.id == found.person_id, turn.person.id == holder
    await change(turn, found, "release")
    if not by_holder:
        await tell(turn, holder, (say("claim-ended", items=things(found)),))
    await pass_on(turn.session, found, turn.now, turn.facts, tell_family=not by_family)


async def pass_on(
    session: AsyncSession, found: DonationRequest, now: datetime, facts: Municipality, *, tell_family: bool = True
) -> None:
    """To the next on the waiting list, or open for everybody; the family hears when nobody has it any more."""
    await session.flush()
    following = await donations.next_waiting(session, found.id)
    if following is not None and await give_to(session, found.id, following, following, now, facts):
        return
    if tell_family:
        notify(session, found.person_id, (say("request-open-again", items=things(found)),), (), now, facts)
    await update_cards(session, found, now)


async def give_to(
    session: AsyncSession, request_id: int, person_id: int, actor: int, now: datetime, facts: Municipality
) -> bool:
    """What is open is this volunteer's now, and they are told; False where that cannot be."""
    await session.flush()
    if not await donations.claim(session, request_id, person_id, now):
        return False
    audit.note(session, actor, f"request {request_id}", "claim", "open", "claimed", now)
    await donations.stop_waiting(session, request_id, person_id)
    found = await donations.find(session, request_id)
    assert found is not None
    rows = (
        (button("propose", found, say("button-propose"), "🕑"),),
        (button("release", found, say("button-release"), "↩"),),
    )
    notify(session, person_id, (say("claim-yours"), *card(found)), rows, now, facts)
    await update_cards(session, found, now)
    return True


async def forget_meeting(turn: Turn, found: DonationRequest) -> None:
    await outbox.cancel_keys(turn.session, f"meeting:{found.id}:", turn.now)


async def find(turn: Turn) -> DonationRequest | None:
    return await donations.find(turn.session, int(turn.understanding.value("request") or 0))


async def held(turn: Turn) -> DonationRequest | None:
    """The request, if this volunteer has it and it is not over."""
    found = await find(turn)
    mine = found is not None and found.claimed_by == turn.person.id and found.state in ("claimed", "arranged")
    return found if mine else None


def other_side(turn: Turn, found: DonationRequest | None) -> int | None:
    """The other side of a request that one is part of, while somebody has it."""
    if found is None or found.state not in ("claimed", "arranged"):
        return None
    sides = {found.person_id: found.claimed_by, found.claimed_by: found.person_id}
    return sides.get(turn.person.id)
