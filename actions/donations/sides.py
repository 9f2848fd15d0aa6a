"""Who of the two is what: at whose home they meet; and for whom something is meant that goes to the other side, which
is not sent to somebody who has come in between."""

from __future__ import annotations

from actions.kernel import Message, Work, say
from store import addresses
from store.donations import DonationRequest
from store.forms import Answers

# Where two meet, besides the public places: at the family's, at the other's.
HOME, MINE = "home", "mine"

# Kept with the form, from its question to its end.
_WHOM = "whom"


def host(found: DonationRequest) -> int | None:
    """At whose home they meet; None in a public place."""
    return {HOME: found.person_id, MINE: found.claimed_by}.get(found.place or "")


def about_address(request_id: int) -> str:
    """What the messages with the address can be found by."""
    return f"address:{request_id}:"


async def take_address_back(work: Work, request_id: int) -> None:
    """Nobody needs it any more: it is deleted, here and in the chat of whoever has read it."""
    if await addresses.forget(work.session, request_id):
        await work.post.take_back(about_address(request_id), Message(lines=(say("address-over"),), can_be_danish=False))


async def knows_address(work: Work, found: DonationRequest) -> bool:
    """Whether the one who lives where they meet has written it, for the one who comes."""
    known = await addresses.find(work.session, found.id)
    pair = {found.person_id, found.claimed_by}
    return known is not None and known.host_id == host(found) and {known.host_id, known.guest_id} == pair


def meant_for(person_id: int) -> Answers:
    """What a form keeps when it begins: who is the other side now."""
    return {_WHOM: str(person_id)}


def is_for(answers: Answers, person_id: int) -> bool:
    """Whether this person was the other side when the form began. Forms older than this rule do not say so."""
    return answers.get(_WHOM) == str(person_id)


def changed() -> Message:
    """Said before it is asked anew."""
    return Message(lines=(say("other-changed"),), can_be_danish=False)
