"""The pages that are drawn from the code are written by whoever asks for it, and by nothing else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bot.desk import house
from config.settings import ROOT


def test_looking_at_the_house_writes_no_pages() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "import bot.desk.house"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (ended.stdout, ended.stderr) == ("", "")


def test_an_arrow_leads_from_the_innermost_room_to_the_innermost_one_and_never_to_a_stranger_of_the_same_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = {
        "bot/app.py": "from bot.outgoing.send import Sender\nimport telegram.config\nimport http.store",
        "bot/outgoing/send.py": "from bot.boundary import places\nfrom actions.kernel.buttons import plain",
        "bot/incoming/receive.py": "from bot.incoming.updates import read\nfrom store.outbox import put",
        "actions/when/days.py": "from alembic.config import Config\nimport config.facts as facts",
        "store/outbox/claiming.py": "from sqlalchemy.store import x\nimport alembic.config",
    }
    for name, text in files.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.setattr(house, "ROOT", tmp_path)
    assert house.arrows() == {
        ("bot", "bot.outgoing"),
        ("bot.outgoing", "bot"),
        ("bot.outgoing", "actions.kernel"),
        ("bot.incoming", "store"),
        ("actions.when", "config"),
    }
