"""What volunteers offer, a Danish friend, and how to become a volunteer."""

from __future__ import annotations

from actions.information import contacts, places
from actions.kernel import Items, Reply, Turn, names, say, words


async def volunteer_activities(turn: Turn) -> list[Reply]:
    lines = tuple(
        say("organisation-line", name=organisation.name, activities=words("activity", organisation.activities))
        for organisation in turn.facts.organisations
    )
    head = (say("volunteer-activities"), *lines)
    place = turn.facts.place("skyttemarksvej")
    answer = contacts.calling(turn, head, "family_volunteers", used=(*turn.facts.organisations, place))
    return [answer.model_copy(update={"pin": places.pin(turn.facts, place.id)})]


async def contact_family(turn: Turn) -> list[Reply]:
    head = (say("contact-family", organisations=_organisations(turn, "contact_families")),)
    return [contacts.calling(turn, head, "family_volunteers", used=turn.facts.organisations)]


async def become_volunteer(turn: Turn) -> list[Reply]:
    everyone = names(tuple(organisation.name for organisation in turn.facts.organisations))
    head = (say("become-volunteer", organisations=everyone),)
    return [contacts.calling(turn, head, "family_volunteers", used=turn.facts.organisations)]


def _organisations(turn: Turn, activity: str) -> Items:
    doing = [each.name for each in turn.facts.organisations if activity in each.activities]
    return names(tuple(doing))
