"""The trained model's parts, read without a server, for the checks and the evaluation. Call `prepare` first."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from model_files import current_model, read_member

if TYPE_CHECKING:
    import numpy as np

    from components.intents import IntentModel, Mixture, Reading

EXAMPLES_CACHE = "models/cache/e5.npz"


def load_intents(root: Path) -> tuple[IntentModel, Mixture]:
    """The intent model of the present sources and how it mixes. Raises NoModel."""
    return _load(root, "EmbeddingClassifier")


def load_dangers(root: Path) -> tuple[IntentModel, Mixture]:
    """The same of the detector of danger, whose labels are "none", "possible" and the kinds. Raises NoModel."""
    return _load(root, "DangerDetector")


def read_mixture(root: Path, component: str = "EmbeddingClassifier") -> Mixture:
    """As config/rasa/config.yml has it."""
    from components.intents import Mixture

    return Mixture(**read_component(root, component)["mixture"])


def read_component(root: Path, name: str) -> dict[str, Any]:
    """The settings of a component of ours, by the name of its class."""
    pipeline = yaml.safe_load((root / "config/rasa/config.yml").read_text(encoding="utf-8"))["pipeline"]
    return next(step for step in pipeline if step["name"].endswith(f".{name}"))


def _load(root: Path, component: str) -> tuple[IntentModel, Mixture]:
    from components.intents import CONCEPTS_FILE, MEANING_FILE, SPELLING_FILE, IntentModel

    archive = current_model(root)
    with tempfile.TemporaryDirectory() as folder:
        for name in (MEANING_FILE, SPELLING_FILE, CONCEPTS_FILE):
            Path(folder, name).write_bytes(read_member(archive, name, component).getvalue())
        return IntentModel.load(Path(folder)), read_mixture(root, component)


def read_step(root: Path, setting: str) -> dict[str, Any]:
    """The step of the pipeline that has this setting."""
    pipeline = yaml.safe_load((root / "config/rasa/config.yml").read_text(encoding="utf-8"))["pipeline"]
    return next(step for step in pipeline if setting in step)


def readings(root: Path, texts: Sequence[str], languages: Sequence[str], cache: str = EXAMPLES_CACHE) -> list[Reading]:
    """The texts as the models see them, each in its language; their embeddings are kept in `cache`."""
    from components.concepts import Concepts
    from components.glossary import Glossary
    from components.intents import Reading

    glossary = Glossary.read(root / "nlu_data")
    return [
        Reading(vector, text, language, Concepts.of(glossary.gloss(text, language)))
        for vector, text, language in zip(embedded(root, texts, cache), texts, languages, strict=True)
    ]


def embedded(root: Path, texts: Sequence[str], cache: str = EXAMPLES_CACHE) -> np.ndarray:
    """One row a text, as long as the pipeline makes them (len(texts) x 384); kept in `cache` for the next time."""
    from components.e5 import E5Featurizer, EmbeddingCache

    class Shared(EmbeddingCache):
        """What the training will want again stays."""

        def _write(self, vectors: dict[str, np.ndarray]) -> None:
            super()._write({**self._read(), **vectors})

    settings = E5Featurizer.get_default_config()
    featurizer = E5Featurizer(settings, "e5")
    return Shared(root / cache).embed(texts, featurizer.embed_with_progress) * settings["scale"]
