"""How the bot is, from outside: one number for a request in all logs, doors that are closed, the doctor beside it."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest

from tests.acceptance.conftest import with_bot
from tests.processes import Process, nlu_server, until
from tests.stage import VEJVISER, Stage

TOKEN = "of-whoever-watches-it"


def lines(log: Path) -> list[dict[str, object]]:
    """Those that are JSON."""
    written = log.read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in written if line.startswith("{")]


async def test_what_somebody_asks_has_one_number_in_the_log_of_the_bot_and_in_that_of_rasa(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOG_LEVEL", "DEBUG")
    async with nlu_server(tmp_path / "nlu.log") as nlu, with_bot(nlu, tmp_path, LOG_FORMAT="json") as stage:
        amal = await stage.person("da")
        await amal.say("hvornår har jobcaféen åbent?")
        await amal.say("jeg mangler en cykel")
        await stage.settled()
        bot = [each["request"] for each in lines(stage.bot.log) if each.get("path") == "/model/parse"]
        rasa = [each["request"] for each in lines(nlu.log) if each["event"] == "parsed"]
        assert len(set(bot)) == 2
        assert rasa == bot
        assert "jobcaf" not in nlu.log.read_text(encoding="utf-8").casefold()


async def test_strangers_find_no_metrics_and_whoever_has_the_token_does(nlu: Process, tmp_path: Path) -> None:
    async with with_bot(nlu, tmp_path, METRICS_TOKEN=TOKEN) as stage, httpx.AsyncClient() as http:
        passed_on = {"X-Forwarded-For": "203.0.113.7"}
        bearer = {"Authorization": f"Bearer {TOKEN}"}
        for path in ("/metrics", "/readyz"):
            url = f"{stage.bot.url}{path}"
            assert (await http.get(url, headers=passed_on)).status_code == 404
            assert (await http.get(url, headers=passed_on | bearer)).status_code == 200
        assert (await http.get(f"{stage.bot.url}/healthz", headers=passed_on)).status_code == 200


async def test_every_stage_of_a_message_is_counted(stage: Stage) -> None:
    amal = await stage.person("da")
    await amal.say("hvornår har jobcaféen åbent?")

    async def counted() -> dict[str, float]:
        async with httpx.AsyncClient(timeout=30) as http:
            said = (await http.get(f"{stage.bot.url}/metrics")).text
        samples = [line.rsplit(" ", 1) for line in said.splitlines() if not line.startswith("#")]
        return {name: float(value) for name, value in samples}

    def is_whole(found: dict[str, float]) -> bool:
        return all(found.get(name, 0) >= 1 for name in (
            'vejviser_updates_total{kind="typed"}', 'vejviser_updates_handled_total{kind="typed"}',
            "vejviser_parse_seconds_count", "vejviser_answer_seconds_count", 'vejviser_outbox_sent_total{lane="reply"}',
            'vejviser_outbox_late_seconds_count{lane="reply"}', 'vejviser_limiter_wait_seconds_count{lane="reply"}',
            "vejviser_telegram_seconds_count", "vejviser_nlu_up", "vejviser_database_up", "vejviser_disk_bytes",
        ))  # fmt: skip

    await until(counted, is_whole)


async def test_the_doctor_finds_a_bot_that_runs(stage: Stage) -> None:
    port = stage.bot.url.rpartition(":")[2]
    said = await stage.command(
        VEJVISER, "doctor", "--json", code=1,
        env={"DATABASE_URL": stage.database_url(), "WEB_PORT": port, "NLU_URL": stage.nlu_url},
    )  # fmt: skip
    found = {each["about"]: each for each in json.loads(said)["findings"]}
    assert [found[about]["level"] for about in ("bot", "nlu", "token", "database")] == ["fine"] * 4, found
    assert [about for about, each in found.items() if each["level"] == "wrong"] == ["backup"]


async def test_the_version_is_that_of_the_package(stage: Stage) -> None:
    said = await stage.command(VEJVISER, "--version", env={})
    assert said.split()[0] == "vejviser" and said.split()[1][0].isdigit()
