"""Letters are held for some minutes, and then they are gone, whether anybody asks or not."""

from __future__ import annotations

import asyncio
import gc
import weakref

from actions.kernel.held import Held
from bot.letters.memory import Memory
from tests.processes import until


def held(text: str) -> Held:
    return Held((text,), (text,))


async def test_one_is_held_for_each_person_and_the_last_one_counts() -> None:
    memory = Memory()
    memory.keep(1, held("one"))
    memory.keep(2, held("other"))
    memory.keep(1, held("two"))
    assert (memory.of(1), memory.of(2), memory.of(3)) == (held("two"), held("other"), None)


async def test_after_its_time_it_is_gone_from_memory_though_nobody_has_asked() -> None:
    memory = Memory(seconds=0.05)
    letter = held("one")
    gone = weakref.ref(letter)
    memory.keep(1, letter)
    del letter

    async def is_gone() -> bool:
        gc.collect()
        return gone() is None

    await until(is_gone)
    assert memory.of(1) is None


async def test_what_replaces_it_has_its_own_time() -> None:
    memory = Memory(seconds=0.2)
    memory.keep(1, held("one"))
    memory.seconds = 60
    memory.keep(1, held("two"))

    async def time_is_over() -> bool:
        return asyncio.get_running_loop().time() > began + 0.3

    began = asyncio.get_running_loop().time()
    await until(time_is_over)
    assert memory.of(1) == held("two")
    memory.forget(1)


async def test_of_too_many_the_oldest_goes() -> None:
    memory = Memory(most=2)
    for number in (1, 2, 3):
        memory.keep(number, held(str(number)))
    assert [memory.of(number) is not None for number in (1, 2, 3)] == [False, True, True]


async def test_it_is_forgotten_when_somebody_says_so() -> None:
    memory = Memory()
    memory.keep(1, held("one"))
    memory.forget(1)
    memory.forget(1)
    assert memory.of(1) is None


def test_it_is_not_shown_where_errors_are() -> None:
    memory = Memory()
    assert "secret" not in repr(memory) + repr(Held(("id",), ("secret",), "secret"))
