"""A question that an answer of our own did not answer: it stands beside that answer until somebody says "Not this".

Then it goes to the desk, as one that nobody could answer; otherwise nothing of it is kept but with the message.
"""

from __future__ import annotations

from base64 import b64decode, b64encode

from actions.kernel import ACTS, Asked, Rows, Turn, button, press
from store import outbox, threads, unanswered


def asked(turn: Turn, language: str) -> Asked | None:
    """What was asked, as it may be kept; None where no word of it is left."""
    understood = turn.understanding
    if not any(map(str.isalpha, understood.redacted)):
        return None
    vector = b64encode(understood.meaning.vector).decode("ascii") if understood.meaning else ""
    return Asked(text=understood.redacted, language=language, guesses=understood.ranking[:3], vector=vector)


async def to_desk(turn: Turn) -> int | None:
    """The number under which the question of the message with this button is kept; once, and None for others."""
    values = [turn.value(each.name) or "" for each in ACTS["not_this"].takes or ()]
    if not all(values):
        return None
    row = await outbox.with_button(turn.session, turn.person.id, press("not_this", *values))
    if row is None or not row.message.get("asked"):
        return None
    found = Asked.model_validate(row.message["asked"])
    row.message = {**row.message, "asked": None}
    vector = b64decode(found.vector) or None
    return await unanswered.keep(turn.session, found.text, found.language, found.guesses, turn.now, vector)


async def tell_rows(turn: Turn, question: int | None) -> Rows:
    """To be told later, where staff read it."""
    if question is None or await threads.group(turn.session) is None:
        return ()
    return ((button("question_tell", "button-tell-me", question, icon="🔔"),),)
