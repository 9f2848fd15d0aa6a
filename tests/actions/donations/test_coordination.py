"""What coordinators see and decide: numbers, rules, who gets a request, two that are one."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlalchemy import select

from actions.donations import donations as actions
from actions.kernel.messages import Figures, Say
from rendering.render import render
from store import donations, roles, rules
from store.audit import Audit
from store.donations import DonationRequest
from tests.actions.neighbours import arranged, ask_for, give, offer_state, pick, state
from tests.actions.scene import Scene, ids, presses, read
from tests.conftest import NOW


@pytest.fixture
async def office(street: Scene) -> Scene:
    """With a coordinator, `bo`, and a third volunteer, `pia`."""
    await street.person("bo", "da", "coordinator")
    await street.person("pia", "da", "volunteer")
    return street


def numbers(figures: Figures) -> dict[str, tuple[int, ...]]:
    return {
        label.id: tuple(series.values[at] for series in figures.series)
        for at, label in enumerate(figures.labels)
        if isinstance(label, Say)
    }


async def find(scene: Scene, number: int) -> DonationRequest:
    found = await donations.find(scene.session, number)
    assert found
    return found


async def test_the_picture_counts_what_is_open_waiting_and_stuck_and_what_is_asked_and_given(office: Scene) -> None:
    for who in ("amal", "yusuf"):
        await ask_for(office, who, "bed")
    await ask_for(office, "amal", "sofa")
    await give(office, "ole", "bicycle")
    await office.press("mette", "donation:claim:1")
    await office.press("ole", "donation:claim:1")
    office.now = NOW + timedelta(days=15)
    overview = await office.command("bo", "/overview")
    by_state, by_thing = overview.charts
    assert len(render(overview, "da")) == 3
    assert numbers(by_state) == {
        "count-open": (2,),
        "count-claimed": (1,),
        "count-arranged": (0,),
        "count-waiting": (1,),
        "count-stuck": (3,),
    }
    assert list(numbers(by_thing).items()) == [
        ("thing-bed", (2, 0)),
        ("thing-sofa", (1, 0)),
        ("thing-bicycle", (0, 1)),
    ]
    assert (await office.press("bo", "coordination:tables")).tables == (by_state, by_thing)


@pytest.mark.parametrize(
    "press", ["coordination:tables", "rule:list", "rule:set:most_open:9", "donation:reassign:1", "donation:join:1:2"]
)
async def test_nobody_else_may(office: Scene, press: str) -> None:
    await ask_for(office)
    for who in ("amal", "mette"):
        assert ids(await office.press(who, press)) == ["not-allowed"]


async def test_a_rule_is_changed_counts_at_once_and_stands_in_the_log(office: Scene) -> None:
    assert "rule:show:free_days" in presses(await office.press("bo", "rule:list"))
    assert presses(await office.press("bo", "rule:show:free_days"))[0] == "rule:set:free_days:4"
    await office.press("bo", "rule:set:remind_days:1")
    await office.press("bo", "rule:set:free_days:2")
    await office.press("bo", "rule:set:most_open:1")
    await ask_for(office)
    assert ids(await office.press("amal", "ask:donation_request")) == ["requests-many"]
    await office.press("mette", "donation:claim:1")
    office.now = NOW + timedelta(days=2)
    await actions.tick(office.work)
    assert await state(office) == "open"
    rows = await office.session.scalars(select(Audit).where(Audit.subject.startswith("rule")).order_by(Audit.id))
    assert [(row.subject, row.before, row.after) for row in rows] == [
        ("rule remind_days", "3", "1"),
        ("rule free_days", "5", "2"),
        ("rule most_open", "3", "1"),
    ]


@pytest.mark.parametrize("press", ["rule:set:remind_days:5", "rule:set:free_days:3", "rule:set:most_open:0"])
async def test_a_rule_that_makes_no_sense_changes_nothing(office: Scene, press: str) -> None:
    await office.press("bo", press)
    assert {name: await rules.number(office.session, name) for name in rules.NAMES} == rules.DEFAULTS


async def test_a_request_goes_to_the_volunteer_that_the_coordinator_picks(office: Scene) -> None:
    await arranged(office)
    await office.press("ole", "donation:claim:1")
    reply = await office.press("bo", "donation:reassign:1")
    ole, pia = office.people["ole"].id, office.people["pia"].id
    assert presses(reply)[0] == f"donation:give:1:{ole}"
    assert f"donation:give:1:{pia}" in presses(reply)
    assert f"donation:give:1:{office.people['mette'].id}" not in presses(reply)
    await office.press("bo", f"donation:give:1:{pia}")
    found = await find(office, 1)
    assert (found.state, found.claimed_by) == ("claimed", pia)
    assert (await office.said("mette"))[-1] == "claim-ended"
    assert (await office.said("pia"))[-1] == "claim-yours"
    assert (await office.said("amal"))[-1] == "request-claimed-notice"
    assert "claim-yours" not in await office.said("ole")


async def test_nobody_is_given_a_request_who_is_no_volunteer_or_kept_apart(office: Scene) -> None:
    await ask_for(office)
    await office.press("mette", "donation:claim:1")
    await office.press("amal", "donation:apart:1")
    for who in ("yusuf", "amal", "mette"):
        reply = await office.press("bo", f"donation:give:1:{office.people[who].id}")
        assert ids(reply) == ["button-too-old"]
    assert await state(office) == "open"


async def test_volunteers_of_the_own_organisation_the_least_busy_first(office: Scene) -> None:
    for who, role in (("bo", "coordinator"), ("mette", "volunteer"), ("pia", "volunteer")):
        await roles.give(office.session, office.people[who].id, role, "samx", NOW)
    await ask_for(office, "yusuf", "bed")
    await ask_for(office, "amal", "bed")
    await office.press("mette", "donation:claim:1")
    shown = presses(await office.press("bo", "donation:reassign:2"))
    people = [office.people[who].id for who in ("pia", "bo", "mette")]
    assert sorted(shown[:2]) == sorted(f"donation:give:2:{person}" for person in people[:2])
    assert shown[2:] == [f"donation:give:2:{people[2]}"]


async def test_two_that_are_the_same_become_the_earlier_one_with_all_things(office: Scene) -> None:
    await ask_for(office, "amal", "bed")
    await ask_for(office, "amal", "sofa")
    await ask_for(office, "yusuf", "bed")
    assert presses(await office.press("bo", "donation:merge:2")) == ["donation:join:2:1"]
    assert ids(await office.press("bo", "donation:join:2:3")) == ["button-too-old"]
    (await find(office, 1)).details, (await find(office, 2)).details = (
        {"bed": {"child": 2}},
        {"bed": {"child": 1, "cot": 1}},
    )
    (await find(office, 2)).note = "Den må være blå"
    await office.session.flush()
    await office.press("bo", "donation:join:2:1")
    kept, later = await find(office, 1), await find(office, 2)
    assert (kept.state, kept.items) == ("open", ["bed", "sofa"])
    assert kept.details == {"bed": {"child": 2, "cot": 1}}
    assert kept.note == "Børnene er 4 og 7 år · Den må være blå"
    assert (later.state, later.reason) == ("closed", "merged")
    assert (await office.said("amal"))[-1] == "merge-family"
    assert "merge-family" not in await office.said("yusuf")


async def test_whoever_has_the_later_one_has_the_earlier_with_the_same_meeting(office: Scene) -> None:
    await ask_for(office, "amal", "bed")
    await ask_for(office, "amal", "sofa")
    await office.press("mette", "donation:claim:2")
    times = presses(await office.press("mette", "donation:propose:2"))[:1]
    await office.fill("mette", *times, "form:times:done", "form:place:kasernevej")
    await pick(office, "amal")
    meets_at = (await find(office, 2)).meets_at
    await office.press("bo", "donation:join:1:2")
    kept = await find(office, 1)
    assert (kept.state, kept.claimed_by, kept.meets_at) == ("arranged", office.people["mette"].id, meets_at)
    assert {row.key.split(":")[1] for row in await office.queued("mette") if row.key} == {"1"}
    assert (await office.said("mette"))[-1] == "merge-helper"
    for who in ("amal", "mette"):
        await office.press(who, "donation:done:1")
    assert await state(office) == "handed_over"


async def test_of_two_holders_the_earlier_one_s_keeps_it_and_the_other_waits(office: Scene) -> None:
    await ask_for(office, "amal", "bed")
    await ask_for(office, "amal", "sofa")
    for who, number in (("mette", 1), ("ole", 2), ("pia", 2)):
        await office.press(who, f"donation:claim:{number}")
    await office.press("bo", "donation:join:1:2")
    kept = await find(office, 1)
    assert kept.claimed_by == office.people["mette"].id
    assert await donations.waiting_for(office.session, 1) == [office.people["ole"].id, office.people["pia"].id]
    for who in ("mette", "ole"):
        assert (await office.said(who))[-1] == "merge-helper"
    message = read((await office.queued("ole", "notice"))[-1])
    assert message.buttons == ()


async def test_a_promised_offer_goes_along(office: Scene) -> None:
    await ask_for(office, "amal", "lamp")
    await ask_for(office, "amal", "sofa")
    await give(office, "ole", "sofa")
    await office.press("amal", "offer:yes:1")
    await office.press("bo", "donation:join:1:2")
    assert await offer_state(office) == "promised"
    assert (await find(office, 1)).claimed_by == office.people["ole"].id
    await office.press("ole", "donation:release:1")
    assert await offer_state(office) in ("open", "asked")
