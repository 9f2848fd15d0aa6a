"""What an operator reads when an invitation is made, and when it cannot be."""

from __future__ import annotations

import pytest
from pydantic import SecretStr
from sqlalchemy import func, select

from bot import app, cli
from config import facts_file
from config.settings import Settings
from simulator.client import SimulatorClient
from store.database import Database
from store.links import Link
from store.roles import Right

NOBODY = "http://127.0.0.1:9"


def settings(database: Database, token: str | None, root: str = NOBODY) -> Settings:
    url = database.url.render_as_string(hide_password=False)
    return Settings(telegram_token=SecretStr(token) if token else None, telegram_api_url=root, database_url=url)


async def invited(loaded: Settings) -> str:
    return await cli._invite(loaded, facts_file.load(loaded.municipality), Right("staff", ""))


async def links(database: Database) -> int:
    async with database.transaction() as session:
        return await session.scalar(select(func.count()).select_from(Link)) or 0


async def test_without_a_bot_api_server_nobody_is_invited_and_one_line_says_why(sqlite: Database) -> None:
    with pytest.raises(app.NoBotApi) as caught:
        await invited(settings(sqlite, "12345:simulator"))
    assert str(caught.value).startswith(f"{NOBODY} does not answer")
    assert "\n" not in str(caught.value)
    assert await links(sqlite) == 0


async def test_without_a_simulator_it_says_how_to_start_one(sqlite: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app, "SIMULATOR_URL", NOBODY)
    with pytest.raises(app.NoBotApi, match="start it with `vejviser run`"):
        await invited(settings(sqlite, None))


async def test_a_wrong_token_is_named_as_one(sqlite: Database, simulator: SimulatorClient) -> None:
    with pytest.raises(app.NoBotApi, match="TELEGRAM_TOKEN"):
        await invited(settings(sqlite, "12345:another", simulator.base_url))


async def test_in_the_simulator_it_says_what_to_open_and_write(
    sqlite: Database, simulator: SimulatorClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(app, "SIMULATOR_URL", simulator.base_url)
    said = await invited(settings(sqlite, None))
    assert said.startswith(f"open {simulator.base_url}/ and write there: /start ")
    assert await links(sqlite) == 1


async def test_at_telegram_it_is_a_link(sqlite: Database, simulator: SimulatorClient) -> None:
    said = await invited(settings(sqlite, "12345:simulator", simulator.base_url))
    assert said.startswith("https://t.me/")
    assert "?start=" in said
