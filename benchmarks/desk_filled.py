"""A database of a municipality that has used the bot for a year, for what measures the pages of staff.

Everything is drawn from a seeded `random.Random`, so that two runs fill the same. Questions lie in clusters, as they
do when many people ask the same in their own words: ABOUT subjects of which a few are asked often, and beside them
such as nobody else has asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from random import Random
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from config.languages import LANGUAGES
from store import persons, roles, threads
from store.base import Base, Session
from store.broadcasts import Broadcast, Translation
from store.checks import CheckCard
from store.donations import DonationRequest
from store.drafts import Draft
from store.outbox import OutboxRow
from store.own_answers import OwnAnswer, OwnMeaning, OwnText
from store.persons import Person
from store.threads import Thread
from store.unanswered import Unanswered
from store.wrongs import Wrong

PEOPLE, ANSWERS, QUESTIONS = 5_000, 300, 10_000
ROWS, BROADCASTS, REQUESTS, THREADS, DRAFTS, WRONGS = 20_000, 60, 600, 120, 60, 40
# Of a whole year, as many as there are at once in these tables.
STAFF_CHAT, STAFF_GROUP = 4_000_000, -1_004_000_000
ABOUT, ALONE = 1_000, 0.15
MEANINGS, TRANSLATED = 7, 5
WORDS = (
    "hvor", "kan", "jeg", "få", "hjælp", "til", "min", "søn", "skole", "bus", "læge", "penge", "bolig", "svømme",
    "fiske", "cykel", "kort", "regning", "tolk", "mad", "tøj", "arbejde", "kursus", "papir", "nøgle", "vaske", "køre",
    "prøve", "barn", "mor", "far", "nabo", "lys", "varme", "vand", "avis", "musik", "bold", "have", "tandlæge",
)  # fmt: skip
Numbers = npt.NDArray[np.float64]
Row = TypeVar("Row", bound=Base)


async def fill(session: Session, now: datetime, rng: Random) -> Person:
    """Puts all of it into an empty database at the newest schema, and gives a member of staff who looks at it."""
    staff = await persons.meet(session, STAFF_CHAT, "da", now)
    await roles.give(session, staff.id, "staff", "", now)
    group = await persons.meet(session, STAFF_GROUP, "da", now)
    await threads.link_group(session, group.id, now, is_forum=True)
    people = await _added(session, [_person(number, now, rng) for number in range(PEOPLE)])
    numbers = [person.id for person in people]
    meanings = Meanings(rng)
    await _added(session, [_question(meanings, numbers, now, rng) for _ in range(QUESTIONS)])
    await _answers(session, meanings, staff.id, now, rng)
    await _broadcasts(session, staff.id, now, rng)
    await _added(session, [_row(rng.choice(numbers), now, rng) for _ in range(ROWS)])
    await _added(session, [_request(rng.choice(numbers), now, rng) for _ in range(REQUESTS)])
    chosen = rng.sample(numbers, THREADS)
    await _added(session, [_thread(number, group.id, now, rng) for number in chosen])
    await _added(session, [_draft(number, now, rng) for number in range(DRAFTS)])
    await _added(session, [_wrong(rng.choice(numbers), now, rng) for _ in range(WRONGS)])
    items = [("places", "borgerservice", 1, "open"), ("courses", "jobcafe", 1, "right")]
    await _added(session, [CheckCard(group_id=group.id, sent_at=now - timedelta(days=2), items=items)])
    return staff


class Meanings:
    """Vectors of questions: near the one of their subject, and all of them a little alike, as those of a model are."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._numpy = np.random.default_rng(rng.getrandbits(32))
        self._common = self._direction()
        self._subjects = [self._direction() for _ in range(ABOUT)]
        # The first subject is asked most, the hundredth a hundredth of that.
        self._weights = [1 / (place + 1) for place in range(ABOUT)]

    def one(self) -> bytes:
        """Of a subject that many ask about, or of one that nobody else does."""
        alone = self._rng.random() < ALONE
        subject = self._direction() if alone else self._rng.choices(self._subjects, self._weights)[0]
        mixed = 0.35 * self._common + 0.8 * subject + 0.55 * self._direction()
        return np.clip(np.round(mixed * 500), -127, 127).astype(np.int8).tobytes()

    def _direction(self) -> Numbers:
        drawn = self._numpy.normal(size=384)
        unit: Numbers = drawn / np.linalg.norm(drawn)
        return unit


async def _added(session: Session, rows: Sequence[Row]) -> Sequence[Row]:
    session.add_all(rows)
    await session.flush()
    return rows


def _person(number: int, now: datetime, rng: Random) -> Person:
    since = now - timedelta(days=rng.randrange(365))
    wrote_on = (now - timedelta(days=rng.randrange(30))).date() if rng.random() < 0.6 else None
    return Person(
        telegram_id=5_000_000 + number, language=rng.choice(list(LANGUAGES)), created_at=since, wrote_on=wrote_on,
        blocked_at=now if rng.random() < 0.04 else None,
    )  # fmt: skip


def _words(rng: Random) -> str:
    return " ".join(rng.choices(WORDS, k=rng.randrange(3, 9)))


def _question(meanings: Meanings, people: Sequence[int], now: datetime, rng: Random) -> Unanswered:
    asked_at = now - timedelta(seconds=rng.randrange(30 * 86_400))
    guesses: list[tuple[str, float]] = [("benefits_money", 0.3), ("leisure", 0.2), ("thanks", 0.1)]
    found = Unanswered(text=_words(rng), language=rng.choice(list(LANGUAGES)), guesses=guesses, asked_at=asked_at)
    found.vector = meanings.one() if rng.random() < 0.98 else None
    found.person_id = rng.choice(people) if rng.random() < 0.2 else None
    return found


async def _answers(session: Session, meanings: Meanings, staff: int, now: datetime, rng: Random) -> None:
    made = [
        OwnAnswer(question=_words(rng), text=_words(rng), facts=[], language="da", version=1, author_id=staff,
                  created_at=now, changed_at=now)
        for _ in range(ANSWERS)
    ]  # fmt: skip
    for each in await _added(session, made):
        await _added(session, [OwnMeaning(answer_id=each.id, language="", vector=meanings.one())
                               for _ in range(MEANINGS)])  # fmt: skip
        languages = rng.sample([code for code in LANGUAGES if code != "da"], TRANSLATED)
        await _added(session, [OwnText(answer_id=each.id, language=code, question=_words(rng), text=_words(rng),
                                       version=1, state=rng.choice(("drafted", "checked")), taken_at=now)
                               for code in languages])  # fmt: skip


async def _broadcasts(session: Session, staff: int, now: datetime, rng: Random) -> None:
    made = [
        Broadcast(author_id=staff, state=rng.choice(("draft", "sent", "sent", "sent")), kind="news", language="da",
                  text=_words(rng), facts=[], audience={}, missing={}, asks=[], created_at=now, changed_at=now)
        for _ in range(BROADCASTS)
    ]  # fmt: skip
    for each in await _added(session, made):
        await _added(session, [Translation(broadcast_id=each.id, language=code, text=_words(rng), version=1,
                                           state=rng.choice(("drafted", "checked")), taken_at=now)
                               for code in ("ar", "ti", "so", "uk")])  # fmt: skip


def _row(person: int, now: datetime, rng: Random) -> OutboxRow:
    at = now - timedelta(minutes=rng.randrange(7 * 1440))
    lane, priority = rng.choice((("reply", 0), ("notice", 1), ("reminder", 2), ("broadcast", 3)))
    message = {"lines": [{"id": "not-understood"}]}
    waits = rng.random() < 0.05
    return OutboxRow(
        person_id=person, lane=lane, priority=priority, message=message, state="queued" if waits else "sent",
        due_at=now + timedelta(days=1) if waits else at, created_at=at, finished_at=None if waits else at,
    )  # fmt: skip


def _request(person: int, now: datetime, rng: Random) -> DonationRequest:
    at = now - timedelta(hours=rng.randrange(90 * 24))
    return DonationRequest(
        person_id=person, items=[rng.choice(("bed", "sofa", "table"))], details={}, note=_words(rng), language="da",
        soon="week", area="Naestved", state=rng.choice(("open", "arranged", "done")), proposed=[], code="1",
        created_at=at, changed_at=at,
    )  # fmt: skip


def _thread(person: int, group: int, now: datetime, rng: Random) -> Thread:
    at = now - timedelta(minutes=rng.randrange(20_000))
    is_open = rng.random() < 0.5
    return Thread(
        person_id=person, group_id=group, language=rng.choice(list(LANGUAGES)), guesses=[], opened_at=at, last_at=at,
        state="open" if is_open else "closed", waiting_since=at if is_open and rng.random() < 0.5 else None,
    )  # fmt: skip


def _draft(number: int, now: datetime, rng: Random) -> Draft:
    return Draft(
        row_id=number + 1, question=_words(rng), language="da", guesses=[], answer=_words(rng), created_at=now,
        state=rng.choice(("kept", "used")),
    )  # fmt: skip


def _wrong(person: int, now: datetime, rng: Random) -> Wrong:
    return Wrong(
        person_id=person, shown="abcd", facts=[("places", "borgerservice")], text=_words(rng), language="da",
        created_at=now, passed_at=now, result=rng.choice((None, "right")),
    )  # fmt: skip
