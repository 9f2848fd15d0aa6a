"""An offer finds a family: those who asked for it are asked one after the other, the longest waiting first."""

from __future__ import annotations

from datetime import timedelta

from actions.donations import matching, steps
from actions.donations.cards import card, gone, offer_card, things
from actions.donations.changes import apply_offer, claim
from actions.donations.groups import update_cards
from actions.donations.notes import said
from actions.kernel import Message, Reply, Turn, Work, ask, button, next_questions, say
from store import donations, offers, trust
from store.donations import DonationRequest
from store.offers import DonationOffer

# A family has so long to say yes before the next one is asked.
ASKED_FOR = timedelta(hours=24)
MOST_LOOKED_AT = 1000


async def offer_yes(turn: Turn) -> list[Reply]:
    """A family wants it: it is theirs, and the giver proposes when and where."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None or found.request_id is None:
        return gone()
    fresh = await claim(turn, found.request_id, found.person_id, turn.person.id)
    if fresh is None:
        await decline(turn, turn.person.id, found)
        return gone()
    apply_offer(turn, turn.person.id, found, "accept")
    buttons = ((steps.propose(fresh),), (steps.release(fresh),))
    turn.post.tell(found.person_id, say("offer-taken", items=things(found)), *card(fresh), buttons=buttons)
    await update_cards(turn, fresh)
    return [Message(lines=(say("offer-yes-done"),), buttons=next_questions(ask("donation_status")))]


async def offer_no(turn: Turn) -> list[Reply]:
    """The next family is asked."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None:
        return gone()
    await decline(turn, turn.person.id, found)
    return [Message(lines=(say("offer-no-done"),), buttons=next_questions(ask("donation_status")))]


async def ask_next(work: Work, found: DonationOffer) -> None:
    """Asks the family that has waited longest of those whom it clearly fits, then of those whom it may fit.

    Not one that has been asked for this offer before.
    """
    apart = await trust.apart_from(work.session, found.person_id)
    wishes = [
        (said(wish), wish)
        for wish in await donations.board(work.session, {"open"}, None, 0, MOST_LOOKED_AT, apart=apart)
        if wish.person_id != found.person_id and wish.id not in found.declined
    ]
    for wish in matching.asked_in_turn(said(found), wishes)[:1]:
        found.request_id, found.asked_at = wish.id, work.now
        apply_offer(work, None, found, "ask")
        work.post.notice(wish.person_id, _question(found))


async def match_request(work: Work, wish: DonationRequest) -> None:
    """Something was asked for: is there an offer that fits and asks nobody else?"""
    for found in await offers.in_state(work.session, "open"):
        if matching.fit(said(found), said(wish)):
            await ask_next(work, found)


async def tick(work: Work) -> None:
    """A family that has not answered in a day is passed over; what is not fetched in time is over."""
    for found in await offers.in_state(work.session, "asked"):
        assert found.asked_at is not None
        if work.now - found.asked_at >= ASKED_FOR:
            await decline(work, None, found)
    for found in await offers.in_state(work.session, "open"):
        if found.until < work.local_now.date():
            apply_offer(work, None, found, "close")
            work.post.tell(found.person_id, say("offer-ran-out", items=things(found)))


async def decline(work: Work, actor: int | None, found: DonationOffer) -> None:
    """This family does not get it, or did not answer."""
    apply_offer(work, actor, found, "decline")
    await ask_next(work, found)


def _question(found: DonationOffer) -> Message:
    yes = button("offer_yes", "button-offer-yes", found.id, icon="✅")
    no = button("offer_no", "button-offer-no", found.id, icon="✖")
    lines = (say("offer-ask", items=things(found)), *offer_card(found)[1:])
    trouble = (
        button("offer_report", "button-report", found.id, icon="⚑"),
        button("offer_block", "button-block", found.id, icon="⛔"),
    )
    return Message(lines=lines, buttons=((yes,), (no,), trouble), photos=tuple(found.photos))
