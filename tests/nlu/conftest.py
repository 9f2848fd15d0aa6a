"""Runs in the NLU environment, not in the bot's: see nlu/pytest.ini."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from types import FrameType

import pytest

from surroundings import prepare, repository

# With what it waits for, the training of a small model; the longest takes 10 on two idle cores.
MOST_SECONDS = 240

prepare(repository())


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Iterator[None]:
    """A test that hangs fails, and the next one runs."""
    before = signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(MOST_SECONDS)
    try:
        return (yield)
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def _too_long(_number: int, _frame: FrameType | None) -> None:
    pytest.fail(f"not done after {MOST_SECONDS} seconds")
