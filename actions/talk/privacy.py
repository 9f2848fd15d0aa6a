"""What is kept about a person, told to them, and deleted when they say so."""

from __future__ import annotations

from actions.donations import donations
from actions.kernel.buttons import Rows, ask, next_questions
from actions.kernel.messages import Button, Day, LanguageName, Reply, say, spaced
from actions.kernel.turn import Turn
from actions.roles import roles
from actions.threads import person as threads
from store import persons, unanswered

REPLIES_KEPT_DAYS = 7
BROADCASTS_KEPT_DAYS = 30


async def privacy(turn: Turn) -> list[Reply]:
    line = say(
        "privacy",
        language=LanguageName(code=turn.person.language),
        since=Day(day=turn.person.created_at.astimezone(turn.facts.zone).date()),
        days=REPLIES_KEPT_DAYS,
        kept=unanswered.KEPT_DAYS,
    )
    written = say("privacy-threads", days=REPLIES_KEPT_DAYS, kept=unanswered.KEPT_DAYS)
    own = (roles.mine(turn),) if turn.rights else ()
    told = say("privacy-broadcasts", days=BROADCASTS_KEPT_DAYS)
    lines = (line, *spaced((written, told)), *spaced(own))
    return [Reply(lines=lines, buttons=(*_forget("ask:forget"), *next_questions()))]


async def forget(turn: Turn) -> list[Reply]:
    """Asks once more before anything is deleted."""
    if await roles.is_last_admin(turn):
        return roles.last_admin()
    no = ask("help_menu", "button-no")
    return [Reply(lines=(say("privacy-confirm"),), buttons=(*_forget("forget:now"), (no,)), can_be_danish=False)]


async def forget_now(turn: Turn) -> list[Reply]:
    """Deletes the person; what says so is the last thing that they get. The last administrator has to stay."""
    if await roles.is_last_admin(turn):
        return roles.last_admin()
    menu = None if turn.person.menu is None else ()
    await donations.leave(turn)
    await threads.leave(turn)
    await persons.empty(turn.session, turn.person, turn.now)
    return [Reply(lines=(say("privacy-forgotten"),), can_be_danish=False, commands=menu)]


def _forget(press: str) -> Rows:
    return ((Button(label=say("button-forget"), press=press, icon="🗑"),),)
