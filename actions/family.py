"""Family that comes, and children who begin in school or kindergarten."""

from __future__ import annotations

from actions import contacts
from actions.messages import Reply, names, say
from actions.requests import Request


async def family_reunification(request: Request) -> list[Reply]:
    benefit = request.facts.word("benefit")
    head = (say("family-reunification", benefit=benefit.today, formerly=names(benefit.formerly)),)
    return [contacts.calling(request, head, "family_volunteers")]


async def school_daycare(request: Request) -> list[Reply]:
    return [contacts.calling(request, (say("school-daycare"),), "school_daycare")]
