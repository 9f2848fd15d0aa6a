"""What was learnt from letters whose kind is known: how likely a letter is of each kind.

A linear model on the numbers of `grams.py`. It is trained by `vejviser letters train`; where there is none, the rules
decide alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Self

from actions.letters.sheet import Sheet
from config.settings import ROOT

if TYPE_CHECKING:
    from actions.letters.grams import Numbers

# What a model depends on.
LETTERS = ROOT / "config" / "letters"
SOURCES = ("config/letters.yml", "config/letters", "actions/letters")
MODELS = ROOT / "models"
# So many models stay, of which the newest is in use.
KEPT = 2


@dataclass(frozen=True)
class Learnt:
    """For each place of `grams` and for each kind a weight; `points` are those of the rules' numbers.

    kinds: their names. rarity: what a piece is worth, by its place. base: what each kind has to begin with.
    days, none: what the numbers of `weighing` are worth, of a day and of none; None where nothing was learnt of days.
    """

    kinds: tuple[str, ...]
    rarity: Numbers
    weights: Numbers
    points: Numbers
    base: Numbers
    days: Numbers | None = None
    none: Numbers | None = None

    def likely(self, sheet: Sheet, points: Mapping[str, float]) -> dict[str, float]:
        """How likely the letter is of each kind; together 1."""
        # numpy takes memory that a bot which is sent no letter need not have.
        import numpy as np

        from actions.letters import grams
        from actions.letters.grams import Grams

        places, values = Grams(sheet).weighed(self.rarity.astype(np.float32))
        scores = values @ self.weights[places].astype(np.float32) + grams.of_points(points) @ self.points + self.base
        odds = np.exp(scores - scores.max())
        return dict(zip(self.kinds, (odds / odds.sum()).tolist(), strict=True))

    def save(self, path: Path) -> None:
        """Half as exact as it was learnt, which changes nothing and is half as large."""
        import numpy as np

        path.parent.mkdir(exist_ok=True)
        half_written = path.with_name(f"new-{path.name}")
        of_days = {"days": self.days, "none": self.none} if self.days is not None and self.none is not None else {}
        np.savez_compressed(
            half_written,
            allow_pickle=False,
            kinds=np.array(self.kinds),
            rarity=self.rarity.astype(np.float16),
            weights=self.weights.astype(np.float16),
            points=self.points,
            base=self.base,
            **of_days,
        )
        half_written.replace(path)

    @classmethod
    def load(cls, path: Path) -> Self:
        """Raises FileNotFoundError."""
        import numpy as np

        with np.load(path, allow_pickle=False) as kept:
            kinds = tuple(map(str, kept["kinds"]))
            of_days = (kept["days"], kept["none"]) if "days" in kept else (None, None)
            return cls(kinds, kept["rarity"], kept["weights"], kept["points"], kept["base"], *of_days)


def load_current(root: Path = ROOT) -> Learnt | None:
    """The model of the present sources; None where it was not trained."""
    path = current(root)
    return Learnt.load(path) if path.exists() else None


def remove_old(path: Path) -> None:
    """Keeps this one, and the one before it."""
    beside = sorted(path.parent.glob("letters-*.npz"), key=lambda each: each.stat().st_mtime, reverse=True)
    for old in [each for each in beside if each != path][KEPT - 1 :]:
        old.unlink(missing_ok=True)


def current(root: Path = ROOT) -> Path:
    """Where the model of the present words, letters and code is, or will be."""
    return root / MODELS.name / f"letters-{fingerprint(root)}.npz"


def fingerprint(root: Path) -> str:
    """Twelve hexadecimal digits that change with the content of any source."""
    digest = hashlib.sha256()
    for path in _sources(root):
        digest.update(f"{path.relative_to(root).as_posix()}\0".encode() + path.read_bytes())
    return digest.hexdigest()[:12]


def _sources(root: Path) -> Sequence[Path]:
    found = [path for name in SOURCES for path in (root / name, *(root / name).rglob("*"))]
    return sorted(path for path in found if path.is_file() and path.suffix in (".py", ".yml", ".txt", ".json"))
