"""Agreeing on a time: either side proposes, the other picks or proposes others; and it is the other who picks."""

from __future__ import annotations

from datetime import UTC, datetime

from actions.kernel.messages import Message
from store import donations
from tests.actions.neighbours import arranged, ask_for, pick, state
from tests.actions.scene import Scene, ids, presses, read


async def proposed(scene: Scene, who: str = "mette", place: str = "home") -> Message:
    """`who` proposes two times; gives what the other side was asked."""
    times = presses(await scene.press(who, "donation:propose:1"))[:2]
    await scene.fill(who, *times, "form:times:done", f"form:place:{place}")
    other = "amal" if who == "mette" else "mette"
    return read((await scene.queued(other, "notice"))[-1])


async def test_the_family_proposes_times_of_its_own_and_the_volunteer_picks(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await proposed(street)
    form = await street.press("amal", "donation:others:1")
    assert ids(form) == ["meet-times-ask"]
    assert (await street.said("mette"))[-1] == "meet-changed"
    where = await street.fill("amal", *presses(form)[3:5], "form:times:done")
    labels = {button.press: button.label for row in where.buttons for button in row}
    assert [str(labels[f"form:place:{whose}"].id) for whose in ("home", "mine")] == ["place-mine", "place-helper"]  # type: ignore[union-attr]
    assert ids(await street.press("amal", "form:place:home")) == ["meet-sent-helper"]
    asked = read((await street.queued("mette", "notice"))[-1])
    assert "place-theirs" in str(asked.lines[0].args["place"])
    assert ids(await pick(street, "mette"))[0] == "meet-agreed"
    assert await state(street) == "arranged"
    assert (await street.said("amal"))[-1] == "meet-agreed"


async def test_nobody_picks_from_what_they_have_proposed_themselves(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    asked = await proposed(street)
    picking = next(each for each in presses(asked) if ":pick:" in each)
    assert ids(await street.press("mette", picking)) == ["button-too-old"]
    assert await state(street) == "claimed"


async def test_a_time_of_an_earlier_proposal_is_not_taken_for_one_of_the_new(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    first = next(each for each in presses(await proposed(street)) if ":pick:" in each)
    times = presses(await street.press("mette", "donation:propose:1"))[4:6]
    await street.fill("mette", *times, "form:times:done", "form:place:home")
    assert ids(await street.press("amal", first)) == ["button-too-old"]
    assert await state(street) == "claimed"


async def test_another_time_gives_the_days_until_it_is_free_anew(street: Scene) -> None:
    await arranged(street)
    await street.press("amal", "donation:others:1")
    found = await donations.find(street.session, 1)
    assert found
    assert (found.state, found.claimed_at, found.proposed) == ("claimed", street.now, [])


async def test_two_who_agree_part_and_agree_again_are_reminded_of_the_second_time_alone(street: Scene) -> None:
    await arranged(street)
    await street.press("mette", "donation:release:1")
    await street.press("mette", "donation:claim:1")
    await proposed(street)
    await pick(street, "amal")
    assert await state(street) == "arranged"
    for who in ("amal", "mette"):
        assert len(await street.queued(who)) == 2


async def test_a_time_may_be_written_and_is_proposed_with_those_that_were_pressed(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    form = await street.press("mette", "donation:propose:1")
    await street.press("mette", presses(form)[0])
    assert ids(await street.type("mette", "søndag kl 10")) == ["meet-place-ask"]
    await street.press("mette", "form:place:home")
    asked = read((await street.queued("amal", "notice"))[-1])
    proposals = [datetime.fromtimestamp(int(each.split(":")[-1]) * 60, UTC) for each in presses(asked)[:2]]
    assert proposals == [datetime(2026, 11, 23, 16, 0, tzinfo=UTC), datetime(2026, 11, 29, 9, 0, tzinfo=UTC)]


async def test_of_two_times_that_were_meant_perhaps_one_is_pressed(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await street.press("mette", "donation:propose:1")
    asked = await street.type("mette", "søndag kl 3")
    assert ids(asked) == ["appointment-which", "meet-times-ask"]
    await street.fill("mette", presses(asked)[0], "form:times:done", "form:place:home")
    picked = read((await street.queued("amal", "notice"))[-1])
    minute = int(presses(picked)[0].split(":")[-1])
    assert datetime.fromtimestamp(minute * 60, UTC) == datetime(2026, 11, 29, 14, 0, tzinfo=UTC)


async def test_a_day_alone_has_its_hours_asked_and_a_time_that_is_over_is_refused(street: Scene) -> None:
    await ask_for(street)
    await street.press("mette", "donation:claim:1")
    await street.press("mette", "donation:propose:1")
    hours = await street.type("mette", "søndag")
    assert ids(hours) == ["appointment-hour-ask", "meet-times-ask"]
    assert len([each for each in presses(hours) if each.startswith("form:times:2")]) == 13
    assert ids(await street.type("mette", "i dag kl. 10.30"))[0] == "appointment-past"
    assert ids(await street.type("mette", "snart"))[0] == "form-unclear"
