"""Rasa component: puts what a message means, apart from its language, into the parse as `meaning`."""

from __future__ import annotations

import base64
from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.classifier import sentence_vector
from components.examples import read_examples
from components.paths import root
from components.stored import Stored
from components.traits import TRAITS_FILE, Traits

MEANS_FILE = "means.npz"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class Meaning(Stored):
    """`{"vector": ..., "traits": [...]}`: the embedding less what all sentences of its language have in common, packed,
    and the traits that the words name."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`data`: the folder with the examples and the traits; `means_of`: the intents that the messages are like."""
        return {"data": "nlu_data", "means_of": []}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._means: dict[str, np.ndarray] = {}
        self._traits = Traits("trait")

    def train(self, training_data: TrainingData) -> Resource:
        """Each language's mean, and the words, into the model."""
        data = root() / self._config["data"]
        language_of = {example.text: example.language for example in read_examples(data)}
        vectors: defaultdict[str, list[np.ndarray]] = defaultdict(list)
        for example in training_data.intent_examples:
            known = example.get("embed", True) and example.get(TEXT) in language_of
            if known and example.get(INTENT) in self._config["means_of"]:
                vectors[language_of[example.get(TEXT)]].append(_unit(sentence_vector(example)))
        with self._storage.write_to(self._resource) as folder:
            np.savez(folder / MEANS_FILE, **{code: np.mean(found, axis=0) for code, found in vectors.items()})
            traits = Traits.read(data / TRAITS_FILE) if (data / TRAITS_FILE).exists() else self._traits
            (folder / TRAITS_FILE).write_text(traits.table, encoding="utf-8")
        return self._resource

    def recall(self, folder: Path) -> None:
        with np.load(folder / MEANS_FILE) as means:
            self._means = dict(means)
        self._traits = Traits.read(folder / TRAITS_FILE)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `meaning` on each message; it is part of the parse."""
        for message in messages:
            language = (message.get("language") or {}).get("name") or ""
            vector = _unit(sentence_vector(message)) - self._means.get(language, 0.0)
            traits = self._traits.find(message.get(TEXT) or "", language)
            message.set("meaning", {"vector": packed(vector), "traits": traits}, add_to_output=True)
        return messages


def packed(vector: np.ndarray) -> str:
    """The direction of a vector, one signed byte a number (the largest is 127), in base64: 512 letters for 384."""
    largest = float(np.abs(vector).max()) or 1.0
    return base64.b64encode(np.rint(vector * (127 / largest)).astype(np.int8).tobytes()).decode("ascii")


def _unit(vector: np.ndarray) -> np.ndarray:
    return vector / (float(np.linalg.norm(vector)) or 1.0)
