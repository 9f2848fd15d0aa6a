"""Rasa classifier: logistic regression on the sentence embedding, the spelling, and what the words mean."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.concept_finder import DATA, WRITTEN_IN, concepts_of
from components.intents import IntentModel, Mixture, Reading
from components.paths import root
from components.stored import Stored
from components.wording import Sample


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class EmbeddingClassifier(IntentClassifier, Stored):
    """Gives `intent` and an `intent_ranking` of the likeliest `ranking_length` intents."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """data: the folder with the dictionaries. C: inverse strength of the penalty.
        evenness_of_spelling, held_back, mixture: see components.intents."""
        return {
            "data": DATA,
            "C": 1.0,
            "max_iter": 1000,
            "evenness_of_spelling": 0.0,
            "held_back": {},
            "mixture": {},
            "ranking_length": 10,
        }

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._model: IntentModel | None = None

    def train(self, training_data: TrainingData) -> Resource:
        """Fits on all examples that have an intent, and stores the model."""
        examples = those_with(INTENT, training_data)
        embedded = [example for example in examples if example.get("embed", True)]
        model = IntentModel.fit(
            np.stack([sentence_vector(example) for example in embedded]),
            [example.get(INTENT) for example in embedded],
            samples(examples, INTENT),
            root() / self._config["data"],
            c=self._config["C"],
            max_iter=self._config["max_iter"],
            evenness_of_spelling=self._config["evenness_of_spelling"],
            held_back=self._config["held_back"],
        )
        with self._storage.write_to(self._resource) as folder:
            model.save(folder)
        return self._resource

    def recall(self, folder: Path) -> None:
        self._model = IntentModel.load(folder)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `intent` and `intent_ranking`."""
        assert self._model is not None, "process() needs a loaded model"
        for message in messages:
            ranking = self._rank(self._model, message)
            message.set(INTENT, ranking[0], add_to_output=True)
            message.set(INTENT_RANKING_KEY, ranking, add_to_output=True)
        return messages

    def _rank(self, model: IntentModel, message: Message) -> list[dict[str, Any]]:
        probabilities = model.probabilities(reading(message), Mixture(**self._config["mixture"]))
        best = np.argsort(-probabilities)[: self._config["ranking_length"]]
        return [{"name": model.labels[index], "confidence": float(probabilities[index])} for index in best]


def those_with(label: str, training_data: TrainingData) -> list[Message]:
    """The examples that this label can be learnt from."""
    return [each for each in training_data.training_examples if each.get(TEXT) and each.get(label)]


def samples(examples: Sequence[Message], label: str) -> list[Sample]:
    """What is learnt from the words of examples that have this label."""
    return [Sample(each.get(TEXT), each.get(WRITTEN_IN) or "", each.get(label)) for each in examples]


def reading(message: Message) -> Reading:
    """What the components before have made of a message."""
    language = (message.get("language") or {}).get("name", "")
    return Reading(sentence_vector(message), message.get(TEXT) or "", language, concepts_of(message))


def sentence_vector(message: Message) -> np.ndarray:
    """The embedding of a message, 384 long."""
    _, sentence = message.get_dense_features(TEXT)
    return sentence.features[0]
