"""The pages that are drawn from the code are written by whoever asks for it, and by nothing else."""

from __future__ import annotations

import subprocess
import sys

from config.settings import ROOT


def test_looking_at_the_house_writes_no_pages() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", "import bot.desk.house"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert (ended.stdout, ended.stderr) == ("", "")
