"""Trains the NLU model from nlu_data/, unless the model for the present data exists.

Run from the repository: nlu/.venv/bin/python nlu/train.py [--force]
"""

from __future__ import annotations

import argparse
import fcntl
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, redirect_stdout
from io import StringIO
from pathlib import Path

from model_files import model_path, remove_old_models
from surroundings import prepare, repository


def main() -> int:
    """The exit code: 0 when the model is there, 1 when it cannot be trained."""
    parser = argparse.ArgumentParser(description="Trains the NLU model from nlu_data/.")
    parser.add_argument("--force", action="store_true", help="train even when the data has not changed")
    arguments = parser.parse_args()
    root = repository()
    with _one_at_a_time(root):
        target = model_path(root)
        if target.exists() and not arguments.force:
            print(f"{target.relative_to(root)} is up to date")
            return 0
        return _train(root, target)


def _train(root: Path, target: Path) -> int:
    prepare(root)
    from components.beside import give_up
    from components.examples import DataError, read_examples, read_lookups, read_written
    from components.glossary import Glossary
    from components.wording import begin_wording

    try:
        examples = [*read_examples(root / "nlu_data"), *read_written(root / "nlu_data")]
        read_lookups(root / "nlu_data")
        Glossary.read(root / "nlu_data")
    except DataError as error:
        return _fail(str(error))
    if len({example.intent for example in examples}) < 2:
        return _fail("nlu_data has no examples of at least two intents: nothing to train on")
    languages = len({example.language for example in examples})
    _say(f"Training on {len(examples)} examples in {languages} languages; importing Rasa ...")
    started = time.monotonic()
    # What takes longest needs nothing of Rasa.
    begin_wording(examples, root / "nlu_data")
    try:
        _train_with_rasa(root, target)
    except _rasa_error() as error:
        give_up()
        return _fail(str(error))
    remove_old_models(root)
    _say(f"{target.relative_to(root)} trained in {time.monotonic() - started:.0f} s")
    return 0


def _train_with_rasa(root: Path, target: Path) -> None:
    from rasa.model_training import train_nlu
    from rasa.utils.common import configure_logging_and_warnings
    from rasa.utils.log_utils import configure_structlog

    configure_structlog(logging.INFO)
    configure_logging_and_warnings(logging.INFO)
    # Under a name of its own until it is whole: a server that starts meanwhile must not find half a model.
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="training-") as folder:
        # Rasa prints where it put the model, which is not where it will be.
        with redirect_stdout(StringIO()):
            train_nlu(
                config=str(root / "config/rasa/config.yml"),
                domain=str(root / "config/rasa/domain.yml"),
                nlu_data=str(root / "nlu_data"),
                output=folder,
                fixed_model_name=target.name,
            )
        Path(folder, target.name).replace(target)


def _rasa_error() -> type[Exception]:
    from rasa.shared.exceptions import RasaException

    return RasaException


@contextmanager
def _one_at_a_time(root: Path) -> Iterator[None]:
    """A second training waits for the first, and then finds its model."""
    (root / "models").mkdir(exist_ok=True)
    with open(root / "models" / ".training", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _say(line: str) -> None:
    print(line, flush=True)


def _fail(reason: str) -> int:
    print(f"error: {reason}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
