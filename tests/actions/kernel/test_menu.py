"""The menu, as people know it by heart: what stands where."""

from __future__ import annotations

import pytest

from actions.kernel.acts import ACTS, EVERYBODY
from actions.kernel.buttons import ask, languages, next_questions
from actions.kernel.menu import GROUPS, MENU, YOURS, group_of, menu
from actions.kernel.messages import say
from config.languages import LANGUAGES
from rendering.slots import plain, say_in
from tests.actions.scene import Scene, ids, presses

GROUPED = [
    ["menu:group:work", "menu:group:papers"],
    ["menu:group:home", "menu:group:family"],
    ["menu:group:things", "menu:group:people"],
    ["change_language", "emergency"],
]


def pressed(rows: tuple[tuple[object, ...], ...]) -> list[list[str]]:
    return [[str(getattr(button, "press", "")).removeprefix("ask:") for button in row] for row in rows]


def test_the_menu_is_six_groups_with_help_and_the_language_below_them() -> None:
    assert pressed(menu()) == GROUPED


@pytest.mark.parametrize(
    ("role", "own"),
    [
        ("member", []),
        ("volunteer", ["donation_board"]),
        ("coordinator", ["donation_board", "coordination_overview", "role_list"]),
        ("staff", ["staff_menu", "donation_board", "coordination_overview", "role_list"]),
        ("admin", ["staff_menu", "donation_board", "coordination_overview", "role_list"]),
    ],
)
def test_what_a_role_is_for_stands_above_the_groups(role: str, own: list[str]) -> None:
    assert pressed(menu({role})) == [*([each] for each in own), *GROUPED]


@pytest.mark.parametrize(
    ("group", "acts"),
    [
        ("work", ["jobcafe_hours", "course_hours", "danish_lessons_info"]),
        ("papers", ["first_weeks", "residence_permit", "digital_id", "benefits_money", "letter"]),
        ("home", ["temporary_housing", "permanent_housing"]),
        ("family", ["doctor_rights", "school_daycare", "family_reunification"]),
        ("things", ["donation_request", "volunteer_activities"]),
        ("people", ["talk_to_human", "who_to_call"]),
    ],
)
def test_a_group_has_a_row_for_each_of_its_buttons_and_the_way_back(group: str, acts: list[str]) -> None:
    assert pressed(group_of(group)) == [*([act] for act in acts), ["menu:all"]]


def test_what_stands_in_a_group_is_for_everybody() -> None:
    assert [entry.act for entry in MENU if entry.group != YOURS and ACTS[entry.act].needs != EVERYBODY] == []


async def test_a_group_opens_in_place_of_the_menu_and_the_menu_comes_back_there(scene: Scene) -> None:
    shown = await scene.command("amal", "/menu")
    assert ids(shown) == ["help-menu"]
    opened = await scene.press("amal", "menu:group:home")
    assert opened.in_place
    assert ids(opened) == ["understood"]
    back = await scene.press("amal", "menu:all")
    assert back.in_place
    assert (ids(back), presses(back)) == (ids(shown), presses(shown))


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_groups_fit_beside_each_other_on_a_small_phone(language: str) -> None:
    for name in GROUPS:
        assert 2 <= len(plain(say_in(say(f"menu-{name}"), language))) <= 22


def test_languages_stand_two_in_a_row_and_none_is_missing() -> None:
    rows = pressed(languages())
    assert [len(row) for row in rows] == [2] * 7
    assert [press for row in rows for press in row] == [f"language:{code}" for code in LANGUAGES]


def test_what_to_ask_next_stands_two_in_a_row_with_the_menu_last() -> None:
    three = next_questions(ask("greet"), ask("thanks"))
    assert pressed(three) == [["greet", "thanks"], ["help_menu"]]
    assert pressed(next_questions(ask("greet"))) == [["greet", "help_menu"]]
