"""Things for those who need them. Until requests can be made here: who collects, and whom to call today."""

from __future__ import annotations

from actions import contacts
from actions.messages import Items, Reply, names, say
from actions.requests import Request


async def donation_request(request: Request) -> list[Reply]:
    head = (say("donation-request", organisations=_collectors(request), things=say("activity-donations")),)
    return [contacts.calling(request, head, "family_volunteers")]


async def donation_offer(request: Request) -> list[Reply]:
    head = (say("donation-offer", organisations=_collectors(request), things=say("activity-donations")),)
    return [contacts.calling(request, head, "family_volunteers")]


async def donation_status(request: Request) -> list[Reply]:
    return [contacts.calling(request, (say("donation-status"),), "family_volunteers")]


def _collectors(request: Request) -> Items:
    collecting = [each.name for each in request.facts.organisations if "donations" in each.activities]
    return names(tuple(collecting))
