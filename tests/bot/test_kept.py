"""What is kept is kept as long as docs/privacy.md says, and not a second longer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

import pytest
from sqlalchemy import func, select

from config.facts import Municipality
from store.appointments import Appointment
from store.audit import Audit
from store.base import Base, Session
from store.broadcasts import Broadcast
from store.classes import CourseClass
from store.closures import Closure
from store.database import Database
from store.donations import DonationRequest
from store.drafts import Draft
from store.examples import Example
from store.forms import OpenForm
from store.inbox import InboxRow
from store.links import Link
from store.numbers import Counter
from store.offers import DonationOffer
from store.outbox import OutboxRow
from store.persons import Person
from store.quotas import QuotaUse
from store.relays import Relay
from store.threads import Thread
from store.unanswered import Unanswered
from store.updates import DoneUpdate
from tests.conftest import NOW
from tests.planning import forget

AMAL, GROUP = 1, 2


def sent(key: str | None, at: datetime) -> OutboxRow:
    return OutboxRow(
        person_id=AMAL, lane="notice", priority=1, message={"lines": []}, key=key, state="sent", due_at=at,
        created_at=at, finished_at=at,
    )  # fmt: skip


def request(state: str, at: datetime) -> DonationRequest:
    return DonationRequest(
        person_id=AMAL, items=["bed"], note="", language="da", soon="week", area="Naestved", state=state, proposed=[],
        code="1", created_at=at, changed_at=at,
    )  # fmt: skip


def offer(state: str, at: datetime) -> DonationOffer:
    return DonationOffer(
        person_id=AMAL, items=["bed"], note="", language="da", bring=True, until=at.date(), state=state, declined=[],
        created_at=at, changed_at=at,
    )  # fmt: skip


def broadcast(state: str, at: datetime) -> Broadcast:
    return Broadcast(
        state=state, kind="news", language="da", text="x", facts=[], audience={}, missing={}, asks=[], created_at=at,
        changed_at=at,
    )  # fmt: skip


def thread(state: str, at: datetime) -> Thread:
    return Thread(
        person_id=AMAL, group_id=GROUP, language="da", state=state, guesses=[], opened_at=at, last_at=at,
    )  # fmt: skip


def draft(at: datetime) -> Draft:
    return Draft(row_id=1, question="x", language="da", guesses=[], answer="x", author=AMAL, created_at=at)


def appointment(at: datetime) -> Appointment:
    return Appointment(person_id=AMAL, starts_at=at, about="doctor", created_at=at, planned_from=at)


def link(at: datetime) -> Link:
    return Link(digest="x", kind="class", payload={}, once=False, expires_at=at, created_at=at)


def course_class(last: date | None) -> CourseClass:
    return CourseClass(
        course="jobcafe", rule="FREQ=WEEKLY", first_day=date(2026, 1, 1), last_day=last, opens=time(9), closes=time(10),
        created_at=NOW,
    )  # fmt: skip


def closure(last: date) -> Closure:
    return Closure(first_day=last, last_day=last, created_at=NOW)


# What is kept, how many days, and how a row of that age is made.
KEPT: dict[str, tuple[int, Callable[[datetime], Base]]] = {
    "a message that was sent": (7, lambda at: sent(None, at)),
    "a message with a key": (7, lambda at: sent("reminder:1", at)),
    "the card of a request": (90, lambda at: sent("card:1:2", at)),
    "a copy of a broadcast": (30, lambda at: sent("broadcast:1:1", at)),
    "an appointment": (31, appointment),
    "a line of the log": (90, lambda at: Audit(at=at, subject="role 1", event="give", before="", after="")),
    "a link": (0, link),
    "a request that was handed over": (90, lambda at: request("handed_over", at)),
    "a request that was closed": (90, lambda at: request("closed", at)),
    "an offer that was handed over": (90, lambda at: offer("handed_over", at)),
    "an offer that was closed": (90, lambda at: offer("closed", at)),
    "a broadcast that was sent": (30, lambda at: broadcast("sent", at)),
    "a broadcast that was never sent": (30, lambda at: broadcast("draft", at)),
    "a conversation that is closed": (7, lambda at: thread("closed", at)),
    "an answer that staff keep": (90, draft),
    "a question that nobody could answer": (
        30, lambda at: Unanswered(text="x", language="da", guesses=[], asked_at=at),
    ),
    "an example that staff have chosen": (
        180, lambda at: Example(intent="x", language="da", text="x", created_at=at),
    ),
    "a form that somebody left": (1, lambda at: OpenForm(person_id=AMAL, form="request", answers={}, at=at)),
    "how often somebody did what reaches others": (
        1, lambda at: QuotaUse(person_id=AMAL, name="request", since=at, times=1),
    ),
    "what was taken in and not done": (
        1, lambda at: InboxRow(update_id=1, telegram_id=AMAL, content=b"{}", received_at=at),
    ),
    "the number of an update": (2, lambda at: DoneUpdate(update_id=1, done_at=at)),
}  # fmt: skip


async def kept(database: Database, facts: Municipality, row: Base) -> bool:
    """Whether the row is still there when the hourly forgetting is over."""
    table = type(row)
    async with database.transaction() as session:
        await acquaintances(session)
        session.add(row)
    await forget(database, facts, NOW)
    async with database.transaction() as session:
        return bool(await session.scalar(select(func.count()).select_from(table)))


async def acquaintances(session: Session) -> None:
    session.add_all(Person(telegram_id=number, language="da", created_at=NOW) for number in (AMAL, -GROUP))
    await session.flush()


@pytest.mark.parametrize("what", KEPT)
async def test_it_is_kept_for_its_days_and_then_deleted(what: str, sqlite: Database, facts: Municipality) -> None:
    days, row = KEPT[what]
    assert await kept(sqlite, facts, row(NOW - timedelta(days=days)))


@pytest.mark.parametrize("what", KEPT)
async def test_it_is_deleted_a_second_later(what: str, sqlite: Database, facts: Municipality) -> None:
    days, row = KEPT[what]
    assert not await kept(sqlite, facts, row(NOW - timedelta(days=days, seconds=1)))


@pytest.mark.parametrize(("ended", "there"), [(31, True), (32, False)])
@pytest.mark.parametrize("row", [course_class, closure], ids=["a class", "a closure"])
async def test_what_has_a_last_day_is_kept_for_31_days_after_it(
    row: Callable[[date], Base], ended: int, there: bool, sqlite: Database, facts: Municipality
) -> None:
    assert await kept(sqlite, facts, row(NOW.date() - timedelta(days=ended))) == there


@pytest.mark.parametrize(("days", "there"), [(396, True), (397, False)])
async def test_what_was_asked_in_a_week_is_kept_for_13_months(
    days: int, there: bool, sqlite: Database, facts: Municipality
) -> None:
    week = NOW.date() - timedelta(days=days)
    assert await kept(sqlite, facts, Counter(week=week, kind="asked", topic="tax", language="da", times=1)) == there


@pytest.mark.parametrize(("days", "there"), [(30, True), (31, False)])
async def test_the_day_on_which_somebody_last_wrote_is_kept_for_30_days(
    days: int, there: bool, sqlite: Database, facts: Municipality
) -> None:
    async with sqlite.transaction() as session:
        wrote_on = NOW.date() - timedelta(days=days)
        session.add(Person(telegram_id=AMAL, language="da", created_at=NOW, wrote_on=wrote_on))
    await forget(sqlite, facts, NOW)
    async with sqlite.transaction() as session:
        assert (await session.scalar(select(Person.wrote_on)) == wrote_on) == there


LONG_AGO = datetime(2020, 1, 1, tzinfo=UTC)
GOES_ON: dict[str, Base] = {
    "a request that is open": request("open", LONG_AGO),
    "an offer that is open": offer("open", LONG_AGO),
    "a broadcast that is being sent": broadcast("sending", LONG_AGO),
    "a broadcast that is paused": broadcast("paused", LONG_AGO),
    "a conversation that is open": thread("open", LONG_AGO),
    "a class without an end": course_class(None),
}


@pytest.mark.parametrize("what", GOES_ON)
async def test_what_still_goes_on_is_never_deleted(what: str, sqlite: Database, facts: Municipality) -> None:
    assert await kept(sqlite, facts, GOES_ON[what])


@pytest.mark.parametrize(("seconds", "count"), [(0, 1), (1, 0)])
async def test_what_two_who_meet_have_written_is_kept_for_14_days(
    seconds: int, count: int, sqlite: Database, facts: Municipality
) -> None:
    async with sqlite.transaction() as session:
        await acquaintances(session)
        session.add(request("open", NOW))
        await session.flush()
        at = NOW - timedelta(days=14, seconds=seconds)
        session.add(Relay(request_id=1, by_family=True, text="x", language="da", at=at))
    await forget(sqlite, facts, NOW)
    async with sqlite.transaction() as session:
        assert await session.scalar(select(func.count()).select_from(Relay)) == count
