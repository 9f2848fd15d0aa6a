"""The composition root: builds every part from the settings, hands them to each other, runs and stops them."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from functools import partial
from typing import Any

import structlog
import uvicorn
from pydantic import SecretStr
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError
from telegram.ext import BaseRateLimiter, ExtBot
from telegram.request import HTTPXRequest

from actions.kernel.turn import Understanding, World
from bot import beside, logs, memory, profile
from bot.answering.pipeline import Pipeline
from bot.answering.trying import try_out
from bot.backups.daily import LOOK_EVERY, Daily
from bot.boundary import pause
from bot.clock import FORGET_EVERY, create_clock
from bot.incoming.inbox import Inbox
from bot.incoming.nlu import NluClient
from bot.incoming.polling import KINDS, poll
from bot.incoming.reading import Understood, read
from bot.incoming.receive import Receiver
from bot.letters.answering import Answering
from bot.letters.memory import Memory
from bot.letters.process import Reader
from bot.metrics import failures
from bot.outgoing.decoding import Decoder
from bot.outgoing.drawing import Drawing
from bot.outgoing.limiter import Lanes, RateLimiter
from bot.outgoing.photos import Looker, Pictures
from bot.outgoing.recordings import Keeper, Recordings, sweep
from bot.outgoing.send import Sender
from bot.outgoing.worker import Worker
from bot.parts import LETTERS_OF, Parts
from bot.serving import server
from bot.watching import telegram
from bot.watching.measuring import Measuring
from bot.watching.watch import LOOK_EVERY as WATCH_EVERY
from bot.watching.watch import Watch
from bot.web import WEBHOOK_PATH, create_web
from config import facts_file
from config.facts import Municipality
from config.settings import Settings
from console.desk import Desk
from console.live import end_streams
from store import facts_import, texts
from store.database import Away, Database
from store.locking import alone
from store.outbox import Lane

log = structlog.get_logger()

SIMULATOR_TOKEN = "12345:simulator"  # noqa: S105
SIMULATOR_URL = f"http://127.0.0.1:{beside.SIMULATOR_PORT}"
START_TRIES = 30


def utc_now() -> datetime:
    return datetime.now(UTC)


async def run(settings: Settings, limiter: BaseRateLimiter[Any] | None = None) -> None:
    """Runs the bot until SIGTERM or SIGINT, slowed by `limiter` or ours. Raises FactsError and the like."""
    memory.few_heaps()
    stopping = _told_to_stop()
    facts = facts_file.load(settings.municipality)
    async with AsyncExitStack() as stack:
        settings = await beside.with_simulator(settings, stack)
        token = settings.telegram_token.get_secret_value() if settings.telegram_token else SIMULATOR_TOKEN
        secret, page_token = _value(settings.webhook_secret), _value(settings.metrics_token)
        secrets = tuple(filter(None, (token, secret, settings.key, page_token)))
        logs.set_up(settings.log_format, settings.log_level, secrets)
        logs.catch_the_uncaught()
        stack.enter_context(alone(settings.database_file))
        database = Database(settings.database_url, settings.key, settings.backup_folder)
        stack.push_async_callback(database.close)
        await _ready(database, facts, stopping)
        nlu = await beside.nlu_client(settings, stack, stopping)
        bot = create_bot(settings, token, limiter or RateLimiter(Lanes()))
        recordings = Recordings(settings.voices_folder)
        pictures, letters, drawing = _apart(bot, stack)
        sender = Sender(bot, pictures, drawing, recordings)
        worker = Worker(database, sender, utc_now, facts, letters, only_letters=LETTERS_OF[settings.bot_part])
        world, looker, keeper = _world(facts, settings, letters), Looker(pictures), Keeper(bot, recordings)
        pipeline = Pipeline(database, nlu, world, looker, keeper, worker)
        parts = Parts(settings, database, worker)
        receiver = Receiver(pipeline, sender, utc_now, parts.replied)
        await _taken(bot.initialize, stopping)
        stack.push_async_callback(bot.shutdown)
        beside.say_where(settings)
        parts.start()
        stack.push_async_callback(parts.stop)
        daily = Daily(settings, database, utc_now)
        measuring = Measuring(database, nlu, pipeline.world, settings.voices_folder.parent, utc_now, daily.measure)
        if settings.works:
            _start_clock(pipeline, recordings, daily, Watch(measuring, bot, settings.public_root, worker.wake), stack)
        inbox = Inbox(database, bot, receiver, utc_now, stopping)
        webhook = inbox.take_in if settings.receives and settings.webhook_url else None
        desk = _desk(settings, pipeline, nlu, bot, daily, drawing) if settings.receives else None
        web = create_web(database, nlu, webhook, secret, facts, utc_now, desk, measuring, page_token)
        if settings.receives:
            await _taken(partial(_prepare_telegram, bot, settings, secret, facts.name), stopping)
        memory.settle()
        log.info("running", municipality=facts.name, part=settings.bot_part, webhook=webhook is not None)
        until = _updates(settings, bot, receiver, inbox, stopping)
        await _work(worker, letters, server(settings, web), until)


async def _updates(
    settings: Settings, bot: ExtBot[Lane], receiver: Receiver, inbox: Inbox, stopping: asyncio.Event
) -> None:
    """Has updates done, as they come to this part of the bot, until it is told to stop."""
    if not settings.receives:
        await stopping.wait()
    elif settings.webhook_url:
        await inbox.run()
    else:
        await inbox.clear()
        await poll(bot, receiver, stopping)


def _start_clock(pipeline: Pipeline, recordings: Recordings, daily: Daily, watch: Watch, stack: AsyncExitStack) -> None:
    """What time brings, in the features and beside them, until the bot ends."""
    clock = create_clock(pipeline.database, utc_now, pipeline.world)
    clock.add("recordings", partial(sweep, pipeline.database, recordings), FORGET_EVERY, utc_now())
    clock.add("backup", daily.job, LOOK_EVERY, utc_now())
    clock.add("alarms", watch.look, WATCH_EVERY, utc_now())
    clock.start()
    stack.push_async_callback(clock.stop)


async def _work(worker: Worker, letters: Answering, web: uvicorn.Server, until: Coroutine[Any, Any, object]) -> None:
    """Sends and serves until `until` ends; what is under way then is still done."""
    async with asyncio.TaskGroup() as tasks:
        sending = tasks.create_task(worker.run())
        serving = tasks.create_task(web.serve())
        await until
        end_streams()
        web.should_exit = True
        await serving
        letters.stop()
        worker.stop()
        await sending


def _apart(bot: ExtBot[Lane], stack: AsyncExitStack) -> tuple[Pictures, Answering, Drawing]:
    """What opens people's pictures and letters, and draws, each in a process that starts when there is something."""
    pictures = Pictures(bot, Decoder())
    stack.push_async_callback(pictures.close)
    letters = Answering(pictures, Reader(), Memory(), utc_now)
    stack.push_async_callback(letters.close)
    drawing = Drawing()
    stack.push_async_callback(drawing.close)
    return pictures, letters, drawing


def _world(facts: Municipality, settings: Settings, letters: Answering) -> World:
    return World(
        facts, settings.leads, settings.admin_ids, settings.public_root, settings.desk_root, letters=letters.memory
    )


def _value(secret: SecretStr | None) -> str | None:
    return secret.get_secret_value() if secret else None


def _told_to_stop() -> asyncio.Event:
    """Set by SIGTERM or SIGINT."""
    stopping = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stopping.set)
    return stopping


def _desk(
    settings: Settings, pipeline: Pipeline, nlu: NluClient, bot: ExtBot[Lane], daily: Daily, drawing: Drawing
) -> Desk:
    """The pages for staff, on the same database and facts."""

    async def states() -> dict[str, bool]:
        return {"nlu": await nlu.is_ready(), "telegram": await telegram.answers(bot)}

    async def understand(text: str) -> Understanding | None:
        reading = await read(nlu, text)
        return reading.understanding if isinstance(reading, Understood) else None

    return Desk(
        pipeline.database,
        pipeline.world,
        utc_now,
        settings.desk_root,
        lambda: bot.username,
        understand,
        lambda text, language: try_out(pipeline, text, language, utc_now()),
        states,
        failures,
        drawing.drawn,
        daily.state,
    )


class NoBotApi(Exception):
    """The Bot API server does not answer, or does not know the bot."""


async def username(settings: Settings) -> str:
    """What the bot is called on Telegram; asks the Bot API server. Raises NoBotApi."""
    token = settings.telegram_token.get_secret_value() if settings.telegram_token else SIMULATOR_TOKEN
    root = settings.telegram_api_url if settings.telegram_token else SIMULATOR_URL
    try:
        async with Bot(token, base_url=f"{root}/bot", base_file_url=f"{root}/file/bot") as bot:
            return bot.username
    except InvalidToken:
        raise NoBotApi(f"{root} does not know the bot: TELEGRAM_TOKEN is wrong") from None
    except TelegramError as error:
        if settings.telegram_token:
            raise NoBotApi(f"{root} does not answer ({type(error).__name__}): TELEGRAM_API_URL") from None
        raise NoBotApi(f"the simulator does not answer at {root}: start it with `vejviser run`") from None


def create_bot(settings: Settings, token: str, limiter: BaseRateLimiter[Any]) -> ExtBot[Lane]:
    """Speaks with Telegram, or with what `telegram_api_url` names; not initialized yet."""
    root, trusting = settings.telegram_api_url, {"verify": memory.trusted()}
    return ExtBot(
        token,
        base_url=f"{root}/bot",
        base_file_url=f"{root}/file/bot",
        request=HTTPXRequest(64, read_timeout=20, connect_timeout=10, pool_timeout=30, httpx_kwargs=trusting),
        get_updates_request=HTTPXRequest(2, connect_timeout=10, httpx_kwargs=trusting),
        rate_limiter=limiter,
    )


async def _taken(by_telegram: Callable[[], Awaitable[object]], stopping: asyncio.Event) -> None:
    """Waits for the Bot API server: the network, or the simulator, may come up after the bot, and break meanwhile."""
    for _ in range(START_TRIES):
        try:
            await by_telegram()
        except (InvalidToken, BadRequest):
            raise
        except TelegramError as error:
            log.info("waiting for Telegram", error=type(error).__name__)
        else:
            return
        await pause(stopping)
    await by_telegram()


async def _ready(database: Database, facts: Municipality, stopping: asyncio.Event) -> None:
    """The database at the newest schema, with these facts where it has none. Raises Away."""
    await _upgraded(database, stopping)
    async with database.transaction() as session:
        await facts_import.seed(session, facts, utc_now())
        await texts.refresh(session)


async def _upgraded(database: Database, stopping: asyncio.Event) -> None:
    """At the newest schema; waits for the database, which may come up after the bot. Raises Away in the end."""
    for _ in range(START_TRIES):
        try:
            return await database.upgrade()
        except Away as error:
            log.warning("waiting for the database", error=str(error))
            if stopping.is_set():
                raise
        await pause(stopping)
    await database.upgrade()


async def _prepare_telegram(bot: ExtBot[Lane], settings: Settings, secret: str | None, municipality: str) -> None:
    """The webhook (or none), and what Telegram shows of the bot in each language."""
    if settings.webhook_url:
        await bot.set_webhook(settings.webhook_url + WEBHOOK_PATH, secret_token=secret, allowed_updates=KINDS)
    else:
        await bot.delete_webhook()
    await profile.show(bot, municipality)
