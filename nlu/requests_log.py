"""What the NLU server says of a request: the bot's number of it, how long it took, how it ended; never the text."""

from __future__ import annotations

import json
import os
import re
import sys
import time
from typing import Any

HEADER = "X-Request-Id"
# Longer than this, and the bot no longer waits for it.
SLOW_SECONDS = 2.0
# Read before Rasa puts its own level there.
SAYS_ALL = os.environ.get("LOG_LEVEL", "").upper() == "DEBUG"
_NUMBER = re.compile(r"[0-9a-f]{8,32}")


def follow(app: Any) -> None:
    """Sends the number of each request back, and logs it: each one at LOG_LEVEL=DEBUG, else what was slow or failed."""

    @app.on_request
    async def begins(request: Any) -> None:
        request.ctx.began = time.monotonic()

    @app.on_response
    async def ends(request: Any, response: Any) -> None:
        number = number_of(request.headers.get(HEADER))
        if number:
            response.headers[HEADER] = number
        seconds = time.monotonic() - getattr(request.ctx, "began", time.monotonic())
        is_bad = response.status >= 500 or seconds > SLOW_SECONDS
        if is_bad or (SAYS_ALL and request.path == "/model/parse"):
            print(line(number, request.path, response.status, seconds), file=sys.stderr, flush=True)


def number_of(header: str | None) -> str:
    """The bot's number; empty for what is none, which has no place in a log."""
    return header if header and _NUMBER.fullmatch(header) else ""


def line(number: str, path: str, status: int, seconds: float) -> str:
    """One line of JSON."""
    known = {"/model/parse": "parsed", "/status": "asked how it is"}
    said = {"event": known.get(path, "asked"), "request": number, "status": status, "ms": round(seconds * 1000, 1)}
    return json.dumps(said)
