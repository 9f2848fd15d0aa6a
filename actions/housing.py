"""The first home, which is shared and for a time, and the one that stays."""

from __future__ import annotations

from actions import contacts, places
from actions.messages import Reply, say
from actions.requests import Request


async def temporary_housing(request: Request) -> list[Reply]:
    housing = request.facts.temporary_housing
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
    answer = contacts.calling(request, head, "temporary_housing")
    place = request.facts.place("skyttemarksvej")
    return [answer.model_copy(update={"pin": places.pin(request.facts, place.id)})]


async def permanent_housing(request: Request) -> list[Reply]:
    head = (say("permanent-housing"), say("permanent-own"))
    return [contacts.calling(request, head, "permanent_housing")]
