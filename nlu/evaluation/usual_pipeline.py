"""Rasa's usual pipeline (usual_pipeline.yml) on our examples: the yardstick of `make evaluate`. Needs TensorFlow.

Run from the repository: PYTHONPATH=nlu nlu/.venv-tensorflow/bin/python -m evaluation.usual_pipeline < lines-of-text
Trains, unless a model of the same examples is kept under models/, and prints a JSON line for each line of text:
{"intent", "confidence"}; the last line is {"training_seconds"}. Progress goes to stderr.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
import time
from pathlib import Path

from surroundings import prepare, repository

LOOKUP_FILE = "entities.yml"  # not an example among them
CONFIG = Path(__file__).with_name("usual_pipeline.yml")


def main() -> int:
    """The exit code."""
    root = repository()
    prepare(root)
    from rasa.core.agent import Agent

    model = _model(root)
    seconds = json.loads(model.with_suffix(".json").read_text(encoding="utf-8"))["training_seconds"]
    agent = Agent.load(str(model))
    for line in sys.stdin.read().splitlines():
        parsed = asyncio.run(agent.parse_message(line))
        print(json.dumps({"intent": parsed["intent"]["name"], "confidence": parsed["intent"]["confidence"]}))
    print(json.dumps({"training_seconds": seconds}))
    return 0


def _model(root: Path) -> Path:
    """The trained model's path; how long the training took stands beside it."""
    from rasa.model_training import train_nlu

    path = root / "models" / f"usual-{_fingerprint(root)}.tar.gz"
    if not path.with_suffix(".json").exists():
        print("training Rasa's usual pipeline; this takes many minutes", file=sys.stderr)
        started = time.perf_counter()
        train_nlu(
            config=str(CONFIG),
            domain=str(root / "config/rasa/domain.yml"),
            nlu_data=str(root / "nlu_data"),
            output=str(path.parent),
            fixed_model_name=path.name.removesuffix(".tar.gz"),
        )
        seconds = round(time.perf_counter() - started)
        path.with_suffix(".json").write_text(json.dumps({"training_seconds": seconds}), encoding="utf-8")
    return path


def _fingerprint(root: Path) -> str:
    digest = hashlib.sha256(CONFIG.read_bytes())
    for path in sorted((root / "nlu_data").rglob("*.yml")):
        if path.name != LOOKUP_FILE:
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


if __name__ == "__main__":
    sys.exit(main())
