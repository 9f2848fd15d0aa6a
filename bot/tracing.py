"""One number for all that is done about an update: in our log, at the NLU server and in its log.

It is drawn anew for each update and says nothing about whoever sent it.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager

from structlog.contextvars import bound_contextvars, get_contextvars

HEADER = "X-Request-Id"
_NAME = "request"


@contextmanager
def request() -> Iterator[str]:
    """What is logged inside has this number, in tasks that begin there too."""
    number = secrets.token_hex(8)
    with bound_contextvars(**{_NAME: number}):
        yield number


def current() -> str:
    """The number of what is being done; a new one outside of any."""
    return str(get_contextvars().get(_NAME) or secrets.token_hex(8))
