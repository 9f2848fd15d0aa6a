"""Classes and closures: joined, reminded of, closed, opened again; the three effects of a closure."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from actions.kernel.messages import Code, Message
from tests.actions.scene import Scene, ids, presses

MONDAY_MORNING = datetime(2026, 11, 30, 6, 0, tzinfo=UTC)


async def new_class(scene: Scene) -> Message:
    """Jobspor from 1 December for six weeks."""
    await scene.press("ida", "ask:class_new")
    return await scene.fill("ida", "form:course:jobspor", "1/12")


async def join(scene: Scene, who: str, lead: str = "evening", number: int = 1) -> Message:
    return await scene.press(who, f"class:lead:{number}:{lead}")


async def test_a_class_from_the_facts_asks_only_its_first_day(scene: Scene) -> None:
    reply = await new_class(scene)
    assert ids(reply) == ["class-made"]
    slots = reply.lines[0].args
    assert (str(slots["first"]), str(slots["last"])) == (
        "type='day' day=datetime.date(2026, 12, 1)",
        "type='day' day=datetime.date(2027, 1, 11)",
    )


async def test_the_code_at_the_door_is_everybody_s(scene: Scene) -> None:
    code = (await new_class(scene)).code
    assert isinstance(code, Code)
    for who in ("amal", "yusuf"):
        offer = await scene.command(who, f"/start {code.token}")
        assert ids(offer) == ["class-joined"]
        await scene.press(who, presses(offer)[0])
        scene.now = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
        await scene.plan()
        # Today in the evening for Tuesday, tomorrow for Wednesday; 48 hours ahead, no more.
        assert [row.due_at.isoformat() for row in await scene.queued(who)] == [
            "2026-11-30T17:00:00+00:00",
            "2026-12-01T17:00:00+00:00",
        ]


async def test_a_danish_class_asks_days_and_hours(scene: Scene) -> None:
    await scene.press("ida", "ask:class_new")
    days = await scene.fill("ida", "form:course:danish", "1/12")
    assert ids(days) == ["class-days-ask"]
    await scene.fill("ida", "form:days:1", "form:days:2", "form:days:2", "form:days:3", "form:days:done")
    assert ids(await scene.type("ida", "12:30-8:30")) == ["form-unclear", "class-hours-ask"]
    reply = await scene.type("ida", "8.30 - 12.30")
    # Nobody has said when it ends.
    assert ids(reply) == ["class-made-open"]
    assert str(reply.lines[0].args["days"]) == "type='weekdays' days=(1, 3)"


async def test_a_class_ends_on_the_day_that_was_chosen_and_its_hours_are_read_in_words(scene: Scene) -> None:
    await scene.press("ida", "ask:class_new")
    await scene.fill("ida", "form:course:danish", "1/12-18/3", "form:days:1", "form:days:done")
    reply = await scene.type("ida", "fra halv ni til kl. 12.30")
    assert ids(reply) == ["class-made"]
    slots = reply.lines[0].args
    assert str(slots["last"]) == "type='day' day=datetime.date(2027, 3, 18)"
    assert (str(slots["from"]), str(slots["to"])) == (
        "type='clock' time=datetime.time(8, 30)",
        "type='clock' time=datetime.time(12, 30)",
    )


async def test_a_class_can_begin_on_the_first_monday_of_a_month_and_not_in_the_past(scene: Scene) -> None:
    await scene.press("ida", "ask:class_new")
    assert ids(await scene.fill("ida", "form:course:jobspor", "1/11 2026"))[0] == "appointment-past"
    reply = await scene.type("ida", "første mandag i december")
    assert str(reply.lines[0].args["first"]) == "type='day' day=datetime.date(2026, 12, 7)"


async def test_the_jobcafe_needs_nobody_to_make_it(scene: Scene) -> None:
    reply = await scene.ask("amal", "class_reminders_on", course="jobcafe")
    assert ids(reply) == ["class-which"]
    offer = await scene.press("amal", presses(reply)[0])
    joined = await scene.press("amal", presses(offer)[0])
    assert ids(joined) == ["class-reminded"]
    # Thursday 26 November 12:30; the evening before at 18:00.
    scene.now = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)
    await scene.plan()
    [row] = await scene.queued("amal")
    assert row.due_at == datetime(2026, 11, 25, 17, 0, tzinfo=UTC)


async def test_another_time_moves_the_reminder_and_leaving_ends_it(scene: Scene) -> None:
    await new_class(scene)
    scene.now = MONDAY_MORNING
    await join(scene, "amal", "evening")
    await join(scene, "amal", "morning")
    assert [row.due_at.hour for row in await scene.queued("amal")] == [6, 6]
    assert ids(await scene.press("amal", "class:leave:1")) == ["class-left"]
    assert await scene.queued("amal") == []


async def test_a_closure_takes_the_reminder_tells_and_changes_the_answer(scene: Scene) -> None:
    await new_class(scene)
    scene.now = MONDAY_MORNING
    await join(scene, "amal", "morning")
    await scene.press("ida", "ask:closure_add")
    confirm = await scene.fill("ida", "form:course:jobspor", "1/12-2/12")
    assert ids(confirm) == ["closure-confirm"]
    assert str(confirm.lines[0].args["count"]) == "type='fact' text='1'"
    done = await scene.press("ida", "form:confirm:yes")
    assert ids(done) == ["closure-done"]
    assert await scene.queued("amal") == []
    assert await scene.said("amal") == ["closure-notice"]
    hours = await scene.ask("yusuf", "course_hours", course="jobspor")
    assert "closed-then" in ids(hours)
    scene.now = datetime(2026, 12, 1, 9, 0, tzinfo=UTC)
    during = await scene.ask("yusuf", "course_hours", course="jobspor")
    assert "open-now" not in ids(during)
    # Taken back before it was read: the word about it is taken back too.
    scene.now = MONDAY_MORNING
    [undo] = [press for press in presses(done) if press.startswith("closure:undo")]
    assert ids(await scene.press("ida", undo)) == ["closure-undone"]
    assert await scene.said("amal") == []
    assert len(await scene.queued("amal")) == 2
    assert "closed-then" not in ids(await scene.ask("yusuf", "course_hours", course="jobspor"))


async def test_who_has_read_that_it_is_closed_hears_that_it_is_open(scene: Scene) -> None:
    await new_class(scene)
    scene.now = MONDAY_MORNING
    await join(scene, "amal", "morning")
    await scene.press("ida", "ask:closure_add")
    await scene.fill("ida", "form:course:all", "1/12", "form:confirm:yes")
    [notice] = await scene.queued("amal", "notice")
    notice.state = "sent"
    await scene.press("ida", "closure:undo:1")
    assert await scene.said("amal") == ["closure-undone-notice"]


async def test_one_sentence_is_enough(scene: Scene) -> None:
    reply = await scene.ask("ida", "closure_add", "Jobcafé lukket 5. juni", course="jobcafe")
    assert ids(reply) == ["closure-confirm"]


async def test_another_course_stays_open(scene: Scene) -> None:
    await new_class(scene)
    scene.now = MONDAY_MORNING
    await join(scene, "amal", "morning")
    await scene.press("ida", "ask:closure_add")
    await scene.fill("ida", "form:course:jobcafe", "1/12", "form:confirm:yes")
    assert len(await scene.queued("amal")) == 2
    assert await scene.said("amal") == []


async def test_a_holiday_needs_nobody_to_say_it(scene: Scene) -> None:
    await new_class(scene)
    await join(scene, "amal", "morning")
    scene.now = datetime(2026, 12, 23, 10, 0, tzinfo=UTC)
    await scene.plan()
    # 24, 25 and 26 December are no class days, then it is a weekend.
    assert await scene.queued("amal") == []


@pytest.mark.parametrize("text", ["31/2", "30/2-31/2", "for længe siden", "1/1 2020"])
async def test_days_that_cannot_be_are_asked_again(scene: Scene, text: str) -> None:
    await scene.press("ida", "ask:closure_add")
    reply = await scene.fill("ida", "form:course:jobspor", text)
    assert ids(reply)[-1] == "closure-days-ask"
    assert len(reply.lines) == 2


@pytest.mark.parametrize(
    "press", ["ask:closure_add", "ask:class_new", "ask:class_sizes", "closure:undo:1", "class:code:1"]
)
async def test_only_staff_may(scene: Scene, press: str) -> None:
    await new_class(scene)
    assert ids(await scene.press("amal", press)) == ["not-allowed"]


async def test_stopped_reminders_stay_stopped_until_they_are_started(scene: Scene) -> None:
    await new_class(scene)
    scene.now = MONDAY_MORNING
    await join(scene, "amal", "morning")
    off = await scene.ask("amal", "reminders_off")
    assert await scene.queued("amal") == []
    await scene.plan()
    assert await scene.queued("amal") == []
    await scene.press("amal", presses(off)[0])
    assert len(await scene.queued("amal")) == 2


async def test_a_thousand_classes_are_too_many(scene: Scene) -> None:
    for number in range(11):
        await scene.press("ida", "ask:class_new")
        await scene.fill("ida", "form:course:jobspor", f"{number + 1}/12")
    replies = [await join(scene, "amal", "morning", number + 1) for number in range(11)]
    assert [ids(reply)[0] for reply in replies] == ["class-reminded"] * 10 + ["class-many"]


@pytest.mark.parametrize(
    ("days", "line"),
    [
        ("20/11 2026 til 22/11 2026", "appointment-past"),
        ("20/11 2026 til 23/11 2026", "closure-confirm"),
        ("22/11 2026 til 24/11 2026", "closure-confirm"),
        ("23/11 2026", "closure-confirm"),
        ("22/11 2026", "appointment-past"),
    ],
)
async def test_what_is_closed_already_can_be_said_until_its_last_day_is_over(
    scene: Scene, days: str, line: str
) -> None:
    await scene.press("ida", "ask:closure_add")
    assert ids(await scene.fill("ida", "form:course:jobspor", days))[0] == line
