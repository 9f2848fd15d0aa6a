"""Logging: structured, without message texts, and without the token whoever writes it.

Of an error there is its type and where it came from, never its text: that may quote what a person wrote, whoever
raised it.
"""

from __future__ import annotations

import asyncio
import logging
import sys
import threading
from collections.abc import MutableMapping
from contextlib import suppress
from types import TracebackType
from typing import Any, Literal, TextIO, cast

import structlog

from bot.boundary import places

# Libraries have less to say than we do: below this their lines hold the token, SQL with its values, what stands in
# pictures. All that is ours goes through structlog.
LIBRARIES_FROM = logging.WARNING
MOST_CAUSES = 4
# Their only line above DEBUG holds whole updates, texts and names: what fails comes as an exception as well.
_SILENT = ("telegram.Bot", "telegram.ext.ExtBot")
# Says every two seconds that a tick is left out, while the one before waits for the database.
_PATIENT = "apscheduler"
Event = MutableMapping[str, Any]
ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]

log = structlog.get_logger()


class _WithoutSecrets(logging.Formatter):
    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(levelname)s %(name)s %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        if isinstance(record.args, tuple) and any(isinstance(each, BaseException) for each in record.args):
            record = logging.makeLogRecord(record.__dict__)
            record.args = tuple(map(_type_of_error, record.args or ()))
        return hide(super().format(record), self._secrets)

    def formatException(self, ei: ExcInfo) -> str:
        return _shown(ei[1])


class _Forgiving:
    """Where lines of the log go. That there is no room for one on a full disk ends nobody's work."""

    def __init__(self, file: TextIO) -> None:
        self._file = file

    def write(self, text: str) -> int:
        with suppress(OSError):
            self._file.write(text)
        return len(text)

    def flush(self) -> None:
        with suppress(OSError):
            self._file.flush()


def hide(text: str, secrets: tuple[str, ...]) -> str:
    for secret in secrets:
        text = text.replace(secret, "[secret]")
    return text


def set_up(format: Literal["json", "console"], level: str, secrets: tuple[str, ...] = ()) -> None:
    """Sends structlog and the standard library's logging to stderr in one format."""
    console = structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    renderer: Any = structlog.processors.JSONRenderer() if format == "json" else console
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            _without_texts_of_errors,
            _hider(secrets),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(cast("TextIO", _Forgiving(sys.stderr))),
    )
    handler = logging.StreamHandler(_Forgiving(sys.stderr))
    handler.setFormatter(_WithoutSecrets(secrets))
    least = max(LIBRARIES_FROM, logging.getLevelNamesMapping()[level])
    logging.basicConfig(level=least, handlers=[handler], force=True)
    logging.getLogger(_PATIENT).setLevel(logging.ERROR)
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def catch_the_uncaught() -> None:
    """What ends the process, a thread or a task unseen is logged like everything else, instead of with its text.

    To be called with the loop running.
    """
    sys.excepthook = lambda kind, error, traceback: _uncaught("process", error)
    threading.excepthook = lambda args: _uncaught("thread", args.exc_value)
    sys.unraisablehook = lambda args: _uncaught("clean-up", args.exc_value)
    asyncio.get_running_loop().set_exception_handler(
        lambda loop, context: _uncaught("task", context.get("exception"), about=str(context.get("message")))
    )


def _uncaught(where: str, error: BaseException | None, **more: str) -> None:
    if not isinstance(error, KeyboardInterrupt):
        log.error(f"{where} failed", error=type(error).__name__, where=_places(error), **more)


def _without_texts_of_errors(_logger: Any, _method: str, event: Event) -> Event:
    """Errors among the values become their types; `exc_info` becomes the type and the places."""
    found = event.pop("exc_info", None)
    error = sys.exc_info()[1] if found is True else found[1] if isinstance(found, tuple) else found
    shown = {key: _type_of_error(value) for key, value in event.items()}
    return shown | ({"exception": _shown(error)} if isinstance(error, BaseException) else {})


def _type_of_error(value: object) -> object:
    return type(value).__name__ if isinstance(value, BaseException) else value


def _shown(error: BaseException | None) -> str:
    """Each error of a chain, the first one last."""
    shown: list[str] = []
    while error is not None and len(shown) < MOST_CAUSES:
        shown.append(f"{type(error).__name__} ({', '.join(_places(error))})")
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " from ".join(shown)


def _places(error: BaseException | None) -> list[str]:
    """Of a group: of all that are in it."""
    if isinstance(error, BaseExceptionGroup):
        return [f"{type(each).__name__}: {place}" for each in error.exceptions for place in _places(each)]
    return places(error) if error is not None else []


def _hider(secrets: tuple[str, ...]) -> Any:
    def hide_in_event(_logger: Any, _method: str, event: dict[str, Any]) -> dict[str, Any]:
        return {key: hide(value, secrets) if isinstance(value, str) else value for key, value in event.items()}

    return hide_in_event
