"""Less memory for the same work: one list of certificates, few heaps, and nothing kept that only the start needed."""

from __future__ import annotations

import ctypes
import gc
import ssl
import sys
from functools import cache

import httpx

# mallopt's M_ARENA_MAX: glibc gives each thread a heap of its own, and what is free in one is no other's.
_ARENA_MAX, _ARENAS = -8, 2


@cache
def trusted() -> ssl.SSLContext:
    """Whom clients trust; a megabyte for each that has a list of its own."""
    return httpx.create_ssl_context()


def few_heaps() -> None:
    """Before there are threads."""
    if sys.platform == "linux":
        ctypes.CDLL(None).mallopt(_ARENA_MAX, _ARENAS)


def settle() -> None:
    """Once all is built: the start's garbage goes back to the machine, and what stays is never searched for garbage."""
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        ctypes.CDLL(None).malloc_trim(0)
