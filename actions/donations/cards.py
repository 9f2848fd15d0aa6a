"""What is said of a request and of an offer. No names, no numbers by which somebody could be found."""

from __future__ import annotations

from actions.donations.details import detail_lines
from actions.kernel import Day, Items, LanguageName, Message, Reply, Say, Work, ask, next_questions, plain, say
from store.donations import DonationRequest
from store.offers import DonationOffer

ELSEWHERE = "elsewhere"
# How soon it is needed, the soonest first.
SOON = ("week", "month", "later")


def card(found: DonationRequest) -> tuple[Say, ...]:
    """What is needed, how soon, in which town, for whom, and what the person wrote."""
    head = say("request-card", items=things(found), soon=say(f"soon-{found.soon}"), area=area(found.area))
    return (head, *detail_lines(found.items, found.details), *_note(found))


def offer_card(found: DonationOffer) -> tuple[Say, ...]:
    """What is given, whether it is brought, for whom, in what condition, and what the giver wrote."""
    head = say("offer-card", items=things(found), bring=say("bring-yes" if found.bring else "bring-no"))
    condition = say("list-item", item=say(f"condition-{found.condition}"))
    return (head, *detail_lines(found.items, found.details), condition, *_note(found))


def _note(found: DonationRequest | DonationOffer) -> tuple[Say, ...]:
    if not found.note:
        return ()
    return (say("request-note", text=found.note, language=LanguageName(code=found.language)),)


def things(found: DonationRequest | DonationOffer) -> Items:
    return Items(items=tuple(say(f"thing-{item}") for item in found.items))


def area(area: str) -> Say:
    return say("place-elsewhere") if area == ELSEWHERE else plain(area)


def since(work: Work, found: DonationRequest) -> Say:
    return say("overview-since", day=Day(day=found.changed_at.astimezone(work.facts.zone).date()))


def state_line(found: DonationRequest) -> Say:
    return say(f"request-{found.state.replace('_', '-')}")


def numbered(found: DonationRequest) -> Say:
    return say("request-number", number=found.id)


def gone() -> list[Reply]:
    """What was pressed is of something that is over, or never was this person's."""
    buttons = next_questions(ask("donation_status"))
    return [Message(lines=(say("button-too-old"),), buttons=buttons, can_be_danish=False)]
