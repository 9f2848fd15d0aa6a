"""The web server in the bot's own loop."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

from config.settings import Settings


class Server(uvicorn.Server):
    """Leaves the signals to `run`, which stops everything in order."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def server(settings: Settings, web: Starlette) -> uvicorn.Server:
    """Serves `web` where the settings say, when it is run."""
    config = uvicorn.Config(
        web,
        host=settings.web_host,
        port=settings.web_port,
        log_config=None,
        # Whose word counts on where a request comes from: the proxy's.
        forwarded_allow_ips=settings.forwarded_allow_ips,
        # Links to the desk stand in paths.
        access_log=False,
        lifespan="off",
        timeout_graceful_shutdown=5,
    )
    return Server(config)
