"""How many requests a family may have open: so many, unless a coordinator lets them ask for more."""

from __future__ import annotations

from actions.buttons import ask, next_questions
from actions.donation_cards import gone, notify
from actions.donation_changes import find
from actions.messages import Button, Reply, say
from actions.permissions import COORDINATORS
from actions.requests import Request
from config.quiet import after_quiet
from store import audit, donations, limits, outbox, roles, rules

OPEN = frozenset({"open", "claimed", "arranged"})


async def reached(request: Request) -> list[Reply] | None:
    """What is said to somebody who has as many open as they may; None where there is room."""
    count = await donations.count(request.session, request.person.id, OPEN)
    if count < await rules.number(request.session, "most_open") or await limits.is_lifted(
        request.session, request.person.id
    ):
        return None
    more = Button(label=say("button-more"), press="donation:more", icon="🙋")
    return [
        Reply(lines=(say("requests-many", count=count),), buttons=((more,), *next_questions(ask("donation_status"))))
    ]


async def donation_more(request: Request) -> list[Reply]:
    """Every coordinator is asked, once a day; they see a number, not who it is."""
    mine = await donations.of_person(request.session, request.person.id, OPEN)
    if not mine or await reached(request) is None:
        return gone()
    newest = mine[0].id
    lift = Button(label=say("button-lift"), press=f"donation:lift:{newest}", icon="✅")
    line = say("more-notice", number=newest, count=len(mine))
    message = Reply(lines=(line,), buttons=((lift,),), can_be_danish=False).model_dump(mode="json")
    due_at = after_quiet(request.now, request.facts)
    for coordinator in await roles.holders(request.session, COORDINATORS - {"admin"}):
        key = f"more:{request.person.id}:{coordinator}:{request.local_now:%Y%m%d}"
        if not await outbox.has(request.session, key):
            outbox.put(request.session, coordinator, message, lane="notice", now=request.now, due_at=due_at, key=key)
    return [Reply(lines=(say("more-sent"),), buttons=next_questions(ask("donation_status")))]


async def donation_lift(request: Request) -> list[Reply]:
    """A coordinator lets the family of this request ask for more; they are told."""
    found = await find(request)
    if found is None:
        return gone()
    if await limits.lift(request.session, found.person_id, request.now):
        audit.note(
            request.session, request.person.id, f"request {found.id}", "lift", found.state, found.state, request.now
        )
        rows = ((ask("donation_request"),),)
        notify(request.session, found.person_id, (say("lifted-notice"),), rows, request.now, request.facts)
    return [Reply(lines=(say("lift-done"),), buttons=next_questions())]
