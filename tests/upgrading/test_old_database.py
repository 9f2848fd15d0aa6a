"""A database of an earlier version goes on where it was: nothing is lost, and what waits in it is still sent.

Each dump was filled by the code of its revision: something in each table, and messages of each kind, some sent, some
waiting. `database_0024.sql` is the oldest one, `database_0046.sql` is of the last revision before version 1.0.0.
"""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Connection, func, inspect, select, text, update

from actions import ACTIONS
from actions.donations.groups import update_cards
from actions.kernel.messages import Copy, Message, Recall
from actions.kernel.presses import read_danish, read_press
from actions.kernel.rows import of_row
from actions.kernel.turn import Work, World
from config.facts import Municipality
from config.languages import LANGUAGES
from rendering.render import render
from simulator.client import SimulatorClient
from store import donations, groups, outbox, persons, trust
from store.base import Base
from store.database import Database
from store.outbox import OutboxRow
from store.persons import Person
from store.readers import Reader
from tests.bot.house import House, opened


def dump_of(revision: str) -> str:
    return (Path(__file__).parent / f"database_{revision}.sql").read_text(encoding="utf-8")


# By which the people of the second one are known again.
KEY = "the key of the dumps"
STAFF, VOLUNTEERS = "-1001", "-100200300"
# What stands in the dump in place of a picture.
PICTURES = ("photo-1", "photo-2")
Rows = dict[str, list[tuple[Any, ...]]]


def loaded(path: Path, dump: str) -> None:
    with sqlite3.connect(path) as connection:
        connection.executescript(dump)


# Tables that have come since 0024, and those whose rows stand there in another form.
NEW = {
    "addresses", "approvals", "check_cards", "counters", "desk_code_apps", "desk_links", "desk_passkeys",
    "desk_sessions", "examples", "fact_changes", "fact_parts", "fact_steps",
    "facts_state", "guesses", "inbox", "own_answer_meanings", "own_answer_texts", "own_answers", "own_answers_state",
    "quota_uses", "recordings", "text_puzzles", "text_votes", "text_wordings", "texts_state", "wrongs",
}  # fmt: skip
HASHED = {"blocks", "no_shows"}
# What is another table now than in the dump of that revision.
OTHER: dict[str, set[str]] = {"0024": NEW | HASHED, "0046": {"inbox"}}
of_each_revision = pytest.mark.parametrize("revision", OTHER)


def columns(path: Path) -> dict[str, list[str]]:
    """The columns of each table."""
    with sqlite3.connect(path) as connection:
        ask = connection.execute
        found = ask("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'").fetchall()
        tables = [name for (name,) in found if name != "alembic_version"]
        return {name: [column for _, column, *_ in ask(f"PRAGMA table_info({name})")] for name in tables}


def contents(path: Path, tables: dict[str, list[str]]) -> tuple[Rows, Rows, Rows]:
    """All rows of these columns, all indexes with their columns, all foreign keys; by table."""
    with sqlite3.connect(path) as connection:
        ask = connection.execute
        rows = {
            name: ask(f"SELECT {', '.join(found)} FROM {name} ORDER BY 1, 2").fetchall()
            for name, found in tables.items()
        }
        indexes = {
            name: sorted(
                (unique, ask(f"PRAGMA index_info({index})").fetchall())
                for _, index, unique, *_ in ask(f"PRAGMA index_list({name})").fetchall()
            )
            for name in tables
        }
        keys = {name: sorted(each[2:] for each in ask(f"PRAGMA foreign_key_list({name})")) for name in tables}
    return rows, indexes, keys


@pytest.fixture
def revision() -> str:
    """That of the dump, for a test that looks at one only."""
    return "0024"


@pytest.fixture
async def upgraded(tmp_path: Path, revision: str) -> AsyncIterator[Database]:
    loaded(tmp_path / "old.db", dump_of(revision))
    database = Database(f"sqlite+aiosqlite:///{tmp_path / 'old.db'}", KEY)
    await database.upgrade()
    yield database
    await database.close()


@pytest.fixture
async def house(tmp_path: Path, simulator: SimulatorClient, facts: Municipality, revision: str) -> AsyncIterator[House]:
    """The bot on that database, with all the people and groups of it on the other side."""
    path = tmp_path / "old.db"
    loaded(path, await _with_numbers_of(simulator, dump_of(revision)))
    with sqlite3.connect(path) as connection:
        people = connection.execute("SELECT telegram_id, language FROM persons WHERE telegram_id > 0").fetchall()
    for telegram_id, language in people:
        await simulator.add_person("A", language_code=language, id=telegram_id)
        await simulator.change_person(telegram_id, started=True)
    database = Database(f"sqlite+aiosqlite:///{path}", KEY)
    await database.upgrade()
    async with opened(database, simulator, facts) as house:
        yield house
    await database.close()


async def _with_numbers_of(simulator: SimulatorClient, dump: str) -> str:
    """The simulator gives groups and pictures numbers of its own."""
    amal = await simulator.add_person("Amal")
    for group, is_forum in ((VOLUNTEERS, False), (STAFF, True)):
        number = await simulator.add_group("Gruppe", [amal], type="supergroup", is_forum=is_forum)
        dump = dump.replace(group, str(number))
    for picture in PICTURES:
        dump = dump.replace(picture, await _sent_picture(simulator))
    return dump


async def _sent_picture(simulator: SimulatorClient) -> str:
    """Telegram's id of a picture that somebody has sent."""
    amal = await simulator.add_person("Amal")
    await simulator.send_photo(amal)
    [*_, last] = (await simulator.transcript(amal))["messages"]
    return str(last["message"]["photo"][-1]["file_id"])


@of_each_revision
async def test_nothing_is_lost_and_the_schema_is_the_newest(tmp_path: Path, revision: str) -> None:
    path = tmp_path / "old.db"
    loaded(path, dump_of(revision))
    # Later versions may have more tables and columns.
    tables = {name: found for name, found in columns(path).items() if name not in HASHED & OTHER[revision]}
    rows, indexes, keys = contents(path, tables)
    assert all(rows.values())
    database = Database(f"sqlite+aiosqlite:///{path}", KEY)
    await database.upgrade()
    async with database.engine.connect() as connection:
        assert await connection.run_sync(_differences) == []
    await database.close()
    after = contents(path, tables)
    assert (after[0], after[2]) == (rows, keys)
    assert [name for name, found in indexes.items() if any(each not in after[1][name] for each in found)] == []
    assert columns(path).keys() - tables.keys() == OTHER[revision]


def _differences(connection: Connection) -> list[object]:
    return list(compare_metadata(MigrationContext.configure(connection), Base.metadata))


@of_each_revision
async def test_what_belongs_to_somebody_still_goes_with_them(upgraded: Database) -> None:
    async with upgraded.transaction() as session:
        for person in await session.scalars(select(Person)):
            await persons.forget(session, person.id)
        for table in ("outbox", "donation_requests", "donation_offers", "enrolments", "threads"):
            assert await session.scalar(text(f"SELECT count(*) FROM {table}")) == 0, table


async def test_who_was_blocked_or_did_not_come_is_known_by_a_hash_now(upgraded: Database) -> None:
    async with upgraded.transaction() as session:
        assert await trust.apart_from(session, 11) == {5}
        assert await trust.apart_from(session, 5) == {11}
        assert (await trust.no_shows(session, 6), await trust.missed(session, 6, 3)) == (1, True)
        assert await trust.no_shows(session, 5) == 0


async def test_who_read_a_language_before_still_does(upgraded: Database) -> None:
    async with upgraded.transaction() as session:
        assert {reader.given_at == reader.created_at for reader in await session.scalars(select(Reader))} == {True}


async def test_the_numbers_of_what_was_deleted_before_are_not_given_again(upgraded: Database) -> None:
    async with upgraded.transaction() as session:
        highest = await session.scalar(select(func.max(donations.DonationRequest.id))) or 0
        old = await session.get_one(donations.DonationRequest, highest)
        columns = inspect(donations.DonationRequest).columns
        values = {each.key: getattr(old, each.key) for each in columns if each.key != "id"}
        made = donations.DonationRequest(**values)
        session.add(made)
        await session.flush()
        # 6 and 7 stand in keys and buttons of the dump.
        assert made.id > 7


@of_each_revision
async def test_every_message_of_then_can_be_said_in_every_language_of_now(upgraded: Database) -> None:
    async with upgraded.transaction() as session:
        rows = list(await session.scalars(select(OutboxRow)))
    for row in rows:
        reply = of_row(row.message)
        shown = reply.as_of(row.due_at) if isinstance(reply, Message) else reply
        for language in LANGUAGES:
            assert render(shown, language, row.id) or isinstance(shown, Copy | Recall), row.id


@of_each_revision
async def test_every_button_of_then_leads_somewhere_now(upgraded: Database) -> None:
    async with upgraded.transaction() as session:
        rows = list(await session.scalars(select(OutboxRow)))
    pressed = {each["press"] for row in rows for line in row.message.get("buttons", []) for each in line} - {""}
    assert len(pressed) > 50
    for press in pressed:
        assert read_danish(press) or read_press(press).intent in ACTIONS, press


# A machine without a font for every script draws boxes.
@of_each_revision
@pytest.mark.filterwarnings("ignore:Glyph")
async def test_everything_that_waits_is_still_sent(house: House) -> None:
    house.start_worker()
    async with house.database.transaction() as session:
        due = sorted(set(await session.scalars(select(OutboxRow.due_at).where(OutboxRow.state == "queued"))))
    failed_before = await _in_state(house, "failed")
    waiting = await _in_state(house, "queued") | await _in_state(house, "sending")
    for moment in due:
        house.now = max(house.now, moment)
        await _settled(house)
    assert await _in_state(house, "failed") == failed_before
    rows = [await house.row(each) for each in waiting]
    # One waits on: there is no translation into the person's language.
    assert [row.key for row in rows if row.state != "sent"] == ["broadcast:2:8"]


async def test_cards_and_progress_of_then_are_still_changed_in_place(house: House) -> None:
    """What was sent before is edited, not sent again."""
    async with house.database.transaction() as session:
        [group] = await session.scalars(select(Person.telegram_id).join(groups.Group))
    message = (await house.bot.send_message(group, "the card")).message_id
    async with house.database.transaction() as session:
        await session.execute(
            update(OutboxRow)
            .where(OutboxRow.key.startswith("card:2:"))
            .values(telegram_message_id=message, message_ids=[message])
        )
        await session.execute(update(OutboxRow).where(OutboxRow.state == "queued").values(state="cancelled"))
        found = await donations.find(session, 2)
        assert found
        await update_cards(Work(session, World(house.facts), house.now), found)
    house.start_worker()
    await _settled(house)
    edited = await house.simulator.calls("editMessageText", chat=group)
    assert [(int(call["params"]["message_id"]), call["error"]) for call in edited] == [(message, None)]
    assert len(await house.simulator.calls("sendMessage", chat=group)) == 1


async def _in_state(house: House, state: outbox.State) -> set[int]:
    async with house.database.transaction() as session:
        return set(await session.scalars(select(OutboxRow.id).where(OutboxRow.state == state)))


async def _settled(house: House) -> None:
    """Until nothing is due any more."""
    ids = [*await _in_state(house, "queued"), *await _in_state(house, "sending")]
    for row_id in ids:
        row = await house.row(row_id)
        if row.due_at <= house.now:
            house.wake()
            # Behind some of them a process that draws has to be started, which a busy machine takes its time for.
            await house.when(row_id, lambda row: row.state not in ("queued", "sending") or row.due_at > house.now, 60)
