"""What is learnt beside something else: threads would wait for each other, a process of its own does not."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from typing import ParamSpec, TypeVar

# Starting the process takes as long as learning from fewer.
MANY = 5_000

_P = ParamSpec("_P")
_T = TypeVar("_T")


def beside(size: int, work: Callable[_P, _T], *given: _P.args, **named: _P.kwargs) -> Future[_T]:
    """The result of `work`, to come, or what it raises; of less than `MANY` it is there at once, and raised here."""
    if size >= MANY:
        return _process().submit(work, *given, **named)
    done: Future[_T] = Future()
    done.set_result(work(*given, **named))
    return done


@cache
def _process() -> ProcessPoolExecutor:
    """It stays, and with it the features of texts, which two models learn from. Started anew: a copy of a process that
    has threads would hang."""
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
