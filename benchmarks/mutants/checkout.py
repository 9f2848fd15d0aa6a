"""A copy of the checkout in which tests run, so that the working tree is never touched."""

from __future__ import annotations

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from importlib.util import cache_from_source
from pathlib import Path

PASSED, NONE_FOUND = 0, 4


@dataclass(frozen=True)
class Ended:
    """How a run of pytest ended: its exit code (None when it had to be ended), and what the tests did."""

    code: int | None
    seconds: Mapping[str, float]
    failed: Sequence[str]
    said: str


class Checkout:
    """A copy in a folder of its own, with a folder for temporary files beside it.

    PostgreSQL runs as a user without rights in the tests, who must be able to get there.
    """

    def __init__(self, root: Path, folder: Path) -> None:
        self.code, self.temporary, self.notes = folder / "code", folder / "tmp", folder / "notes"
        for made in (folder, self.code, self.temporary, self.notes):
            made.mkdir()
            made.chmod(0o755)
        for path in files(root):
            (self.code / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(root / path, self.code / path)

    @contextmanager
    def changed(self, path: str, text: str) -> Iterator[None]:
        """The file holds another text within the block; what Python compiled from it before is gone."""
        file = self.code / path
        before = file.read_text(encoding="utf-8")
        try:
            self._write(file, text)
            yield
        finally:
            self._write(file, before)

    def _write(self, file: Path, text: str) -> None:
        file.write_text(text, encoding="utf-8")
        Path(cache_from_source(str(file))).unlink(missing_ok=True)

    async def pytest(self, tests: Sequence[str], seconds: float, *options: str, **environment: str) -> Ended:
        """Runs these tests (ids or files), and ends them after `seconds`."""
        chosen, seen, log = (self.notes / name for name in ("tests", "seen.json", "log"))
        chosen.write_text("\n".join(tests), encoding="utf-8")
        seen.unlink(missing_ok=True)
        command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "benchmarks.mutants.seen"]
        command += [*options, f"@{chosen}"]
        with log.open("wb") as output:
            process = await asyncio.create_subprocess_exec(
                *command,
                cwd=self.code,
                env=os.environ | self._environment(seen) | environment,
                stdout=output,
                stderr=output,
                start_new_session=True,
            )
            try:
                await asyncio.wait_for(process.wait(), seconds)
            except TimeoutError:
                return Ended(None, {}, [], "ended after its time")
            finally:
                await self._end(process)
        found = json.loads(seen.read_text(encoding="utf-8")) if seen.exists() else {"seconds": {}, "failed": []}
        return Ended(process.returncode, found["seconds"], found["failed"], log.read_text(errors="replace"))

    def _environment(self, seen: Path) -> dict[str, str]:
        """One order of sets everywhere, so that tests keep their ids."""
        return {
            "PYTHONPATH": str(self.code),
            "PYTHONHASHSEED": "0",
            "TMPDIR": str(self.temporary),
            "SEEN_FILE": str(seen),
        }

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        """Ends what is left of a run: its processes, a database server, temporary files."""
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
        for server in self.temporary.glob("*/data/postmaster.pid"):
            with suppress(ProcessLookupError):
                os.kill(int(server.read_text().split()[0]), signal.SIGQUIT)
        for left in self.temporary.iterdir():
            shutil.rmtree(left, ignore_errors=True)


def files(root: Path) -> list[str]:
    """What Git has or would take, as paths in the checkout."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=root, check=True, capture_output=True, text=True).stdout
    return sorted(path for path in listed.split("\0") if (root / path).is_file())
