"""Logging: structured, without message texts, and without the token whoever writes it."""

from __future__ import annotations

import logging
import sys
from typing import Any, Literal

import structlog

# Their INFO lines hold the token, which is part of every address of the Bot API.
_TALKATIVE = ("httpx", "httpcore", "telegram", "aiosqlite", "alembic", "uvicorn.access", "apscheduler")
# Their only line above DEBUG holds whole updates, texts and names: what fails comes as an exception as well.
_SILENT = ("telegram.Bot", "telegram.ext.ExtBot")


class _WithoutSecrets(logging.Formatter):
    def __init__(self, secrets: tuple[str, ...]) -> None:
        super().__init__("%(levelname)s %(name)s %(message)s")
        self._secrets = secrets

    def format(self, record: logging.LogRecord) -> str:
        return hide(super().format(record), self._secrets)


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
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            _hider(secrets),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.getLevelNamesMapping()[level]),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_WithoutSecrets(secrets))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    for name in _SILENT:
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _hider(secrets: tuple[str, ...]) -> Any:
    def hide_in_event(_logger: Any, _method: str, event: dict[str, Any]) -> dict[str, Any]:
        return {key: hide(value, secrets) if isinstance(value, str) else value for key, value in event.items()}

    return hide_in_event
