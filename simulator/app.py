"""The simulator as a web application."""

import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from simulator import control
from simulator.botapi import call_method, download
from simulator.core import DEFAULT_TOKEN, Simulator
from simulator.errors import ApiError, ControlError

_PAGE = Path(__file__).parent / "page"


async def _control_error(request: Request, error: Exception) -> Response:
    assert isinstance(error, ControlError)
    return JSONResponse({"error": str(error)}, error.status)


async def _not_found(request: Request, error: Exception) -> Response:
    return JSONResponse(ApiError(404, "Not Found").body(), 404)


@asynccontextmanager
async def _lifespan(app: Starlette) -> AsyncIterator[None]:
    yield
    sim: Simulator = app.state.simulator
    sim.close()
    await sim.webhook.stopped()


def create_app(
    token: str = DEFAULT_TOKEN, limits: bool = False, clock: Callable[[], float] = time.monotonic
) -> Starlette:
    """The whole simulator. ``clock`` (seconds, monotonic) can be set by tests that pass time by hand."""
    routes: list[BaseRoute] = [
        Route("/bot{token}/{method}", call_method, methods=["GET", "POST"]),
        Route("/file/bot{token}/{path:path}", download),
        *control.ROUTES,
        Mount("/", StaticFiles(directory=_PAGE, html=True)),
    ]
    app = Starlette(
        routes=routes,
        lifespan=_lifespan,
        exception_handlers={ControlError: _control_error, 404: _not_found},
    )
    app.state.simulator = Simulator(token, limits, clock)
    return app
