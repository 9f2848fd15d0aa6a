"""What somebody asked for is found again: the things themselves first, each to be changed or deleted."""

from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest

from config.languages import LANGUAGES
from store import appointments, classes, donations
from tests.actions.neighbours import arranged, ask_for, give
from tests.actions.scene import Scene, ids, presses, shown
from tests.conftest import NOW

LONGEST = 4096


async def appointment(scene: Scene, who: str, day: int) -> None:
    await appointments.keep(scene.session, scene.people[who].id, datetime(2026, 12, day, 9, tzinfo=UTC), "doctor",
                            None, NOW)  # fmt: skip


async def enrolled(scene: Scene, who: str, hour: int, last: date | None = None) -> int:
    group = await classes.keep(
        scene.session, course="jobspor", rule="FREQ=WEEKLY;BYDAY=TU", first_day=date(2026, 11, 1), last_day=last,
        opens=time(hour), closes=time(hour + 2), now=NOW,
    )  # fmt: skip
    await classes.enrol(scene.session, scene.people[who].id, group.id, "PT1H", NOW)
    return group.id


async def has_all(scene: Scene) -> None:
    """One appointment, one request that is agreed on, two classes."""
    await appointment(scene, "amal", 3)
    await arranged(scene)
    for hour in (9, 13):
        await enrolled(scene, "amal", hour)


@pytest.mark.parametrize("command", ["/mine", "/privacy"])
async def test_the_things_come_first_with_buttons_to_change_and_to_delete_each(street: Scene, command: str) -> None:
    await has_all(street)
    page = await street.command("amal", command)
    assert [each for each in ids(page) if each.endswith(("-head", "-mine"))] == [
        "appointments-head", "classes-mine", "requests-head",
    ]  # fmt: skip
    assert {
        "appointment:change:1", "appointment:cancel:1", "class:show:1", "class:leave:1", "class:show:2",
        "class:leave:2", "donation:others:1", "donation:withdraw:1", "donation:mine:1",
    } <= set(presses(page))  # fmt: skip
    assert "privacy" not in ids(page)
    assert presses(page)[-3:] == ["privacy:more", "ask:forget", "ask:help_menu"]


async def test_it_is_the_answer_to_what_do_you_know_about_me(street: Scene) -> None:
    await has_all(street)
    typed = await street.ask("amal", "privacy", "hvad ved du om mig?")
    assert typed == await street.command("amal", "/mine")


async def test_time_place_and_code_word_of_a_meeting_stand_there_for_both(street: Scene) -> None:
    await arranged(street)
    found = await donations.find(street.session, 1)
    assert found
    for who in ("amal", "mette"):
        said = shown(await street.command(who, "/mine"), "en")
        assert found.code in said
        assert "Kasernevej 20" in said
        assert "17:00" in said
    assert found.code not in shown(await street.command("ole", "/mine"), "en")


async def test_what_else_is_kept_is_behind_more(street: Scene) -> None:
    await has_all(street)
    more = await street.press("amal", "privacy:more")
    assert ids(more)[0] == "privacy"
    assert presses(more)[:2] == ["privacy:all", "ask:forget"]


async def test_who_has_nothing_is_told_at_once_what_is_kept(street: Scene) -> None:
    assert ids(await street.command("yusuf", "/mine"))[0] == "privacy"


async def test_of_several_the_nearest_is_shown_and_a_button_leads_to_all(street: Scene) -> None:
    for day in (9, 3):
        await appointment(street, "amal", day)
    await ask_for(street, "amal", "sofa")
    await ask_for(street, "amal", "lamp")
    await street.press("mette", "donation:claim:2")
    for hour in (9, 11, 13):
        await enrolled(street, "amal", hour)
    page = await street.command("amal", "/mine")
    assert [ids(page).count(each) for each in ("appointment-line", "request-card", "list-item")] == [1, 1, 2]
    assert {"appointment:change:2", "donation:mine:2"} <= set(presses(page))
    assert {"ask:appointment_list", "ask:donation_status", "ask:class_reminders_on"} <= set(presses(page))


async def test_nothing_leads_to_all_where_there_is_no_more(street: Scene) -> None:
    await has_all(street)
    data = set(presses(await street.command("amal", "/mine")))
    assert not {"ask:appointment_list", "ask:donation_status", "ask:class_reminders_on"} & data


async def test_what_nobody_has_taken_can_be_changed_and_deleted(street: Scene) -> None:
    await ask_for(street)
    assert presses(await street.command("amal", "/mine"))[:2] == ["donation:change:1", "donation:withdraw:1"]


async def test_an_appointment_that_staff_made_is_theirs_to_move(street: Scene) -> None:
    made = await appointments.make(street.session, street.people["ida"].id, datetime(2026, 12, 3, 9, tzinfo=UTC),
                                   "municipality", None, None, NOW)  # fmt: skip
    made.person_id = street.people["amal"].id
    await street.session.flush()
    data = presses(await street.command("amal", "/mine"))
    assert data[0] == f"appointment:absent:{made.id}"
    assert f"appointment:change:{made.id}" not in data


async def test_what_somebody_gives_and_has_taken_is_theirs_too(street: Scene) -> None:
    await ask_for(street, "amal", "bed")
    await street.press("mette", "donation:claim:1")
    await give(street, "mette", "sofa")
    page = await street.command("mette", "/mine")
    assert {"board-mine", "offers-head"} <= set(ids(page))
    assert {"donation:propose:1", "donation:release:1", "offer:withdraw:1"} <= set(presses(page))


async def test_what_is_over_is_no_longer_there(street: Scene) -> None:
    await appointments.keep(street.session, street.people["amal"].id, NOW, "doctor", None, NOW)
    await enrolled(street, "amal", 9, date(2026, 11, 22))
    await ask_for(street)
    await street.press("amal", "donation:withdraw:1")
    assert ids(await street.command("amal", "/mine"))[0] == "privacy"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_all_of_it_fits_into_a_message_in_every_language(street: Scene, language: str) -> None:
    await has_all(street)
    await ask_for(street, "yusuf", "bed", "sofa", "lamp")
    page = await street.command("amal", "/mine")
    assert len(shown(page, language)) < LONGEST
