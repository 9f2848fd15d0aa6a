"""A backup is brought back: nobody is told twice, who was forgotten stays so, nothing that is there is overwritten."""

from __future__ import annotations

import asyncio
import sqlite3
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.backups.restoring import CannotRestore
from bot.backups.settling import Settled
from config.facts import Municipality
from store import appointments, desk_links, desk_sessions, inbox, links, outbox, persons, roles
from store.backups import forgotten, snapshot
from store.database import Database, Unfit
from store.outbox import OutboxRow
from store.persons import Person
from tests.bot.backups.conftest import Place, placed
from tests.conftest import NOW
from tests.databases import copied, new_postgres_database
from tests.planning import plan
from tests.upgrading.test_old_database import dump_of, loaded

ADMIN, AMAL, SARA = 1, 7, 8
SAYS = {"lines": [{"id": "greeting"}]}


async def met(database: Database, *numbers: int, now: datetime = NOW) -> list[int]:
    async with database.transaction() as session:
        return [(await persons.meet(session, each, "da", now)).id for each in numbers]


async def rows(database: Database, person_id: int) -> list[OutboxRow]:
    async with database.transaction() as session:
        found = await session.scalars(select(OutboxRow).where(OutboxRow.person_id == person_id).order_by(OutboxRow.id))
        return list(found)


async def here(database: Database) -> set[int]:
    async with database.transaction() as session:
        return set(await session.scalars(select(Person.telegram_id)))


async def to_send(database: Database, now: datetime) -> list[str]:
    """What a worker would take up, by its first line."""
    async with database.transaction() as session:
        taken = await outbox.claim(session, now, now + timedelta(seconds=15), 100)
        return [row.message["lines"][0]["id"] for row in taken]


async def test_nobody_is_reminded_twice_and_what_is_to_come_is_still_told(place: Place, facts: Municipality) -> None:
    database = place.database()
    begins = NOW + timedelta(days=6, hours=4)
    [amal] = await met(database, AMAL)
    async with database.transaction() as session:
        await appointments.keep(session, amal, begins, "doctor", None, NOW)
    made = await place.backup()
    # Three hours before it the evening's reminder was sent, which the backup knows nothing of; the other one was not.
    restored_at = begins - timedelta(hours=3)
    await plan(database, facts, restored_at)
    assert await to_send(database, restored_at) == ["reminder"]
    await place.restored(made, restored_at)
    new = place.database(anew=True)
    assert await to_send(new, restored_at) == []
    await plan(new, facts, restored_at + timedelta(minutes=15))
    assert await to_send(new, restored_at + timedelta(minutes=15)) == []
    assert await to_send(new, begins - timedelta(hours=2)) == ["reminder"]
    for each in (database, new):
        await each.close()


async def test_what_was_on_its_way_in_the_backup_is_not_sent_again(place: Place) -> None:
    database = place.database()
    [amal] = await met(database, AMAL)
    async with database.transaction() as session:
        for state, due in (("queued", 0), ("sending", 0), ("held", 60), ("queued", 60)):
            row = outbox.put(session, amal, SAYS, lane="notice", now=NOW, due_at=NOW + timedelta(minutes=due))
            row.state = state
        outbox.put(session, amal, SAYS, lane="reply", now=NOW).state = "sent"
    made = await place.backup()
    done = await place.restored(made, NOW + timedelta(minutes=30))
    assert done.let_go == 3
    new = place.database(anew=True)
    found = await rows(new, amal)
    assert [(row.state, row.error) for row in found] == [
        ("missed", "restored"), ("missed", "restored"), ("missed", "restored"), ("queued", None), ("sent", None),
    ]  # fmt: skip
    for each in (database, new):
        await each.close()


async def test_who_had_everything_deleted_after_the_backup_stays_so(place: Place) -> None:
    database = place.database()
    amal, sara = await met(database, AMAL, SARA)
    async with database.transaction() as session:
        # Sara had everything deleted before, and has come back since.
        person = await persons.get(session, sara)
        assert person
        await persons.empty(session, person, NOW + timedelta(minutes=1))
        await persons.forget(session, sara)
    await met(database, SARA, now=NOW + timedelta(minutes=2))
    made = await place.backup(NOW + timedelta(minutes=3))
    async with database.transaction() as session:
        person = await persons.get(session, amal)
        assert person
        await persons.empty(session, person, NOW + timedelta(minutes=4))
    await database.close()
    done = await place.restored(made, NOW + timedelta(hours=1))
    assert (done.forgotten, done.people) == (1, 1)
    new = place.database(anew=True)
    assert await here(new) == {SARA}
    await new.close()


async def test_files_of_who_was_forgotten_say_nothing_without_the_key(place: Place) -> None:
    database = place.database()
    [amal] = await met(database, AMAL)
    async with database.transaction() as session:
        person = await persons.get(session, amal)
        assert person
        pseudonym = person.pseudonym
        await persons.empty(session, person, NOW)
    await database.close()
    [file] = place.folder.glob(forgotten.NAMES)
    assert file.name == "forgotten-2026-11.txt"
    at, _, hashed = file.read_text().strip().partition(" ")
    assert datetime.fromisoformat(at) == NOW
    assert (len(hashed), hashed == pseudonym) == (64, False)


async def test_without_those_files_it_is_refused_unless_one_says_so(tmp_path: Path, migrated_sqlite: Path) -> None:
    (tmp_path / "old").mkdir()
    old = copied(migrated_sqlite, tmp_path / "old" / "bot.db")
    place = placed(tmp_path, old, f"sqlite:///{tmp_path / 'new' / 'bot.db'}")
    database = place.database()
    await met(database, AMAL)
    await database.close()
    made = await place.backup()
    for file in place.folder.glob(forgotten.NAMES):
        file.unlink()
    with pytest.raises(CannotRestore, match="--nobody-forgotten"):
        await place.restored(made, NOW)
    assert not (tmp_path / "new" / "bot.db").exists()
    assert (await place.restored(made, NOW, nobody_forgotten=True)).people == 1


async def test_what_had_come_and_was_not_answered_then_is_not_answered_days_later(place: Place) -> None:
    database = place.database()
    [amal] = await met(database, AMAL)
    async with database.transaction() as session:
        await inbox.put(session, [inbox.Arrival(1, AMAL, b"{}", NOW)])
    made = await place.backup()
    await place.restored(made, NOW + timedelta(minutes=1))
    new = place.database(anew=True)
    async with new.transaction() as session:
        assert await persons.get(session, amal)
        assert await inbox.waiting(session) == (0, None)
    for each in (database, new):
        await each.close()


async def test_nobody_is_signed_in_and_no_invitation_is_open(place: Place) -> None:
    database = place.database()
    [eva] = await met(database, ADMIN)
    async with database.transaction() as session:
        await desk_sessions.begin(session, eva, "da", "Chromium", NOW, confirmed=True)
        await desk_links.make(session, eva, NOW)
        right = roles.Right("staff", "")
        await links.invite(session, eva, right, now=NOW, expires_at=NOW + timedelta(days=7))
    made = await place.backup()
    await place.restored(made, NOW + timedelta(minutes=1))
    new = place.database(anew=True)
    async with new.transaction() as session:
        assert await desk_sessions.of(session, eva, NOW) == []
        assert await links.invitations(session, NOW) == []
        assert (await session.scalars(select(desk_links.DeskLink))).all() == []
    assert [row.message["lines"][0]["id"] for row in await rows(new, eva)] == ["backup-restored"]
    for each in (database, new):
        await each.close()


async def test_into_a_database_with_anything_in_it_nothing_is_brought_back(place: Place) -> None:
    database = place.database()
    await met(database, AMAL)
    made = await place.backup()
    new = place.database(anew=True)
    await new.upgrade()
    await met(new, SARA)
    with pytest.raises(CannotRestore, match="there is something in the database already"):
        await place.restored(made, NOW)
    assert await here(new) == {SARA}
    for each in (database, new):
        await each.close()


async def test_another_key_is_refused(place: Place) -> None:
    made = await place.backup()
    place.anew = place.anew.model_copy(update={"privacy_key": None})
    wrong = place.anew.model_validate({**place.anew.model_dump(), "privacy_key": "quite another key than that"})
    place.anew = wrong
    with pytest.raises(CannotRestore, match="another one than that of the backup"):
        await place.restored(made, NOW)


async def test_the_recordings_come_back(place: Place) -> None:
    if not place.settings.database_file:
        assert place.settings.voices_folder == place.anew.voices_folder
        return
    place.settings.voices_folder.mkdir()
    name = f"{5:032x}.ogg"
    (place.settings.voices_folder / name).write_bytes(b"OggS and so on")
    made = await place.backup()
    assert made.recordings == 1
    await place.restored(made, NOW)
    assert (place.anew.voices_folder / name).read_bytes() == b"OggS and so on"


async def test_what_an_older_version_has_made_is_brought_to_today_s_schema(tmp_path: Path) -> None:
    (tmp_path / "old").mkdir()
    old = tmp_path / "old" / "bot.db"
    loaded(old, dump_of("0024"))
    place = placed(tmp_path, f"sqlite:///{old}", f"sqlite:///{tmp_path / 'new' / 'bot.db'}")
    done: Settled = await place.restored(await place.backup(), NOW)
    assert done.people > 0
    new = place.database(anew=True)
    await new.upgrade()
    with closing(sqlite3.connect(tmp_path / "new" / "bot.db")) as opened:
        [revision] = opened.execute("SELECT version_num FROM alembic_version").fetchone()
    assert revision > "0024"
    await new.close()


async def test_the_bot_does_not_start_on_what_is_half_there(
    tmp_path: Path, postgres_url: str, with_client: None
) -> None:
    place = placed(tmp_path, new_postgres_database(postgres_url), new_postgres_database(postgres_url))
    source, database = place.database(), place.database(anew=True)
    await source.upgrade()
    await source.close()
    dump = tmp_path / "dump"
    await asyncio.to_thread(snapshot.take, place.database().url, dump)
    await asyncio.to_thread(snapshot.bring_back, database.url, dump)
    with pytest.raises(Unfit, match="has not come to its end"):
        await database.upgrade()
    assert not await asyncio.to_thread(snapshot.is_empty, database.url)
    await asyncio.to_thread(snapshot.finished, database.url)
    await database.upgrade()
    await database.close()
