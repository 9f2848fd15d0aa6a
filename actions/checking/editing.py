"""What the cards of staff share: the way to the form that changes a fact, and how they show what was found."""

from __future__ import annotations

from dataclasses import replace

from actions.kernel import (
    UNDER,
    Entity,
    Fact,
    Message,
    Reply,
    Run,
    Say,
    Turn,
    Understanding,
    Work,
    fact_code,
    perform,
    say,
    to_row,
)
from config.facts_parts import Key
from store import outbox

EDIT = "fact_correct"


def marked(icon: str, state: str) -> Say:
    """What staff have found, behind its icon."""
    return say("only-day", day=Run(parts=(Fact(text=f"{icon} "), say(state))))


async def edit(turn: Turn, key: Key) -> list[Reply]:
    """As if the button that changes this fact had been pressed."""
    found = Understanding(EDIT, 1.0, (Entity("facts", fact_code(key)),))
    return await perform(EDIT, replace(turn, understanding=found))


async def reword(work: Work, beginning: str, message: Message) -> None:
    """All cards whose keys begin so say this from now on; one that nobody has yet has never said anything else."""
    for row in await outbox.keyed(work.session, beginning):
        if row.state in ("sending", "sent"):
            work.post.reword(row, to_row(message))
        else:
            outbox.reword(row, to_row(message))


def can_edit(key: Key) -> bool:
    """Whether there is a form for it; the others are changed in the file."""
    return any(each.act == EDIT and each.those((str(key),)) for each in UNDER)
