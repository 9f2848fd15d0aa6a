"""The key of the keyed hashes: given, or made once and kept beside the database, and never exchanged unnoticed."""

from __future__ import annotations

import asyncio
import stat
from pathlib import Path

import pytest
from sqlalchemy import make_url

from config.settings import SettingsError, load
from store import persons, trust
from store.database import Database
from store.pseudonyms import KeyChanged, Pseudonyms
from tests.conftest import NOW
from tests.databases import copied

GIVEN = "a key of the settings"


def beside(path: Path) -> Pseudonyms:
    return Pseudonyms(make_url(f"sqlite+aiosqlite:///{path}"), None)


def test_a_key_is_made_once_and_is_for_its_owner_alone(tmp_path: Path) -> None:
    first = beside(tmp_path / "data" / "bot.db").of(7)
    file = tmp_path / "data" / "bot.key"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert len(file.read_text()) == 64
    file.chmod(0o644)
    assert beside(tmp_path / "data" / "bot.db").of(7) == first
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert [each.name for each in file.parent.iterdir()] == ["bot.key"]


def test_each_number_and_each_key_has_hashes_of_its_own(tmp_path: Path) -> None:
    one, other = beside(tmp_path / "one.db"), beside(tmp_path / "other.db")
    assert len({one.of(7), one.of(8), other.of(7), other.of(8)}) == 4
    assert one.of(7) == one.of(7)


def test_no_file_is_made_where_the_settings_give_a_key(tmp_path: Path) -> None:
    url = make_url(f"sqlite+aiosqlite:///{tmp_path / 'bot.db'}")
    assert Pseudonyms(url, GIVEN).of(7) == Pseudonyms(url, GIVEN).of(7)
    assert list(tmp_path.iterdir()) == []


async def test_of_many_who_make_the_key_at_once_all_have_the_same(tmp_path: Path) -> None:
    made = [asyncio.to_thread(beside(tmp_path / "bot.db").of, 7) for _ in range(8)]
    assert len(set(await asyncio.gather(*made))) == 1


async def test_a_bot_with_another_key_does_not_start(tmp_path: Path, migrated_sqlite: Path) -> None:
    url = copied(migrated_sqlite, tmp_path / "bot.db")
    for key in (None, GIVEN):
        database = Database(url, key)
        try:
            if key is None:
                async with database.transaction() as session:
                    await persons.meet(session, 7, "da", NOW)
                await database.upgrade()
            else:
                with pytest.raises(KeyChanged, match="PRIVACY_KEY"):
                    await database.upgrade()
        finally:
            await database.close()


def test_the_key_does_not_show_when_settings_are_printed() -> None:
    assert load(privacy_key=GIVEN).key == GIVEN
    assert GIVEN not in repr(load(privacy_key=GIVEN))
    with pytest.raises(SettingsError, match="PRIVACY_KEY") as error:
        load(privacy_key="short key")
    assert "short key" not in str(error.value)


async def test_a_lost_key_is_replaced_and_those_who_are_here_are_kept_apart_on(database: Database) -> None:
    url = database.url.render_as_string(hide_password=False)
    async with database.transaction() as session:
        one, other = [(await persons.meet(session, number, "da", NOW)).id for number in (7, 8)]
        await trust.block(session, one, other, NOW)
        await trust.no_show(session, other, None, NOW)
    opened = Database(url, GIVEN)
    await opened.upgrade(any_key=True)
    async with opened.transaction() as session:
        await trust.rekey(session)
    await opened.upgrade()
    async with opened.transaction() as session:
        assert await trust.apart_from(session, one) == {other}
        assert await trust.no_shows(session, other) == 1
        assert (await persons.meet(session, 7, "da", NOW)).id == one
    await opened.close()
