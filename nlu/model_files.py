"""Which trained model belongs to the training data as it is now. Imports neither Rasa nor TensorFlow."""

from __future__ import annotations

import hashlib
import tarfile
from io import BytesIO
from pathlib import Path

SOURCES = ("nlu_data", "config/rasa", "nlu/components", "nlu/uv.lock")
ENDING = ".tar.gz"
KEPT = 2


class NoModel(Exception):
    """No model is trained. Run: nlu/.venv/bin/python nlu/train.py"""

    def __str__(self) -> str:
        return str(self.__doc__)


def sources(root: Path) -> list[Path]:
    """Every file that a model depends on, in a fixed order."""
    found = []
    for source in (root / name for name in SOURCES):
        found += [source] if source.is_file() else [path for path in source.rglob("*") if path.is_file()]
    return sorted(path for path in found if not _is_litter(path, root))


def fingerprint(root: Path) -> str:
    """Twelve hexadecimal digits that change with the name or the content of any source."""
    digest = hashlib.sha256()
    for path in sources(root):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(root).as_posix()}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:12]


def model_path(root: Path) -> Path:
    """Where the model of the present sources is, or will be."""
    return root / "models" / f"nlu-{fingerprint(root)}{ENDING}"


def trained_models(root: Path) -> list[Path]:
    """Models that exist, the newest first."""
    found = (root / "models").glob(f"nlu-*{ENDING}")
    return sorted(found, key=lambda path: path.stat().st_mtime, reverse=True)


def current_model(root: Path) -> Path:
    """The model of the present sources. Raises NoModel."""
    path = model_path(root)
    if not path.exists():
        raise NoModel
    return path


def remove_old_models(root: Path) -> None:
    """Keeps the newest KEPT models."""
    for path in trained_models(root)[KEPT:]:
        path.unlink(missing_ok=True)


def read_member(archive: Path, name: str, component: str = "") -> BytesIO:
    """The file `name` of the component of the pipeline, of whichever has one when none is named. Raises NoModel."""
    with tarfile.open(archive, "r:gz") as members:
        for member in members:
            if member.isfile() and Path(member.name).name == name and component in member.name:
                content = members.extractfile(member)
                assert content is not None
                return BytesIO(content.read())
    raise NoModel


def _is_litter(path: Path, root: Path) -> bool:
    parts = path.relative_to(root).parts
    return "__pycache__" in parts or any(part.startswith(".") for part in parts)
