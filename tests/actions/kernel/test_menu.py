"""The menu, as people know it by heart: what stands where."""

from __future__ import annotations

from actions.kernel.acts import MENU
from actions.kernel.buttons import ask, languages, menu, next_questions
from config.languages import LANGUAGES


def pressed(rows: tuple[tuple[object, ...], ...]) -> list[list[str]]:
    return [[str(getattr(button, "press", "")).removeprefix("ask:") for button in row] for row in rows]


def test_what_everybody_asks_stands_on_top_and_help_at_the_bottom() -> None:
    assert pressed(menu()) == [
        ["jobcafe_hours", "course_hours"],
        ["danish_lessons_info", "first_weeks"],
        ["who_to_call", "talk_to_human"],
        ["temporary_housing", "permanent_housing"],
        ["doctor_rights", "school_daycare"],
        ["benefits_money", "digital_id"],
        ["residence_permit", "family_reunification"],
        ["volunteer_activities", "donation_request"],
        ["change_language", "emergency"],
    ]


def test_no_place_in_the_menu_is_left_empty() -> None:
    rows = {row: sorted(column for at, column in MENU if at == row) for row, _ in MENU}
    assert sorted(rows) == list(range(len(rows)))
    assert all(columns == list(range(len(columns))) for columns in rows.values())


def test_languages_stand_two_in_a_row_and_none_is_missing() -> None:
    rows = pressed(languages())
    assert [len(row) for row in rows] == [2] * 7
    assert [press for row in rows for press in row] == [f"language:{code}" for code in LANGUAGES]


def test_what_to_ask_next_stands_two_in_a_row_with_the_menu_last() -> None:
    three = next_questions(ask("greet"), ask("thanks"))
    assert pressed(three) == [["greet", "thanks"], ["help_menu"]]
    assert pressed(next_questions(ask("greet"))) == [["greet", "help_menu"]]
