"""The facts in the database: whole, changed all or nothing, taken back, seen by every process."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncSession

from config.facts import Municipality
from config.facts_file import exported, parsed
from config.facts_parts import Key, Unfit, differences, parts, whole
from store import facts as kept
from store.database import Database
from store.facts import Stale
from store.facts_import import seed, take_in
from tests.conftest import NOW
from tests.databases import copied

JOBCAFE, CAMILLA, KASERNEVEJ = Key("courses", "jobcafe"), Key("contacts", "camilla"), Key("places", "kasernevej")


@pytest.fixture
async def filled(database: Database, facts: Municipality) -> Database:
    async with database.transaction() as session:
        await seed(session, facts, NOW)
    return database


def changed(facts: Municipality, key: Key, **values: Any) -> dict[Key, Any]:
    return {key: parts(facts)[key] | values}


async def test_an_empty_database_answers_with_the_file(database: Database, facts: Municipality) -> None:
    async with database.transaction() as session:
        assert await kept.current(session, facts) is facts


async def test_what_is_seeded_is_the_file(filled: Database, facts: Municipality) -> None:
    async with filled.transaction() as session:
        assert await kept.current(session, changed_name(facts)) == facts


def changed_name(facts: Municipality) -> Municipality:
    return facts.model_copy(update={"name": "another"})


async def test_a_second_start_changes_nothing(filled: Database, facts: Municipality) -> None:
    async with filled.transaction() as session:
        await kept.change(session, changed(facts, CAMILLA, phones=["+4525451018"]), "staff", NOW)
        await seed(session, facts, NOW)
        assert (await kept.current(session, facts)).contact("camilla").phones == ("+4525451018",)


async def test_every_process_sees_a_change_at_once(filled: Database, facts: Municipality) -> None:
    other = Database(filled.url.render_as_string(hide_password=False), "another process")
    try:
        async with other.transaction() as session:
            assert (await kept.current(session, facts)).course("jobcafe").room == "Lokale 3"
        async with filled.transaction() as session:
            await kept.change(session, changed(facts, JOBCAFE, room="Lokale 5"), "staff", NOW)
        async with other.transaction() as session:
            assert (await kept.current(session, facts)).course("jobcafe").room == "Lokale 5"
    finally:
        await other.close()


async def test_a_change_that_is_taken_back_by_an_error_is_seen_by_nobody(filled: Database, facts: Municipality) -> None:
    async def fail(session: AsyncSession) -> None:
        await kept.change(session, changed(facts, JOBCAFE, room="Lokale 5"), "staff", NOW)
        assert (await kept.current(session, facts)).course("jobcafe").room == "Lokale 5"
        raise RuntimeError

    with pytest.raises(RuntimeError):
        async with filled.transaction() as session:
            await fail(session)
    async with filled.transaction() as session:
        assert (await kept.current(session, facts)) == facts


async def test_what_does_not_hang_together_is_refused_whole(filled: Database, facts: Municipality) -> None:
    both = {KASERNEVEJ: None, **changed(facts, CAMILLA, phones=["+4525451018"])}
    async with filled.transaction() as session:
        with pytest.raises(Unfit, match="nothing in places has the id kasernevej"):
            await kept.change(session, both, "staff", NOW)
        assert await kept.current(session, facts) == facts


async def test_the_second_of_two_editors_is_told(filled: Database, facts: Municipality) -> None:
    async with filled.transaction() as session:
        seen = {CAMILLA: (await kept.revisions(session))[CAMILLA]}
        await kept.change(session, changed(facts, CAMILLA, phones=["+4511111111"]), "staff", NOW, seen=seen)
        with pytest.raises(Stale):
            await kept.change(session, changed(facts, CAMILLA, phones=["+4522222222"]), "staff", NOW, seen=seen)
        assert (await kept.current(session, facts)).contact("camilla").phones == ("+4511111111",)


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
async def test_what_was_read_before_somebody_else_was_quicker_is_known_to_be_old(
    filled: Database, facts: Municipality
) -> None:
    async with filled.transaction() as slow:
        seen = {CAMILLA: (await kept.revisions(slow))[CAMILLA]}
        held = await kept.all_parts(slow)
        async with filled.transaction() as quick:
            await kept.change(quick, changed(facts, CAMILLA, phones=["+4511111111"]), "staff", NOW)
        with pytest.raises(Stale):
            await kept.change(slow, changed(facts, CAMILLA, phones=["+4522222222"]), "staff", NOW, seen=seen)
        assert held


async def test_a_change_is_undone_while_nobody_has_changed_the_same(filled: Database, facts: Municipality) -> None:
    async with filled.transaction() as session:
        first = await kept.change(session, changed(facts, CAMILLA, phones=["+4511111111"]), "staff", NOW)
        second = await kept.change(session, changed(facts, CAMILLA, phones=["+4522222222"]), "staff", NOW)
        with pytest.raises(Stale):
            await kept.undo(session, first, "staff", NOW)
        await kept.undo(session, second, "staff", NOW)
        assert (await kept.current(session, facts)).contact("camilla").phones == ("+4511111111",)


async def test_what_was_taken_out_comes_back_where_it_stood(filled: Database, facts: Municipality) -> None:
    key = Key("links", facts.links[0].id)
    async with filled.transaction() as session:
        number = await kept.change(session, {key: None}, "staff", NOW)
        assert len((await kept.current(session, facts)).links) == len(facts.links) - 1
        await kept.undo(session, number, "staff", NOW)
        assert await kept.current(session, facts) == facts


async def test_a_file_never_overwrites_what_staff_changed(filled: Database, facts: Municipality) -> None:
    new = parts(facts) | changed(facts, CAMILLA, phones=["+4533333333"]) | changed(facts, JOBCAFE, room="Lokale 7")
    async with filled.transaction() as session:
        await kept.change(session, changed(facts, CAMILLA, phones=["+4511111111"]), "staff", NOW)
        taken = await take_in(session, whole(new), NOW)
        now = await kept.current(session, facts)
    assert (taken.changed, taken.kept) == ((JOBCAFE,), (CAMILLA,))
    assert now.course("jobcafe").room == "Lokale 7"
    assert now.contact("camilla").phones == ("+4511111111",)


async def test_what_staff_took_out_does_not_come_back_with_a_file(filled: Database, facts: Municipality) -> None:
    key = Key("links", facts.links[0].id)
    async with filled.transaction() as session:
        await kept.change(session, {key: None}, "staff", NOW)
        assert (await take_in(session, facts, NOW)).kept == (key,)
        assert len((await kept.current(session, facts)).links) == len(facts.links) - 1


async def test_the_history_says_which_role_and_when(filled: Database, facts: Municipality) -> None:
    later = NOW + timedelta(days=3)
    async with filled.transaction() as session:
        await kept.change(session, changed(facts, CAMILLA, phones=["+4511111111"]), "staff", later)
        [(newest, step), (oldest, _)] = await kept.history(session, CAMILLA)
    assert (newest.by, newest.at, newest.how) == ("staff", later, "edited")
    assert (step.before["phones"], step.after["phones"]) == (["+4525451017"], ["+4511111111"])
    assert oldest.how == "imported"


def test_differences_name_what_differs(facts: Municipality) -> None:
    other = parts(facts) | changed(facts, JOBCAFE, room="Lokale 5")
    assert list(differences(parts(facts), other)) == [("courses.jobcafe.room", "Lokale 3", "Lokale 5")]


PHONES = st.integers(20_000_000, 99_999_999).map(lambda number: [f"+45{number}"])
ROOMS = st.text(min_size=1, max_size=20).map(lambda text: "".join(filter(str.isprintable, text)) or "x")
HOURS = st.sampled_from(["Mo-Fr 08:00-12:00", "Th 13:00-17:00; PH off", "Mo,We 09:00-11:30; Dec 24 off"])
PICKS = st.integers(0, 200)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("phones"), PICKS, PHONES),
        st.tuples(st.just("room"), PICKS, ROOMS),
        st.tuples(st.just("hours"), PICKS, HOURS),
        st.tuples(st.just("name"), PICKS, ROOMS),
        st.tuples(st.just("given"), PICKS, st.booleans()),
        st.tuples(st.just("gone"), PICKS, st.none()),
        st.tuples(st.just("undo"), PICKS, st.none()),
        st.tuples(st.just("import"), PICKS, st.none()),
        st.tuples(st.just("trip"), PICKS, st.none()),
    ),
    max_size=12,
)
SECTION = {"phones": "contacts", "room": "courses", "hours": "courses", "given": "courses", "name": "organisations"}


@given(steps=STEPS)
@settings(max_examples=25, deadline=None)
async def test_any_sequence_keeps_the_facts_valid_and_travels(
    steps: list[tuple[str, int, Any]],
    facts: Municipality,
    migrated_sqlite: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """Edits, undos, imports; what is exported and imported anew is the same."""
    folder = tmp_path_factory.mktemp("facts")
    database, second = (Database(copied(migrated_sqlite, folder / f"{name}.db")) for name in ("one", "two"))
    try:
        async with database.transaction() as session:
            await seed(session, facts, NOW)
            for what, pick, value in steps:
                await _step(session, facts, what, pick, value)
            now = await kept.current(session, facts)
        assert whole(parts(now)) == now
        read = parsed(exported(now), folder / "facts.yml")
        assert read == now
        async with second.transaction() as session:
            await seed(session, read, NOW)
            assert await kept.current(session, facts) == now
    finally:
        await database.close()
        await second.close()


async def _step(session: AsyncSession, file: Municipality, what: str, pick: int, value: Any) -> None:
    now = await kept.current(session, file)
    try:
        if what in SECTION:
            records = getattr(now, SECTION[what])
            record = records[pick % len(records)]
            key = Key(SECTION[what], record.id)
            await kept.change(session, {key: parts(now)[key] | {what: value}}, "staff", NOW)
        elif what == "gone":
            keys = [key for key in parts(now) if key.id]
            await kept.change(session, {keys[pick % len(keys)]: None}, "staff", NOW)
        elif what == "undo":
            changes = [change for key in parts(file) for change, _ in await kept.history(session, key)]
            newest = sorted({change.id for change in changes if change.how != "imported"}, reverse=True)
            if newest:
                await kept.undo(session, newest[pick % len(newest)], "staff", NOW)
        else:
            await take_in(session, file if what == "import" else now, NOW)
    except (Unfit, Stale):
        assert await kept.current(session, file) == now
