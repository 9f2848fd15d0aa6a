"""Two people for what reaches many, and for where things go: one of the staff asks, another one says yes."""

from __future__ import annotations

from datetime import timedelta

from actions.kernel.acts import ADMINS, STAFF
from actions.kernel.buttons import Rows
from actions.kernel.messages import Message, Say, say
from actions.kernel.turn import Turn, Work
from store import approvals, persons, roles
from store.approvals import Approval

LASTS = timedelta(days=approvals.KEPT_DAYS)


async def rest_of_staff(work: Work, person_id: int | None) -> list[int]:
    """All of the staff but this person."""
    return [each for each in await _holders(work, STAFF) if each != person_id]


async def admins(work: Work) -> list[int]:
    return await _holders(work, ADMINS)


async def is_staff(work: Work, person_id: int | None) -> bool:
    """Whether this person is (still) of the staff."""
    return person_id is not None and await roles.has_still(work.session, person_id, STAFF, work.world.admin_ids)


async def ask(turn: Turn, what: str, lines: tuple[Say, ...], buttons: Rows, **details: str) -> Say:
    """Asks all others of the staff, once, for their yes to `what`; says how many there are."""
    others = await rest_of_staff(turn, turn.person.id)
    if not others:
        return say("confirm-nobody")
    before = await approvals.find(turn.session, what, turn.now - LASTS)
    again = before is not None and before.asked_by == turn.person.id
    await approvals.ask_for(turn.session, what, turn.person.id, details, turn.now)
    for person_id in () if again else others:
        turn.post.tell(person_id, *lines, buttons=buttons, at_once=True)
    return say("confirm-asked", count=len(others))


async def asked(turn: Turn, what: str) -> Approval | None:
    """What somebody has asked for, who is of the staff still, and not too long ago."""
    found = await approvals.find(turn.session, what, turn.now - LASTS)
    return found if found is not None and await is_staff(turn, found.asked_by) else None


def not_oneself() -> Message:
    """To whoever says yes to what they have asked for themselves."""
    return Message(lines=(say("confirm-other"),), can_be_danish=False)


async def _holders(work: Work, names: frozenset[str]) -> list[int]:
    """Who has one of these roles, with those whom the settings make administrators."""
    named = [await persons.find(work.session, each) for each in work.world.admin_ids]
    return sorted({*await roles.holders(work.session, names), *(each.id for each in named if each is not None)})
