"""Whatever fails, and whoever logs it: no word that a person wrote stands in any log, at any level."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import httpx
import pytest
import structlog
import uvicorn
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import Update

from actions.kernel.messages import say
from bot import logs
from bot.clock import Clock
from bot.incoming.nlu import NluClient, NluUnavailable
from bot.incoming.polling import poll
from bot.incoming.receive import Receiver
from bot.incoming.updates import Photo
from bot.outgoing.decoding import NoPhoto
from bot.outgoing.photos import Looker
from bot.outgoing.send import Sender
from bot.web import WEBHOOK_PATH, create_web
from simulator.server import listen
from tests.bot.house import House, message
from tests.bot.incoming.test_receive import POISON, SECRET
from tests.bot.logging_all import logging_all
from tests.processes import until

MARK = "Zamzam-Kastanje-77"
SENDER: dict[str, Any] = {**POISON["from"], "first_name": MARK}
SAID: dict[str, Any] = {**POISON, "text": MARK, "from": SENDER}
Provoke = Callable[[House, NluClient], Awaitable[None]]


@pytest.fixture(autouse=True)
async def _logging_all() -> AsyncIterator[None]:
    async with logging_all():
        yield


async def unreadable_by_polling(house: House, nlu: NluClient) -> None:
    await house.simulator.inject({"message": {**SAID, "from": MARK}})
    await polled(house, nlu)


async def failing_by_polling(house: House, nlu: NluClient) -> None:
    await house.simulator.inject({"message": SAID})
    await polled(house, nlu)


async def failing_press(house: House, nlu: NluClient) -> None:
    press = {"id": MARK, "from": SAID["from"], "chat_instance": "x", "data": MARK, "message": SAID}
    await house.simulator.inject({"callback_query": press})
    await polled(house, nlu)


async def failing_by_webhook(house: House, nlu: NluClient) -> None:
    web = create_web(house.database, nlu, house.door(nlu), SECRET, house.facts, _no_clock)
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with httpx.AsyncClient(transport=httpx.ASGITransport(web), base_url="http://bot", headers=headers) as http:
        for content in ({"message": SAID}, {"message": {**SAID, "date": MARK}}, {"message": {"from": MARK}}):
            await http.post(WEBHOOK_PATH, json={"update_id": 1, **content})
        await http.post(WEBHOOK_PATH, content=f'{{"{MARK}')
        await http.post(WEBHOOK_PATH, content="[" * 100_000 + MARK)


async def clock_of_the_bot_failing(house: House, nlu: NluClient) -> None:
    said = {**SAID, "from": {**SENDER, "id": 7}}
    update = Update.de_json({"update_id": 1, "message": said}, house.bot)
    await Receiver(
        house.pipeline(nlu), Sender(house.bot, house.pictures, house.drawing), _no_clock, house.wake
    ).receive(update)


async def rows_that_cannot_be_sent(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    wrong_slots = {"lines": [{"id": "appointment-line", "args": {"about": {"type": "fact", "text": MARK}}}]}
    no_number = {**message("x"), "edits": f"message:{MARK}"}
    rows = await house.queue(amal, {MARK: MARK}, {"lines": MARK}, wrong_slots, no_number, message(MARK, photo=MARK))
    house.start_worker()
    for row in rows:
        await house.when(row, lambda row: row.attempts > 0 or row.state in ("failed", "sent"))


async def telegram_refusing_and_quoting(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    for reason in (f'can\'t parse entities: unsupported start tag "{MARK}"', f"button '{MARK}' is invalid"):
        await house.simulator.fault("400", method="sendMessage", description=f"Bad Request: {reason}")
    await house.simulator.fault("403", method="sendMessage", description=f'Forbidden: "{MARK}"')
    rows = await house.queue(amal, *(message(MARK) for _ in range(3)))
    house.start_worker()
    for row in rows:
        await house.when(row, lambda row: row.state == "failed")


async def pictures_that_cannot_be_read(house: House, nlu: NluClient) -> None:
    amal, text, exif = await house.person(), PngInfo(), Image.Exif()
    text.add_text(MARK, MARK * 100_000, zip=True)
    exif[0x010E] = MARK
    for kind, options in (("PNG", {"pnginfo": text}), ("JPEG", {"exif": exif}), ("WEBP", {"exif": exif})):
        made = BytesIO()
        Image.new("RGB", (9, 9)).save(made, kind, **options)
        for content in (made.getvalue(), made.getvalue()[:-20], made.getvalue() + MARK.encode()):
            await house.simulator.send_file(amal, MARK, content, f"image/{kind.lower()}")
            [update] = await house.bot.get_updates(timeout=0)
            await house.bot.get_updates(offset=update.update_id + 1, timeout=0)
            assert update.message
            assert update.message.document
            file_id = update.message.document.file_id
            try:
                await house.pictures.clean(file_id)
            except NoPhoto as error:
                structlog.get_logger().warning("no photo", error=error)
            assert await Looker(house.pictures).trouble(Photo(file_id)) in (None, say("photo-broken"))


async def nlu_server_talking_nonsense(house: House, nlu: NluClient) -> None:
    for status, body in ((500, MARK), (200, MARK), (200, f'{{"intent": "{MARK}"}}'), (302, "")):
        async with answering(status, body) as url:
            client = NluClient(url)
            try:
                await client.parse(MARK)
            except NluUnavailable:
                structlog.get_logger().exception("no NLU", text="")
            said = {**SAID, "from": {**SENDER, "id": 7}}
            update = Update.de_json({"update_id": status, "message": said}, None)
            await house.receiver(client).receive(update)
            await client.close()


async def database_refusing(house: House, nlu: NluClient) -> None:
    amal = await house.person()
    await house.queue(amal, message(MARK), key=MARK)
    refused: tuple[dict[str, Any], ...] = (
        {"key": MARK},
        {"key": MARK * 100},
        {"key": f"{MARK}\0"},
        {"due_at": MARK},
    )
    for more in refused:
        try:
            await house.queue(amal, message(MARK), **more)
        except (SQLAlchemyError, AttributeError) as error:
            logging.getLogger("library").exception("refused")
            structlog.get_logger().exception("refused", error=error)


async def ticks_and_tasks_failing(house: House, nlu: NluClient) -> None:
    done = asyncio.Event()

    async def job() -> None:
        done.set()
        raise ValueError(MARK)

    clock = Clock()
    clock.add("job", job, timedelta(days=1), datetime.now(UTC))
    clock.start()
    await done.wait()
    await asyncio.sleep(0)
    await clock.stop()
    task = asyncio.create_task(job())
    while not task.done():
        await asyncio.sleep(0)
    del task
    thread = threading.Thread(target=_fail)
    thread.start()
    thread.join()
    gc.collect()
    sys.excepthook(ValueError, ValueError(MARK), None)


async def libraries_logging_errors(house: House, nlu: NluClient) -> None:
    library = logging.getLogger("library")
    try:
        try:
            _fail()
        except ValueError as error:
            library.exception("failed")
            library.error("failed: %s, %r", error, error)
            structlog.get_logger().exception("failed", reason=error)
            raise KeyError(MARK) from error
    except KeyError:
        library.exception("failed again")
    for name in ("httpx", "aiosqlite", "telegram.Bot", "PIL.PngImagePlugin", "psycopg", "sqlalchemy.engine.Engine"):
        logging.getLogger(name).info(MARK)
        logging.getLogger(name).debug(MARK)


PROVOKED: tuple[Provoke, ...] = (
    unreadable_by_polling,
    failing_by_polling,
    failing_press,
    failing_by_webhook,
    clock_of_the_bot_failing,
    rows_that_cannot_be_sent,
    telegram_refusing_and_quoting,
    pictures_that_cannot_be_read,
    nlu_server_talking_nonsense,
    database_refusing,
    ticks_and_tasks_failing,
    libraries_logging_errors,
)


@pytest.mark.parametrize("provoke", PROVOKED, ids=lambda each: each.__name__)
async def test_it_leaves_no_word_of_anybody_in_the_log(
    house: House, nlu: NluClient, provoke: Provoke, capfd: pytest.CaptureFixture[str]
) -> None:
    logs.set_up("json", "DEBUG", ())
    await provoke(house, nlu)
    await house.stop_workers()
    written = "".join(capfd.readouterr())
    assert written
    assert MARK not in written


async def polled(house: House, nlu: NluClient) -> None:
    """Until what waits at Telegram is done, or let go."""
    stopping = asyncio.Event()
    polling = asyncio.create_task(poll(house.bot, house.receiver(nlu), stopping))
    await until(house.simulator.pending, lambda waiting: not waiting)
    stopping.set()
    await polling


@asynccontextmanager
async def answering(status: int, body: str) -> AsyncIterator[str]:
    """A server that answers everything with this."""

    async def answer(_: Request) -> Response:
        return Response(body, status)

    app = Starlette(routes=[Route("/{path:path}", answer, methods=["GET", "POST"])])
    server = uvicorn.Server(uvicorn.Config(app, log_config=None, log_level="critical", ws="none"))
    listener, url = listen("127.0.0.1", 0)
    task = asyncio.create_task(server.serve([listener]))
    try:
        yield url.rstrip("/")
    finally:
        server.should_exit = True
        await task
        listener.close()


def _no_clock() -> datetime:
    raise ValueError(MARK)


def _fail() -> Any:
    raise ValueError(MARK)
