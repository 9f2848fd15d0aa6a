"""Secrets never reach a log, whoever writes it."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterator
from contextlib import redirect_stderr, suppress
from typing import Any, Literal

import pytest
import structlog

from bot import logs
from bot.boundary import places

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


def written(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The last line of the log."""
    line: dict[str, Any] = json.loads(capsys.readouterr().err.splitlines()[-1])
    return line


def test_an_error_is_told_by_its_type_and_place_however_it_is_handed_over(capsys: pytest.CaptureFixture[str]) -> None:
    logs.set_up("json", "INFO", ())
    try:
        raise ValueError("what a person wrote")
    except ValueError as error:
        caught, whole = error, sys.exc_info()
        structlog.get_logger().exception("failed")
        told = [written(capsys)]
    for handed_over in (caught, whole):
        structlog.get_logger().error("failed", exc_info=handed_over)
        told.append(written(capsys))
    assert [each["exception"] for each in told] == [f"ValueError ({', '.join(places(caught))})"] * 3
    assert "what a person wrote" not in str(told)


@pytest.mark.parametrize("handed_over", [{}, {"exc_info": False}, {"exc_info": None}])
def test_a_line_that_is_about_no_error_has_none_also_while_one_is_handled(
    capsys: pytest.CaptureFixture[str], handed_over: dict[str, Any]
) -> None:
    logs.set_up("json", "INFO", ())
    try:
        raise ValueError
    except ValueError:
        structlog.get_logger().warning("waiting", **handed_over)
    assert "exception" not in written(capsys)


@pytest.mark.parametrize("format", ["json", "console"])
def test_a_full_disk_under_the_log_ends_nobody_s_work(format: Literal["json", "console"]) -> None:
    # Not to be closed by name: what could not be written makes that fail too.
    full = open("/dev/full", "w", encoding="utf-8")  # noqa: SIM115
    with redirect_stderr(full):
        logs.set_up(format, "INFO", ())
        for _ in range(1000):
            structlog.get_logger().warning("the database is away", error="the disk is full")
            logging.getLogger("library").warning("no room")
    with suppress(OSError):
        full.close()
