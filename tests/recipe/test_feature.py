"""The recipe "add a feature", followed for one that is thrown away: what each step names, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from config.languages import LANGUAGES
from config.settings import ROOT

HERE = Path(__file__).parent
# What is written here -> where the recipe wants it.
FILES = {
    "acts.txt": "actions/bicycles/bicycles.py",
    "store.txt": "store/bicycles.py",
    "migration.txt": "store/migrations/versions/bicycles.py",
    "feature.txt": "actions/bicycles/__init__.py",
    "values.txt": "actions/bicycles/values.py",
}
# The lines that the recipe adds: a file of the house, a line of it, and what is put before that.
LINES = (
    ("store/migrations/env.py", "import store.broadcasts\n", "import store.bicycles\n"),
    ("actions/__init__.py", "from actions.kernel import", "from actions import bicycles\n"),
    ("actions/__init__.py", "    roles.FEATURE,\n", "    bicycles.FEATURE,\n"),
)
TEXTS = """\
intent-bicycle_info = Cykler ({language})
command-bicycles = Cykler
bicycle-info = Man kan låne en cykel ({language}).
bicycle-kept = Størrelse: {{ $size }}. Dag: {{ $day }}.
bicycle-back = Husk cyklen ({language}).
"""


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The project with one more feature."""
    for name in ("actions", "bot", "store", "config", "simulator"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__"))
    newest = max(path.name[:4] for path in (ROOT / "store" / "migrations" / "versions").glob("[0-9]*.py"))
    (tmp_path / "actions" / "bicycles").mkdir()
    for written, wanted in FILES.items():
        text = (HERE / written).read_text(encoding="utf-8").replace("NEWEST", newest)
        (tmp_path / wanted).write_text(text, encoding="utf-8")
    for language in LANGUAGES:
        texts = tmp_path / "config" / "locales" / language / "bicycles.ftl"
        texts.write_text(TEXTS.format(language=language), encoding="utf-8")
    for name, before, line in LINES:
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert text.count(before) == 1
        (tmp_path / name).write_text(text.replace(before, f"{line}{before}"), encoding="utf-8")
    return tmp_path


def test_a_feature_is_a_package_its_texts_and_a_line(copy: Path) -> None:
    ended = subprocess.run(
        [sys.executable, str(HERE / "talk.txt"), str(copy / "bot.db")],
        cwd=copy,
        env={"PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.stderr == ""
    said = ended.stdout.splitlines()
    # What was typed is named first; what was pressed is not.
    assert said[:2] == ["reply <b>\u2068Cykler (ti)\u2069</b>", "reply Man kan låne en cykel (ti)."]
    assert said[2] == "reply ?"
    assert "28" in said[4] and "tirsdag" in said[4]
    assert said[-1] == "notice Husk cyklen (ti)."


def test_the_recipe_names_every_place_that_a_feature_goes_to() -> None:
    recipe = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    places = {wanted for wanted in FILES.values() if "versions" not in wanted} | {name for name, _, _ in LINES}
    missing = {place for place in places | {"config/locales/<lang>/bicycles.ftl"} if f"`{place}`" not in recipe}
    assert missing == set()
