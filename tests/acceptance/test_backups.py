"""The bot is lost and comes back from its backup: real processes, one after the other on the same Telegram."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import httpx
import psycopg

from bot.backups import identities
from tests.processes import spawn, until
from tests.stage import VEJVISER, Stage, button, buttons

KEY = "a key that is in the settings"


async def gauge(url: str, name: str) -> float:
    async with httpx.AsyncClient(timeout=30) as http:
        text = (await http.get(f"{url}/metrics")).text
    found = re.search(rf"^{name} (\S+)$", text, re.MULTILINE)
    return float(found[1]) if found else float("nan")


async def test_a_bot_that_was_lost_comes_back_and_knows_who_left(own_stage: Stage, tmp_path: Path) -> None:
    folder, identity = tmp_path / "backups", tmp_path / "identity.txt"
    backups = {
        "BACKUP_FOLDER": str(folder),
        "BACKUP_RECIPIENT": identities.make(identity),
        "PRIVACY_KEY": KEY,
    }
    amal, sara = await own_stage.person("ti", "Amal"), await own_stage.person("en", "Sara")
    first = await own_stage.start_bot(**backups)
    assert await gauge(first.url, "vejviser_backup_failed") == 0
    await amal.say("/language")
    await sara.say("/language")
    await first.stop()
    # Whatever the bot made at its start is from before they wrote.
    env = {"DATABASE_URL": own_stage.database_url(), **backups}
    [*_, line] = (await own_stage.command(VEJVISER, "backup", env=env)).splitlines()
    made = Path(line.partition(":")[0])
    second = await own_stage.start_bot(**backups)
    [known] = await sara.say("/privacy")
    [sure] = await sara.press(known, button(known, lambda data: "forget" in data))
    await sara.press(sure, button(sure, lambda data: "forget" in data))
    await own_stage.settled()
    calls = len(await own_stage.simulator.calls("sendMessage"))
    await second.kill()
    own_stage.database_file.unlink()
    for each in own_stage.folder.glob("bot.db-*"):
        each.unlink()
    shutil.rmtree(own_stage.folder / "bot.forgotten")
    said = await own_stage.command(VEJVISER, "restore", made, "--identity", identity, env=env)
    assert "1 people had everything deleted since" in said
    third = await own_stage.start_bot(**backups)
    assert 0 <= await gauge(third.url, "vejviser_backup_age_seconds") < 3600
    # Nobody hears anything again, and the one who is still known is still answered in Tigrinya.
    await own_stage.settled()
    assert len(await own_stage.simulator.calls("sendMessage")) == calls
    with closing(sqlite3.connect(own_stage.database_file)) as opened:
        people = opened.execute("SELECT telegram_id, language FROM persons").fetchall()
    assert people == [(amal.id, "ti")]
    [answer] = await amal.say("/menu")
    assert buttons(answer)


async def test_the_clock_makes_one_and_says_how_old_it_is(own_stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    recipient = identities.make(tmp_path / "identity.txt")
    bot = await own_stage.start_bot(BACKUP_FOLDER=str(folder), BACKUP_RECIPIENT=recipient)

    async def made() -> list[Path]:
        return list(folder.glob("vejviser-*.backup.age"))

    assert len(await until(made)) == 1
    assert 0 <= await gauge(bot.url, "vejviser_backup_age_seconds") < 300


async def test_a_second_process_on_one_file_is_refused_in_a_line_and_the_first_goes_on(own_stage: Stage) -> None:
    bot = await own_stage.start_bot()
    env = {
        "TELEGRAM_TOKEN": "12345:simulator",
        "TELEGRAM_API_URL": own_stage.simulator.base_url,
        "DATABASE_URL": own_stage.database_url(),
        "NLU_URL": own_stage.nlu_url,
        "WEB_PORT": "0",
    }
    log = own_stage.folder / "second.log"
    second = await spawn([VEJVISER, "run"], 0, log, env)
    assert await second.process.wait() == 1
    [line] = log.read_text().splitlines()
    assert line == f"vejviser: another process is running on {own_stage.database_file}"
    person = await own_stage.person("da")
    assert buttons((await person.say("/menu"))[0])
    await bot.kill()
    await own_stage.start_bot()


async def test_a_database_in_another_encoding_is_refused_in_a_line(
    own_stage: Stage, postgres_url: str, tmp_path: Path
) -> None:
    made = "CREATE DATABASE ascii ENCODING 'SQL_ASCII' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0"
    with psycopg.connect(f"{postgres_url.replace('+psycopg', '')}postgres", autocommit=True) as connection:
        connection.execute(made)
    said = await own_stage.command(
        VEJVISER, "run", env={"DATABASE_URL": f"{postgres_url}ascii", "WEB_PORT": "0"}, code=1
    )
    [line] = said.splitlines()
    assert line.startswith("vejviser: the database is in SQL_ASCII")
