"""Presses that no button of the bot makes for this person: every act, every role, everything in every state.

All there is belongs to others. Whatever an outsider presses, nothing of it is shown and nothing is changed, but for
what their role is there for (`REACH`).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time, timedelta
from itertools import groupby, product

import pytest

from actions.kernel.acts import ACTS, VOLUNTEERS, Act, Value
from actions.kernel.messages import Fact, Message, say
from actions.kernel.permissions import may, perform
from actions.kernel.presses import press, read_press
from actions.kernel.rows import to_row
from store import (
    addresses,
    appointments,
    checks,
    donations,
    drafts,
    interpretations,
    outbox,
    own_answers,
    threads,
    unanswered,
    wrongs,
)
from store.broadcasts import Broadcast
from store.classes import CourseClass, Enrolment
from store.closures import Closure
from store.donations import DonationRequest
from store.offers import DonationOffer
from store.persons import Person
from store.roles import RoleName
from store.unanswered import Unanswered
from tests.actions.scene import Scene
from tests.conftest import NOW
from tests.kept import Rows, kept, owning

MARK = "5SECRET5"
STATES = ("draft", "open", "claimed", "arranged", "handed_over", "closed")
OFFER_STATES = {"draft": "open", "open": "asked", "arranged": "promised", "claimed": "promised"}
# What somebody may do with what is not theirs, by what the role is for. A member: nothing.
OF_VOLUNTEERS = {"donation_show", "donation_claim"}
OF_COORDINATORS = OF_VOLUNTEERS | {
    "donation_lift", "donation_reassign", "donation_give", "donation_merge", "donation_join", "donation_look",
    "donation_free", "donation_close", "offer_pass", "offer_refuse", "rule_set", "role_ask", "role_take",
    "invitation_withdraw",
}  # fmt: skip
# An announcement, a conversation, a closed day and what waits at the desk are the whole municipality's.
OF_STAFF = OF_COORDINATORS | {
    "closure_undo", "class_code", "thread_translate", "thread_take", "thread_close", "answer_keep", "answer_spread",
    "wrong_right", "wrong_change", "wrong_open", "check_right", "check_change", "check_pass", "check_open",
    "check_fact",
    *(name for name in ACTS if name.startswith(("broadcast_", "translation_", "draft_", "own_"))),
    *(name for name in ACTS if name.startswith("question_") and name != "question_tell"),
}  # fmt: skip
REACH: dict[RoleName | None, set[str]] = {
    None: set(), "volunteer": OF_VOLUNTEERS, "coordinator": OF_COORDINATORS, "staff": OF_STAFF,
}  # fmt: skip
# What is nobody else's: the form that is open, the log of tries, and the classes that courses have anyway.
PASSING = {"outbox", "forms", "audit", "limits", "classes"}
NUMBERS = ("1", "2", "999")


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("role", REACH, ids=str)
async def test_a_forged_press_shows_and_changes_nothing(scene: Scene, role: RoleName | None, state: str) -> None:
    await a_town(scene, state)
    await scene.person("outsider", "da", role, "samx" if role in ("volunteer", "coordinator") else "")
    before = await rows(scene)
    for act, presses in groupby(forged(role), lambda each: each[0]):
        for _, data in presses:
            replies = await perform(act, await scene.turn("outsider", read_press(data)))
            assert MARK not in str(replies), f"{data} shows what is another's"
        told = [row.message for row in await scene.queued("outsider", "notice")]
        assert MARK not in str(told), f"{act} sends what is another's"
        assert await rows(scene) == before, f"{act} changes what is another's"


@pytest.mark.parametrize("act", sorted(ACTS))
def test_whoever_may_press_a_number_has_to_be_something_to_that_row(act: str) -> None:
    """Of what everybody or every volunteer may press, each number says whose it has to be."""
    if ACTS[act].needs >= VOLUNTEERS:
        assert [value.name for value in numbers_of(ACTS[act]) if value.whose is None] == []


def numbers_of(act: Act) -> list[Value]:
    """What of a button's data is the number of a row."""
    return [value for value in act.takes or () if value.pattern.startswith("[1-9]")]


def forged(role: RoleName | None) -> Iterator[tuple[str, str]]:
    """Every act that takes the number of a row and may be pressed by this role, with all the values of its data."""
    for name, act in sorted(ACTS.items()):
        if numbers_of(act) and name not in REACH[role] and may({role or "member"}, name):
            for values in product(*(_possible(value) for value in act.takes or ())):
                yield name, press(name, *values)


def _possible(value: Value) -> list[str]:
    if value.pattern.startswith("[1-9]"):
        return list(NUMBERS)
    tried = ("29841060", "outside", "silent", "PT2H", "hour", "yes", "ti", "edit", "da", "1")
    return [each for each in tried if value.fits(each)][:2]


async def rows(scene: Scene) -> Rows:
    """All that is kept but what goes out, and what is the presser's own."""
    return await kept(scene.session, but=PASSING, actor=scene.people["outsider"].id, theirs=owning)


async def a_town(scene: Scene, state: str) -> None:
    """One of everything, in this state where it has states: Amal's, held by Mette, offered by Ole, made by Ida."""
    await scene.person("mette", "da", "volunteer", "samx")
    await scene.person("ole", "en")
    await scene.person("group", "da")
    amal, mette, ole, ida = (scene.people[name] for name in ("amal", "mette", "ole", "ida"))
    for _ in range(2):
        wish = await _wish(scene, amal, mette, state)
    scene.session.add(_offer(ole, wish, OFFER_STATES.get(state, "closed")))
    await appointments.keep(scene.session, amal.id, NOW + timedelta(days=2), "doctor", MARK, NOW)
    await appointments.make(scene.session, ida.id, NOW + timedelta(days=3), "municipality", MARK, MARK, NOW)
    await _classes(scene, amal)
    await _conversation(scene, amal, ida)
    scene.session.add(
        Broadcast(
            author_id=ida.id,
            state="sent",
            kind="news",
            language="da",
            text=MARK,
            facts=[],
            audience={},
            missing={},
            asks=["read", "coming"],
            created_at=NOW,
            changed_at=NOW,
        )
    )
    await unanswered.keep(scene.session, MARK, "ti", (), NOW)
    await _answered_once(scene, ida, mette)
    said = await wrongs.begin(scene.session, amal.id, "abcd", (), "ti", NOW)
    said.text = MARK
    said.passed_at = NOW
    await checks.keep(scene.session, scene.people["group"].id, (), NOW)
    await scene.session.flush()


async def _answered_once(scene: Scene, author: Person, translator: Person) -> None:
    """What staff have written is everybody's; what nobody has looked at is not."""
    once = await own_answers.write(scene.session, "?", "!", "da", author.id, NOW)
    await own_answers.take_on(scene.session, once, "ti", translator.id, NOW)
    drafted = (await own_answers.texts(scene.session, once.id))["ti"]
    drafted.question = drafted.text = MARK
    waiting = Unanswered(text=MARK, language="ti", guesses=[], asked_at=NOW, person_id=translator.id)
    waiting.answer_id, waiting.reviewed_at = once.id, NOW
    scene.session.add(waiting)


async def _wish(scene: Scene, family: Person, holder: Person, state: str) -> DonationRequest:
    wish = await donations.keep(
        scene.session, family, NOW, items=["bed"], details={}, note=MARK, vector=b"", traits=[], photo=MARK,
        soon="week", area="Naestved", code=MARK[:8],
    )  # fmt: skip
    wish.state = state
    wish.claimed_by = None if state in ("draft", "open") else holder.id
    wish.proposed, wish.proposed_by_family = [29841060], True
    wish.meets_at = NOW + timedelta(days=1) if state == "arranged" else None
    if state == "arranged":
        wish.place = "home"
        await addresses.keep(scene.session, wish.id, family.id, holder.id, MARK, NOW)
    await scene.session.flush()
    return wish


def _offer(giver: Person, wish: DonationRequest, state: str) -> DonationOffer:
    return DonationOffer(
        person_id=giver.id, items=["bed"], note=MARK, language="en", photos=[MARK], bring=False, state=state,
        until=NOW.date() + timedelta(days=9), declined=[], created_at=NOW, changed_at=NOW, asked_at=NOW,
        request_id=wish.id if state != "open" else None,
    )  # fmt: skip


async def _classes(scene: Scene, member: Person) -> None:
    course = CourseClass(
        course="jobspor", rule="FREQ=WEEKLY;BYDAY=TU", first_day=NOW.date(), opens=time(9), closes=time(12),
        created_at=NOW,
    )  # fmt: skip
    scene.session.add(course)
    await scene.session.flush()
    scene.session.add(Enrolment(person_id=member.id, class_id=course.id, lead="PT2H", created_at=NOW))
    day = date(2026, 12, 1)
    scene.session.add(Closure(course="jobspor", first_day=day, last_day=day, created_at=NOW))


async def _conversation(scene: Scene, asker: Person, member: Person) -> None:
    """A thread with an answer that is to be translated, and kept."""
    thread = await threads.begin(scene.session, asker.id, scene.people["group"].id, "ti", NOW)
    thread.name = thread.question = MARK
    said = Message(lines=(say("thread-answer", text=Fact(text=MARK)),))
    answer = outbox.put(scene.session, asker.id, to_row(said), lane="notice", now=NOW)
    await scene.session.flush()
    await interpretations.ask_for(scene.session, answer.id, "ti", NOW)
    await drafts.keep(scene.session, answer.id, thread, MARK, member.id, NOW)
