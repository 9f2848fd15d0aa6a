"""The intents that the model knows, as config/rasa/domain.yml names them."""

from __future__ import annotations

from pathlib import Path

import yaml

_DOMAIN = Path(__file__).parent / "rasa" / "domain.yml"


def _names() -> tuple[str, ...]:
    found = yaml.safe_load(_DOMAIN.read_text(encoding="utf-8"))["intents"]
    return tuple(sorted(each if isinstance(each, str) else next(iter(each)) for each in found))


INTENTS = _names()
