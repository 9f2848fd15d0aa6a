"""What reaches others has a bound: whoever is over it is told so, and when it works again."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from actions.kernel.messages import Message
from actions.kernel.quotas import QUOTAS
from actions.kernel.turn import Understanding
from actions.threads import person as threads
from store import donations, outbox, persons
from store.outbox import OutboxRow
from tests.actions.neighbours import arranged, ask_for, give
from tests.actions.scene import Scene, ids, only, presses, shown
from tests.conftest import NOW

GROUP = -100200300


async def with_group(scene: Scene) -> None:
    """The volunteers' group, and a coordinator, `bo`."""
    await scene.person("bo", "da", "coordinator")
    await scene.ask("bo", "group_link", chat=str(GROUP))
    scene.people["group"] = await persons.meet(scene.session, GROUP, "da", NOW)


async def rows_to(scene: Scene, who: str) -> int:
    """What is queued for them, or was sent."""
    await scene.session.flush()
    query = select(func.count()).where(OutboxRow.person_id == scene.people[who].id, OutboxRow.state != "cancelled")
    return await scene.session.scalar(query) or 0


def is_told(reply: Message) -> bool:
    return ids(reply) == ["quota-over"]


async def test_requests_made_and_withdrawn_again_and_again_do_not_fill_the_group(street: Scene) -> None:
    await with_group(street)
    for _ in range(20):
        reply = await street.press("amal", "ask:donation_request")
        if is_told(reply):
            break
        await ask_for(street)
        [newest, *_] = await donations.of_person(street.session, street.people["amal"].id, {"open"})
        await street.press("amal", f"donation:withdraw:{newest.id}")
    assert is_told(reply)
    assert await rows_to(street, "group") == 0


async def test_a_day_later_it_works_again_and_the_person_has_been_told_when(street: Scene) -> None:
    await with_group(street)
    for _ in range(QUOTAS["offer"].times):
        await give(street, "ole", "bed")
        offer = next(each for each in presses(await street.press("ole", "ask:donation_status")) if "withdraw" in each)
        await street.press("ole", offer)
    told = await street.press("ole", "ask:donation_offer")
    assert is_told(told)
    again = (NOW + timedelta(days=1)).astimezone(street.facts.zone)
    assert f"{again:%H:%M}" in shown(told, "da")
    street.now = NOW + timedelta(days=1)
    assert not is_told(await street.press("ole", "ask:donation_offer"))


async def test_changes_of_a_card_that_wait_are_one(street: Scene) -> None:
    await with_group(street)
    await ask_for(street)
    for card in await street.queued("group", "notice"):
        card.state = "sent"
    for _ in range(5):
        await street.press("mette", "donation:claim:1")
        await street.press("mette", "donation:release:1")
    [change] = await street.queued("group", "notice")
    assert change.message["lines"][-1]["id"] == "request-open"


async def test_a_coordinator_hears_once_a_day_of_one_request_from_one_person(street: Scene) -> None:
    await with_group(street)
    await arranged(street)
    for _ in range(50):
        assert ids(await street.press("amal", "donation:report:1")) == ["report-done"]
    assert (await street.said("bo")).count("report-notice") == 1
    street.now += timedelta(days=1)
    await street.press("amal", "donation:report:1")
    assert (await street.said("bo")).count("report-notice") == 2


async def test_the_other_side_s_reports_are_heard_too(street: Scene) -> None:
    await with_group(street)
    await arranged(street)
    for who in ("amal", "mette"):
        await street.press(who, "donation:report:1")
    assert (await street.said("bo")).count("report-notice") == 2


async def test_sentences_between_two_have_a_bound_for_each_side(street: Scene) -> None:
    await arranged(street)
    replies = [await street.press("mette", "donation:say:1:elevator") for _ in range(40)]
    told = [is_told(reply) for reply in replies]
    assert told.index(True) == told.count(False) < QUOTAS["between"].times
    assert not is_told(await street.press("amal", "donation:say:1:elevator"))
    street.now += timedelta(hours=1)
    assert not is_told(await street.press("mette", "donation:say:1:elevator"))


@pytest.mark.parametrize("who", ["amal", "mette"])
async def test_a_block_cancels_what_the_two_have_said_and_nothing_else(street: Scene, who: str) -> None:
    await arranged(street)
    for each in ("amal", "mette"):
        for _ in range(10):
            await street.press(each, "donation:say:1:elevator")
    await street.press("mette", "donation:write:1")
    await street.type("mette", "jeg ved, hvor du bor")
    await street.press(who, "donation:block:1")
    await street.press(who, "donation:apart:1")
    said = [*await street.said("amal"), *await street.said("mette")]
    assert not {"from-other", "from-other-text", "meet-proposed"} & set(said)
    assert "request-claimed-notice" in said


async def test_what_a_worker_has_taken_and_not_begun_with_is_cancelled_too(street: Scene) -> None:
    await arranged(street)
    for _ in range(5):
        await street.press("mette", "donation:say:1:elevator")
    taken = await outbox.claim(street.session, NOW, NOW, 10)
    await street.press("amal", "donation:block:1")
    await street.press("amal", "donation:apart:1")
    said = [row.id for row in taken if (row.key or "").startswith("between:")]
    assert said
    assert await outbox.still_mine(street.session, said) == set()


async def test_texts_to_the_staff_have_a_bound_and_the_person_is_told(street: Scene) -> None:
    await street.ask("ida", "staff_link", chat=str(GROUP), forum="")
    await street.ask("amal", "thread_open")
    told = None
    for count in range(100):
        turn = await street.turn("amal", Understanding("", 0.0), f"nr. {count}")
        replies = await threads.write(turn, "da")
        if replies and is_told(only(replies)):
            told = count
            break
    assert told == QUOTAS["thread_text"].times
    street.now += timedelta(hours=1)
    turn = await street.turn("amal", Understanding("", 0.0), "nu igen")
    assert await threads.write(turn, "da") == []


async def test_opening_and_closing_a_conversation_without_a_word_tells_the_staff_nothing(street: Scene) -> None:
    await street.ask("ida", "staff_link", chat=str(GROUP), forum="")
    street.people["staff"] = await persons.meet(street.session, GROUP, "da", NOW)
    for _ in range(QUOTAS["thread"].times):
        assert ids(await street.ask("amal", "thread_open"))[0] == "thread-opened"
        await street.press("amal", "thread:done:1")
    assert is_told(await street.ask("amal", "thread_open"))
    assert await rows_to(street, "staff") == 0


async def test_a_volunteer_s_taking_and_giving_back_has_a_bound(street: Scene) -> None:
    await ask_for(street)
    for _ in range(QUOTAS["claim"].times):
        await street.press("mette", "donation:claim:1")
        await street.press("mette", "donation:release:1")
    assert is_told(await street.press("mette", "donation:claim:1"))
