"""Why a place or an organisation cannot go yet: what is there, or who belongs to it."""

from __future__ import annotations

from actions.facts import changes, records, touching
from actions.kernel import Items, Say, Turn, plain, say
from config.facts_parts import Key
from store import donations, handovers, links, roles


async def lines(turn: Turn, key: Key) -> tuple[Say, ...]:
    """What has to move or end first; nothing where the record may go."""
    if not records.is_there(turn.facts, key):
        return ()
    match key.section:
        case "places":
            found = [*_named(turn, key), *_counted(await _at(turn, key))]
        case "organisations":
            found = _counted(await _of(turn, key.id))
        case _:
            found = []
    return (say("fact-stays", name=records.name(turn.facts, key)), *found) if found else ()


def _named(turn: Turn, place: Key) -> list[Say]:
    """The courses and organisations that are there, and the homes."""
    names = [records.name(turn.facts, each) for each in changes.referring(turn.facts, place)]
    names += [plain(site.name) for site in turn.facts.temporary_housing.sites if site.place == place.id]
    return [say("fact-refers", names=Items(items=tuple(names)))] if names else []


async def _at(turn: Turn, place: Key) -> dict[str, int]:
    return {
        "touches-appointments": len(await touching.appointments_of(turn, place)),
        "stays-donations": await handovers.count_at(turn.session, place.id),
        "touches-broadcasts": await touching.waiting(turn, place),
    }


async def _of(turn: Turn, organisation: str) -> dict[str, int]:
    """Who has a role in it, who may still take one, and what its people have promised to families."""
    people = await roles.volunteers(turn.session, organisation)
    invitations = await links.invitations(turn.session, turn.now)
    return {
        "stays-people": len(people),
        "stays-invitations": sum(each.payload.get("organisation") == organisation for each in invitations),
        "stays-donations": sum((await donations.held_by(turn.session, people)).values()),
    }


def _counted(numbers: dict[str, int]) -> list[Say]:
    return [say(f"fact-{name}", count=count) for name, count in numbers.items() if count]
