from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from model_files import (
    NoModel,
    current_model,
    fingerprint,
    model_path,
    remove_old_models,
    trained_models,
)
from surroundings import NLU


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in ("nlu_data/da/talk.yml", "config/rasa/config.yml", "nlu/components/e5.py", "nlu/uv.lock"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name)
    (tmp_path / "models").mkdir()
    return tmp_path


@pytest.mark.parametrize(
    "name", ["nlu_data/da/talk.yml", "config/rasa/config.yml", "nlu/components/e5.py", "nlu/uv.lock"]
)
def test_a_change_of_any_source_asks_for_a_new_model(root: Path, name: str) -> None:
    before = fingerprint(root)
    (root / name).write_text("changed")
    assert fingerprint(root) != before


def test_renaming_a_file_asks_for_a_new_model(root: Path) -> None:
    before = fingerprint(root)
    (root / "nlu_data/da/talk.yml").rename(root / "nlu_data/da/other.yml")
    assert fingerprint(root) != before


def test_what_python_leaves_behind_does_not_count(root: Path) -> None:
    before = fingerprint(root)
    (root / "nlu/components/__pycache__").mkdir()
    (root / "nlu/components/__pycache__/e5.pyc").write_bytes(b"x")
    assert fingerprint(root) == before


def test_the_newest_two_models_are_kept(root: Path) -> None:
    for age, name in enumerate(("nlu-c.tar.gz", "nlu-b.tar.gz", "nlu-a.tar.gz")):
        (root / "models" / name).touch()
        os.utime(root / "models" / name, (1000 - age, 1000 - age))
    remove_old_models(root)
    assert [path.name for path in trained_models(root)] == ["nlu-c.tar.gz", "nlu-b.tar.gz"]


def test_a_model_of_older_data_is_not_served(root: Path) -> None:
    (root / "models/nlu-000000000000.tar.gz").touch()
    with pytest.raises(NoModel, match="nlu/train"):
        current_model(root)


def run(script: str, root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(NLU / script), *(["--port", "1"] if script == "serve.py" else [])],
        env={**os.environ, "VEJVISER_ROOT": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )


def test_training_is_over_at_once_when_the_model_is_there(root: Path) -> None:
    model_path(root).touch()
    started = time.monotonic()
    done = run("train.py", root)
    assert done.returncode == 0
    assert "up to date" in done.stdout
    assert time.monotonic() - started < 1


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("talk.yml", "nlu:\n- intent: greet\n  examples: [\n", "talk.yml:4: not valid YAML"),
        ("glosses.tsv", "tid\ttime\nhej\n", "glosses.tsv:2: must be a word and its gloss, with a tab between"),
    ],
)
def test_broken_data_is_one_line_that_names_the_place(root: Path, name: str, content: str, said: str) -> None:
    (root / "nlu_data/da/talk.yml").write_text("nlu:\n- intent: greet\n  examples: |\n    - hej\n")
    (root / "nlu_data/da" / name).write_text(content)
    done = run("train.py", root)
    assert done.returncode == 1
    assert f"nlu_data/da/{said}" in done.stderr
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("script", ["serve.py", "identify.py"])
def test_without_a_model_it_says_how_to_train_one(root: Path, script: str) -> None:
    done = run(script, root)
    assert done.returncode == 1
    assert "nlu/train.py" in done.stderr
    assert "Traceback" not in done.stderr
