"""Appointments. Until they can be kept here: what to do today."""

from __future__ import annotations

from actions import contacts
from actions.messages import Reply, say
from actions.requests import Request


async def appointment_add(request: Request) -> list[Reply]:
    return [contacts.calling(request, (say("appointment-add"),), "casework")]


async def appointment_list(request: Request) -> list[Reply]:
    return [contacts.calling(request, (say("appointment-list"),), "casework")]


async def appointment_cancel(request: Request) -> list[Reply]:
    return [contacts.calling(request, (say("appointment-cancel"),), "casework")]
