"""A person to talk to now."""

from __future__ import annotations

from actions.information import contacts
from actions.kernel.buttons import ask, next_questions
from actions.kernel.messages import Reply, say
from actions.kernel.turn import Turn
from actions.threads import person as threads
from store import threads as store_threads


async def talk_to_human(turn: Turn) -> list[Reply]:
    """The team, or those who answer for the topic that the message names; and writing, where staff read it."""
    topic = turn.understanding.value("contact_topic") or "integration"
    buttons = next_questions(ask("who_to_call"), ask("emergency"))
    if await store_threads.group(turn.session) is not None:
        buttons = ((threads.open_button(),), *buttons)
    return [contacts.calling(turn, (say("talk-to-human"),), topic, buttons)]
