"""One process runs on a file of SQLite; the system lets go of it when that process dies, however it dies."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from config.settings import ROOT
from store.locking import InUse, alone

HOLDS = """
import sys
from pathlib import Path
from store.locking import alone
with alone(Path(sys.argv[1])):
    print("mine", flush=True)
    sys.stdin.read()
"""


def test_a_second_process_is_refused_until_the_first_one_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "bot.db"
    command = [sys.executable, "-c", HOLDS, str(file)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as first:
        assert first.stdout
        assert first.stdout.readline() == b"mine\n"
        with pytest.raises(InUse, match=r"another process is running on .*bot\.db"), alone(file):
            pass
        first.kill()
        first.wait()
        with alone(file):
            pass


def test_any_number_may_run_on_a_database_that_is_no_file() -> None:
    with alone(None), alone(None):
        pass
