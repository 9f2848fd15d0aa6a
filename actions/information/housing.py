"""The first home, which is shared and for a time, and the one that stays."""

from __future__ import annotations

from actions.information import contacts, places
from actions.kernel import Reply, Turn, say


async def temporary_housing(turn: Turn) -> list[Reply]:
    housing = turn.facts.temporary_housing
    sites = tuple(
        say("housing-site", name=", ".join(dict.fromkeys((site.name, site.city))), homes=site.homes)
        for site in housing.sites
    )
    head = (
        say("temporary-housing"),
        say("temporary-how-long"),
        say("temporary-sites", homes=housing.homes),
        *sites,
    )
    place = turn.facts.place("skyttemarksvej")
    answer = contacts.calling(turn, head, "temporary_housing", used=(housing, place))
    return [answer.model_copy(update={"pin": places.pin(turn.facts, place.id)})]


async def permanent_housing(turn: Turn) -> list[Reply]:
    head = (say("permanent-housing"), say("permanent-own"))
    return [contacts.calling(turn, head, "permanent_housing")]
