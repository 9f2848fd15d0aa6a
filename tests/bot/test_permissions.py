"""Nobody does what the table does not give them: every command, button, question and form, by every role.

Real updates through the pipeline on a real database. Whatever is added to the tables is tried here as well.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from functools import cache
from itertools import count, product
from typing import Any

import pytest
from hypothesis import HealthCheck, find, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from actions import ACTIONS, FORMS
from actions.kernel import commands
from actions.kernel.acts import ACTS, EVERYBODY, Value
from actions.kernel.commands import COMMANDS
from actions.kernel.messages import Message
from actions.kernel.permissions import may
from actions.kernel.presses import UnknownPress, read_command, read_press
from actions.kernel.rows import message_in, of_row, to_row
from actions.kernel.turn import Understanding
from actions.kernel.turn import World as BotWorld
from bot.answering.pipeline import Pipeline
from bot.incoming.nlu import NluClient
from bot.incoming.reading import Understood, Wordless
from bot.incoming.updates import Contact, Incoming, Linked, Photo, Pressed, Typed, What
from config.facts import Municipality
from store import appointments, closures, donations, forms, links, outbox, persons, roles
from store.audit import Audit
from store.classes import CourseClass, Enrolment
from store.database import Database
from store.donations import DonationRequest
from store.offers import DonationOffer
from store.outbox import OutboxRow
from store.persons import Person
from store.roles import Right
from tests.conftest import NOW
from tests.kept import Rows, kept

ROLES = {
    "member": None,
    "volunteer": Right("volunteer", "samx"),
    "coordinator": Right("coordinator", "samx"),
    "staff": Right("staff", ""),
    "admin": Right("admin", ""),
}
EVERY_ROLE = pytest.mark.parametrize("role", ROLES)
GROUP = -100
# Values that a button may carry: first what is somebody else's in the world below.
SAMPLES = ("1", "2", "20261201", "2026120109", str(int(NOW.timestamp()) // 60), "open", "0")
# The buttons that acts have of their own: family, step, and what they carry.
STEPS = [(*name.partition("_")[::2], act.takes) for name, act in ACTS.items() if act.takes is not None]
_numbers = count(1)


@dataclass
class World:
    """Others' requests, offers, appointments, classes and roles; and somebody who tries to reach them."""

    pipeline: Pipeline
    session: AsyncSession
    actor: int = 0
    roles: frozenset[str] = frozenset()
    before: Rows = field(default_factory=dict)

    async def does(self, what: What, understood: Understanding | None = None) -> list[str]:
        """The first line of each answer that the actor gets."""
        last = await self.session.scalar(select(OutboxRow.id).order_by(OutboxRow.id.desc()).limit(1))
        reading = Understood(understood) if understood else Wordless()
        await self.pipeline.within(self.session, Incoming(next(_numbers), 7, "da", what), reading, NOW)
        await self.session.flush()
        rows = await self.session.scalars(
            select(OutboxRow).where(OutboxRow.id > (last or 0), OutboxRow.person_id == self.actor)
        )
        answers = [message_in(of_row(row.message)) for row in rows]
        return [answer.lines[0].id for answer in answers if answer and answer.lines]

    async def rows(self) -> Rows:
        """Everything that is kept, but for the log and what goes out."""
        return await kept(self.session, but={"audit", "outbox"})

    async def denials(self) -> list[str]:
        """What the log says the actor was denied."""
        rows = await self.session.scalars(select(Audit).where(Audit.actor == self.actor, Audit.event == "deny"))
        return [row.subject for row in rows]

    async def others(self) -> Rows:
        """What belongs to others: rows in which the actor is not named, and what is to be sent to others.

        What is counted belongs to nobody, and goes up with each question.
        """
        return await kept(self.session, but={"audit", "counters"}, actor=self.actor)

    async def undo(self, savepoint: Any) -> None:
        await savepoint.rollback()
        self.session.expunge_all()


@pytest.fixture
async def world(sqlite: Database, facts: Municipality) -> AsyncIterator[World]:
    nlu = NluClient("http://127.0.0.1:1")
    async with sqlite.transaction() as session:
        built = World(Pipeline(sqlite, nlu, BotWorld(facts)), session)
        await _others(session)
        await session.flush()
        yield built
    await nlu.close()


async def enter(world: World, role: str) -> None:
    """Somebody with this role and nothing of their own, who knows the bot."""
    person = await persons.meet(world.session, 7, "da", NOW)
    world.actor = person.id
    right = ROLES[role]
    if right:
        await roles.give(world.session, person.id, right.role, right.organisation, NOW)
    world.roles = frozenset({right.role}) if right else frozenset()
    for command in ("/menu", "/classes"):
        await world.does(Typed(command), read_command(command, commands.acts()))
    world.before = await world.rows()
    world.session.expunge_all()


async def _others(session: AsyncSession) -> None:
    """Two families, a volunteer, a member of staff and an administrator, and what they have."""
    amal, yusuf, mette, ida, eva = [await persons.meet(session, 1000 + at, "da", NOW) for at in range(5)]
    await roles.give(session, mette.id, "volunteer", "venligbo", NOW)
    await roles.give(session, ida.id, "staff", "", NOW)
    await roles.give(session, eva.id, "admin", "", NOW)
    for person, state in ((amal, "claimed"), (yusuf, "open")):
        turn = _request(person, state)
        turn.claimed_by = mette.id if state == "claimed" else None
        session.add(turn)
    await session.flush()
    offer = DonationOffer(
        person_id=mette.id,
        items=["bed"],
        note="",
        language="da",
        bring=True,
        until=date(2026, 12, 24),
        state="asked",
        request_id=2,
        asked_at=NOW,
        declined=[],
        created_at=NOW,
        changed_at=NOW,
    )
    session.add(offer)
    await appointments.keep(session, amal.id, NOW + timedelta(days=2), "doctor", None, NOW)
    made = await appointments.make(session, ida.id, NOW + timedelta(days=3), "jobcenter", None, None, NOW)
    links.create(session, "appointment", made.id, now=NOW, expires_at=NOW + timedelta(days=4), once=True)
    course = CourseClass(
        course="jobspor", rule="FREQ=WEEKLY;BYDAY=TU", first_day=date(2026, 11, 24), opens=time(9), closes=time(12)
    )
    course.created_at = NOW
    session.add(course)
    await session.flush()
    session.add(Enrolment(person_id=amal.id, class_id=course.id, lead="PT1H", created_at=NOW))
    await closures.add(session, "jobspor", date(2026, 12, 1), date(2026, 12, 2), NOW)
    await links.invite(session, eva.id, Right("staff", ""), now=NOW, expires_at=NOW + timedelta(days=7))
    reminder = to_row(Message(lines=()))
    outbox.put(session, amal.id, reminder, lane="reminder", now=NOW, due_at=NOW + timedelta(days=1), key="1")


def _request(person: Person, state: str) -> DonationRequest:
    return DonationRequest(
        person_id=person.id,
        items=["bed"],
        note="",
        language="da",
        soon="week",
        area="Næstved",
        state=state,
        claimed_at=NOW,
        proposed=[int(NOW.timestamp()) // 60 + 1440],
        place=None,
        code="ABCD",
        created_at=NOW,
        changed_at=NOW,
    )


@cache
def _values(value: Value) -> list[str]:
    """What such a value may be: two that exist, or the simplest that fits."""
    fitting = [sample for sample in SAMPLES if value.fits(sample)][:2]
    return fitting or [find(st.from_regex(value.pattern, fullmatch=True), value.fits)]


def presses() -> Iterator[str]:
    """Every button that there is, about things of others, and every question that a button may ask."""
    for family, step, takes in STEPS:
        for values in product(*map(_values, takes)):
            yield ":".join((family, step, *values))
    yield from (f"ask:{action}" for action in ACTIONS)


def everything() -> Iterator[tuple[What, Understanding | None, str | None]]:
    """Each thing that somebody can do, what the bot understands of it, and the action that it asks for."""
    for name in COMMANDS:
        understood = read_command(f"/{name}", commands.acts())
        assert understood
        yield Typed(f"/{name}"), understood, understood.intent
    for data in presses():
        yield Pressed("1", data), None, _asked_by(data)
    for action in ACTIONS:
        yield Typed("hvad med i morgen"), Understanding(action, 1.0), action
    yield Linked(GROUP), None, "group_link"


def _asked_by(data: str) -> str | None:
    try:
        return read_press(data).intent
    except UnknownPress:
        return None


def test_every_action_of_the_table_is_tried() -> None:
    assert {action for _, _, action in everything()} >= ACTS.keys()


@EVERY_ROLE
async def test_what_the_table_does_not_give_is_denied_changes_nothing_and_is_logged(world: World, role: str) -> None:
    await enter(world, role)
    for what, understood, action in everything():
        if action is None or may(world.roles, action):
            continue
        savepoint = await world.session.begin_nested()
        assert await world.does(what, understood) == ["not-allowed"], what
        assert await world.rows() == world.before, what
        assert await world.denials() == [action]
        await world.undo(savepoint)


@EVERY_ROLE
async def test_what_everybody_may_do_reaches_nothing_of_anybody_else(world: World, role: str) -> None:
    await enter(world, role)
    before = await world.others()
    for data in presses():
        action = _asked_by(data)
        if action is not None and ACTS[action].needs != EVERYBODY:
            continue
        savepoint = await world.session.begin_nested()
        assert await world.does(Pressed("1", data)) or data == "forget:now", data
        after = await world.others()
        lost = {name: rows - after[name] for name, rows in before.items() if rows - after[name]}
        assert lost == {}, data
        await world.undo(savepoint)


@pytest.mark.parametrize("step", ["show", "move", "cancel"])
async def test_staff_do_not_reach_the_appointments_that_others_have_made(world: World, step: str) -> None:
    await enter(world, "staff")
    for number in (1, 2):
        assert await world.does(Pressed("1", f"made:{step}:{number}")) == ["button-too-old"]
    assert await world.rows() == world.before


@EVERY_ROLE
async def test_a_form_is_refused_at_every_step_once_the_role_is_lost(world: World, role: str) -> None:
    await enter(world, role)
    for form in FORMS:
        steps: tuple[What, ...] = (
            Pressed("1", f"form:{form.fields[0].name}:yes"),
            Pressed("1", "form:back"),
            Typed("i morgen klokken 9"),
            Photo("file"),
            Contact("+4512345678", own=True),
        )
        for what in () if may(world.roles, form.action) else steps:
            savepoint = await world.session.begin_nested()
            await forms.begin(world.session, world.actor, form.name, {}, NOW)
            understood = Understanding("appointment_add", 0.5) if isinstance(what, Typed) else None
            assert await world.does(what, understood) == ["not-allowed"]
            # The form is closed, so that nobody is caught in it; nothing else has changed.
            assert await world.rows() == world.before
            assert await world.denials() == [form.action]
            await world.undo(savepoint)


_ids = st.integers(min_value=0, max_value=10**18).map(str)
_forged = st.one_of(
    st.text(max_size=64),
    st.lists(st.one_of(st.sampled_from(sorted({word for step in STEPS for word in step[:2]})), _ids), max_size=5).map(
        ":".join
    ),
    st.sampled_from(sorted(step[:2] for step in STEPS)).flatmap(
        lambda step: st.lists(st.one_of(_ids, st.text(max_size=8)), max_size=4).map(
            lambda values: ":".join((*step, *values))
        )
    ),
    st.sampled_from(sorted(ACTIONS)).map(lambda action: f"ask:{action}:item=1"),
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(data=_forged)
async def test_forged_buttons_reach_nothing_of_anybody_else(world: World, data: str) -> None:
    if not world.actor:
        await enter(world, "member")
    savepoint = await world.session.begin_nested()
    before = await world.others()
    assert await world.does(Pressed("1", data)) or data == "forget:now", data
    after = await world.others()
    assert all(rows <= after[name] for name, rows in before.items()), data
    await world.undo(savepoint)


async def test_somebody_else_s_answer_is_not_shown_in_danish(world: World) -> None:
    await enter(world, "member")
    assert await world.does(Pressed("1", "danish:1")) == ["button-too-old"]
    assert await donations.find(world.session, 1)
