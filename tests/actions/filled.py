"""Somebody of whom there is something in every table: what the tests of leaving and of losing a role look at."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any

from sqlalchemy import Column, Table, func, select

from store import addresses, trust
from store.appointments import Appointment
from store.approvals import Approval
from store.audit import Audit
from store.base import Base
from store.broadcasts import Broadcast, BroadcastAnswer, Translation
from store.classes import CourseClass, Enrolment
from store.desk_keys import CodeApp, Passkey
from store.desk_links import DeskLink
from store.desk_sessions import DeskSession
from store.donations import DonationRequest, Waiting
from store.drafts import Draft
from store.forms import OpenForm
from store.groups import Group
from store.inbox import InboxRow
from store.interpretations import Interpretation
from store.limits import LiftedLimit
from store.links import Link
from store.offers import DonationOffer
from store.optouts import OptOut
from store.outbox import OutboxRow
from store.own_answers import OwnAnswer, OwnText
from store.quotas import QuotaUse
from store.readers import Reader
from store.relays import Relay
from store.texts import Vote, Wording
from store.threads import StaffGroup, Thread
from store.unanswered import Unanswered
from store.voices import Recording
from store.wrongs import Wrong
from tests.actions.scene import Scene
from tests.conftest import NOW

# Numbers of persons that no foreign key says are such.
NUMBERS = frozenset({"audit.actor", "donation_groups.linked_by", "relays.author"})
# Those of groups, which are kept as persons with a negative number.
GROUPS = frozenset({"check_cards.group_id", "donation_groups.person_id", "staff_groups.person_id", "threads.group_id"})
LATER = NOW + timedelta(days=3)


def columns() -> dict[str, Column[Any]]:
    """Every column that says which person, as `table.column`."""
    found = {f"{table.name}.{column.name}": column for table in _tables() for column in table.columns}
    people = {name for name, column in found.items() if name in NUMBERS or _is_person(column)} - GROUPS
    return {name: found[name] for name in sorted(people)}


def _tables() -> list[Table]:
    return Base.metadata.sorted_tables


def _is_person(column: Column[Any]) -> bool:
    return any(key.target_fullname == "persons.id" for key in column.foreign_keys)


async def rows_of(scene: Scene, number: int) -> dict[str, int]:
    """How many rows name this person, by column; those that do not are left out."""
    await scene.session.flush()
    counted = {
        name: await scene.session.scalar(select(func.count()).where(column == number)) or 0
        for name, column in columns().items()
    }
    return {name: count for name, count in counted.items() if count}


def request(person: int, holder: int | None = None, note: str = "") -> DonationRequest:
    return DonationRequest(
        person_id=person, items=["bed"], details={}, note=note, language="da", soon="week", area="Naestved",
        state="claimed" if holder else "open", claimed_by=holder, claimed_at=NOW if holder else None, proposed=[],
        code="1", created_at=NOW, changed_at=NOW,
    )  # fmt: skip


def offer(person: int) -> DonationOffer:
    return DonationOffer(
        person_id=person, items=["sofa"], details={}, note="", language="da", bring=True, until=LATER.date(),
        state="open", declined=[], created_at=NOW, changed_at=NOW,
    )  # fmt: skip


def broadcast(person: int) -> Broadcast:
    return Broadcast(
        author_id=person, sent_by=person, confirmed_by=person, state="sending", kind="news", language="da", text="x",
        facts=[], audience={}, missing={}, asks=[], created_at=NOW, changed_at=NOW,
    )  # fmt: skip


def appointment(person: int | None, made_by: int | None) -> Appointment:
    return Appointment(
        person_id=person, made_by=made_by, starts_at=LATER, about="doctor", created_at=NOW, planned_from=NOW,
    )  # fmt: skip


def row(person: int, key: str | None = None) -> OutboxRow:
    return OutboxRow(
        person_id=person, lane="notice", priority=1, message={"lines": []}, key=key, state="sent", due_at=NOW,
        created_at=NOW, finished_at=NOW,
    )  # fmt: skip


def thread(person: int, group: int, taken_by: int | None = None) -> Thread:
    return Thread(
        person_id=person, group_id=group, language="da", state="open", taken_by=taken_by, taken_name=None, guesses=[],
        opened_at=NOW, last_at=NOW,
    )  # fmt: skip


def desk(person: int) -> tuple[Base, ...]:
    """Signed in there, with a link, a passkey and an app."""
    return (
        DeskSession(
            digest="s", person_id=person, csrf="x", language="da", browser="Firefox", confirmed=True, created_at=NOW,
            expires_at=LATER,
        ),
        DeskLink(digest="l", person_id=person, created_at=NOW, expires_at=LATER),
        Passkey(person_id=person, handle=b"h", public_key=b"k", count=0, browser="Firefox", created_at=NOW),
        CodeApp(person_id=person, secret=b"s", step=0, created_at=NOW),
    )  # fmt: skip


async def fill(scene: Scene, who: str, other: str, group: str) -> None:
    """`who` in every column there is; `other` and `group` are those whom it takes to have something with."""
    me, them, chat = (scene.people[each].id for each in (who, other, group))
    session = scene.session
    course = CourseClass(
        course="jobcafe", rule="FREQ=WEEKLY", first_day=date(2026, 1, 1), opens=time(9), closes=time(10), created_at=NOW
    )
    mine, theirs, held = request(me), request(them, them), request(them, me)
    first, asked = broadcast(me), row(them)
    session.add_all((course, mine, theirs, held, offer(me), first, asked, row(me), appointment(me, None)))
    session.add_all((appointment(None, me), appointment(them, me), thread(me, chat), thread(them, chat, me)))
    session.add_all(
        (
            Reader(person_id=me, language="ti", created_at=NOW, given_at=NOW),
            OptOut(person_id=me, kind="news", created_at=NOW),
        )
    )
    session.add_all((LiftedLimit(person_id=me, created_at=NOW), Audit(at=NOW, actor=me, subject="x", event="x",
                                                                     before="", after="")))  # fmt: skip
    session.add(Group(person_id=chat, organisation="", created_at=NOW, linked_by=me))
    session.add_all(desk(me))
    session.add(Approval(what="staff", asked_by=me, details={}, asked_at=NOW))
    session.add(QuotaUse(person_id=me, name="thread", since=NOW, times=1))
    session.add(Recording(text_id="x", language="ti", digest="x", file_id="x", copy="", seconds=1, state="confirmed",
                          speaker_id=me, created_at=NOW))  # fmt: skip
    words = Wording(language="ti", text_id="x", digest="x", text="x", before="x", source="x", state="used", confirmed=1,
                    speaker_id=me, created_at=NOW)  # fmt: skip
    session.add(words)
    number = scene.people[who].telegram_id
    session.add(InboxRow(update_id=number, telegram_id=number, content=b"x", received_at=NOW))
    session.add(StaffGroup(person_id=chat, is_forum=False, created_at=NOW))
    session.add(OpenForm(person_id=me, form="made", answers={}, at=NOW))
    session.add_all((Link(digest=each, kind="role", payload={"role": "volunteer"}, once=True, expires_at=LATER,
                          created_at=NOW, given_by=given, used_by=used)
                     for each, given, used in (("a", me, None), ("b", None, me))))  # fmt: skip
    session.add(Wrong(person_id=me, shown="abcd", facts=[], text="x", language="da",
                      created_at=NOW))  # fmt: skip
    session.add(Unanswered(text="x", language="da", guesses=[], asked_at=NOW, person_id=me))
    session.add(Draft(row_id=me + 1, question="x", language="da", guesses=[], answer="x", author=me, created_at=NOW))
    await session.flush()
    session.add(Vote(wording_id=words.id, person_id=me, good=True, at=NOW))
    session.add(Relay(request_id=theirs.id, by_family=False, text="x", language="da", at=NOW, author=me))
    await addresses.keep(session, mine.id, me, them, "x", NOW)
    await addresses.keep(session, held.id, them, me, "x", NOW)
    session.add(Enrolment(person_id=me, class_id=course.id, lead="PT2H", created_at=NOW))
    session.add(Waiting(request_id=theirs.id, person_id=me, created_at=NOW))
    session.add(Translation(broadcast_id=first.id, language="ti", text="", version=1, translator_id=me, taken_at=NOW))
    session.add(Translation(broadcast_id=first.id, language="so", text="x", version=1, checker_id=me, taken_at=NOW))
    session.add(BroadcastAnswer(broadcast_id=first.id, person_id=me))
    session.add(Interpretation(row_id=asked.id, language="ti", taken_by=me, taken_at=NOW, created_at=NOW))
    answer = OwnAnswer(question="x", text="x", language="da", author_id=me, created_at=NOW, changed_at=NOW)
    session.add(answer)
    await session.flush()
    session.add(OwnText(answer_id=answer.id, language="ti", version=1, translator_id=me, taken_at=NOW))
    session.add(OwnText(answer_id=answer.id, language="so", text="x", version=1, checker_id=me, taken_at=NOW))
    await trust.block(session, me, chat, NOW)
    await trust.block(session, them, me, NOW)
    await trust.no_show(session, me, mine.id, NOW)
