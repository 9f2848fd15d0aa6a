"""The bot's own log, at its most talkative, in a test."""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import structlog

from bot import logs


@asynccontextmanager
async def logging_all() -> AsyncIterator[None]:
    """As the bot does it, at DEBUG; afterwards as before."""
    root, loop = logging.getLogger(), asyncio.get_running_loop()
    before = root.handlers[:], root.level, sys.excepthook, threading.excepthook, sys.unraisablehook
    logs.set_up("json", "DEBUG", ())
    logs.catch_the_uncaught()
    yield
    root.handlers[:] = before[0]
    root.setLevel(before[1])
    sys.excepthook, threading.excepthook, sys.unraisablehook = before[2:]
    loop.set_exception_handler(None)
    structlog.reset_defaults()
