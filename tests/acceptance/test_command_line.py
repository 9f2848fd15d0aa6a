"""The command line, as an operator calls it."""

from __future__ import annotations

import asyncio
import json
import os
from pathlib import Path

import httpx
import pytest

from config.languages import LANGUAGES
from config.settings import ROOT
from tests.acceptance.test_talking import QUESTIONS
from tests.processes import Process, free_port
from tests.stage import VEJVISER


async def vejviser(*arguments: str, stdin: str = "", **env: str) -> tuple[int, str, str]:
    """Exit code, standard output, standard error."""
    process = await asyncio.create_subprocess_exec(
        str(VEJVISER), *arguments, cwd=ROOT, env=os.environ | env, stdin=-1, stdout=-1, stderr=-1
    )
    out, error = await process.communicate(stdin.encode())
    return process.returncode or 0, out.decode(), error.decode()


async def test_a_thousand_questions_with_one_start(nlu: Process) -> None:
    asked = [{"text": QUESTIONS[code], "lang": code} for code in LANGUAGES]
    lines = "\n".join(json.dumps(asked[at % len(asked)]) for at in range(1000))
    code, out, error = await vejviser("ask", "-", stdin=lines, NLU_URL=nlu.url)
    assert code == 0, error
    answers = [json.loads(line) for line in out.splitlines()]
    assert len(answers) == 1000
    for question, answer in zip(asked, answers, strict=False):
        assert answer["language"] == question["lang"]
        assert "12:30" in answer["replies"][0]["text"]
        assert answer["replies"][0]["pin"]["address"] == "Kasernevej 20, 4700 Næstved"


async def test_now_decides_what_is_open(nlu: Process) -> None:
    asked = {"text": "/jobcafe", "lang": "en"}
    times = ("2026-11-26T13:00:00+01:00", "2026-11-26T17:00")
    lines = "\n".join(json.dumps(asked | {"now": now}) for now in times)
    _, out, _ = await vejviser("ask", "-", stdin=lines, NLU_URL=nlu.url)
    now, later = (json.loads(line)["replies"][0]["text"] for line in out.splitlines())
    assert "16:30" in now.splitlines()[1]
    assert "3 December 2026" in later


@pytest.mark.parametrize(
    "lines", ["{", '{"lang": "da"}', '{"text": "x", "lang": "xx"}', '{"text": "x", "now": "soon"}']
)
async def test_a_bad_line_is_named(nlu: Process, lines: str) -> None:
    code, out, error = await vejviser("ask", "-", stdin='{"text": "hej"}\n' + lines, NLU_URL=nlu.url)
    assert (code, out) == (1, "")
    assert "line 2" in error


async def test_the_language_of_texts(nlu: Process) -> None:
    texts = {
        "da": "Hvor skal jeg hen for at få hjælp?",
        "ti": "ሓገዝ ንምርካብ ናበይ እየ ዝኸይድ?",
        "so": "Xaggee baan caawimo ka helaa?",
    }
    code, out, _ = await vejviser("identify", "-", stdin="\n".join(texts.values()))
    assert code == 0
    assert [json.loads(line)["language"] for line in out.splitlines()] == list(texts)


async def test_the_facts_are_valid_and_a_mistake_is_named_with_its_line(tmp_path: Path) -> None:
    code, out, _ = await vejviser("facts", "check")
    assert code == 0
    assert "Næstved Kommune" in out
    broken = tmp_path / "facts.yml"
    text = (ROOT / "config" / "municipalities" / "naestved.yml").read_text(encoding="utf-8")
    broken.write_text(text.replace("Th 12:30-16:30", "Thursday-ish", 1), encoding="utf-8")
    line = next(number for number, line in enumerate(broken.read_text().splitlines(), 1) if "Thursday-ish" in line)
    code, _, error = await vejviser("facts", "check", str(broken))
    assert code == 1
    assert f"facts.yml:{line}:" in error


async def test_a_wrong_setting_is_named_without_its_value() -> None:
    code, _, error = await vejviser("run", TELEGRAM_TOKEN="no-token-at-all", WEB_PORT="70000")
    assert code == 1
    assert "TELEGRAM_TOKEN" in error
    assert "WEB_PORT" in error
    assert "no-token-at-all" not in error


async def test_without_a_token_the_address_answers_as_soon_as_it_is_said(nlu: Process, tmp_path: Path) -> None:
    env = {name: value for name, value in os.environ.items() if name != "TELEGRAM_TOKEN"}
    env |= {"DATABASE_URL": f"sqlite:///{tmp_path / 'bot.db'}", "NLU_URL": nlu.url, "WEB_PORT": str(free_port())}
    bot = await asyncio.create_subprocess_exec(VEJVISER, "run", env=env, cwd=ROOT, stdout=asyncio.subprocess.PIPE)
    assert bot.stdout
    try:
        _, said = [(await bot.stdout.readline()).decode() for _ in range(2)]
        assert said.startswith("  Talk to the bot here: http://127.0.0.1:")
        async with httpx.AsyncClient() as http:
            assert (await http.get(said.split()[-1])).status_code == 200
    finally:
        bot.terminate()
        await bot.communicate()


async def test_the_database_is_brought_up_twice(tmp_path: Path) -> None:
    for _ in range(2):
        code, _, error = await vejviser("db", "upgrade", DATABASE_URL=f"sqlite:///{tmp_path / 'a' / 'b.db'}")
        assert (code, error) == (0, "")
