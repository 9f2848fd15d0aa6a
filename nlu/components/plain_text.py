"""Rasa component: a message that begins with a slash stays a message."""

from __future__ import annotations

from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message

# Looks like a slash, is as long as one, and means nothing to Rasa.
HARMLESS_SLASH = "\u2215"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.ENTITY_EXTRACTOR, is_trainable=False)
class PlainText(GraphComponent):
    """Rasa obeys `/emergency{"item": 1}` from anyone: that intent, confidence 1, no language; and fails on some.

    Stands first in the pipeline.
    """

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> PlainText:
        return cls()

    def process(self, messages: list[Message]) -> list[Message]:
        """Replaces a slash that stands first, so that places in the text stay right."""
        for message in messages:
            text = message.get(TEXT) or ""
            if text.lstrip().startswith("/"):
                message.set(TEXT, text.replace("/", HARMLESS_SLASH, 1))
        return messages
