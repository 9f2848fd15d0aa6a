"""Trains a small model as an operator does, and talks to it as the bot does."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree
from typing import Any

import pytest

from model_files import current_model
from surroundings import NLU, repository

DATA = {
    "da": {
        "greet": ["hej", "goddag", "hej med dig"],
        "donation_request": ["jeg mangler en cykel", "har I vintertøj", "vi har brug for en seng"],
        "jobcafe_hours": ["hvornår åbner jobcaféen", "er jobcaféen åben nu", "åbningstider i jobcaféen"],
    },
    "ar": {
        "greet": ["مرحبا", "السلام عليكم", "اهلا"],
        "donation_request": ["اريد دراجة", "احتاج ملابس شتوية", "نحتاج سرير"],
        "jobcafe_hours": ["متى يفتح مقهى العمل", "هل مقهى العمل مفتوح الآن", "ما هي اوقات مقهى العمل"],
    },
}
DANGER = {
    "da": "text\tlevel\tkind\nder er brand\tcertain\tfire_or_crime\njeg er bange\tpossible\tthreats\n",
    "ar": "text\tlevel\tkind\nزوجي يضربني\tcertain\tviolence_at_home\nأنا خائفة\tpossible\tthreats\n",
}
TERMS = {"da": "cykel, cykl*", "ar": "دراجة"}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("house")
    copytree(repository() / "config/rasa", root / "config/rasa")
    for language, intents in DATA.items():
        (root / "nlu_data" / language).mkdir(parents=True)
        blocks = [
            f"- intent: {intent}\n  examples: |\n" + "".join(f"    - {text}\n" for text in texts)
            for intent, texts in intents.items()
        ]
        (root / "nlu_data" / language / "talk.yml").write_text("nlu:\n" + "".join(blocks), encoding="utf-8")
        terms = f"item:\n  bicycle: [{TERMS[language]}]\n"
        (root / "nlu_data" / language / "entities.yml").write_text(terms, encoding="utf-8")
        (root / "nlu_data" / language / "danger.tsv").write_text(DANGER[language], encoding="utf-8")
    done = run(root, "train.py")
    assert done.returncode == 0, done.stderr
    return root


@pytest.fixture(scope="module")
def server(root: Path) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    process = subprocess.Popen(
        [sys.executable, str(NLU / "serve.py"), "--port", str(port)],
        env=surroundings_of(root),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    address = f"http://127.0.0.1:{port}"
    wait_until_ready(address, process)
    yield address, process
    process.kill()
    process.communicate()


def run(root: Path, script: str, written: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(NLU / script)],
        env=surroundings_of(root),
        input=written,
        capture_output=True,
        text=True,
        check=False,
    )


def surroundings_of(root: Path) -> dict[str, str]:
    return {**os.environ, "VEJVISER_ROOT": str(root)}


def wait_until_ready(address: str, process: subprocess.Popen[str]) -> None:
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None:
        try:
            urllib.request.urlopen(f"{address}/status").close()
        except urllib.error.URLError:
            time.sleep(0.1)
        else:
            return
    raise AssertionError("the server does not answer")


def parse(address: str, text: str) -> dict[str, Any]:
    body = json.dumps({"text": text}).encode()
    with urllib.request.urlopen(f"{address}/model/parse", body) as answer:
        parsed: dict[str, Any] = json.load(answer)
    return parsed


Server = tuple[str, subprocess.Popen[str]]


@pytest.mark.parametrize(
    ("text", "language", "intent"),
    [("har I en cykel til mig", "da", "donation_request"), ("متى يفتح مقهى العمل؟", "ar", "jobcafe_hours")],
)
def test_a_parse_names_intent_and_language(server: Server, text: str, language: str, intent: str) -> None:
    parsed = parse(server[0], text)
    assert parsed["intent"]["name"] == intent
    assert parsed["intent_ranking"][0] == parsed["intent"]
    assert parsed["language"]["name"] == language


@pytest.mark.parametrize(("number", "back"), [("0123456789abcdef", "0123456789abcdef"), ("x y", None), ("ab", None)])
def test_the_number_of_a_request_comes_back_where_it_is_one(server: Server, number: str, back: str | None) -> None:
    body = json.dumps({"text": "hej"}).encode()
    request = urllib.request.Request(f"{server[0]}/model/parse", body, {"X-Request-Id": number})
    with urllib.request.urlopen(request) as answer:
        assert answer.headers["X-Request-Id"] == back


def test_a_parse_holds_the_entities(server: Server) -> None:
    assert parse(server[0], "Jeg mangler cyklen")["entities"] == [
        {
            "entity": "item",
            "value": "bicycle",
            "start": 12,
            "end": 18,
            "text": "cyklen",
            "confidence_entity": 1.0,
            "extractor": "EntityLookup",
        }
    ]


@pytest.mark.parametrize("text", ["", " ", "😀" * 4096, "\0", "/", '/greet{"item": 1}', "/greet{"])
def test_no_text_breaks_the_parse(server: Server, text: str) -> None:
    parsed = parse(server[0], text)
    assert 0 <= parsed["intent"]["confidence"] < 1
    assert parsed["entities"] == []
    assert set(parsed["language"]) == {"name", "confidence", "ranking"}


@pytest.mark.parametrize("path", ["/model/train", "/conversations/1/tracker", "/domain"])
def test_what_is_not_needed_is_not_offered(server: Server, path: str) -> None:
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(f"{server[0]}{path}")
    assert refused.value.code == 404
    refused.value.close()


async def _both(model: str, texts: list[str]) -> list[tuple[dict[str, Any], dict[str, Any]]]:
    from rasa.core.agent import Agent

    from straight import straighten

    usual, straight = Agent.load(model), Agent.load(model)
    straighten(straight)
    return [(await usual.parse_message(text), await straight.parse_message(text)) for text in texts]


def test_the_server_finds_what_rasa_s_own_graph_finds(root: Path) -> None:
    texts = [
        "har I en cykel til mig",
        "متى يفتح مقهى العمل؟",
        "der er brand",
        "Petra Hansen, Vej 3",
        "",
        "/greet",
        "😀",
    ]
    both = asyncio.run(_both(str(current_model(root)), texts))
    assert [usual for usual, _ in both] == [straight for _, straight in both]
    assert {each["intent"]["name"] for each, _ in both} >= {"donation_request", "jobcafe_hours"}


def test_languages_are_named_without_a_server(root: Path) -> None:
    done = run(root, "identify.py", "jeg mangler en seng\nاريد دراجة\n")
    assert [json.loads(line)["language"] for line in done.stdout.splitlines()] == ["da", "ar"]


def test_it_stops_when_told_and_has_logged_no_message(server: Server) -> None:
    address, process = server
    parse(address, "hemmelig besked")
    process.send_signal(signal.SIGTERM)
    output, _ = process.communicate(timeout=10)
    assert process.returncode == 0
    assert "hemmelig" not in output
