"""Rasa component: puts the language of a message into the parse as `language`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.identification import LanguageModel, training_samples
from components.paths import root
from components.stored import Stored


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class LanguageIdentifier(Stored):
    """Trained on the folder `data`, because Rasa's TrainingData forgets which file an example came from."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`data`: the folder with a sub-folder for each language, relative to the repository."""
        return {"data": "nlu_data"}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._model: LanguageModel | None = None

    def train(self, training_data: TrainingData) -> Resource:
        """Fits and stores the model; the examples are read from `data`, not from `training_data`."""
        model = LanguageModel.fit(training_samples(root() / self._config["data"]))
        with self._storage.write_to(self._resource) as folder:
            model.save(folder)
        return self._resource

    def recall(self, folder: Path) -> None:
        self._model = LanguageModel.load(folder)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `language` on each message; it is part of the parse."""
        assert self._model is not None, "process() needs a loaded model"
        for message in messages:
            message.set("language", self._model.identify(message.get(TEXT) or ""), add_to_output=True)
        return messages
