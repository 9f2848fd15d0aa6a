"""Conversations with staff at their borders: when the staff are reminded, when the person is told, when it closes."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from actions.kernel.permissions import perform
from actions.kernel.turn import Entity, Understanding
from actions.threads import person as threads
from actions.threads.staff_hours import worked
from config.facts import Municipality
from store import threads as store
from tests.actions.scene import Scene, ids
from tests.actions.threads.test_person import answer, answered, linked, opened, rows, staffed, tick, translator, write
from tests.conftest import NOW

__all__ = ["staffed"]
SECOND = timedelta(seconds=1)


async def said_to(scene: Scene, who: str) -> list[str]:
    return [line.id for row in await rows(scene, who) for line in row.lines]


async def test_the_staff_are_reminded_after_half_an_hour(staffed: Scene) -> None:
    await opened(staffed)
    await tick(staffed, timedelta(minutes=30) - SECOND)
    assert "thread-waits" not in await said_to(staffed, "group")
    await tick(staffed, timedelta(minutes=30))
    assert (await said_to(staffed, "group")).count("thread-waits") == 1


async def test_the_person_is_told_after_an_hour(staffed: Scene) -> None:
    await opened(staffed)
    for later in (timedelta(minutes=30), timedelta(minutes=60) - SECOND):
        await tick(staffed, later)
    assert await said_to(staffed, "amal") == []
    await tick(staffed, timedelta(minutes=60))
    assert "thread-not-taken" in await said_to(staffed, "amal")


async def test_three_days_of_silence_close_it_and_a_second_less_does_not(staffed: Scene) -> None:
    thread = await opened(staffed)
    await answer(staffed, "ida", thread, "Hej")
    await tick(staffed, timedelta(days=3) - SECOND)
    assert thread.state == "open"
    await tick(staffed, timedelta(days=3))
    assert thread.state == "closed"


async def test_what_the_person_writes_begins_the_three_days_anew(staffed: Scene) -> None:
    thread = await opened(staffed)
    await answer(staffed, "ida", thread, "Hej")
    staffed.now = NOW + timedelta(days=2)
    await write(staffed, "amal", "tak")
    await tick(staffed, timedelta(days=2))
    assert thread.state == "open"


@pytest.mark.parametrize(("hour", "minute", "later"), [(8, 59, True), (9, 0, False), (14, 59, False), (15, 0, True)])
async def test_during_the_staff_s_hours_nobody_is_told_to_wait(
    staffed: Scene, hour: int, minute: int, later: bool
) -> None:
    staffed.now = NOW.replace(hour=hour - 1, minute=minute)
    assert ("thread-read-later" in ids(await staffed.press("amal", "thread:open"))) == later


def test_where_no_hours_are_known_all_time_counts(facts: Municipality) -> None:
    always = facts.model_copy(update={"staff_hours": None})
    assert worked(always, NOW, NOW + timedelta(hours=30)) == timedelta(hours=30)
    assert worked(facts, NOW + timedelta(hours=1), NOW) == timedelta()


async def test_a_translation_that_was_taken_is_another_one_s_after_two_hours(staffed: Scene) -> None:
    await translator(staffed, "mette")
    await translator(staffed, "yonas")
    _, unclear = await answered(staffed)
    await staffed.press("amal", unclear)
    await staffed.press("yonas", "interpret:take:1")
    staffed.now = NOW + timedelta(hours=2)
    assert ids(await staffed.press("mette", "interpret:take:1")) == ["interpret-late"]
    staffed.now += SECOND
    assert ids(await staffed.press("mette", "interpret:take:1")) == ["interpret-ask"]


@pytest.mark.parametrize(("text", "sizes"), [("x" * 3500, [3500]), ("x" * 3501, [3500, 1]), ("&" * 701, [700, 1])])
def test_a_long_text_is_parted_where_a_message_is_full(text: str, sizes: list[int]) -> None:
    assert [len(piece) for piece in threads.pieces(text)] == sizes


async def test_what_staff_read_of_a_name_is_no_longer_than_64_letters(staffed: Scene) -> None:
    thread = await opened(staffed)
    turn = await staffed.turn("amal", Understanding("thread_name", 1.0, (Entity("thread", str(thread.id)),)))
    await perform("thread_name", replace(turn, name="A" * 65))
    assert thread.name == "A" * 64


async def test_a_group_that_is_linked_is_the_only_one(staffed: Scene) -> None:
    thread = await opened(staffed)
    await linked(staffed, -2002, "no")
    assert thread.state == "closed"
    group = await store.group(staffed.session)
    assert group and group.person.telegram_id == -2002
    assert ids(await staffed.ask("ida", "staff_link", chat="7", forum="no")) == ["staff-group-how"]
    assert ids(await staffed.ask("ida", "staff_unlink", chat="-1001")) == ["staff-group-how"]
    assert ids(await staffed.ask("ida", "staff_unlink", chat="-2002")) == ["staff-group-unlinked"]
    assert await store.group(staffed.session) is None


@pytest.mark.parametrize(("chat", "line"), [("-1", "staff-group-linked"), ("0", "staff-group-how")])
async def test_only_what_has_a_number_below_zero_becomes_the_staff_s_group(scene: Scene, chat: str, line: str) -> None:
    assert ids(await scene.ask("ida", "staff_link", chat=chat, forum="no")) == [line]
    group = await store.group(scene.session)
    assert (group is not None) == (line == "staff-group-linked")
