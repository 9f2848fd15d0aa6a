"""Runs the simulator on a port: for ``python -m simulator``, and inside a test's or benchmark's process."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.applications import Starlette

from simulator.app import create_app
from simulator.core import DEFAULT_TOKEN, Simulator


class Server(uvicorn.Server):
    """Lets go of polls and streams when it shall stop, which would else hold it up."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Leaves signals alone: in a test they are the test's, and ``__main__`` has its own handling."""
        yield

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Wakes all who wait, then stops as usual."""
        app = self.config.app
        assert isinstance(app, Starlette)
        sim: Simulator = app.state.simulator
        sim.close()
        await super().shutdown(sockets)


# A connection that rests is closed so late that hardly anybody asks at that very moment, which would find it broken.
_KEEP_ALIVE_SECONDS = 75


def server_for(app: Starlette) -> Server:
    """A quiet server: what the bot called is in the simulator's own log."""
    config = uvicorn.Config(
        app,
        log_level="critical",
        access_log=False,
        timeout_graceful_shutdown=2,
        timeout_keep_alive=_KEEP_ALIVE_SECONDS,
        ws="none",
    )
    return Server(config)


def listen(host: str, port: int) -> tuple[socket.socket, str]:
    """A listening socket and its address as URL; port 0 picks a free one. OSError when it is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio turns off Nagle's algorithm only where the protocol is named: else each answer takes 40 ms.
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(2048)
    except OSError:
        listener.close()
        raise
    shown = f"[{host}]" if ":" in host else host
    return listener, f"http://{shown}:{listener.getsockname()[1]}/"


@asynccontextmanager
async def running(token: str = DEFAULT_TOKEN, limits: bool = False, app: Starlette | None = None) -> AsyncIterator[str]:
    """A simulator on a free port of 127.0.0.1 while the block runs; gives its URL without the last slash."""
    server = server_for(app or create_app(token, limits))
    listener, url = listen("127.0.0.1", 0)
    # The socket listens already: a client that comes before the server is up waits and is served.
    task = asyncio.create_task(server.serve([listener]))
    try:
        yield url.rstrip("/")
    finally:
        server.should_exit = True
        await task
        listener.close()
