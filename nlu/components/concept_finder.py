"""Rasa component: finds what a message's words mean in English, for the models that come after it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.concepts import Concepts
from components.glossary import Glossary
from components.paths import root
from components.stored import Stored

GLOSSARY_FILE = "glossary.tsv"
DATA = "nlu_data"
# Of a message: what was found, and of an example, which nobody has to guess, its language.
CONCEPTS, WRITTEN_IN = "concepts", "written_in"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class ConceptFinder(Stored):
    """Sets `concepts` on each message (components.concepts.Concepts), which are not part of the parse."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`data`: the folder with a sub-folder for each language, relative to the repository."""
        return {"data": DATA}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._glossary = Glossary(())

    def train(self, training_data: TrainingData) -> Resource:
        """Puts the dictionaries into the model."""
        with self._storage.write_to(self._resource) as folder:
            Glossary.read(root() / self._config["data"]).save(folder / GLOSSARY_FILE)
        return self._resource

    def recall(self, folder: Path) -> None:
        self._glossary = Glossary.load(folder / GLOSSARY_FILE)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `concepts` on each message, by its `language`."""
        for message in messages:
            language = (message.get("language") or {}).get("name", "")
            message.set(CONCEPTS, Concepts.of(self._glossary.gloss(message.get(TEXT) or "", language)))
        return messages


def concepts_of(message: Message) -> Concepts:
    """Those that were found."""
    found: Concepts = message.get(CONCEPTS)
    return found
