"""The bot's own HTTP side: Telegram's webhook, and what an operator's machines ask."""

from __future__ import annotations

import hmac
import json
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route
from telegram import Bot, Update
from telegram.error import TelegramError

from actions.appointments import calendar
from actions.kernel.turn import Work, World
from bot.incoming.nlu import NluClient
from bot.outgoing.render import calendar_of
from config.facts import Municipality
from store import links, persons
from store.database import Database

log = structlog.get_logger()

WEBHOOK_PATH = "/telegram"
MOST_BYTES = 1_000_000


def create_web(
    database: Database,
    nlu: NluClient,
    bot: Bot,
    receive: Callable[[Update], Awaitable[None]] | None,
    secret: str | None,
    facts: Municipality,
    now: Callable[[], datetime],
) -> Starlette:
    """`receive` and `secret` only with webhooks; without them the webhook's path does not exist."""

    async def healthz(_: Request) -> Response:
        return PlainTextResponse("ok\n")

    async def readyz(_: Request) -> Response:
        states = {"database": await _database_answers(database), "nlu": await nlu.is_ready()}
        # Without the NLU server buttons and commands still work, so only the database decides.
        return JSONResponse(states, status_code=200 if states["database"] else 503)

    async def metrics(_: Request) -> Response:
        return Response(generate_latest(), media_type=CONTENT_TYPE_LATEST)

    async def feed(request: Request) -> Response:
        """The calendar behind a secret address; every other address is nobody's."""
        async with database.transaction() as session:
            person = await persons.with_feed(session, links.digest(request.path_params["token"]))
            if person is None:
                return PlainTextResponse("no such calendar\n", status_code=404)
            found = await calendar.entries(Work(session, World(facts), now()), person)
        headers = {"Cache-Control": "private, no-store", "X-Robots-Tag": "noindex"}
        return Response(calendar_of(found, person.language), media_type="text/calendar", headers=headers)

    routes = [
        Route("/healthz", healthz),
        Route("/readyz", readyz),
        Route("/metrics", metrics),
        Route(f"{calendar.FEED_PATH}/{{token}}.ics", feed),
    ]
    if receive and secret:
        routes.append(Route(WEBHOOK_PATH, _webhook(bot, receive, secret), methods=["POST"]))
    return Starlette(routes=routes)


def _webhook(
    bot: Bot, receive: Callable[[Update], Awaitable[None]], secret: str
) -> Callable[[Request], Awaitable[Response]]:
    async def webhook(request: Request) -> Response:
        """2xx only when the update is done: Telegram sends it again otherwise."""
        given = request.headers.get("x-telegram-bot-api-secret-token", "")
        if not hmac.compare_digest(given.encode(), secret.encode()):
            return PlainTextResponse("wrong secret\n", status_code=403)
        body = await request.body()
        if len(body) > MOST_BYTES:
            return PlainTextResponse("too large\n", status_code=413)
        try:
            update = Update.de_json(json.loads(body), bot)
        except (ValueError, TypeError, KeyError, AttributeError, TelegramError) as error:
            log.warning("not an update", error=type(error).__name__)
            return PlainTextResponse("not an update\n", status_code=400)
        await receive(update)
        return PlainTextResponse("done\n")

    return webhook


async def _database_answers(database: Database) -> bool:
    try:
        async with database.engine.connect() as connection:
            await connection.execute(text("SELECT 1"))
    except (SQLAlchemyError, OSError):
        return False
    return True
