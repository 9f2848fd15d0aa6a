"""Rasa component: the entities `item`, `course` and `contact_topic`, from the lookup lists of all languages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.extractors.extractor import EntityExtractorMixin
from rasa.shared.nlu.constants import ENTITIES, INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.examples import read_lookups
from components.lookup import Hit, Lookup
from components.paths import root
from components.stored import Stored

LISTS_FILE = "lists.json"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=True)
class EntityLookup(Stored, EntityExtractorMixin):
    """Stands after LanguageIdentifier and the classifier: where lists disagree, that of the message's language wins."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """The settings and what they mean.

        data: the folder with <language>/entities.yml, relative to the repository.
        only_with: entity -> the intents with which it means something; with all where it is not named.
        implied: intent -> entity -> the value that it has when no word names one.
        """
        return {"data": "nlu_data", "only_with": {}, "implied": {}}

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        super().__init__(config, storage, resource)
        self._lookup = Lookup({})

    def train(self, training_data: TrainingData) -> Resource:
        """Puts the lists into the model, so that nothing is read from `data` when messages are parsed."""
        lists = read_lookups(root() / self._config["data"])
        with self._storage.write_to(self._resource) as folder:
            (folder / LISTS_FILE).write_text(json.dumps(lists, ensure_ascii=False), encoding="utf-8")
        return self._resource

    def recall(self, folder: Path) -> None:
        self._lookup = Lookup(json.loads((folder / LISTS_FILE).read_text(encoding="utf-8")))

    def process(self, messages: list[Message]) -> list[Message]:
        """Adds the entities that are found to each message."""
        for message in messages:
            text = message.get(TEXT) or ""
            language = (message.get("language") or {}).get("name", "")
            intent = (message.get(INTENT) or {}).get("name", "")
            found = [_entity(hit, text) for hit in fitting(self._lookup.find(text, language), intent, self._config)]
            found += [_implied(entity, value) for entity, value in implied(found, intent, self._config)]
            entities = message.get(ENTITIES, []) + self.add_extractor_name(found)
            message.set(ENTITIES, entities, add_to_output=True)
        return messages


def fitting(hits: list[Hit], intent: str, config: dict[str, Any]) -> list[Hit]:
    """The hits that mean something with this intent."""
    return [hit for hit in hits if intent in config["only_with"].get(hit.entity, [intent])]


def implied(found: list[dict[str, Any]], intent: str, config: dict[str, Any]) -> list[tuple[str, str]]:
    """Entity and value of what the intent says by itself, where no word has named that entity."""
    named = {entity["entity"] for entity in found}
    return [(entity, value) for entity, value in config["implied"].get(intent, {}).items() if entity not in named]


def _implied(entity: str, value: str) -> dict[str, Any]:
    return {"entity": entity, "value": value, "start": 0, "end": 0, "text": "", "confidence_entity": 0.5}


def _entity(hit: Hit, text: str) -> dict[str, Any]:
    return {
        "entity": hit.entity,
        "value": hit.value,
        "start": hit.start,
        "end": hit.end,
        "text": text[hit.start : hit.end],
        # A word of another language may mean something else in this one.
        "confidence_entity": 1.0 if hit.own_language else 0.8,
    }
