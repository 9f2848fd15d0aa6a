"""How many requests a family may have open: so many, unless a coordinator lets them ask for more."""

from __future__ import annotations

from actions.donations.cards import gone, notify
from actions.donations.changes import find
from actions.kernel.buttons import ask, next_questions
from actions.kernel.messages import Button, Reply, say
from actions.kernel.permissions import COORDINATORS
from actions.kernel.turn import Turn
from config.quiet import after_quiet
from store import audit, donations, limits, outbox, roles, rules

OPEN = frozenset({"open", "claimed", "arranged"})


async def reached(turn: Turn) -> list[Reply] | None:
    """What is said to somebody who has as many open as they may; None where there is room."""
    count = await donations.count(turn.session, turn.person.id, OPEN)
    if count < await rules.number(turn.session, "most_open") or await limits.is_lifted(turn.session, turn.person.id):
        return None
    more = Button(label=say("button-more"), press="donation:more", icon="🙋")
    return [
        Reply(lines=(say("requests-many", count=count),), buttons=((more,), *next_questions(ask("donation_status"))))
    ]


async def donation_more(turn: Turn) -> list[Reply]:
    """Every coordinator is asked, once a day; they see a number, not who it is."""
    mine = await donations.of_person(turn.session, turn.person.id, OPEN)
    if not mine or await reached(turn) is None:
        return gone()
    newest = mine[0].id
    lift = Button(label=say("button-lift"), press=f"donation:lift:{newest}", icon="✅")
    line = say("more-notice", number=newest, count=len(mine))
    message = Reply(lines=(line,), buttons=((lift,),), can_be_danish=False).model_dump(mode="json")
    due_at = after_quiet(turn.now, turn.facts)
    for coordinator in await roles.holders(turn.session, COORDINATORS - {"admin"}):
        key = f"more:{turn.person.id}:{coordinator}:{turn.local_now:%Y%m%d}"
        if not await outbox.has(turn.session, key):
            outbox.put(turn.session, coordinator, message, lane="notice", now=turn.now, due_at=due_at, key=key)
    return [Reply(lines=(say("more-sent"),), buttons=next_questions(ask("donation_status")))]


async def donation_lift(turn: Turn) -> list[Reply]:
    """A coordinator lets the family of this request ask for more; they are told."""
    found = await find(turn)
    if found is None:
        return gone()
    if await limits.lift(turn.session, found.person_id, turn.now):
        audit.note(turn.session, turn.person.id, f"request {found.id}", "lift", found.state, found.state, turn.now)
        rows = ((ask("donation_request"),),)
        notify(turn.session, found.person_id, (say("lifted-notice"),), rows, turn.now, turn.facts)
    return [Reply(lines=(say("lift-done"),), buttons=next_questions())]
