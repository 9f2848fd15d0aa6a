"""What stands in somebody's own calendar: how long, where, from when until when."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest

from actions.appointments import calendar
from actions.kernel.messages import CalendarEntry
from config.facts import Municipality
from store import appointments, classes
from tests.actions.scene import Scene, ids
from tests.conftest import NOW

SECOND = timedelta(seconds=1)


async def entries(scene: Scene) -> list[CalendarEntry]:
    return await calendar.entries(scene.work, scene.people["amal"])


async def keep(scene: Scene, starts_at: datetime, place: str | None = "kasernevej") -> None:
    await appointments.keep(scene.session, scene.people["amal"].id, starts_at, "doctor", place, scene.now)


def with_coordinates(facts: Municipality, latitude: float | None, longitude: float | None) -> Municipality:
    """The same facts with other coordinates of all places."""
    change = {"latitude": latitude, "longitude": longitude}
    return facts.model_copy(update={"places": [each.model_copy(update=change) for each in facts.places]})


async def test_an_appointment_takes_three_quarters_of_an_hour(scene: Scene) -> None:
    await keep(scene, NOW + timedelta(days=1))
    [entry] = await entries(scene)
    assert (entry.uid, entry.starts_at, entry.changed_at) == ("appointment-1", NOW + timedelta(days=1), NOW)
    assert entry.ends_at - entry.starts_at == timedelta(minutes=45)
    assert entry.address


@pytest.mark.parametrize(
    ("latitude", "longitude", "known"),
    [(55.2, 11.7, (55.2, 11.7)), (55.2, None, None), (None, 11.7, None), (None, None, None)],
)
async def test_a_place_has_coordinates_only_where_both_are_known(
    scene: Scene, latitude: float | None, longitude: float | None, known: tuple[float, float] | None
) -> None:
    scene.facts = with_coordinates(scene.facts, latitude, longitude)
    await keep(scene, NOW + timedelta(days=1))
    [entry] = await entries(scene)
    assert entry.coordinates == known


async def test_an_appointment_elsewhere_has_no_address(scene: Scene) -> None:
    await keep(scene, NOW + timedelta(days=1), place=None)
    [entry] = await entries(scene)
    assert not entry.address
    assert entry.coordinates is None


async def every_day(scene: Scene, joined: datetime) -> None:
    """Amal has joined a class that is held at 9 in Næstved every day, for years."""
    group = await classes.keep(
        scene.session, course="jobspor", rule="FREQ=DAILY", first_day=date(2026, 1, 1), last_day=None,
        opens=time(9), closes=time(12, 30), now=NOW,
    )  # fmt: skip
    await classes.enrol(scene.session, scene.people["amal"].id, group.id, "PT1H", joined)


# The clock is set back in between: what was at 9 then is at 8 now.
@pytest.mark.parametrize(
    ("clock", "first", "last"),
    [(7, "20261023", "20270524"), (8, "20261023", "20270525"), (9, "20261024", "20270525")],
)
async def test_class_days_stand_in_it_from_a_month_ago_to_half_a_year_ahead(
    scene: Scene, clock: int, first: str, last: str
) -> None:
    await every_day(scene, NOW - timedelta(days=300))
    scene.now = datetime(2026, 11, 23, clock, 0, tzinfo=scene.facts.zone).astimezone(UTC)
    found = await entries(scene)
    days = [entry.uid.removeprefix("class-1-") for entry in found]
    assert (days[0], days[-1]) == (first, last)
    assert {entry.ends_at - entry.starts_at for entry in found} == {timedelta(hours=3, minutes=30)}


async def test_nothing_stands_in_it_from_before_one_joined(scene: Scene) -> None:
    nine = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
    await every_day(scene, nine)
    assert (await entries(scene))[0].starts_at == nine
    await classes.leave(scene.session, scene.people["amal"].id, 1)
    await every_day(scene, nine + SECOND)
    assert (await entries(scene))[0].starts_at == nine + timedelta(days=1)


async def test_a_feed_needs_an_address_of_the_bot(scene: Scene) -> None:
    reply = await scene.press("amal", "calendar:feed")
    assert ids(reply) == ["calendar-feed", "calendar-feed-how"]
    assert scene.people["amal"].feed_digest
