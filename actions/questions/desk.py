"""`/desk`: what waits for the staff, a line each, with a button that opens it. Features declare their lines."""

from __future__ import annotations

from actions.kernel import Button, Message, Reply, Turn, button, may, say, waiting
from store import broadcasts, drafts, grouping, own_answers

MOST_LINES = 7


async def desk_show(turn: Turn) -> list[Reply]:
    """What waits; below it, what staff have answered once, and the way to the pages."""
    lines = await waiting(turn, MOST_LINES)
    own = ((button("own_list", "own-all", 0, icon="📚"),),) if may(turn.roles, "own_list") else ()
    pages = button("desk_open", "button-desk-open", icon="🖥")
    head = say("desk-waits") if lines else say("desk-empty")
    return [Message(lines=(head,), buttons=(*((each,) for each in lines), *own, (pages,)), can_be_danish=False)]


async def questions_wait(turn: Turn) -> Button | None:
    """Questions that nobody could answer, each once in whatever language it was asked."""
    count = len((await grouping.waiting(turn.session)).groups)
    return button("question_list", say("desk-questions", count=count), 0, icon="❓") if count else None


async def drafts_wait(turn: Turn) -> Button | None:
    """Answers that somebody of the staff wanted to be kept."""
    count = await drafts.count_waiting(turn.session)
    return button("draft_list", say("desk-drafts", count=count), 0, icon="📌") if count else None


async def translations_wait(turn: Turn) -> Button | None:
    """Translations that somebody should look at: of answers of our own, and of announcements."""
    count = await own_answers.count_unchecked(turn.session) + await broadcasts.count_unchecked(turn.session)
    return button("own_unchecked", say("desk-translations", count=count), icon="🌐") if count else None
