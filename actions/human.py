"""A person to talk to now."""

from __future__ import annotations

from actions import contacts
from actions.buttons import ask, next_questions
from actions.messages import Reply, say
from actions.requests import Request


async def talk_to_human(request: Request) -> list[Reply]:
    """The team, or those who answer for the topic that the message names."""
    topic = request.understanding.value("contact_topic") or "integration"
    buttons = next_questions(ask("who_to_call"), ask("emergency"))
    return [contacts.calling(request, (say("talk-to-human"),), topic, buttons)]
