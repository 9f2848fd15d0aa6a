"""Donations at their borders: what time does to a request, an offer and a meeting, to the second and to the day."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from actions.donations import donations as actions
from actions.kernel.messages import Message
from store import donations, offers, relays
from tests.actions.neighbours import arranged, ask_for, changing, give, offer_state, state
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW

SECOND = timedelta(seconds=1)


async def tick(scene: Scene, later: timedelta) -> None:
    scene.now = NOW + later
    await actions.tick(scene.work)


async def test_whoever_has_agreed_on_nothing_is_reminded_after_three_days_once(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await tick(street, timedelta(days=3) - SECOND)
    assert await street.said("mette") == []
    for _ in range(2):
        await tick(street, timedelta(days=3))
    assert await street.said("mette") == ["claim-waits"]


async def test_after_five_days_it_is_free_again(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await tick(street, timedelta(days=5) - SECOND)
    assert await state(street) == "claimed"
    await tick(street, timedelta(days=5))
    assert await state(street) == "open"
    assert (await street.said("mette"))[-1] == "claim-ran-out"


async def test_a_family_has_a_day_to_answer_before_the_next_one_is_asked(street: Scene) -> None:
    for who in ("amal", "yusuf"):
        await ask_for(street, who, "sofa")
    await give(street, "ole", "sofa")
    await tick(street, timedelta(hours=24) - SECOND)
    assert await street.said("yusuf") == []
    await tick(street, timedelta(hours=24))
    assert await street.said("yusuf") == ["offer-ask"]


async def test_an_offer_is_open_until_the_end_of_its_last_day(street: Scene) -> None:
    await give(street, "ole", "sofa")
    # Midnight in Næstved, after the last of 30 days.
    end = datetime(2026, 12, 23, 23, 0, tzinfo=UTC) - NOW
    await tick(street, end - SECOND)
    assert await offer_state(street) == "open"
    await tick(street, end)
    assert await offer_state(street) == "closed"


@pytest.mark.parametrize(
    ("lasts", "until"),
    [("week", date(2026, 11, 30)), ("month", date(2026, 12, 23)), ("later", date(2027, 2, 21))],
)
async def test_an_offer_lasts_as_long_as_its_giver_says(street: Scene, lasts: str, until: date) -> None:
    await street.press("ole", "ask:donation_offer")
    await street.fill(
        "ole", "form:items:sofa", "form:items:done", *changing("until", f"form:until:{lasts}"), "form:confirm:yes",
    )  # fmt: skip
    found = await offers.find(street.session, 1)
    assert found
    assert found.until == until


async def test_ten_offers_may_be_open_and_no_eleventh(street: Scene) -> None:
    for _ in range(10):
        assert ids(await give(street, "ole", "sofa")) == ["offer-sent"]
    assert ids(await street.press("ole", "ask:donation_offer")) == ["requests-many"]


def shown(reply: Message) -> list[int]:
    return [int(press.split(":")[2]) for press in presses(reply) if ":show:" in press]


async def test_a_request_is_new_for_seven_days(street: Scene) -> None:
    await ask_for(street)
    street.now = NOW + timedelta(days=7)
    assert shown(await street.press("mette", "donation:board:open-new:0")) == [1]
    assert shown(await street.press("mette", "donation:board:open-old:0")) == []
    street.now += SECOND
    assert shown(await street.press("mette", "donation:board:open-new:0")) == []
    assert shown(await street.press("mette", "donation:board:open-old:0")) == [1]


async def test_five_requests_are_one_page_and_the_sixth_is_the_next(street: Scene) -> None:
    for who in ("amal", "amal", "amal", "yusuf", "yusuf"):
        await ask_for(street, who)
    assert "donation:board:open:1" not in presses(await street.press("mette", "donation:board:open:0"))
    await ask_for(street, "yusuf")
    first = await street.press("mette", "donation:board:open:0")
    assert shown(first) == [1, 2, 3, 4, 5]
    assert "donation:board:open:1" in presses(first)
    assert shown(await street.press("mette", "donation:board:open:1")) == [6]


@pytest.mark.parametrize(("later", "stuck"), [(timedelta(days=14), 0), (timedelta(days=14) + SECOND, 1)])
async def test_a_request_is_stuck_when_nothing_has_happened_for_more_than_14_days(
    street: Scene, later: timedelta, stuck: int
) -> None:
    await street.person("bo", "da", "coordinator")
    await ask_for(street)
    street.now = NOW + later
    overview = await street.press("bo", "ask:coordination_overview")
    assert [press for press in presses(overview) if ":look:" in press] == ["donation:look:1"] * stuck


async def test_five_of_those_that_are_stuck_are_shown(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    for who in ("amal", "amal", "amal", "yusuf", "yusuf", "yusuf"):
        await ask_for(street, who)
    street.now = NOW + timedelta(days=15)
    overview = await street.press("bo", "ask:coordination_overview")
    assert [press for press in presses(overview) if ":look:" in press] == [f"donation:look:{n}" for n in range(1, 6)]


@pytest.mark.parametrize(
    ("local", "count"),
    [((10, 0), 12), ((15, 59), 12), ((16, 0), 11), ((17, 59), 11), ((18, 0), 10)],
)
async def test_two_evening_hours_of_six_days_are_proposed_from_an_hour_ahead(
    street: Scene, local: tuple[int, int], count: int
) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    street.now = datetime(2026, 11, 23, local[0] - 1, local[1], tzinfo=UTC)
    times = [each for each in presses(await street.press("mette", "donation:propose:1")) if ":times:2" in each]
    assert len(times) == count


async def proposed(scene: Scene) -> datetime:
    """Mette has proposed today at 17."""
    await ask_for(scene)
    await scene.press("mette", "donation:claim:1")
    times = presses(await scene.press("mette", "donation:propose:1"))[:1]
    await scene.fill("mette", *times, "form:times:done", "form:place:kasernevej")
    return datetime.fromtimestamp(int(times[0].rpartition(":")[2]) * 60, UTC)


async def test_a_time_can_be_picked_until_it_has_come(street: Scene) -> None:
    moment = await proposed(street)
    pick = f"donation:pick:1:{int(moment.timestamp()) // 60}"
    street.now = moment
    over = await street.press("amal", pick)
    assert ids(over) == ["appointment-past"]
    assert pick not in presses(over)
    street.now = moment - SECOND
    assert ids(await street.press("amal", pick)) == ["meet-agreed"]


async def test_after_the_meeting_both_are_asked_an_hour_later_and_for_three_days(street: Scene) -> None:
    await arranged(street)
    found = await donations.find(street.session, 1)
    assert found and found.meets_at
    for who in ("amal", "mette"):
        *before, after = await street.queued(who)
        assert all(row.due_at < found.meets_at == row.expires_at for row in before)
        assert ids(read(after)) == ["handover-ask"]
        assert after.due_at == found.meets_at + timedelta(hours=1)
        assert after.expires_at == after.due_at + timedelta(days=3)


async def test_somebody_can_be_missed_from_the_agreed_minute_on(street: Scene) -> None:
    await arranged(street)
    found = await donations.find(street.session, 1)
    assert found and found.meets_at
    street.now = found.meets_at - SECOND
    assert ids(await street.press("amal", "donation:missed:1")) == ["button-too-old"]
    street.now = found.meets_at
    assert ids(await street.press("amal", "donation:missed:1")) == ["missed-done"]


async def test_the_last_ten_texts_of_the_last_14_days_are_shown_to_a_coordinator(street: Scene) -> None:
    await street.person("bo", "da", "coordinator")
    await ask_for(street)
    old = NOW - timedelta(days=14)
    for number in range(10):
        relays.keep(street.session, 1, f"text {number}", "da", old + SECOND, by_family=True)
    relays.keep(street.session, 1, "too old", "da", old, by_family=True)
    await street.session.flush()

    async def texts() -> list[str]:
        lines = (await street.press("bo", "donation:look:1")).lines
        return [line.args["text"].text for line in lines if line.id == "relay-family"]  # type: ignore[union-attr]

    assert await texts() == [f"text {number}" for number in range(10)]
    relays.keep(street.session, 1, "the newest", "da", NOW, by_family=True)
    await street.session.flush()
    assert await texts() == [*(f"text {number}" for number in range(1, 10)), "the newest"]
