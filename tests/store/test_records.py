"""Small promises of what is kept: said twice it is there once, and the borders of days and moments are inside."""

from __future__ import annotations

from datetime import time, timedelta

from store import (
    appointments,
    audit,
    classes,
    closures,
    groups,
    limits,
    links,
    persons,
    readers,
    roles,
    trust,
    unanswered,
)
from store.database import Database
from tests.conftest import NOW

TODAY = NOW.date()
DAY = timedelta(days=1)


async def test_a_closure_covers_its_first_and_its_last_day_and_no_other(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        week = await closures.add(session, "jobspor", TODAY, TODAY + 4 * DAY, NOW)
        assert [week.covers("jobspor", TODAY + at * DAY) for at in (-1, 0, 4, 5)] == [False, True, True, False]
        assert not week.covers("jobcafe", TODAY)
        everything = await closures.add(session, None, TODAY, TODAY, NOW)
        assert everything.covers("jobcafe", TODAY)
        assert (await closures.add(session, "jobspor", TODAY, TODAY + 4 * DAY, NOW)).id == week.id
        assert (await closures.add(session, "jobspor", TODAY, TODAY + 3 * DAY, NOW)).id != week.id
        assert len(await closures.from_day(session, TODAY + 4 * DAY)) == 1
        assert await closures.from_day(session, TODAY + 5 * DAY) == []


async def test_a_class_runs_until_the_end_of_its_last_day(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        made = [
            await classes.keep(
                session, course="jobspor", rule="FREQ=WEEKLY", first_day=TODAY, last_day=TODAY + 7 * DAY,
                opens=time(hour), closes=time(12), now=NOW,
            )
            for hour in (9, 9, 10)
        ]  # fmt: skip
        assert [each.id for each in made] == [1, 1, 2]
        person = await persons.meet(session, 1, "da", NOW)
        await classes.enrol(session, person.id, 1, "PT1H", NOW)
        await classes.enrol(session, person.id, 1, "PT2H", NOW)
        [enrolment] = await classes.enrolments(session, [person.id])
        assert enrolment.lead == "PT2H"
        assert await classes.sizes(session) == {1: 1}
        for day, running in ((7, 2), (8, 0)):
            assert len(await classes.running(session, TODAY + day * DAY)) == running
            assert len(await classes.enrolled(session, "jobspor", TODAY + day * DAY)) == running / 2
        assert await classes.enrolled(session, "jobcafe", TODAY) == []
        await classes.leave(session, person.id, 2)
        assert len(await classes.enrolments(session, [person.id])) == 1
        await classes.leave(session, person.id, 1)
        assert await classes.enrolments(session, [person.id]) == []


async def test_an_appointment_at_the_same_moment_is_the_same_one(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        amal, yusuf = [await persons.meet(session, number, "da", NOW) for number in (1, 2)]
        first = await appointments.keep(session, amal.id, NOW, "doctor", None, NOW)
        again = await appointments.keep(session, amal.id, NOW, "dentist", "kasernevej", NOW)
        assert (again.id, again.about, again.place) == (first.id, "dentist", "kasernevej")
        assert (await appointments.keep(session, amal.id, NOW + DAY, "doctor", None, NOW)).id != first.id
        assert (await appointments.keep(session, yusuf.id, NOW, "doctor", None, NOW)).id != first.id
        assert [each.starts_at for each in await appointments.to_come(session, amal.id, NOW)] == [NOW + DAY]
        assert await appointments.count_to_come(session, amal.id, NOW - DAY) == 2
        assert await appointments.find(session, first.id, yusuf.id) is None
        made = await appointments.make(session, yusuf.id, NOW, "doctor", None, None, NOW)
        assert await appointments.find_made(session, made.id, amal.id) is None
        assert await appointments.made_to_come(session, yusuf.id, NOW) == []
        assert len(await appointments.of(session, [amal.id], NOW - DAY)) == 2
        assert len(await appointments.of(session, [amal.id], NOW)) == 1


async def test_a_link_opens_until_it_runs_out(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        token = links.create(session, "class", 7, now=NOW, expires_at=NOW + DAY, once=False)
        await session.flush()
        assert len(token) == 22
        assert await links.find(session, token, NOW + DAY) is None
        found = await links.find(session, token, NOW + DAY - timedelta(seconds=1))
        assert found
        assert found.made_in_minute == str(int(NOW.timestamp()) // 60)
        await links.prolong(session, "class", 8, NOW + 3 * DAY)
        assert await links.find(session, token, NOW + DAY) is None
        await links.prolong(session, "class", 7, NOW + 3 * DAY)
        assert await links.find(session, token, NOW + 2 * DAY)
        await links.forget(session, "appointment", 7)
        assert await links.find(session, token, NOW)
        await links.forget(session, "class", 7)
        assert await links.find(session, token, NOW) is None


async def test_people_are_planned_for_by_number_unless_they_have_blocked_the_bot(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        for number in range(1, 5):
            await persons.meet(session, number, "da", NOW)
        await persons.left(session, 2, NOW)
        assert await persons.after(session, 0, 2) == [1, 3]
        assert await persons.after(session, 3, 2) == [4]
        assert await persons.after(session, 4, 2) == []
        there, gone = [await persons.find(session, number) for number in (1, 2)]
        assert there
        assert gone
        assert (there.blocked_at, gone.blocked_at) == (None, NOW)
        assert await persons.meet(session, 2, "da", NOW, gone) is gone
        assert gone.blocked_at is None
        assert await persons.find(session, 99) is None


async def test_a_role_is_given_once_and_taken_only_as_it_was_given(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        person = await persons.meet(session, 1, "da", NOW)
        for organisation in ("samx", "samx", "venligbo"):
            await roles.give(session, person.id, "volunteer", organisation, NOW)
        assert len(await roles.everyone(session)) == 2
        await roles.take(session, person.id, "volunteer", "")
        assert len(await roles.everyone(session)) == 2
        await roles.take(session, person.id, "volunteer", "samx")
        assert await roles.rights(session, person.id) == {roles.Right("volunteer", "venligbo")}
        assert await roles.organisation(session, person.id) == "venligbo"
        await roles.give(session, person.id, "coordinator", "samx", NOW)
        assert await roles.organisation(session, person.id) == "samx"
        assert await roles.volunteers(session, "samx") == await roles.volunteers(session, "") == [person.id]
        assert await roles.volunteers(session, "nobody") == []
        assert await roles.holders(session, ["staff"]) == []


async def test_whoever_reads_a_language_is_asked_while_they_have_a_role_and_can_be_reached(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        for number in (1, 2, 3):
            person = await persons.meet(session, number, "da", NOW)
            await readers.choose(session, person.id, ["ti", "ar"], NOW - number * DAY)
            if number > 1:
                await roles.give(session, person.id, "volunteer", "samx", NOW)
        assert await readers.of(session, "ti") == [3, 2]
        assert await readers.of(session, "so") == []
        await readers.choose(session, 3, ["ar", "so"], NOW)
        assert await readers.languages_of(session, 3) == {"ar", "so"}
        assert (await readers.of(session, "ti"), await readers.of(session, "ar")) == ([2], [3, 2])
        await persons.left(session, 2, NOW)
        assert await readers.of(session, "ti") == []


async def test_whoever_wants_to_be_told_is_found_by_the_same_words_or_the_same_guess(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        for number in (1, 2):
            await persons.meet(session, number, "da", NOW)
        await unanswered.keep(session, "Hvor  er …", "da", [("greet", 0.4)], NOW)
        await unanswered.keep(session, "og nu", "da", [], NOW)
        assert await unanswered.wanted(session, "hvor er …", "greet") == []
        assert await unanswered.tell(session, 1, 1)
        assert await unanswered.tell(session, 2, 2)
        assert not await unanswered.tell(session, 3, 1)
        assert [row.id for row in await unanswered.wanted(session, "hvor er …", "")] == [1]
        assert [row.id for row in await unanswered.wanted(session, "x", "greet")] == [1]
        assert await unanswered.wanted(session, "x", "thanks") == []
        assert [row.id for row in await unanswered.wanted(session, "OG NU", "")] == [2]
        await unanswered.done(session, [1, 2], NOW)
        assert await unanswered.waiting(session) == []
        assert [row.id for row in await unanswered.wanted(session, "og nu", "")] == [2]


async def test_two_are_kept_apart_whichever_of_them_wanted_it(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        for number in (1, 2, 3):
            await persons.meet(session, number, "da", NOW)
        for _ in range(2):
            await trust.block(session, 1, 2, NOW)
        assert await trust.apart_from(session, 1) == {2}
        assert await trust.apart_from(session, 2) == {1}
        assert await trust.apart_from(session, 3) == frozenset()


async def test_a_limit_is_lifted_once_and_a_group_linked_once(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        for number in (1, -2):
            await persons.meet(session, number, "da", NOW)
        assert [await limits.lift(session, 1, NOW) for _ in range(2)] == [True, False]
        assert (await limits.is_lifted(session, 1), await limits.is_lifted(session, 2)) == (True, False)
        for organisation in ("samx", "venligbo"):
            await groups.link(session, 2, NOW, organisation)
        [group] = await groups.every(session)
        assert group.organisation == "venligbo"


async def test_the_newest_lines_of_the_log_come_first(sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        for number, event in enumerate(("give", "deny", "give", "give")):
            audit.note(session, None, f"person {number}", event, "", "", NOW)
        await session.flush()
        assert [row.subject for row in await audit.latest(session, ["give"], 0, 2)] == ["person 3", "person 2"]
        assert [row.subject for row in await audit.latest(session, ["give"], 2, 2)] == ["person 0"]
