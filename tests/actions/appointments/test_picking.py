"""What the buttons of an appointment offer: which days, hours and years, and nothing that is over."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from actions.kernel.messages import Message
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

# It is 10:00 in Næstved.
MINUTE = int(NOW.timestamp()) // 60


@pytest.fixture
async def peter(scene: Scene) -> Scene:
    """A newcomer who writes Danish."""
    await scene.person("peter", "da")
    return scene


async def add(scene: Scene, text: str) -> Message:
    return await scene.ask("peter", "appointment_add", text)


def offered(reply: Message, step: str) -> list[str]:
    """What stands in the buttons of that step."""
    beginning = f"appointment:{step}:"
    return [press.removeprefix(beginning) for press in presses(reply) if press.startswith(beginning)]


def moments(reply: Message) -> list[datetime]:
    return [datetime.fromtimestamp(int(minute) * 60, UTC) for minute in offered(reply, "at")]


async def test_eight_days_are_offered_from_today_on(peter: Scene) -> None:
    days = offered(await add(peter, "jeg har en aftale"), "day")
    assert days == [f"202611{day}" for day in range(23, 31)]


@pytest.mark.parametrize(("clock", "days"), [("9", 7), ("10", 7), ("11", 8)])
async def test_where_the_hour_is_known_today_is_offered_only_before_it(peter: Scene, clock: str, days: int) -> None:
    found = moments(await add(peter, f"kl. {clock}"))
    assert len(found) == days
    assert all(moment > NOW for moment in found)


async def test_hours_of_the_working_day_are_offered_five_in_a_row_and_then_its_quarters(peter: Scene) -> None:
    reply = await peter.press("peter", "appointment:day:20261126")
    assert offered(reply, "hour") == [f"20261126{hour:02}" for hour in range(8, 18)]
    assert [len(row) for row in reply.buttons] == [5, 5, 1]
    quarters = moments(await peter.press("peter", "appointment:hour:2026112614"))
    assert [moment.minute for moment in quarters] == [0, 15, 30, 45]


async def test_what_it_is_about_stands_two_in_a_row(peter: Scene) -> None:
    reply = await peter.press("peter", f"appointment:at:{MINUTE + 60}")
    assert [len(row) for row in reply.buttons] == [2, 2, 2, 1]


@pytest.mark.parametrize(
    "step", ["at:{}", "about:{}:doctor", "place:{}:municipality:kasernevej", "keep:{}:doctor:elsewhere"]
)
async def test_a_moment_is_over_from_that_very_minute_on(peter: Scene, step: str) -> None:
    over = await peter.press("peter", f"appointment:{step.format(MINUTE)}")
    assert ids(over) == ["appointment-past", "appointment-day-ask"]
    assert "appointment-past" not in ids(await peter.press("peter", f"appointment:{step.format(MINUTE + 1)}"))


@pytest.mark.parametrize(
    ("text", "line"),
    [("19/9 2027 kl. 11", "appointment-about-ask"), ("19/9 2027 kl. 11.01", "appointment-which-year")],
)
async def test_more_than_300_days_ahead_is_probably_the_wrong_year(peter: Scene, text: str, line: str) -> None:
    assert ids(await add(peter, text)) == [line]


@pytest.mark.parametrize(
    ("text", "years"),
    [("26/11 2028 kl. 9", [2026, 2027, 2028]), ("22/11 2028 kl. 9", [2027, 2028]), ("29/2 2028 kl. 9", [2028])],
)
async def test_each_year_is_offered_in_which_the_day_is_still_to_come(
    peter: Scene, text: str, years: list[int]
) -> None:
    assert [moment.year for moment in moments(await add(peter, text))] == years


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("26/11 2099", "appointment-hour-ask"),
        ("26/11 2100", "appointment-day-ask"),
        ("1/1 2000", "appointment-hour-ask"),
        ("31/12 1999", "appointment-day-ask"),
    ],
)
async def test_years_that_no_button_can_carry_have_the_day_asked(peter: Scene, text: str, line: str) -> None:
    assert ids(await add(peter, text)) == [line]


async def test_49_appointments_are_not_too_many(peter: Scene) -> None:
    for hours in range(1, 50):
        await peter.press("peter", f"appointment:keep:{MINUTE + hours * 60}:doctor:elsewhere")
    assert ids(await add(peter, "fredag kl 10")) == ["appointment-about-ask"]
    await peter.press("peter", f"appointment:keep:{MINUTE + 50 * 60}:doctor:elsewhere")
    assert ids(await add(peter, "fredag kl 10")) == ["appointments-many"]
    forged = f"appointment:keep:{MINUTE + 60 * 60}:doctor:elsewhere"
    assert ids(await peter.press("peter", forged)) == ["appointments-many"]
    # One of the fifty can still be moved.
    await peter.press("peter", "appointment:change:1")
    assert ids(await peter.press("peter", forged))[:1] == ["appointment-changed"]


async def test_an_appointment_is_listed_until_it_begins(peter: Scene) -> None:
    await peter.press("peter", f"appointment:keep:{MINUTE + 60}:doctor:elsewhere")
    peter.now = NOW + timedelta(minutes=59, seconds=59)
    assert ids(await peter.ask("peter", "appointment_list")) == ["appointments-head", "appointment-line"]
    peter.now = NOW + timedelta(hours=1)
    assert ids(await peter.ask("peter", "appointment_list")) == ["appointments-none"]


async def test_which_one_to_cancel_is_asked_where_none_was_named(peter: Scene) -> None:
    assert ids(await peter.ask("peter", "appointment_cancel")) == ["appointments-none"]
    for hours in (1, 2):
        await peter.press("peter", f"appointment:keep:{MINUTE + hours * 60}:doctor:elsewhere")
    which = await peter.ask("peter", "appointment_cancel")
    assert ids(which) == ["appointment-which"]
    assert offered(which, "cancel") == ["1", "2"]


async def test_what_was_read_beside_something_that_was_not_is_offered_and_never_taken_for_granted(
    peter: Scene,
) -> None:
    asked = await add(peter, "i morgen kl. 9 5")
    assert ids(asked) == ["appointment-which"]
    assert moments(asked) == [datetime(2026, 11, 24, 8, 0, tzinfo=UTC)]
    assert "ask:appointment_add" in presses(asked)


async def test_an_hour_that_is_doubtful_is_not_offered_for_every_day(peter: Scene) -> None:
    assert offered(await add(peter, "kl. 9 5"), "day")
