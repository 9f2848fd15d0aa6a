"""Buttons for the steps of a request that stand under more than one message."""

from __future__ import annotations

from actions.donations.cards import things
from actions.donations.sides import host
from actions.kernel import Button, Rows, button, plain, say
from store.donations import DonationRequest

# What two who share no language may have to say to each other when they meet.
SENTENCES = ("outside", "late", "elevator", "carry")


def board() -> Button:
    return button("donation_board", "button-board-open", "open", 0, icon="📋")


def claim(found: DonationRequest) -> Button:
    return button("donation_claim", "button-claim", found.id, icon="✋")


def release(found: DonationRequest) -> Button:
    return button("donation_release", "button-release", found.id, icon="↩")


def propose(found: DonationRequest) -> Button:
    return button("donation_propose", "button-propose", found.id, icon="🕑")


def others(found: DonationRequest) -> Button:
    return button("donation_others", "button-other-time", found.id, icon="🕑")


def done(found: DonationRequest) -> Button:
    return button("donation_done", "button-handed-over", found.id, icon="✅")


def write(found: DonationRequest) -> Button:
    return button("donation_write", "button-write", found.id, icon="✏")


def address(found: DonationRequest) -> Button:
    """Where they meet at home: to write it, or to read it."""
    return button("donation_address", "button-address", found.id, icon="🏠")


def look(found: DonationRequest) -> Button:
    """For coordinators."""
    return button("donation_look", plain(found.id), found.id, icon="🔎")


def trouble(found: DonationRequest) -> tuple[Button, ...]:
    """For whoever is not well treated by the other side."""
    report = button("donation_report", "button-report", found.id, icon="⚑")
    return (report, button("donation_block", "button-block", found.id, icon="⛔"))


def meeting(found: DonationRequest) -> Rows:
    """What either side can say and do once they have agreed."""
    home = ((address(found),),) if host(found) is not None else ()
    says = tuple((button("donation_say", f"say-{each}", found.id, each),) for each in SENTENCES)
    number = button("donation_number", "button-number", found.id, icon="📞")
    return (*home, *says, (write(found), others(found)), (number,), (done(found),), trouble(found))


def change_or_withdraw(found: DonationRequest) -> tuple[Button, ...]:
    """For the family: what nobody has taken yet can be changed, and everything deleted."""
    withdraw = button("donation_withdraw", say("button-no-longer", items=things(found)), found.id, icon="✖")
    if found.state == "open":
        return (button("donation_change", "button-change-it", found.id, icon="✏"), withdraw)
    return (button("donation_mine", say("only-day", day=things(found)), found.id, icon="🔎"), withdraw)


def own(found: DonationRequest) -> Rows:
    """What the family can do about its request."""
    last = change_or_withdraw(found)
    if found.state == "arranged":
        return (*meeting(found), last[1:])
    return (*brief(found), (write(found),), last[1:]) if found.state == "claimed" else (last,)


def brief(found: DonationRequest) -> Rows:
    """The next steps of what is agreed on, or to be agreed on."""
    if found.state == "arranged":
        home = ((address(found),),) if host(found) is not None else ()
        return (*home, (others(found), done(found)))
    return ((propose(found),),) if found.state == "claimed" else ()


def held(found: DonationRequest) -> Rows:
    """What the one who has it can do, until it is over."""
    if found.state == "arranged":
        return (*meeting(found), (release(found),))
    return ((propose(found),), (write(found),), (release(found),))
