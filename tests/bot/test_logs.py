"""Secrets never reach a log, whoever writes it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator

import pytest
import structlog

from bot import logs

TOKEN = "123456:very-secret"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    """The other tests log as they did: what is set up here writes into a stream that is closed after the test."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    structlog.reset_defaults()


def test_a_token_in_an_address_or_a_traceback_is_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json", "INFO", (TOKEN,))
    logging.getLogger("library").warning("GET https://api.telegram.org/bot%s/getMe", TOKEN)
    logging.getLogger("library").warning(f"GET https://api.telegram.org/bot{TOKEN}/getMe")
    try:
        raise ValueError(f"bot{TOKEN}")
    except ValueError:
        logging.getLogger("library").exception("failed")
        structlog.get_logger().exception("failed", url=f"bot{TOKEN}")
    written = capsys.readouterr().err
    assert "very-secret" not in written
    assert written.count("[secret]") >= 3
    assert json.loads(written.splitlines()[-1])["url"] == "bot[secret]"


def test_libraries_that_log_every_address_are_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("console", "DEBUG", ())
    logging.getLogger("httpx").info("HTTP Request: POST https://api.telegram.org/…")
    assert capsys.readouterr().err == ""
