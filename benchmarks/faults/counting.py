"""What became of all that people did: done or lost, done twice, said again, and how long they waited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import select

from benchmarks.faults.people import Did, Load
from benchmarks.faults.site import Site
from simulator.client import SimulatorClient
from store.appointments import Appointment
from store.database import Database
from store.donations import DonationRequest
from store.outbox import OutboxRow
from store.persons import Person
from store.updates import DoneUpdate

WAITING = ("queued", "sending")


@dataclass
class Count:
    """`trouble` says of each thing that was lost or doubled what it is. `longest`, `back`: seconds."""

    written: int
    lost: list[str] = field(default_factory=list)
    doubled: list[str] = field(default_factory=list)
    repeated: int = 0
    longest: float = 0.0
    back: float = 0.0


async def count(site: Site, load: Load, over: float, until: datetime) -> Count:
    """`over`: when the fault was, on the clock of `time.monotonic`. `until`: what is due later is not counted as lost;
    a reminder falls due while it is counted."""
    database = site.database()
    did = load.did
    answered = [(each, each.answered_at) for each in did if each.answered_at is not None]
    found = Count(len(did))
    found.longest = max((at - each.at for each, at in answered), default=0.0)
    found.back = max((at - over for each, at in answered if each.at <= over < at), default=0.0)
    found.lost += _unanswered(load)
    found.lost += await _undone(database, did)
    found.lost += await _unsaid(database, {person.id for person in load.people if not person.has_blocked}, until)
    lost, doubled = await _effects(database, did)
    found.lost, found.doubled = found.lost + lost, doubled
    found.repeated = await _repeated(database, site.simulator, [person.id for person in load.people])
    await database.close()
    return found


def _unanswered(load: Load) -> list[str]:
    return [
        f"no answer to {each.update_id} of {each.person}, told last: {(person.last or {}).get('text', '')[:80]!r}"
        for person in load.people
        for each in person.did
        if each.answered_at is None and not each.is_excused
    ]


async def _undone(database: Database, did: list[Did]) -> list[str]:
    """Updates that no transaction has."""
    numbers = [each.update_id for each in did]
    async with database.transaction() as session:
        done = set(await session.scalars(select(DoneUpdate.update_id).where(DoneUpdate.update_id.in_(numbers))))
    return [f"update {number} not done" for number in sorted(set(numbers) - done)]


async def _unsaid(database: Database, people: set[int], until: datetime) -> list[str]:
    """Messages that were given up, or that are due and not sent."""
    async with database.transaction() as session:
        rows = await session.execute(
            select(OutboxRow.id, OutboxRow.state, OutboxRow.error)
            .join(Person)
            .where(Person.telegram_id.in_(people))
            .where((OutboxRow.state == "failed") | (OutboxRow.state.in_(WAITING) & (OutboxRow.due_at <= until)))
        )
        return [f"message {row.id} {row.state}: {row.error}" for row in rows]


async def _effects(database: Database, did: Iterable[Did]) -> tuple[list[str], list[str]]:
    """What was to be there and is not, and what is there more than once."""
    wanted = Counter((each.person, each.effect) for each in did if each.effect and each.answered_at is not None)
    people = {each.person for each in did}
    found: Counter[tuple[int, str]] = Counter()
    async with database.transaction() as session:
        query = select(Person.telegram_id, Appointment.starts_at).join(Person, Appointment.person_id == Person.id)
        for person, starts_at in await session.execute(query.where(Person.telegram_id.in_(people))):
            found[person, f"appointment {int(starts_at.timestamp()) // 60}"] += 1
        requests = select(Person.telegram_id).join(DonationRequest, DonationRequest.person_id == Person.id)
        for person in await session.scalars(requests.where(Person.telegram_id.in_(people))):
            found[person, "request"] += 1
    lost = [f"{effect} of {person} is not there" for (person, effect) in wanted - found if effect != "request"]
    return lost, [f"{effect} of {person} twice" for (person, effect) in found - wanted]


async def _repeated(database: Database, simulator: SimulatorClient, people: list[int]) -> int:
    """Messages in a chat of which no row knows: they were sent again, since nobody knew that they had arrived."""
    known: Counter[int] = Counter()
    async with database.transaction() as session:
        rows = select(Person.telegram_id, OutboxRow.message_ids).join(Person).where(Person.telegram_id.in_(people))
        for person, numbers in await session.execute(rows):
            known[person] += len(numbers or [])
    found: Counter[int] = Counter()
    for person in people:
        messages = (await simulator.transcript(person))["messages"]
        found[person] = sum(each["from_bot"] for each in messages)
    return (found - known).total()
