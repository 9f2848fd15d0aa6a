"""`vejviser doctor`: a real process that says what is wrong with what it is given, and what to do."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import httpx
import pytest
from sqlalchemy import text

from actions.kernel.buttons import plain
from actions.kernel.messages import Message
from actions.kernel.rows import to_row
from bot.children import free_port
from config.settings import ROOT
from simulator.client import SimulatorClient
from simulator.core import DEFAULT_TOKEN
from store import outbox, persons
from store.database import Database
from tests.databases import empty

Found = dict[str, tuple[str, str]]
Examine = Callable[..., Awaitable[tuple[int, Found]]]


async def doctor(*options: str, **settings: str) -> tuple[int, str]:
    """Exit code and what it said."""
    # Only what is set here counts, not the `.env` of whoever runs the tests.
    start = "import os, sys; sys.path.insert(0, os.environ['HOUSE']); from bot.cli import main; main()"
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", start, "doctor", *options,
        env={"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "HOUSE": str(ROOT), **settings},
        cwd=settings.get("FOLDER", "/"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    output, errors = await process.communicate()
    assert not errors, errors.decode()
    return process.returncode or 0, output.decode()


@pytest.fixture
async def examine(sqlite: Database, simulator: SimulatorClient, tmp_path: Path) -> Examine:
    """`await examine(NLU_URL="…")`: exit code, and level and sentence by what was looked at; the rest is in order."""

    async def examining(**settings: str) -> tuple[int, Found]:
        right = {
            "TELEGRAM_TOKEN": DEFAULT_TOKEN,
            "TELEGRAM_API_URL": simulator.base_url,
            "DATABASE_URL": sqlite.url.render_as_string(hide_password=False),
            "WEB_PORT": str(free_port()),
        }
        code, said = await doctor("--json", **right | settings)
        answer = json.loads(said)
        levels = [each["level"] for each in answer["findings"]]
        assert (answer["wrong"], code) == (levels.count("wrong"), min(levels.count("wrong"), 1))
        assert all(each["do"] for each in answer["findings"] if each["level"] == "wrong")
        assert DEFAULT_TOKEN not in said
        return code, {each["about"]: (each["level"], each["says"]) for each in answer["findings"]}

    return examining


async def test_what_is_in_order_is_said_and_ends_well(examine: Examine) -> None:
    code, found = await examine()
    assert code == 0, found
    assert {about for about, (level, _) in found.items() if level == "fine"} >= {
        "settings", "disk", "folder", "database", "outbox", "token", "webhook",
    }  # fmt: skip
    assert found["facts"][0] == "note"


async def test_a_setting_that_is_wrong_is_all_that_is_said(examine: Examine) -> None:
    code, found = await examine(WEB_PORT="99999")
    assert (code, list(found)) == (1, ["settings"])
    assert "WEB_PORT" in found["settings"][1]


async def test_a_token_that_telegram_refuses(examine: Examine) -> None:
    code, found = await examine(TELEGRAM_TOKEN="12345:another")
    assert (code, found["token"]) == (1, ("wrong", "Telegram refuses it (HTTP 401)"))


async def test_telegram_that_does_not_answer(examine: Examine) -> None:
    code, found = await examine(TELEGRAM_API_URL=f"http://127.0.0.1:{free_port()}")
    assert code == 1
    assert "does not answer (ConnectError)" in found["token"][1]


async def test_updates_that_go_elsewhere_than_the_settings_say(examine: Examine) -> None:
    settings = {"WEBHOOK_URL": "http://127.0.0.1:9", "WEBHOOK_SECRET": "s3cret_for-tests"}
    code, found = await examine(**settings)
    assert (code, found["webhook"][0]) == (1, "wrong")
    assert "http://127.0.0.1:9/telegram" in found["webhook"][1]


async def test_a_worker_leaves_it_to_the_receiver_where_updates_go(
    examine: Examine, simulator: SimulatorClient, migrated_postgres: str
) -> None:
    async with httpx.AsyncClient() as http:
        sent = {"url": "http://127.0.0.1:9/telegram"}
        (await http.post(f"{simulator.base_url}/bot{DEFAULT_TOKEN}/setWebhook", data=sent)).raise_for_status()
    nlu = f"http://127.0.0.1:{free_port()}"
    _, found = await examine(BOT_PART="worker", DATABASE_URL=migrated_postgres, NLU_URL=nlu)
    assert found["webhook"][0] == "fine"


async def test_a_certificate_that_nobody_can_see(examine: Examine) -> None:
    code, found = await examine(PUBLIC_URL=f"https://localhost:{free_port()}")
    assert (code, found["certificate"][0]) == (1, "wrong")


async def test_a_database_that_is_away(examine: Examine) -> None:
    url = f"postgresql://vejviser:hidden-word@127.0.0.1:{free_port()}/vejviser"
    code, found = await examine(DATABASE_URL=url)
    assert (code, found["database"][0]) == (1, "wrong")
    assert "hidden-word" not in str(found)


async def test_a_schema_of_before(examine: Examine, sqlite: Database) -> None:
    async with sqlite.transaction() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '0001'"))
    code, found = await examine()
    assert (code, found["database"][0]) == (1, "wrong")
    assert "its schema is 0001" in found["database"][1]


async def test_a_database_that_is_not_there_yet_is_not_made(examine: Examine, tmp_path: Path) -> None:
    file = tmp_path / "new" / "bot.db"
    code, found = await examine(DATABASE_URL=f"sqlite:///{file}")
    assert (code, found["database"][0], file.parent.exists()) == (0, "note", False)


async def test_postgresql_is_looked_at_with_its_clock(examine: Examine, migrated_postgres: str) -> None:
    database = Database(migrated_postgres)
    await empty(database)
    await database.close()
    code, found = await examine(DATABASE_URL=migrated_postgres)
    assert (code, found["database"][0], found["clock"][0]) == (0, "fine", "fine")


async def test_others_who_can_read_the_database(examine: Examine, sqlite: Database) -> None:
    assert sqlite.url.database
    Path(sqlite.url.database).chmod(0o644)
    code, found = await examine()
    assert (code, found["rights"][0]) == (1, "wrong")


async def test_messages_that_should_have_gone(examine: Examine, sqlite: Database) -> None:
    before = datetime.now(UTC) - timedelta(minutes=42)
    async with sqlite.transaction() as session:
        person = await persons.meet(session, 1, "da", before)
        outbox.put(session, person.id, to_row(Message(lines=(plain("x"),))), lane="notice", now=before)
    code, found = await examine()
    assert (code, found["outbox"][0]) == (1, "wrong")
    assert "42 minutes ago" in found["outbox"][1]


async def test_an_nlu_server_that_is_down(examine: Examine) -> None:
    code, found = await examine(NLU_URL=f"http://127.0.0.1:{free_port()}")
    assert (code, found["nlu"][0]) == (1, "wrong")


async def test_whoever_has_just_started_it_waits_until_all_is_well(
    sqlite: Database, simulator: SimulatorClient
) -> None:
    """The NLU server and the bot begin to answer while the doctor waits."""
    nlu, web = free_port(), free_port()
    examined = asyncio.create_task(
        doctor(
            "--wait",
            "60",
            TELEGRAM_TOKEN=DEFAULT_TOKEN,
            TELEGRAM_API_URL=simulator.base_url,
            DATABASE_URL=sqlite.url.render_as_string(hide_password=False),
            NLU_URL=f"http://127.0.0.1:{nlu}",
            WEB_PORT=str(web),
        )
    )

    def answering(body: bytes) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
        async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
            writer.close()

        return connected

    done, _ = await asyncio.wait({examined}, timeout=8)
    assert not done
    async with (
        await asyncio.start_server(answering(b'{"model_file": ""}'), "127.0.0.1", nlu),
        await asyncio.start_server(answering(b"vejviser_backup_age_seconds 60\n"), "127.0.0.1", web),
    ):
        assert (await examined)[0] == 0


async def test_an_nlu_server_with_the_model_of_other_examples(examine: Examine) -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        body = json.dumps({"model_file": "models/nlu-0123456789ab.tar.gz"}).encode()
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n%s" % (len(body), body))
        await writer.drain()
        writer.close()

    port = free_port()
    async with await asyncio.start_server(answer, "127.0.0.1", port):
        code, found = await examine(NLU_URL=f"http://127.0.0.1:{port}")
    assert (code, found["nlu"][0]) == (1, "wrong")
    assert "nlu-0123456789ab.tar.gz" in found["nlu"][1]


async def test_people_read_a_line_for_each_thing_and_what_to_do_under_it() -> None:
    code, said = await doctor(WEB_PORT="99999")
    assert code == 1
    assert said.startswith("✗ settings: WEB_PORT: ")
    assert "\n    Correct it in the environment or in .env.\n" in said
    assert said.endswith("1 things are wrong.\n")
