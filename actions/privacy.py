"""What is kept about a person, told to them, and deleted when they say so."""

from __future__ import annotations

from actions import donations
from actions.buttons import Rows, ask, next_questions
from actions.messages import Button, Day, LanguageName, Reply, say
from actions.requests import Request
from store import persons, unanswered

REPLIES_KEPT_DAYS = 7


async def privacy(request: Request) -> list[Reply]:
    line = say(
        "privacy",
        language=LanguageName(code=request.person.language),
        since=Day(day=request.person.created_at.astimezone(request.facts.zone).date()),
        days=REPLIES_KEPT_DAYS,
        kept=unanswered.KEPT_DAYS,
    )
    return [Reply(lines=(line,), buttons=(*_forget("ask:forget"), *next_questions()))]


async def forget(request: Request) -> list[Reply]:
    """Asks once more before anything is deleted."""
    no = ask("help_menu", "button-no")
    return [Reply(lines=(say("privacy-confirm"),), buttons=(*_forget("forget:now"), (no,)), can_be_danish=False)]


async def forget_now(request: Request) -> list[Reply]:
    """Deletes the person; what says so is the last thing that they get."""
    await donations.leave(request)
    await persons.empty(request.session, request.person, request.now)
    return [Reply(lines=(say("privacy-forgotten"),), can_be_danish=False)]


def _forget(press: str) -> Rows:
    return ((Button(label=say("button-forget"), press=press, icon="🗑"),),)
