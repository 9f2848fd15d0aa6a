"""Rasa component: puts what may be kept of a message into the parse as `redacted`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.examples import SENTENCES_FILE, read_examples, read_sentences
from components.paths import root
from components.stored import Stored
from components.vocabulary import Vocabulary

WORDS_FILE = "words.txt"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class Redactor(Stored):
    """Takes out numbers, addresses and every word that is not everybody's: names are among those."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """`data`: the folder with the sentences, relative to the repository."""
        return {"data": "nlu_data"}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._vocabulary = Vocabulary(())

    def train(self, training_data: TrainingData) -> Resource:
        """Puts the words into the model."""
        sentences = root() / self._config["data"] / SENTENCES_FILE
        texts = [text for _, text in read_sentences(sentences)] if sentences.exists() else []
        # What strangers wrote has names in it: of the examples only ours count.
        examples = [example.text for example in read_examples(root() / self._config["data"])]
        with self._storage.write_to(self._resource) as folder:
            Vocabulary.fit(examples, texts).save(folder / WORDS_FILE)
        return self._resource

    def recall(self, folder: Path) -> None:
        self._vocabulary = Vocabulary.load(folder / WORDS_FILE)

    def process(self, messages: list[Message]) -> list[Message]:
        """Sets `redacted` on each message; it is part of the parse."""
        for message in messages:
            message.set("redacted", self._vocabulary.redact(message.get(TEXT) or ""), add_to_output=True)
        return messages
