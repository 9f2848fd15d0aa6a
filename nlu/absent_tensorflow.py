"""Lets Rasa be imported where TensorFlow is not installed.

Rasa 3.6 imports TensorFlow with its DIET and TED models, which our pipeline does not have: no line of it runs. So
every name in `tensorflow` and `keras` becomes an empty class, which can be inherited from, named in a signature and
used as a decorator. That is all that happens when Rasa's modules are imported. Computing with one fails.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types
from collections.abc import Sequence
from typing import Any

PACKAGES = ("tensorflow", "keras")


def stand_in() -> None:
    """Does nothing where TensorFlow is installed."""
    if importlib.util.find_spec("tensorflow") is None:
        sys.meta_path.append(_Finder())


class _Names(type):
    """Any name asked of an empty class is another one."""

    def __getattr__(cls, name: str) -> Any:
        return _absent(name)


class _Absent:
    """Made with anything; as a decorator it leaves the function as it is."""

    def __init__(self, *arguments: Any, **options: Any) -> None:
        pass

    def __call__(self, decorated: Any) -> Any:
        return decorated


class _Module(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        return _absent(name)


class _Finder(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Asked last, so an installed package always comes first."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname.partition(".")[0] in PACKAGES:
            return importlib.machinery.ModuleSpec(fullname, self, is_package=True)
        return None

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType:
        module = _Module(spec.name)
        module.__path__ = []
        return module

    def exec_module(self, module: types.ModuleType) -> None:
        pass


def _absent(name: str) -> type:
    if name.startswith("__"):
        raise AttributeError(name)
    # A new class each time: no class may inherit from the same one twice.
    return _Names(name, (_Absent,), {})
