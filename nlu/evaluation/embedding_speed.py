"""How long the bare embedding of one message takes, one at a time, as the server computes it.

Run from the repository: PYTHONPATH=nlu nlu/.venv/bin/python -m evaluation.embedding_speed < lines-of-text
Prints milliseconds, a line each.
"""

from __future__ import annotations

import sys
import time

from surroundings import prepare, repository


def main() -> None:
    prepare(repository())
    from components.e5 import E5Featurizer

    featurizer = E5Featurizer(E5Featurizer.get_default_config(), "e5")
    featurizer.embed(["warm up"])
    for line in sys.stdin:
        started = time.perf_counter()
        featurizer.embed([line.strip()])
        print(f"{1000 * (time.perf_counter() - started):.3f}", flush=True)


if __name__ == "__main__":
    main()
