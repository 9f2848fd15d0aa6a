"""A program apart that is given what people send: started when something comes, one at a time, ended when it is bored.

Whatever a file does to it, it is that file's trouble alone: the bot learns a word or an exit code, and the next file
finds a process that works.
"""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field

import structlog

from bot.outgoing.tray import Tray

log = structlog.get_logger()

# Apart from the bot: no environment (the token is in it), no user's packages, nothing from the folder it lies in.
PYTHON = (sys.executable, "-I", "-B", "-W", "ignore")
START_SECONDS = 15.0
MOST_ANSWER_BYTES = 10 * 1024 * 1024


class Later(Exception):
    """The file cannot be looked at now. `blame` is False where only others were before it."""

    def __init__(self, reason: str, *, blame: bool) -> None:
        super().__init__(reason)
        self.blame = blame


class NotStarted(Later):
    """The program does not start."""


class TooSlow(Exception):
    """It has not answered in time."""


class Nonsense(Exception):
    """What it says has no end."""


class Ended(Exception):
    """It has ended instead of answering, with this code."""

    def __init__(self, code: int) -> None:
        super().__init__(f"ended with {code}")
        self.code = code


@dataclass(frozen=True)
class Program:
    """What is started, what it and the things that it is given are called in the log, and all of its environment.

    The command is asked for each time that it is started.
    """

    name: str
    things: str
    command: Callable[[], tuple[str, ...]]
    environment: Mapping[str, str] = field(default_factory=dict)


class Apart:
    """Asks a program about one file at a time; the others wait in order, `most_waiting` of them, for `wait` seconds.

    `idle` is in seconds too: until the process is ended when nothing comes.
    """

    def __init__(self, program: Program, *, wait: float, idle: float, most_waiting: int) -> None:
        self._program = program
        self._wait = wait
        self._idle = idle
        self._most_waiting = most_waiting
        self._turns = asyncio.Lock()
        self._waiting = 0
        self._process: Process | None = None
        self._boredom: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """Of the process that waits for the next file; None where there is none."""
        return self._process.pid if self._process else None

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Within it nobody else has one. Raises Later."""
        if self._waiting >= self._most_waiting:
            raise Later(f"many {self._program.things} wait", blame=False)
        self._waiting += 1
        try:
            async with asyncio.timeout(self._wait):
                await self._turns.acquire()
        except TimeoutError:
            raise Later(f"other {self._program.things} took long", blame=False) from None
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._turns.release()

    async def ask(self, tray: Tray, longest: float) -> tuple[str, bytes]:
        """A word, and what is behind it, after `longest` seconds at most. To be called within one's turn.

        Raises NotStarted, TooSlow, Ended or Nonsense.
        """
        process = self._taken()
        if process is None or _has_ended(process):
            process = await self._started()
        answered = False
        try:
            async with asyncio.timeout(longest):
                answer = await _asked(process, tray)
            answered = True
        except TimeoutError:
            log.warning(f"{self._program.name} took too long")
            raise TooSlow from None
        except Ended as error:
            log.warning(f"{self._program.name} ended", code=error.code)
            raise
        finally:
            # Whatever has not answered is never asked again: its answer might come for the next file.
            if answered:
                self._keep(process)
            else:
                await _end(process)
        return answer

    async def close(self) -> None:
        """Ends the process."""
        if process := self._taken():
            await _end(process)

    def _taken(self) -> Process | None:
        """The process that waits, which from now on is somebody's."""
        if self._boredom is not None:
            self._boredom.cancel()
        process, self._process = self._process, None
        return process

    def _keep(self, process: Process) -> None:
        self._process = process
        self._boredom = asyncio.get_running_loop().call_later(self._idle, self._let_go)

    def _let_go(self) -> None:
        if process := self._taken():
            _kill(process)

    async def _started(self) -> Process:
        """A process that has said that it is ready. Raises NotStarted."""
        program, name = self._program, self._program.name
        try:
            process = await asyncio.create_subprocess_exec(
                *program.command(), stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=program.environment, process_group=0
            )
        except OSError as error:
            log.error(f"{name} not started", error=type(error).__name__)
            raise NotStarted(f"the {name} does not start", blame=True) from None
        ready = False
        try:
            async with asyncio.timeout(START_SECONDS):
                ready = await _answer(process) == ("ready", b"")
        except (TimeoutError, asyncio.IncompleteReadError):
            log.error(f"{name} not ready", code=process.returncode)
            raise NotStarted(f"the {name} does not start", blame=True) from None
        finally:
            if not ready:
                await _end(process)
        return process


def _has_ended(process: Process) -> bool:
    """Whether there is nobody to ask, which the loop may not have heard yet."""
    if process.returncode is None:
        with suppress(ProcessLookupError):
            os.kill(process.pid, 0)
            return False
    return True


async def _asked(process: Process, tray: Tray) -> tuple[str, bytes]:
    """The answer. Raises Ended where the process has ended instead, or Nonsense."""
    assert process.stdin is not None
    try:
        process.stdin.write(len(tray).to_bytes(4, "big"))
        for piece in tray.pieces():
            process.stdin.write(piece)
            await process.stdin.drain()
        return await _answer(process)
    except (asyncio.IncompleteReadError, ConnectionError):
        raise Ended(await process.wait()) from None


async def _answer(process: Process) -> tuple[str, bytes]:
    """A word, and what is behind it. Raises IncompleteReadError where there is none, Nonsense where it has no end."""
    assert process.stdout is not None
    length = int.from_bytes(await process.stdout.readexactly(4), "big")
    if length > MOST_ANSWER_BYTES:
        raise Nonsense
    word, _, rest = (await process.stdout.readexactly(length)).partition(b"\n")
    return word.decode("ascii", "replace"), rest


async def _end(process: Process) -> None:
    _kill(process)
    await process.communicate()


def _kill(process: Process) -> None:
    """It has nothing to finish, and whoever was taken over by a file would not listen to less."""
    with suppress(ProcessLookupError):
        process.kill()
