"""Where the repository lies: `nlu/..`, unless VEJVISER_ROOT names another place."""

from __future__ import annotations

import os
from pathlib import Path

import components


def root() -> Path:
    """The folder that holds `nlu_data/`, `config/` and `models/`."""
    named = os.environ.get("VEJVISER_ROOT")
    return Path(named) if named else Path(components.__file__).resolve().parents[2]
