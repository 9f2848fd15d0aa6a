"""Families and volunteers press whatever they can, in any order; and what has to be true all the same."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from sqlalchemy import select

from actions.donations import donations as actions
from actions.donations.states import ALIVE, HELD, NEXT
from config.facts import Municipality
from store import donations, offers, persons, trust
from store.audit import Audit
from store.database import Database
from store.donations import DonationRequest
from store.offers import DonationOffer
from store.outbox import OutboxRow
from tests.actions.neighbours import FORM, OFFER_FORM
from tests.actions.scene import Scene, ids, presses, read
from tests.databases import copied

FAMILIES, VOLUNTEERS, COORDINATOR, GROUP = ("amal", "yusuf", "hana"), ("mette", "ole", "pia"), "ida", "group"
# What changes nothing in the state of a request, but stands in its log.
NOTES = frozenset({"block", "report", "merge"})
# What coordinators are told of cases that they are no part of.
TOLD_TO_COORDINATORS = frozenset({"missed-often", "report-notice", "offer-first-notice", "offer-report-notice"})
STEPS = ("release", "withdraw", "others", "done", "show", "missed", "another", "apart", "report", "number", "free")
_ABOUT_REQUEST = re.compile(r"donation:[a-z_]+:(\d+)")
_ABOUT_OFFER = re.compile(r"offer:[a-z]+:(\d+)")
ANSWERS = ("yes", "no", "withdraw", "pass", "refuse", "report", "block")
Parties = dict[int, set[int]]


class Neighbourhood(RuleBasedStateMachine):
    """Three families, three volunteers, a coordinator and the volunteers' group; anybody presses anything."""

    people = st.sampled_from([*FAMILIES, *VOLUNTEERS, COORDINATOR])
    numbers = st.integers(1, 5)
    volunteers = st.sampled_from(VOLUNTEERS)
    steps = st.sampled_from(STEPS)

    def __init__(self, url: str, facts: Municipality) -> None:
        """`url` is of a database at the newest schema, with nothing in it."""
        super().__init__()
        self.database, self.facts = Database(url), facts
        self.loop = asyncio.new_event_loop()
        self.run = self.loop.run_until_complete
        self.asked_for: dict[int, list[str]] = {}
        self.last_row = 0

    @initialize()
    def begin(self) -> None:
        self.run(self._begin())

    async def _begin(self) -> None:
        self.transaction = self.database.transaction()
        session = await self.transaction.__aenter__()
        self.scene = Scene(session, self.facts)
        for name in FAMILIES:
            await self.scene.person(name, "ti")
        for name in VOLUNTEERS:
            await self.scene.person(name, "da", "volunteer")
        await self.scene.person(COORDINATOR, "da", "coordinator")
        await self.scene.ask(COORDINATOR, "group_link", chat="-100200300")
        group = await persons.find(session, -100200300)
        assert group
        self.scene.people[GROUP] = group
        for who in (*FAMILIES, FAMILIES[0]):
            await self._ask(who, "bed")
        await self._look_who_was_told(({}, {}), await self._parties())

    @rule(who=people, item=st.sampled_from(["bed", "sofa"]))
    def asks(self, who: str, item: str) -> None:
        self._do(self._ask(who, item))

    @rule(who=people, number=numbers, step=steps)
    def presses(self, who: str, number: int, step: str) -> None:
        self._do(self.scene.press(who, f"donation:{step}:{number}"))

    @rule(who=volunteers, number=numbers)
    def takes(self, who: str, number: int) -> None:
        self._do(self.scene.press(who, f"donation:claim:{number}"))

    @rule(number=numbers, by_family=st.booleans(), step=st.sampled_from(["done", "missed", "others", "apart"]))
    def decides(self, number: int, by_family: bool, step: str) -> None:
        async def press() -> None:
            await self.scene.press(await self._side(number, family=by_family), f"donation:{step}:{number}")

        self._do(press())

    @rule(who=people, number=numbers, sentence=st.sampled_from(["outside", "carry", "n2"]))
    def says(self, who: str, number: int, sentence: str) -> None:
        self._do(self.scene.press(who, f"donation:say:{number}:{sentence}"))

    @rule(who=people, number=numbers)
    def writes(self, who: str, number: int) -> None:
        async def form() -> None:
            if ids(await self.scene.press(who, f"donation:write:{number}")) == ["write-ask"]:
                await self.scene.type(who, "Jeg har en blå bil")

        self._do(form())

    @rule(number=numbers, by_family=st.booleans())
    def proposes(self, number: int, by_family: bool) -> None:
        self._do(self._propose(number, family=by_family))

    @rule(who=volunteers, number=numbers, by_family=st.booleans(), later=st.sampled_from(["", "done", "missed"]))
    def agrees(self, who: str, number: int, by_family: bool, later: str) -> None:
        """The way that most go, so that there is something to go wrong afterwards."""
        self.takes(who, number)
        self._do(self._propose(number, family=by_family))
        self.picks(number, not by_family)
        if later:
            self.time_passes(1)
            self.decides(number, by_family, later)

    @rule(number=numbers, who=st.one_of(people, st.booleans()))
    def picks(self, number: int, who: str | bool) -> None:
        async def press() -> None:
            found = await donations.find(self.scene.session, number)
            minutes = found.proposed[0] if found and found.proposed else 29841060
            one = who if isinstance(who, str) else await self._side(number, family=who)
            await self.scene.press(one, f"donation:pick:{number}:{minutes}")

        self._do(press())

    @rule(who=people, item=st.sampled_from(["bed", "sofa"]), seen=st.booleans())
    def gives(self, who: str, item: str, seen: bool) -> None:
        async def form() -> None:
            if ids(await self.scene.press(who, "ask:donation_offer")) == ["offer-items-ask"]:
                await self.scene.fill(who, f"form:items:{item}", *OFFER_FORM)

        self._do(form())
        if seen:
            self.run(self.scene.session.flush())
            for found in self.run(offers.in_state(self.scene.session, "unseen")):
                self.answers(COORDINATOR, found.id, "pass")

    @rule(who=people, number=numbers, step=st.sampled_from(ANSWERS))
    def answers(self, who: str, number: int, step: str) -> None:
        self._do(self.scene.press(who, f"offer:{step}:{number}"))

    @rule(who=st.sampled_from(FAMILIES))
    def merges(self, who: str) -> None:
        async def press() -> None:
            mine = await donations.of_person(self.scene.session, self.scene.people[who].id, ALIVE)
            one, other = ([each.id for each in mine] * 2)[:2] if mine else (1, 2)
            await self.scene.press(COORDINATOR, f"donation:join:{one}:{other}")

        self._do(press())

    @rule(number=numbers, who=people)
    def reassigns(self, number: int, who: str) -> None:
        self._do(self.scene.press(COORDINATOR, f"donation:give:{number}:{self.scene.people[who].id}"))

    @rule(days=st.integers(1, 3))
    def time_passes(self, days: int) -> None:
        self.scene.now += timedelta(days=days)
        self._do(actions.tick(self.scene.work))

    async def _ask(self, who: str, item: str) -> None:
        if ids(await self.scene.press(who, "ask:donation_request")) == ["request-items-ask"]:
            await self.scene.fill(who, f"form:items:{item}", *FORM)

    async def _propose(self, number: int, *, family: bool) -> None:
        who = await self._side(number, family=family)
        reply = await self.scene.press(who, f"donation:propose:{number}")
        if ids(reply) == ["meet-times-ask"]:
            await self.scene.fill(who, presses(reply)[0], "form:times:done", "form:place:home")

    def _do(self, work: Coroutine[Any, Any, Any]) -> None:
        """Does it, and looks whom it has told what."""

        async def watched() -> None:
            before = await self._parties()
            await work
            after = await self._parties()
            await self._look_who_was_told(before, after)

        self.run(watched())

    async def _look_who_was_told(self, before: tuple[Parties, Parties], after: tuple[Parties, Parties]) -> None:
        for found in await self._all():
            self.asked_for.setdefault(found.id, list(found.items))
        part_of = [
            {number: one.get(number, set()) | other.get(number, set()) for number in one.keys() | other.keys()}
            for one, other in zip(before, after, strict=True)
        ]
        everybody_concerned = set().union(*part_of[0].values(), *part_of[1].values())
        coordinator, group = self.scene.people[COORDINATOR].id, self.scene.people[GROUP].id
        for row in await self.scene.session.scalars(select(OutboxRow).where(OutboxRow.id > self.last_row)):
            self.last_row = max(self.last_row, row.id)
            reply = read(row)
            about = [
                part_of[at][int(number)]
                for at, pattern in enumerate((_ABOUT_REQUEST, _ABOUT_OFFER))
                for number in pattern.findall(" ".join(presses(reply)))
            ]
            if row.person_id == group:
                assert {press.split(":")[1] for press in presses(reply)} <= {"claim"}
            elif row.person_id == coordinator and reply.lines[0].id in TOLD_TO_COORDINATORS:
                continue
            else:
                assert row.person_id in everybody_concerned, reply
                assert all(row.person_id in parties for parties in about), reply
            for person in self.scene.people.values():
                assert not re.search(rf"\b{abs(person.telegram_id)}\b", str(row.message))

    async def _parties(self) -> tuple[Parties, Parties]:
        """Who is part of each request and of each offer: who made it, and who has it or is asked about it."""
        wishes = {found.id: {found.person_id, found.claimed_by} - {None} for found in await self._all()}
        rows = await self.scene.session.scalars(select(DonationOffer).execution_options(populate_existing=True))
        family = {found.id: found.person_id for found in await self._all()}
        given = {each.id: {each.person_id, family.get(each.request_id or 0)} - {None} for each in rows}
        return wishes, given  # type: ignore[return-value]

    async def _side(self, number: int, *, family: bool) -> str:
        found = await donations.find(self.scene.session, number)
        person_id = (found.person_id if family else found.claimed_by) if found else None
        return next((name for name, person in self.scene.people.items() if person.id == person_id), FAMILIES[0])

    @invariant()
    def every_request_is_in_one_state_and_held_by_at_most_one(self) -> None:
        for found in self.run(self._all()):
            assert found.state in NEXT
            assert (found.claimed_by is not None) == (found.state in HELD) or found.state == "closed"
            assert found.claimed_by != found.person_id
            assert (found.meets_at is not None) == (found.state in ("arranged", "handed_over")) or (
                found.state == "closed"
            )

    @invariant()
    def nothing_that_was_asked_for_is_lost(self) -> None:
        there = {found.id: found.items for found in self.run(self._all())}
        assert self.asked_for.keys() == there.keys()
        for number, items in self.asked_for.items():
            assert set(items) <= set(there[number])

    @invariant()
    def the_log_tells_the_same_story(self) -> None:
        async def logged() -> dict[str, list[tuple[str, str, str]]]:
            found: dict[str, list[tuple[str, str, str]]] = {}
            for row in await self.scene.session.scalars(select(Audit).order_by(Audit.id)):
                found.setdefault(row.subject, []).append((row.before, row.event, row.after))
            return found

        steps = self.run(logged())
        for found in self.run(self._all()):
            state = "draft"
            for before, event, after in steps[f"request {found.id}"]:
                assert before == state
                assert after == (state if event in NOTES else NEXT[before][event])  # type: ignore[index]
                state = after
            assert state == found.state

    @invariant()
    def who_was_blocked_has_nothing_for_the_other(self) -> None:
        async def together() -> list[DonationRequest]:
            return [
                found
                for found in await self._all()
                if found.state in ("claimed", "arranged")
                and found.claimed_by in await trust.apart_from(self.scene.session, found.person_id)
            ]

        assert self.run(together()) == []

    @invariant()
    def an_offer_is_promised_to_a_request_that_its_giver_has(self) -> None:
        async def promised() -> list[tuple[int, int | None]]:
            await self.scene.session.flush()
            found = await offers.in_state(self.scene.session, "promised")
            requests = [await donations.find(self.scene.session, each.request_id or 0) for each in found]
            return [
                (each.person_id, request.claimed_by if request else None)
                for each, request in zip(found, requests, strict=True)
            ]

        for giver, holder in self.run(promised()):
            assert giver == holder

    async def _all(self) -> list[DonationRequest]:
        await self.scene.session.flush()
        rows = await self.scene.session.scalars(select(DonationRequest).execution_options(populate_existing=True))
        return list(rows)

    def teardown(self) -> None:
        async def end() -> None:
            await self.transaction.__aexit__(None, None, None)
            await self.database.close()

        self.run(end())
        self.loop.close()


def test_whatever_anybody_presses_what_has_to_be_true_stays_true(
    migrated_sqlite: Path, tmp_path: Path, facts: Municipality
) -> None:
    numbers = count()

    class OnACopy(Neighbourhood):
        def __init__(self) -> None:
            super().__init__(copied(migrated_sqlite, tmp_path / f"{next(numbers)}.db"), facts)

    run_state_machine_as_test(OnACopy, settings=settings(max_examples=30, stateful_step_count=40))
