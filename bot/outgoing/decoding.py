"""The process in which people's pictures are decoded: started when one comes, one at a time, ended when it gets boring.

Whatever a file does to its decoder, it is that picture's trouble alone: the bot learns a word or an exit code, and the
next picture finds a process that works.
"""

from __future__ import annotations

import asyncio
import signal
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import structlog

from bot.outgoing.tray import Tray, TrayFull

log = structlog.get_logger()

# Apart from the bot: no environment (the token is in it), no user's packages, nothing from the folder it lies in.
COMMAND = (sys.executable, "-I", "-B", "-W", "ignore", str(Path(__file__).with_name("decoder.py")))
START_SECONDS = 15.0
# The decoder's own limit is five seconds of processor time; this is for one that hangs, or for a very busy machine.
MOST_SECONDS = 20.0
WAIT_SECONDS = 20.0
IDLE_SECONDS = 60.0
# Fewer than the worker sends at once, so that messages without pictures always have a place.
MOST_WAITING = 16
MOST_ANSWER_BYTES = 10 * 1024 * 1024


class NoPhoto(Exception):
    """The file is no picture."""


class TooLarge(NoPhoto):
    """The picture has more bytes or pixels, or takes more memory or time, than are spent on one."""


class Later(Exception):
    """The picture cannot be looked at now. `blame` is False where only others were before it."""

    def __init__(self, reason: str, *, blame: bool) -> None:
        super().__init__(reason)
        self.blame = blame


class Decoder:
    """Has a process make clean pictures, one at a time; the others wait in order.

    Times are in seconds: `wait` for one's turn, `longest` for one picture, `idle` until the process is ended.
    """

    def __init__(
        self, *, wait: float = WAIT_SECONDS, longest: float = MOST_SECONDS, idle: float = IDLE_SECONDS
    ) -> None:
        self.wait = wait
        self.longest = longest
        self.idle = idle
        self._turns = asyncio.Lock()
        self._waiting = 0
        self._process: Process | None = None
        self._boredom: asyncio.TimerHandle | None = None

    @property
    def pid(self) -> int | None:
        """Of the process that waits for the next picture; None where there is none."""
        return self._process.pid if self._process else None

    async def clean(self, fetch: Callable[[Tray], Awaitable[None]]) -> bytes:
        """The picture as a JPEG, turned the right way up, without EXIF (place, time, camera).

        `fetch` puts the file on the tray, when its turn has come: there is one in memory at a time. Raises NoPhoto,
        TooLarge, Later, and what `fetch` raises.
        """
        async with self._turn():
            with Tray() as tray:
                try:
                    await fetch(tray)
                except TrayFull:
                    raise TooLarge("too many bytes") from None
                return await self._cleaned(tray)

    async def close(self) -> None:
        """Ends the process."""
        if process := self._taken():
            await _end(process)

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[None]:
        if self._waiting >= MOST_WAITING:
            raise Later("many pictures wait", blame=False)
        self._waiting += 1
        try:
            async with asyncio.timeout(self.wait):
                await self._turns.acquire()
        except TimeoutError:
            raise Later("other pictures took long", blame=False) from None
        finally:
            self._waiting -= 1
        try:
            yield
        finally:
            self._turns.release()

    async def _cleaned(self, tray: Tray) -> bytes:
        process = self._taken()
        if process is None or process.returncode is not None:
            process = await _started()
        answered = False
        try:
            async with asyncio.timeout(self.longest):
                word, picture = await _asked(process, tray)
            answered = True
        except TimeoutError:
            log.warning("decoder took too long")
            raise TooLarge("takes too long") from None
        finally:
            # Whatever has not answered is never asked again: its answer might come for the next picture.
            if answered:
                self._keep(process)
            else:
                await _end(process)
        return _picture(word, picture)

    def _taken(self) -> Process | None:
        """The process that waits, which from now on is somebody's."""
        if self._boredom is not None:
            self._boredom.cancel()
        process, self._process = self._process, None
        return process

    def _keep(self, process: Process) -> None:
        self._process = process
        self._boredom = asyncio.get_running_loop().call_later(self.idle, self._let_go)

    def _let_go(self) -> None:
        if process := self._taken():
            _kill(process)


async def _started() -> Process:
    """A process that has said that it is ready. Raises Later."""
    try:
        process = await asyncio.create_subprocess_exec(
            *COMMAND, stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env={}, process_group=0
        )
    except OSError as error:
        log.error("decoder not started", error=type(error).__name__)
        raise Later("the decoder does not start", blame=True) from None
    ready = False
    try:
        async with asyncio.timeout(START_SECONDS):
            ready = await _answer(process) == ("ready", b"")
    except (TimeoutError, asyncio.IncompleteReadError):
        log.error("decoder not ready", code=process.returncode)
        raise Later("the decoder does not start", blame=True) from None
    finally:
        if not ready:
            await _end(process)
    return process


async def _asked(process: Process, tray: Tray) -> tuple[str, bytes]:
    """The answer. Where the process has ended instead: raises NoPhoto, TooLarge or Later."""
    assert process.stdin is not None
    try:
        process.stdin.write(len(tray).to_bytes(4, "big"))
        for piece in tray.pieces():
            process.stdin.write(piece)
            await process.stdin.drain()
        return await _answer(process)
    except (asyncio.IncompleteReadError, ConnectionError):
        raise _meaning(await process.wait()) from None


async def _answer(process: Process) -> tuple[str, bytes]:
    """A word, and what is behind it. Raises IncompleteReadError where there is none, NoPhoto where it has no end."""
    assert process.stdout is not None
    length = int.from_bytes(await process.stdout.readexactly(4), "big")
    if length > MOST_ANSWER_BYTES:
        raise NoPhoto("the decoder talks nonsense")
    word, _, picture = (await process.stdout.readexactly(length)).partition(b"\n")
    return word.decode("ascii", "replace"), picture


def _picture(word: str, picture: bytes) -> bytes:
    if word == "clean":
        return picture
    raise TooLarge("too large to be unpacked") if word == "too-large" else NoPhoto("not one that can be opened")


def _meaning(code: int) -> NoPhoto | Later:
    """Why a process that was asked has ended."""
    log.warning("decoder ended", code=code)
    match -code:
        case signal.SIGXCPU:
            return TooLarge("takes too much of the processor")
        case signal.SIGKILL | signal.SIGTERM | signal.SIGINT | signal.SIGHUP:
            # Somebody's, or the machine's that has no more memory.
            return Later("the decoder was killed", blame=True)
    return NoPhoto("one that ends the decoder")


async def _end(process: Process) -> None:
    _kill(process)
    await process.communicate()


def _kill(process: Process) -> None:
    """It has nothing to finish, and whoever was taken over by a file would not listen to less."""
    with suppress(ProcessLookupError):
        process.kill()
