"""Servers that the bot starts beside itself: the NLU server, and the simulator where there is no token."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import structlog

from config.settings import ROOT

log = structlog.get_logger()

NLU_PYTHON = ROOT / "nlu" / ".venv" / "bin" / "python"
FIRST_PAUSE_SECONDS, LONGEST_PAUSE_SECONDS = 1.0, 60.0
STOP_SECONDS = 10.0


class MissingEnvironment(Exception):
    """The NLU environment is not there: `make setup` installs it."""


class Child:
    """A process that is started again when it ends, with longer and longer pauses, until it is stopped.

    With `again=False` its end is the end of `run`.
    """

    def __init__(self, name: str, command: Sequence[str], *, again: bool = True) -> None:
        self.name = name
        self._again = again
        self._command = command
        self._process: asyncio.subprocess.Process | None = None
        self._stopping = False

    async def run(self) -> None:
        pause = FIRST_PAUSE_SECONDS
        while not self._stopping:
            started = asyncio.get_running_loop().time()
            self._process = await asyncio.create_subprocess_exec(
                *self._command,
                cwd=ROOT,
                stdout=sys.stderr.fileno(),  # standard output is for answers
                preexec_fn=_die_with_parent,
            )
            code = await self._process.wait()
            if self._stopping or not self._again:
                return
            pause = next_pause(pause, asyncio.get_running_loop().time() - started)
            log.warning("child ended, starting it again", child=self.name, code=code, pause=pause)
            await asyncio.sleep(pause)

    async def stop(self) -> None:
        self._stopping = True
        if self._process is None or self._process.returncode is not None:
            return
        with suppress(ProcessLookupError):
            self._process.terminate()
        try:
            await asyncio.wait_for(self._process.wait(), STOP_SECONDS)
        except TimeoutError:
            with suppress(ProcessLookupError):
                self._process.kill()


def next_pause(pause: float, lived: float) -> float:
    """Twice the pause before it, in seconds; what has lived for a while begins anew."""
    return FIRST_PAUSE_SECONDS if lived > LONGEST_PAUSE_SECONDS else min(pause * 2, LONGEST_PAUSE_SECONDS)


def nlu_server(port: int, *, again: bool = True) -> Child:
    return Child("nlu", [str(nlu_python()), "nlu/serve.py", "--child", "--port", str(port)], again=again)


def simulator(port: int) -> Child:
    return Child("simulator", [sys.executable, "-m", "simulator", "--port", str(port)])


def nlu_python() -> Path:
    if not NLU_PYTHON.exists():
        raise MissingEnvironment("the NLU environment is not installed: run `make setup`")
    return NLU_PYTHON


def free_port() -> int:
    """A port on loopback that nobody listens on now."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])


def is_free(port: int) -> bool:
    """Whether nobody listens on this port of loopback."""
    with socket.socket() as listener:
        return listener.connect_ex(("127.0.0.1", port)) != 0


def _die_with_parent() -> None:
    """On Linux a child is told to end when the bot is killed, so that no server is left behind."""
    if sys.platform == "linux":
        import ctypes

        pr_set_pdeathsig = 1
        ctypes.CDLL(None).prctl(pr_set_pdeathsig, signal.SIGTERM)
    os.setpgrp()  # Ctrl-C reaches the bot alone; it stops its children in order.
