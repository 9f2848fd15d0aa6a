"""Who may do what, as the features declare it, and who may give and take which role.

Every act says whose it is, so that a new one is a decision and not an accident: what no feature declares, nobody may.
What a whole group may do is decided there. Whose request, appointment or offer it has to be is declared beside it, with
the number that the button carries (`takes=(REQUEST.that(families),)`). Both are asked in `perform`, and nowhere else.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from actions.kernel.acts import ACTS, ADMINS, COORDINATORS, EVERYBODY, STAFF, VOLUNTEERS
from actions.kernel.buttons import ask, next_questions
from actions.kernel.messages import Message, Reply, say
from actions.kernel.turn import Turn
from store import audit
from store.roles import Right, RoleName

__all__ = [
    "ADMINS",
    "COORDINATORS",
    "EVERYBODY",
    "GIVES",
    "IN_ORGANISATIONS",
    "STAFF",
    "VOLUNTEERS",
    "denied",
    "may",
    "may_give",
    "perform",
    "too_old",
]

# Role -> the roles that it may give and take back. A coordinator's reach is the own organisation.
GIVES: dict[str, tuple[RoleName, ...]] = {
    "admin": ("admin", "staff", "coordinator", "volunteer"),
    "staff": ("coordinator", "volunteer"),
    "coordinator": ("volunteer",),
}
# Roles that one has in an organisation; the others are the municipality's.
IN_ORGANISATIONS = frozenset({"volunteer", "coordinator"})


def may(roles: Collection[str], act: str) -> bool:
    """Whether somebody with these roles may do `act`."""
    return act in ACTS and not ACTS[act].needs.isdisjoint({"member", *roles})


def may_give(held: Iterable[Right], role: str, organisation: str) -> bool:
    """Whether somebody with these rights may give this role, and take it back."""
    return any(
        role in GIVES.get(own.role, ()) and (own.role not in IN_ORGANISATIONS or own.organisation == organisation)
        for own in held
    )


async def denied(turn: Turn, subject: str) -> list[Reply]:
    """What somebody hears who may not do what they asked for; every such try is in the log of changes.

    `subject` is the act, or what else was not to be had.
    """
    audit.note(turn.session, turn.person.id, subject, "deny", "", "", turn.now)
    return [Message(lines=(say("not-allowed"),), buttons=((ask("help_menu", "button-menu"),),))]


async def perform(act: str, turn: Turn) -> list[Reply]:
    """Does it, if this person may; whoever may not is told so, and it is in the log.

    What is somebody else's, or is no more, is answered as one: a forged button does not even learn what there is.
    """
    if not may(turn.roles, act):
        return await denied(turn, act)
    if not await _is_theirs(turn, act):
        return too_old()
    return await ACTS[act].does(turn)


def too_old() -> list[Reply]:
    """What was pressed is of something that is over, or never was this person's."""
    return [Message(lines=(say("button-too-old"),), buttons=next_questions(), can_be_danish=False)]


async def _is_theirs(turn: Turn, act: str) -> bool:
    """Whether this person may do it with each row that the button names, as the act declares it."""
    for value in ACTS[act].takes or ():
        named = turn.value(value.name) is not None
        if named and value.whose is not None and not await value.whose(turn, turn.number(value.name)):
            return False
    return True
