"""docs/install.md and docs/backup.md are followed to the letter: installed, asked, carried away, lost, brought back."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
import shutil
from pathlib import Path

import pytest

from config.settings import ROOT
from simulator.client import SimulatorClient
from tests.containers.town import HOST, Town, answered, bare_town
from tests.processes import TOKEN, until

pytestmark = pytest.mark.timeout(1800)

# One message is due while the backup is the newest there is, one long after everything.
QUEUE = """
import asyncio
from datetime import UTC, datetime, timedelta
from actions.kernel.buttons import plain
from actions.kernel.messages import Message
from actions.kernel.rows import to_row
from config import settings
from store import outbox, persons
from store.database import Database

async def queue(now):
    loaded = settings.load()
    database = Database(loaded.database_url, loaded.key)
    async with database.transaction() as session:
        person = await persons.meet(session, {person}, "da", now)
        for text, after in (("SOON", timedelta(seconds={seconds})), ("LATER", timedelta(days=30))):
            row = to_row(Message(lines=(plain(text),)))
            outbox.put(session, person.id, row, lane="notice", now=now, due_at=now + after)
    await database.close()

asyncio.run(queue(datetime.now(UTC)))
"""
STATES = "SELECT string_agg(state, ' ' ORDER BY due_at) FROM outbox WHERE message::text ~ 'SOON|LATER'"


def block(page: str, heading: str, kind: str) -> str:
    """What is to be typed there, up to the next heading of that kind."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    part = re.split(rf"^## {heading}\n", text, flags=re.M)[1].partition("\n## ")[0]
    return "\n".join(re.findall(rf"^```sh {kind}\n(.*?)^```", part, re.M | re.S))


async def typed(here: Town, lines: str, answer: str = "") -> str:
    """Somebody types these lines in a shell in that folder; the first that fails ends it. `answer` is typed, too."""
    process = await asyncio.create_subprocess_exec(
        "bash", "-euo", "pipefail", "-c", lines, cwd=here.folder, env=_environment(here), stdin=-1, stdout=-1, stderr=-1
    )
    async with here.looking():
        said, errors = await process.communicate(answer.encode())
    assert process.returncode == 0, errors.decode()
    return said.decode()


def _environment(here: Town) -> dict[str, str]:
    """`docker` is the engine that there is. The images are built already."""
    programs = here.folder / "programs"
    if not programs.exists():
        programs.mkdir()
        engine, compose = os.environ["ENGINE"], shlex.split(os.environ["COMPOSE"])
        asks_compose = f'if [ "$1" = compose ]; then shift; exec {shlex.join(compose)} "$@"; fi'
        for name, line in (("docker", f'{asks_compose}\nexec {engine} "$@"'), ("make", '[ "$*" = images ]')):
            (programs / name).write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
            (programs / name).chmod(0o755)
    path = f"{programs}:{os.environ['PATH']}"
    return os.environ | {"PATH": path, "COMPOSE_PROJECT_NAME": here.project}


async def leaves(telegram: SimulatorClient, person: int) -> None:
    """Has everything deleted, by pressing what the bot offers."""

    async def pressed(since: int) -> int:
        [*_, last] = await telegram.changes(person, since, wait=60)
        data = [each["callback_data"] for line in last["reply_markup"]["inline_keyboard"] for each in line]
        version = await telegram.version(person)
        await telegram.press(person, last, next(each for each in data if "forget" in each))
        return version

    version = await telegram.version(person)
    await telegram.send(person, "/privacy")
    await telegram.changes(person, await pressed(await pressed(version)), wait=60)


async def heard(telegram: SimulatorClient, person: int) -> str:
    return " ".join(each.get("text", "") for each in await telegram.replies(person, count=99, wait=0))


async def installed(here: Town) -> None:
    """By the page, with a certificate that only this machine believes."""
    (here.folder / ".env").write_text("CADDY_TLS=tls internal\n", encoding="utf-8")
    lines = block("install.md", "Full, in containers", "full").replace("bot.example.org", HOST)
    # What follows is for those who come from another compose file.
    lines = lines.partition("docker run --rm --user root")[0]
    # A certificate of its own is nothing that the doctor believes, and all else is well.
    said = await typed(here, lines.replace("doctor --wait 300", "doctor --wait 90 || true"), f"{TOKEN}\n")
    assert [line.split(":")[0] for line in said.splitlines() if line.startswith("✗")] == ["✗ certificate"], said
    assert "\nhttps://t.me/" in said
    assert (here.folder / "vejviser.key").read_text(encoding="ascii")


async def test_what_the_pages_say_installs_it_and_brings_it_back_from_a_lost_machine(tmp_path: Path) -> None:
    async with bare_town(tmp_path / "old", "full") as old, old.telegram() as telegram:
        await installed(old)
        amal, sara = await telegram.add_person("Amal", language_code="da"), await telegram.add_person("Sara")
        for each in (amal, sara):
            await telegram.send(each, "/start")
            await telegram.replies(each, wait=60)
        old.inside("worker", "python", "-c", QUEUE.replace("{person}", str(amal)).replace("{seconds}", "150"))
        old.inside("worker", "vejviser", "backup")
        # What is not in the backup: somebody is told, somebody leaves.
        await leaves(telegram, sara)
        await until(lambda: heard(telegram, amal), lambda said: "SOON" in said, seconds=240, every=1)
        await typed(old, block("backup.md", "In containers", "carry"))
    async with bare_town(tmp_path / "new", "full") as new, new.telegram() as telegram:
        shutil.move(old.folder / "safe", new.folder)
        said = await typed(new, block("backup.md", "In containers", "restore"))
        assert "1 people had everything deleted since" in said
        await new.healthy()
        # The new simulator gives the same numbers again.
        assert [await telegram.add_person("Amal", language_code="da") for _ in range(2)] == [amal, sara]
        await answered(telegram)
        assert "SOON" not in await heard(telegram, amal)
        states = new.inside("database", "psql", "-U", "vejviser", "-h", "/run/postgresql", "-Atc", STATES)
        # Over in any case: where making the backup takes longer than it had to wait, it is in there as sent.
        assert states in ("missed queued", "sent queued")


def of_the_small_one(lines: str) -> str:
    """As the page says: another name, and no database of its own."""
    return "\n".join(line.replace("worker", "bot") for line in lines.splitlines() if "database" not in line)


async def test_the_small_one_comes_back_too(tmp_path: Path) -> None:
    async with bare_town(tmp_path / "old", "small") as old, old.telegram() as telegram:
        said = await typed(old, block("install.md", "Small, in a container", "small"), f"{TOKEN}\n")
        assert "Nothing is wrong." in said
        amal = await telegram.add_person("Amal", language_code="ti")
        await telegram.send(amal, "/start")
        await telegram.replies(amal, wait=60)
        old.inside("bot", "vejviser", "backup")
        await typed(old, of_the_small_one(block("backup.md", "In containers", "carry")))
    async with bare_town(tmp_path / "new", "small") as new, new.telegram() as telegram:
        shutil.move(old.folder / "safe", new.folder)
        said = await typed(new, of_the_small_one(block("backup.md", "In containers", "restore")))
        assert "1 people and groups" in said
        await answered(telegram, wait=120)
