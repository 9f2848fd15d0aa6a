"""A person to talk to now."""

from __future__ import annotations

from actions import contacts, threads
from actions.buttons import ask, next_questions
from actions.messages import Reply, say
from actions.requests import Request
from store import threads as store_threads


async def talk_to_human(request: Request) -> list[Reply]:
    """The team, or those who answer for the topic that the message names; and writing, where staff read it."""
    topic = request.understanding.value("contact_topic") or "integration"
    buttons = next_questions(ask("who_to_call"), ask("emergency"))
    if await store_threads.group(request.session) is not None:
        buttons = ((threads.open_button(),), *buttons)
    return [contacts.calling(request, (say("talk-to-human"),), topic, buttons)]
