"""Has people's pictures decoded by a process apart (`decoder.py`), and says what its answer means for the picture."""

from __future__ import annotations

import signal
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.outgoing.apart import PYTHON, Apart, Ended, Later, Nonsense, Program, TooSlow
from bot.outgoing.tray import Tray, TrayFull

COMMAND = (*PYTHON, str(Path(__file__).with_name("decoder.py")))
# The decoder's own limit is five seconds of processor time; this is for one that hangs, or for a very busy machine.
MOST_SECONDS = 20.0
WAIT_SECONDS = 20.0
IDLE_SECONDS = 60.0
# Fewer than the worker sends at once, so that messages without pictures always have a place.
MOST_WAITING = 16


class NoPhoto(Exception):
    """The file is no picture."""


class TooLarge(NoPhoto):
    """The picture has more bytes or pixels, or takes more memory or time, than are spent on one."""


class Decoder:
    """Has a process make clean pictures, one at a time; the others wait in order.

    Times are in seconds: `wait` for one's turn, `longest` for one picture, `idle` until the process is ended.
    """

    def __init__(
        self, *, wait: float = WAIT_SECONDS, longest: float = MOST_SECONDS, idle: float = IDLE_SECONDS
    ) -> None:
        self.longest = longest
        program = Program("decoder", "pictures", lambda: COMMAND)
        self._apart = Apart(program, wait=wait, idle=idle, most_waiting=MOST_WAITING)

    @property
    def pid(self) -> int | None:
        """Of the process that waits for the next picture; None where there is none."""
        return self._apart.pid

    async def clean(self, fetch: Callable[[Tray], Awaitable[None]]) -> bytes:
        """The picture as a JPEG, turned the right way up, without EXIF (place, time, camera).

        `fetch` puts the file on the tray, when its turn has come: there is one in memory at a time. Raises NoPhoto,
        TooLarge, Later, and what `fetch` raises.
        """
        async with self._apart.turn():
            with Tray() as tray:
                try:
                    await fetch(tray)
                except TrayFull:
                    raise TooLarge("too many bytes") from None
                return await self._cleaned(tray)

    async def close(self) -> None:
        """Ends the process."""
        await self._apart.close()

    async def _cleaned(self, tray: Tray) -> bytes:
        try:
            word, picture = await self._apart.ask(tray, self.longest)
        except TooSlow:
            raise TooLarge("takes too long") from None
        except Nonsense:
            raise NoPhoto("the decoder talks nonsense") from None
        except Ended as error:
            raise _meaning(error.code) from None
        return _picture(word, picture)


def _picture(word: str, picture: bytes) -> bytes:
    if word == "clean":
        return picture
    raise TooLarge("too large to be unpacked") if word == "too-large" else NoPhoto("not one that can be opened")


def _meaning(code: int) -> NoPhoto | Later:
    """Why a process that was asked has ended."""
    match -code:
        case signal.SIGXCPU:
            return TooLarge("takes too much of the processor")
        case signal.SIGKILL | signal.SIGTERM | signal.SIGINT | signal.SIGHUP:
            # Somebody's, or the machine's that has no more memory.
            return Later("the decoder was killed", blame=True)
    return NoPhoto("one that ends the decoder")
