"""`vejviser nlu serve`, as an operator or a service manager starts and ends it."""

from __future__ import annotations

import asyncio
import signal
from pathlib import Path

import pytest

from bot.children import is_free
from tests.processes import free_port, spawn
from tests.stage import VEJVISER

STOP_SECONDS = 20


@pytest.mark.parametrize(
    ("how", "code"),
    [(signal.SIGTERM, 0), (signal.SIGINT, 0), (signal.SIGKILL, -signal.SIGKILL)],
    ids=["SIGTERM", "SIGINT", "SIGKILL"],
)
async def test_nothing_is_left_on_the_port_however_the_server_is_ended(
    tmp_path: Path, how: signal.Signals, code: int
) -> None:
    port = free_port()
    server = await spawn([VEJVISER, "nlu", "serve", "--port", port], port, tmp_path / "nlu.log")
    await server.ready("/status")
    try:
        server.process.send_signal(how)
        assert await asyncio.wait_for(server.process.wait(), STOP_SECONDS) == code
        assert is_free(port)
    finally:
        if server.process.returncode is None:
            await server.kill()
