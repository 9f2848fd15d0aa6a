"""The environment variables that Rasa, TensorFlow and OpenMP read when they are imported, so set before."""

from __future__ import annotations

import logging
import os
import sys
import tempfile
import warnings
from pathlib import Path

from absent_tensorflow import stand_in

NLU = Path(__file__).resolve().parent


def prepare(root: Path) -> None:
    """Silences the libraries, sends nothing home, keeps Rasa's cache out of the way.

    Each library gets one thread: several that share a small piece of work wait for each other at full load, which costs
    half as much again, and ten times as much on a machine that others use too. Training gives whole pieces to threads
    of its own instead.
    """
    os.environ.update(
        VEJVISER_ROOT=str(root),
        OMP_NUM_THREADS="1",
        OPENBLAS_NUM_THREADS="1",
        TF_CPP_MIN_LOG_LEVEL="3",
        # Rasa itself puts TF_CPP_MIN_LOG_LEVEL back to 2, and reads this one instead.
        LOG_LEVEL_LIBRARIES="ERROR",
        RASA_TELEMETRY_ENABLED="false",
        SQLALCHEMY_SILENCE_UBER_WARNING="1",
        # Rasa's training cache knows neither the Python version nor our files of nlu_data: never use it.
        RASA_MAX_CACHE_SIZE="0",
        RASA_CACHE_DIRECTORY=os.path.join(tempfile.gettempdir(), f"vejviser-rasa-cache-{os.getuid()}"),
        MPLCONFIGDIR=os.path.join(tempfile.gettempdir(), f"vejviser-matplotlib-{os.getuid()}"),
    )
    if str(NLU) not in sys.path:
        sys.path.insert(0, str(NLU))
    _silence_warnings()
    stand_in()


def _silence_warnings() -> None:
    """Rasa 3.6 and its libraries use much that was deprecated since; nothing can be done about it here."""
    import sanic  # noqa: F401  (turns deprecation warnings on when it is imported)

    # TensorFlow warns through the root logger that it has no TensorBoard. Rasa's own warnings pass all the same.
    logging.basicConfig(level=logging.ERROR, format="%(message)s", stream=sys.stdout)
    warnings.simplefilter("ignore", DeprecationWarning)
    warnings.simplefilter("ignore", PendingDeprecationWarning)


def repository() -> Path:
    """The folder above `nlu/`, unless VEJVISER_ROOT names another."""
    return Path(os.environ.get("VEJVISER_ROOT") or NLU.parent).resolve()
