"""What volunteers offer, a Danish friend, and how to become a volunteer."""

from __future__ import annotations

from actions import contacts, places
from actions.messages import Items, Reply, names, say, words
from actions.requests import Request


async def volunteer_activities(request: Request) -> list[Reply]:
    lines = tuple(
        say("organisation-line", name=organisation.name, activities=words("activity", organisation.activities))
        for organisation in request.facts.organisations
    )
    answer = contacts.calling(request, (say("volunteer-activities"), *lines), "family_volunteers")
    place = request.facts.place("skyttemarksvej")
    return [answer.model_copy(update={"pin": places.pin(request.facts, place.id)})]


async def contact_family(request: Request) -> list[Reply]:
    head = (say("contact-family", organisations=_organisations(request, "contact_families")),)
    return [contacts.calling(request, head, "family_volunteers")]


async def become_volunteer(request: Request) -> list[Reply]:
    everyone = names(tuple(organisation.name for organisation in request.facts.organisations))
    return [contacts.calling(request, (say("become-volunteer", organisations=everyone),), "family_volunteers")]


def _organisations(request: Request, activity: str) -> Items:
    doing = [each.name for each in request.facts.organisations if activity in each.activities]
    return names(tuple(doing))
