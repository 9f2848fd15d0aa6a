"""Classes as staff make them: which hours are hours, how long they run, and how they are listed."""

from __future__ import annotations

from datetime import date, time, timedelta

from sqlalchemy import select

from rendering.parts import CodePage
from rendering.render import render
from store import classes
from store.classes import CourseClass
from store.links import Link
from tests.actions.appointments.test_classes import join, new_class
from tests.actions.scene import Scene, ids, presses

# Hours as they are typed, and what is kept of them; None where they are asked for again.
HOURS = {
    "8:30-12:30": "08:30-12:30",
    "8.30 - 12.30": "08:30-12:30",
    "9-12": "09:00-12:00",
    "9–12": "09:00-12:00",
    "0-23": "00:00-23:00",
    "0:00-0:01": "00:00-00:01",
    "8:59-9:59": "08:59-09:59",
    "23:00-23:59": "23:00-23:59",
    "kl. 9-12 hver dag": "09:00-12:00",
    "8:60-9:30": None,
    "8:30-9:60": None,
    "24-25": None,
    "8-24": None,
    "24-9": None,
    "9-9": None,
    "9:01-9:00": None,
    "12-9": None,
    "om morgenen": None,
}


async def only(scene: Scene, course: str = "danish") -> CourseClass:
    [found] = await scene.session.scalars(select(CourseClass).where(CourseClass.course == course))
    return found


async def danish(scene: Scene, hours: str) -> list[str]:
    """A Danish class from 1 December on Tuesdays and Thursdays; what the bot says to its hours."""
    await scene.press("ida", "ask:class_new")
    await scene.fill("ida", "form:course:danish", "1/12", "form:days:1", "form:days:3", "form:days:done")
    return ids(await scene.type("ida", hours))


async def test_hours_are_within_one_day_and_end_after_they_begin(scene: Scene) -> None:
    found: dict[str, str | None] = {}
    for hours in HOURS:
        said = await danish(scene, hours)
        found[hours] = None
        if said == ["class-made-open"]:
            made = await only(scene)
            found[hours] = f"{made.opens:%H:%M}-{made.closes:%H:%M}"
            await scene.session.delete(made)
            await scene.session.flush()
        else:
            assert said == ["form-unclear", "class-hours-ask"]
            await scene.press("ida", "form:stop")
    assert found == HOURS


async def test_a_class_without_a_length_of_its_own_has_no_end(scene: Scene) -> None:
    await danish(scene, "9-12")
    found = await only(scene)
    assert (found.rule, found.first_day, found.last_day) == ("FREQ=WEEKLY;BYDAY=TU,TH", date(2026, 12, 1), None)


async def test_the_code_at_the_door_opens_for_a_year_or_for_ten_where_the_class_has_no_end(scene: Scene) -> None:
    await new_class(scene)
    await scene.ask("amal", "class_reminders_on", course="jobcafe")
    running = await classes.running(scene.session, scene.now.date())
    for each in running:
        await scene.press("ida", f"class:code:{each.id}")
    links = await scene.session.scalars(select(Link))
    days = {(link.target, (link.expires_at - scene.now).days) for link in links}
    assert days == {(each.id, 3650 if each.last_day is None else 365) for each in running}
    assert {count for _, count in days} == {365, 3650}


async def test_the_poster_for_the_door_says_where_the_class_is(scene: Scene) -> None:
    await new_class(scene)
    found = await only(scene, "jobspor")
    _, _, poster = render((await scene.press("ida", f"class:code:{found.id}")), "da")
    assert isinstance(poster, CodePage)
    assert poster.title.startswith("Jobspor")
    assert [line for line in poster.lines if "Kasernevej 20" in line and "4700 Næstved" in line] == list(poster.lines)
    assert len(poster.lines) == 1


async def test_staff_see_how_many_are_in_each_class_that_is_not_over(scene: Scene) -> None:
    await new_class(scene)
    for who in ("amal", "yusuf"):
        await join(scene, who)

    async def sizes() -> dict[str, str]:
        shown = await scene.press("ida", "ask:class_sizes")
        return {each.args["course"].id: each.args["count"].text for each in shown.lines}  # type: ignore[union-attr]

    assert (await sizes())["course-jobspor"] == "2"
    assert set((await sizes()).values()) == {"2", "0"}
    scene.now += timedelta(days=49)
    assert (await only(scene, "jobspor")).last_day == scene.now.date()
    assert "course-jobspor" in await sizes()
    scene.now += timedelta(days=1)
    assert "course-jobspor" not in await sizes()


async def test_a_class_that_one_is_in_can_be_left_between_the_times_and_the_way_out(scene: Scene) -> None:
    await new_class(scene)
    await join(scene, "amal")
    assert presses(await scene.press("amal", "class:show:1")) == [
        "class:lead:1:evening",
        "class:lead:1:morning",
        "class:lead:1:hour",
        "class:leave:1",
        "ask:help_menu",
    ]
    assert ids(await scene.press("amal", "class:show:99")) == ["class-which"]


async def test_before_a_class_at_half_past_seven_or_earlier_no_morning_is_offered(scene: Scene) -> None:
    await new_class(scene)
    found = await only(scene, "jobspor")
    offered = []
    for opens in (time(7, 29), time(7, 30), time(7, 31)):
        found.opens = opens
        offered.append("class:lead:1:morning" in presses(await scene.press("amal", "class:join:1")))
    assert offered == [False, False, True]


async def test_a_class_can_be_joined_until_its_last_day_is_over(scene: Scene) -> None:
    await new_class(scene)
    last = (await only(scene, "jobspor")).last_day
    assert last
    scene.now = scene.now.replace(year=last.year, month=last.month, day=last.day, hour=5)
    assert ids(await scene.press("amal", "class:join:1")) == ["class-joined"]
    assert ids(await join(scene, "amal", "hour")) == ["class-reminded"]
    scene.now += timedelta(days=1)
    assert ids(await scene.press("amal", "class:join:1")) == ["class-over"]
    assert ids(await join(scene, "yusuf", "hour")) == ["class-over"]


async def test_a_course_that_is_named_is_offered_alone_and_one_that_is_unknown_with_all_others(scene: Scene) -> None:
    await new_class(scene)
    jobspor = presses(await scene.ask("amal", "class_reminders_on", course="jobspor"))
    every = presses(await scene.ask("amal", "class_reminders_on"))
    assert [each for each in jobspor if each.startswith("class:")] == ["class:join:1"]
    assert len([each for each in every if each.startswith("class:join:")]) > 1
    await join(scene, "amal")
    again = await scene.ask("amal", "class_reminders_on", course="jobspor")
    assert (ids(again), presses(again)[0]) == (["classes-mine"], "class:show:1")
