"""A person to talk to now."""

from __future__ import annotations

from actions.information import contacts
from actions.kernel import Reply, Turn, ask, button, next_questions, say
from store import threads


async def talk_to_human(turn: Turn) -> list[Reply]:
    """The team, or those who answer for the topic that the message names; and writing, where staff read it."""
    topic = turn.value("contact_topic") or "integration"
    buttons = next_questions(ask("who_to_call"), ask("emergency"))
    if await threads.group(turn.session) is not None:
        buttons = ((button("thread_open", "button-thread-open", icon="✍"),), *buttons)
    return [contacts.calling(turn, (say("talk-to-human"),), topic, buttons)]
