"""What our Rasa components that learn something have in common: settings, and where they keep what they learnt."""

from __future__ import annotations

from abc import abstractmethod
from pathlib import Path
from typing import Any, Self

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage


class Stored(GraphComponent):
    """`config` are the settings of config/rasa/config.yml over the defaults; `storage` keeps `resource`."""

    def __init__(self, config: dict[str, Any], storage: ModelStorage, resource: Resource) -> None:
        self._config = config
        self._storage = storage
        self._resource = resource

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> Self:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> Self:
        """The component with what it learnt."""
        component = cls(config, model_storage, resource)
        with model_storage.read_from(resource) as folder:
            component.recall(folder)
        return component

    @abstractmethod
    def recall(self, folder: Path) -> None:
        """Takes what `train` kept in this folder."""
