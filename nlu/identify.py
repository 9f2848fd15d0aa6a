"""Names the language of each line of standard input, as JSON lines, with the trained language model.

Run from the repository: echo "Hvor er jobcafeen?" | nlu/.venv/bin/python nlu/identify.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from components.identification import MODEL_FILE, LanguageModel
from components.ngrams import NgramClassifier
from model_files import NoModel, model_path, read_member, trained_models
from surroundings import repository


def main() -> int:
    """The exit code: 1 when no model is trained."""
    try:
        model = _load(repository())
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    for line in sys.stdin:
        found = model.identify(line)
        print(json.dumps({"language": found["name"], "confidence": found["confidence"]}), flush=True)
    return 0


def _load(root: Path) -> LanguageModel:
    current, trained = model_path(root), trained_models(root)
    if not trained:
        raise NoModel
    archive = current if current in trained else trained[0]
    return LanguageModel(NgramClassifier.load(read_member(archive, MODEL_FILE)))


if __name__ == "__main__":
    sys.exit(main())
