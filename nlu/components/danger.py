"""Rasa component: puts into the parse, as `danger`, whether somebody is in danger: a level and a kind.

Beside the intents and apart from them: a message can be a question about anything, and be written in fear.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.featurizers.featurizer import Featurizer
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.classifier import reading, samples, sentence_vector, those_with
from components.concept_finder import DATA
from components.examples import EMERGENCY, SAFE
from components.intents import IntentModel, Mixture
from components.paths import root
from components.stored import Stored

POSSIBLE = "possible"
LABEL = "danger"


@dataclass(frozen=True)
class Levels:
    """From which probability on. possible: that anything is wrong at all. certain: that somebody is in danger."""

    possible: float = 0.4
    certain: float = 0.6


class DangerModel:
    """Labels are "none", "possible" and the kinds of certain danger."""

    def __init__(self, model: IntentModel) -> None:
        self.model = model
        self._kinds = [at for at, label in enumerate(model.labels) if label not in (SAFE, POSSIBLE)]

    def judge(self, probabilities: np.ndarray, levels: Levels) -> dict[str, Any]:
        """`{"level", "kind", "confidence"}`; no kind where there is no danger."""
        safe = float(probabilities[self.model.labels.index(SAFE)])
        certain = float(probabilities[self._kinds].sum())
        kind = self.model.labels[max(self._kinds, key=lambda at: probabilities[at])]
        level = "certain" if certain >= levels.certain else "possible" if 1 - safe >= levels.possible else "none"
        return {"level": level, "kind": kind if level != "none" else "", "confidence": round(1 - safe, 4)}


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class DangerDetector(Stored):
    """Learns from the examples that say whether they are about danger (`danger` of a message, see the importer)."""

    @classmethod
    def required_components(cls) -> list[type]:
        return [Featurizer]

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """data: the folder with the dictionaries. mixture, evenness_of_spelling: see components.intents.
        levels: see Levels."""
        return {
            "data": DATA,
            "C": 1.0,
            "max_iter": 1000,
            "evenness_of_spelling": 0.0,
            "mixture": {},
            "levels": {},
        }

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._model: DangerModel | None = None

    def train(self, training_data: TrainingData) -> Resource:
        """Fits and stores the model."""
        known = those_with(LABEL, training_data)
        embedded = [each for each in known if each.get("embed", True)]
        model = IntentModel.fit(
            np.stack([sentence_vector(each) for each in embedded]),
            [each.get(LABEL) for each in embedded],
            samples(known, LABEL),
            root() / self._config["data"],
            c=self._config["C"],
            max_iter=self._config["max_iter"],
            evenness=0.5,
            evenness_of_spelling=self._config["evenness_of_spelling"],
        )
        with self._storage.write_to(self._resource) as folder:
            model.save(folder)
        return self._resource

    def recall(self, folder: Path) -> None:
        self._model = DangerModel(IntentModel.load(folder))

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `danger` on each message; it is part of the parse."""
        assert self._model is not None, "process() needs a loaded model"
        mixture, levels = Mixture(**self._config["mixture"]), Levels(**self._config["levels"])
        for message in messages:
            probabilities = self._model.model.probabilities(reading(message), mixture)
            judged = self._model.judge(probabilities, levels)
            message.set(LABEL, judged, add_to_output=True)
            if judged["level"] == "certain":
                put_first(message, EMERGENCY, judged["confidence"])
            else:
                weigh(message, EMERGENCY, judged["confidence"])
        return messages


def put_first(message: Message, intent: str, confidence: float) -> None:
    """Makes this the message's intent, before all that the classifier has found."""
    first = {"name": intent, "confidence": confidence}
    others = [each for each in message.get(INTENT_RANKING_KEY) or [] if each["name"] != intent]
    message.set(INTENT, first, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [first, *others], add_to_output=True)


def weigh(message: Message, intent: str, weight: float) -> None:
    """Makes this intent of the ranking so much less likely, and the others likelier in its place."""
    ranking = message.get(INTENT_RANKING_KEY) or []
    names = [each["name"] for each in ranking]
    if intent not in names:
        return
    confidences = weighed(np.array([each["confidence"] for each in ranking]), names.index(intent), weight)
    again = [
        {"name": names[at], "confidence": float(confidences[at])} for at in np.argsort(-confidences, kind="stable")
    ]
    message.set(INTENT, again[0], add_to_output=True)
    message.set(INTENT_RANKING_KEY, again, add_to_output=True)


def weighed(probabilities: np.ndarray, at: int, weight: float) -> np.ndarray:
    """`probabilities` with the one `at` a place times `weight`; their sum stays."""
    weights = probabilities.copy()
    weights[at] *= weight
    return weights * (probabilities.sum() / max(weights.sum(), np.finfo(np.float32).tiny))
