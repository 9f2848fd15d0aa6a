"""What volunteers offer, a Danish friend, and how to become a volunteer."""

from __future__ import annotations

from actions.information import contacts, places
from actions.kernel import Message, Reply, Turn, names, say, words

# What is said where no organisation does it.
HEAD = (say("contacts-for", topic=say("topic-family_volunteers")),)


async def volunteer_activities(turn: Turn) -> list[Reply]:
    lines = tuple(
        say("organisation-line", name=organisation.name, activities=words("activity", organisation.activities))
        for organisation in turn.facts.organisations
    )
    head = (say("volunteer-activities"), *lines) if lines else HEAD
    place = turn.facts.place("skyttemarksvej")
    answer = contacts.calling(turn, head, "family_volunteers", used=(*turn.facts.organisations, place))
    return [answer.model_copy(update={"pin": places.pin(turn.facts, place.id)})]


async def contact_family(turn: Turn) -> list[Reply]:
    doing = tuple(each.name for each in turn.facts.organisations if "contact_families" in each.activities)
    return [_calling(turn, "contact-family", doing)]


async def become_volunteer(turn: Turn) -> list[Reply]:
    return [_calling(turn, "become-volunteer", tuple(each.name for each in turn.facts.organisations))]


def _calling(turn: Turn, line: str, organisations: tuple[str, ...]) -> Message:
    """Which organisations, and whom to call; where there are none, whom to call."""
    head = (say(line, organisations=names(organisations)),) if organisations else HEAD
    return contacts.calling(turn, head, "family_volunteers", used=turn.facts.organisations)
