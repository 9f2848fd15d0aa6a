"""Lists the examples that the trained model puts elsewhere: wrong label, or words that mean two things.

Run from the repository after training: nlu/.venv/bin/python nlu/check_model.py
Prints file:line lines; exits with 1 when there are more than ALLOWED of all.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from model_files import NoModel, current_model, read_member
from surroundings import prepare, repository

if TYPE_CHECKING:
    from components.examples import Example
    from components.intents import IntentModel, Mixture

ALLOWED = 0.01


def main() -> int:
    """The exit code."""
    root = repository()
    prepare(root)
    from components.examples import read_examples

    examples = read_examples(root / "nlu_data")
    try:
        guesses = _guesses(root, examples)
    except NoModel as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    elsewhere = [(example, guess) for example, guess in zip(examples, guesses, strict=True) if guess != example.intent]
    for example, guess in elsewhere:
        place = f"{example.path.relative_to(root)}:{example.line}"
        print(f"note: {place}: {example.text!r} is {example.intent}, the model says {guess}")
    share = len(elsewhere) / len(examples)
    print(f"the model puts {len(elsewhere)} of {len(examples)} examples elsewhere ({share:.2%}, allowed {ALLOWED:.0%})")
    return 1 if share > ALLOWED else 0


def _guesses(root: Path, examples: Sequence[Example]) -> list[str]:
    """The intent of each example as the server would say it. Raises NoModel."""
    from components.e5 import E5Featurizer, EmbeddingCache

    model, mixture = load_intents(root)
    settings = E5Featurizer.get_default_config()
    featurizer = E5Featurizer(settings, "e5")
    cache = EmbeddingCache(root / settings["cache"])
    texts = [example.text for example in examples]
    vectors = cache.embed(texts, featurizer.embed_with_progress) * settings["scale"]
    rows = (
        model.probabilities(vector, example.text, example.language, mixture)
        for vector, example in zip(vectors, examples, strict=True)
    )
    return [model.labels[int(row.argmax())] for row in rows]


def load_intents(root: Path) -> tuple[IntentModel, Mixture]:
    """The intent model of the present sources and how it mixes. Raises NoModel."""
    from components.intents import MEANING_FILE, SPELLING_FILE, IntentModel

    archive = current_model(root)
    with tempfile.TemporaryDirectory() as folder:
        for name in (MEANING_FILE, SPELLING_FILE):
            Path(folder, name).write_bytes(read_member(archive, name).getvalue())
        return IntentModel.load(Path(folder)), read_mixture(root)


def read_mixture(root: Path) -> Mixture:
    """As config/rasa/config.yml has it."""
    from components.intents import Mixture

    return Mixture(**read_step(root, "mixture")["mixture"])


def read_step(root: Path, setting: str) -> dict[str, Any]:
    """The step of the pipeline that has this setting."""
    import yaml

    pipeline = yaml.safe_load((root / "config/rasa/config.yml").read_text(encoding="utf-8"))["pipeline"]
    return next(step for step in pipeline if setting in step)


if __name__ == "__main__":
    sys.exit(main())
