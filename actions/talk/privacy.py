"""What is kept about a person, told to them, and deleted when they say so."""

from __future__ import annotations

from actions.kernel import (
    KEPT,
    Button,
    Day,
    LanguageName,
    Menu,
    Message,
    Reply,
    Rows,
    Turn,
    ask,
    ask_press,
    leave,
    next_questions,
    press,
    say,
    spaced,
)
from actions.roles import roles
from store import broadcasts, persons, unanswered


async def privacy(turn: Turn) -> list[Reply]:
    line = say(
        "privacy",
        language=LanguageName(code=turn.person.language),
        since=Day(day=turn.person.created_at.astimezone(turn.facts.zone).date()),
        days=KEPT.days,
        kept=unanswered.KEPT_DAYS,
    )
    written = say("privacy-threads", days=KEPT.days, kept=unanswered.KEPT_DAYS)
    own = (roles.mine(turn),) if turn.rights else ()
    told = say("privacy-broadcasts", days=broadcasts.KEPT_DAYS)
    lines = (line, *spaced((written, told)), *spaced(own))
    return [Message(lines=lines, buttons=(*_forget(ask_press("forget")), *next_questions()))]


async def forget(turn: Turn) -> list[Reply]:
    """Asks once more before anything is deleted."""
    if await roles.is_last_admin(turn):
        return roles.last_admin()
    no = ask("help_menu", "button-no")
    return [
        Message(lines=(say("privacy-confirm"),), buttons=(*_forget(press("forget_now")), (no,)), can_be_danish=False)
    ]


async def forget_now(turn: Turn) -> list[Reply]:
    """Deletes the person; what says so is the last thing that they get. The last administrator has to stay.

    It is one row with the menu, which becomes everybody's again.
    """
    if await roles.is_last_admin(turn):
        return roles.last_admin()
    has_own_menu = turn.person.menu is not None
    await leave(turn)
    await persons.empty(turn.session, turn.person, turn.now)
    farewell = Message(lines=(say("privacy-forgotten"),), can_be_danish=False)
    return [Menu(commands=(), message=farewell) if has_own_menu else farewell]


def _forget(data: str) -> Rows:
    return ((Button(label=say("button-forget"), press=data, icon="🗑"),),)
