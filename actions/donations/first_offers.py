"""A giver whom nobody knows: a coordinator sees what they offer before any family does, and when one reports it."""

from __future__ import annotations

from datetime import timedelta

from actions.donations.asking import ask_next, decline
from actions.donations.cards import offer_card, things
from actions.donations.changes import apply_offer
from actions.donations.whose import OFFERED
from actions.kernel import (
    COORDINATORS,
    Message,
    Reply,
    Rows,
    Turn,
    Work,
    ask,
    button,
    next_questions,
    say,
    second,
    too_old,
)
from store import offers, roles, trust
from store.offers import DonationOffer

# A giver is known by a role, or by an offer that somebody has let through.
LET_THROUGH = frozenset({"open", "asked", "promised", "handed_over"})
# So long an offer waits until the coordinators are told again.
TOLD_AGAIN = timedelta(days=1)


async def is_known(turn: Turn) -> bool:
    """Whether families may be asked at once."""
    return bool(turn.rights) or await offers.count(turn.session, turn.person.id, LET_THROUGH) > 0


async def submit(turn: Turn, found: DonationOffer) -> None:
    """It waits until a coordinator has seen it."""
    apply_offer(turn, turn.person.id, found, "submit")
    await _tell_coordinators(turn, found)


async def offer_pass(turn: Turn) -> list[Reply]:
    """A coordinator has looked at it: families are asked from now on."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None or found.state != "unseen":
        return too_old()
    apply_offer(turn, turn.person.id, found, "pass")
    turn.post.tell(found.person_id, say("offer-sent"), buttons=((ask("donation_status"),),))
    await ask_next(turn, found)
    return [Message(lines=(say("passed-on"),), buttons=next_questions())]


async def offer_refuse(turn: Turn) -> list[Reply]:
    """No family sees it, or none sees it any more."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None or found.state not in OFFERED:
        return too_old()
    apply_offer(turn, turn.person.id, found, "close")
    turn.post.tell(found.person_id, say("offer-refused"), buttons=((ask("talk_to_human"),),))
    return [Message(lines=(say("request-withdrawn"),), buttons=next_questions())]


async def offer_report(turn: Turn) -> list[Reply]:
    """The family that was asked finds something wrong with it: nobody is asked until a coordinator has looked at it."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None:
        return too_old()
    apply_offer(turn, turn.person.id, found, "report")
    await _tell(turn, found, _message(found, "offer-report-notice"), f"offer-report:{found.id}")
    return [Message(lines=(say("report-done"),), buttons=next_questions())]


async def offer_block(turn: Turn) -> list[Reply]:
    """The family wants nothing from this giver, now and later; the giver is not told."""
    found = await offers.find(turn.session, turn.number("offer"))
    if found is None:
        return too_old()
    await trust.block(turn.session, turn.person.id, found.person_id, turn.now)
    await decline(turn, turn.person.id, found)
    return [Message(lines=(say("block-done"),), buttons=next_questions())]


async def tick(work: Work) -> None:
    """Whoever may let an offer through hears of it again each day, until somebody has looked at it."""
    for found in await offers.in_state(work.session, "unseen"):
        if found.until < work.local_now.date():
            apply_offer(work, None, found, "close")
            work.post.tell(found.person_id, say("offer-ran-out", items=things(found)))
        elif work.now - found.changed_at >= TOLD_AGAIN:
            await _tell_coordinators(work, found)


async def _tell_coordinators(work: Work, found: DonationOffer) -> None:
    await _tell(work, found, _message(found, "offer-first-notice"), f"offer-unseen:{found.id}")


async def _tell(work: Work, found: DonationOffer, message: Message, key: str) -> None:
    """Every coordinator, or the administrators where there is none, also those of the settings; each once a day."""
    told = await roles.holders(work.session, COORDINATORS - {"admin"})
    for person_id in told or await second.admins(work):
        if person_id != found.person_id:
            await work.post.once(person_id, message, f"{key}:{person_id}:{work.local_now:%Y%m%d}")


def _message(found: DonationOffer, line: str) -> Message:
    return Message(lines=(say(line), *offer_card(found)), buttons=decisions(found), photos=tuple(found.photos))


def case(found: DonationOffer) -> Message:
    """One offer for those who coordinate: what the notice to them shows, at any time."""
    return Message(lines=offer_card(found), buttons=decisions(found))


def decisions(found: DonationOffer) -> Rows:
    """What a coordinator can do about an offer that families see, or may see."""
    show = button("offer_pass", "button-offer-pass", found.id, icon="✅")
    refuse = button("offer_refuse", "button-offer-refuse", found.id, icon="✖")
    return ((show,), (refuse,)) if found.state == "unseen" else ((refuse,),)
