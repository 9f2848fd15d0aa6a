"""The bot's own HTTP side: Telegram's webhook, and what an operator's machines ask."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from actions.appointments import calendar
from actions.kernel.turn import World, work_in
from bot.boundary import Unforeseen, boundary
from bot.doors import for_operators
from bot.incoming.nlu import NluClient
from bot.watching.measuring import Measuring
from config.facts import Municipality
from config.settings import ROOT
from console.app import mounted
from console.desk import Desk
from rendering.render import calendar_of
from store import links, persons
from store.database import Away, Database

log = structlog.get_logger()

WEBHOOK_PATH = "/telegram"
MOST_BYTES = 1_000_000
Endpoint = Callable[[Request], Awaitable[Response]]
# An update, and the same as it was written.
TakeIn = Callable[[dict[str, Any], bytes], Awaitable[None]]


def create_web(
    database: Database,
    nlu: NluClient,
    take_in: TakeIn | None,
    secret: str | None,
    facts: Municipality,
    now: Callable[[], datetime],
    desk: Desk | None = None,
    measuring: Measuring | None = None,
    metrics_token: str | None = None,
) -> Starlette:
    """`take_in` and `secret` only with webhooks; without them the webhook's path does not exist.

    Without `desk` there are no pages for staff. `measuring` measures for `/metrics`; the disk of the project where none
    is given. From other machines `metrics_token` opens `/metrics` and `/readyz`.
    """

    async def feed(request: Request) -> Response:
        """The calendar behind a secret address; every other address is nobody's."""
        async with database.transaction() as session:
            person = await persons.with_feed(session, links.digest(request.path_params["token"]))
            if person is None:
                return PlainTextResponse("no such calendar\n", status_code=404)
            found = await calendar.entries(await work_in(session, World(facts), now()), person)
        headers = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"}
        return Response(calendar_of(found, person.language), media_type="text/calendar", headers=headers)

    routes: list[BaseRoute] = [
        Route("/healthz", healthz),
        *_for_operators(measuring or Measuring(database, nlu, World(facts), ROOT, now), metrics_token),
        Route(f"{calendar.FEED_PATH}/{{token}}.ics", answered(feed)),
    ]
    routes += mounted(desk, answered) if desk else []
    routes += [_webhook_route(take_in, secret)] if take_in and secret else []
    web = Starlette(routes=routes)
    web.router.redirect_slashes = False
    return web


def _for_operators(measuring: Measuring, token: str | None) -> list[BaseRoute]:
    """How the bot is, for this machine and whoever has the token."""

    async def readyz(_: Request) -> Response:
        states = {"database": await measuring.database.answers(), "nlu": await measuring.nlu.is_ready()}
        # Without the NLU server buttons and commands still work, so only the database decides.
        return JSONResponse(states, status_code=200 if states["database"] else 503)

    async def metrics(_: Request) -> Response:
        await measuring.measure()
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    return [Route("/readyz", for_operators(readyz, token)), Route("/metrics", for_operators(metrics, token))]


async def healthz(_: Request) -> Response:
    return PlainTextResponse("ok\n")


def answered(endpoint: Endpoint) -> Endpoint:
    """The boundary of a request: whoever asks gets an answer, and is asked to come again while the database is away."""

    async def answered(request: Request) -> Response:
        try:
            with boundary():
                return await endpoint(request)
        except Away as error:
            log.warning("the database is away", error=str(error))
            return PlainTextResponse("later\n", status_code=503, headers={"Retry-After": "5"})
        except Unforeseen as error:
            log.error("request failed", error=error.kind, where=error.where)
            return PlainTextResponse("failed\n", status_code=500)

    return answered


def _webhook_route(take_in: TakeIn, secret: str) -> BaseRoute:
    return Route(WEBHOOK_PATH, answered(_webhook(take_in, secret)), methods=["POST"])


def _webhook(take_in: TakeIn, secret: str) -> Endpoint:
    async def webhook(request: Request) -> Response:
        """2xx only when the update is kept, or never will be: Telegram sends it again otherwise."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("wrong secret\n", status_code=403)
        body = await request.body()
        if len(body) > MOST_BYTES:
            return PlainTextResponse("too large\n", status_code=413)
        content = _json(body)
        if not isinstance(content, dict) or not isinstance(content.get("update_id"), int):
            log.warning("not an update")
            return PlainTextResponse("not an update\n", status_code=400)
        await take_in(content, body)
        return PlainTextResponse("done\n")

    return webhook


def _json(body: bytes) -> Any:
    """None for what is no JSON: nested too deep, in no encoding, cut off."""
    try:
        with boundary():
            return json.loads(body)
    except Unforeseen:
        return None
