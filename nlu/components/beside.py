"""What is learnt beside something else: threads would wait for each other, a process of its own does not."""

from __future__ import annotations

import hashlib
import multiprocessing
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from functools import cache
from typing import Any, ParamSpec, TypeVar

# Starting the process takes as long as learning from fewer.
MANY = 5_000

_P = ParamSpec("_P")
_T = TypeVar("_T")
_begun: dict[bytes, Future[Any]] = {}


def begin(size: int, work: Callable[_P, _T], *given: _P.args, **named: _P.kwargs) -> None:
    """Begins early what `beside` will be asked for with the same words; nothing of less than `MANY`."""
    key = _key(work, given, named)
    if size >= MANY and key not in _begun:
        _begun[key] = _process(work.__name__).submit(work, *given, **named)


def beside(size: int, work: Callable[_P, _T], *given: _P.args, **named: _P.kwargs) -> Future[_T]:
    """The result of `work`, to come, or what it raises; of less than `MANY` it is there at once, and raised here."""
    if size >= MANY:
        begin(size, work, *given, **named)
        return _begun.pop(_key(work, given, named))
    done: Future[_T] = Future()
    done.set_result(work(*given, **named))
    return done


def give_up() -> None:
    """Ends what was begun, since nobody will ask for it: a process that has failed would wait for it before it ends."""
    for process in multiprocessing.active_children():
        process.terminate()
    _begun.clear()
    _process.cache_clear()


def _key(work: Callable[..., object], given: tuple[object, ...], named: dict[str, object]) -> bytes:
    return hashlib.sha256(repr((work.__qualname__, given, named)).encode()).digest()


@cache
def _process(name: str) -> ProcessPoolExecutor:
    """That of everything that has this name. It stays, and with it the features of texts, which two models learn from.
    Started anew: a copy of a process that has threads would hang."""
    return ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn"))
