"""Reminders of class days. Until they can be sent: the times, to write down today."""

from __future__ import annotations

from actions import courses
from actions.buttons import ask, next_questions
from actions.messages import Button, Reply, say
from actions.requests import Request


async def class_reminders_on(request: Request) -> list[Reply]:
    lines = (say("class-reminders-on"), *courses.times(request.facts))
    return [Reply(lines=lines, buttons=next_questions(ask("course_location", "button-where")))]


async def reminders_off(request: Request) -> list[Reply]:
    forget = Button(label=say("button-forget"), press="ask:forget", icon="🗑")
    return [Reply(lines=(say("reminders-off"),), buttons=((forget,), *next_questions()))]
