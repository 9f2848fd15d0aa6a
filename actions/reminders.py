"""Reminders: planned as outbox rows, each once, and stopped. Until courses can be joined: the times of classes."""

from __future__ import annotations

from datetime import datetime

from actions import courses
from actions.buttons import ask, next_questions
from actions.messages import Button, Clock, Day, Reply, say
from actions.requests import Request
from store import outbox
from store.appointments import Appointment


async def class_reminders_on(request: Request) -> list[Reply]:
    lines = (say("class-reminders-on"), *courses.times(request.facts))
    return [Reply(lines=lines, buttons=next_questions(ask("course_location", "button-where")))]


async def reminders_off(request: Request) -> list[Reply]:
    """Cancels every reminder that waits; the appointments stay."""
    await outbox.cancel_keys(request.session, f"reminder:{request.person.id}:", request.now)
    forget = Button(label=say("button-forget"), press="ask:forget", icon="🗑")
    return [Reply(lines=(say("reminders-off"),), buttons=((forget,), *next_questions(ask("appointment_list"))))]


async def plan(request: Request, appointment: Appointment) -> list[datetime]:
    """Queues the reminders that are still to come, each once; gives when they are due."""
    leads = {lead.name: lead.due(appointment.starts_at, request.facts.zone) for lead in request.leads}
    due = {name: moment for name, moment in leads.items() if request.now < moment < appointment.starts_at}
    message = _reminder(request, appointment).model_dump(mode="json")
    for name, moment in due.items():
        await outbox.put_once(
            request.session,
            request.person.id,
            message,
            key=f"{_key(appointment)}{name}",
            lane="reminder",
            now=request.now,
            due_at=moment,
            expires_at=appointment.starts_at,
        )
    return sorted(due.values())


async def stop(request: Request, appointment: Appointment) -> None:
    """Cancels what still waits for this appointment."""
    await outbox.cancel_keys(request.session, _key(appointment), request.now)


def _key(appointment: Appointment) -> str:
    """What, whom, which occurrence; the lead comes behind it."""
    return f"reminder:{appointment.person_id}:appointment:{appointment.id}:{appointment.starts_at:%Y%m%d%H%M}:"


def _reminder(request: Request, appointment: Appointment) -> Reply:
    local = appointment.starts_at.astimezone(request.facts.zone)
    line = say(
        "reminder",
        about=say(f"about-{appointment.about}"),
        day=Day(day=local.date()),
        time=Clock(time=local.time().replace(fold=0)),
    )
    coming = Button(label=say("button-coming"), press="appointment:coming:yes", icon="✅")
    not_coming = Button(label=say("button-not-coming"), press="appointment:coming:no", icon="✖")
    return Reply(lines=(line,), buttons=((coming, not_coming),))
