"""Buttons and commands: what ours say is understood, everything else is refused."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions import ACTIONS
from actions.information import contacts
from actions.kernel import buttons
from actions.kernel.commands import acts
from actions.kernel.menu import GROUPS, group_of, menu
from actions.kernel.presses import UnknownPress, read_command, read_danish, read_press
from actions.kernel.turn import Entity
from config.languages import LANGUAGES


def test_every_button_of_the_menu_is_understood() -> None:
    shown = [*menu(("admin",)), *(row for group in GROUPS for row in group_of(group))]
    for button in (button for row in shown for button in row):
        assert read_press(button.press).intent in ACTIONS


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_language_has_a_button(code: str) -> None:
    presses = [button.press for row in buttons.languages() for button in row]
    assert f"language:{code}" in presses
    assert read_press(f"language:{code}").value("language") == code


@pytest.mark.parametrize("topic", [topic for row in contacts.TOPICS for topic in row])
def test_every_topic_has_a_button(topic: str) -> None:
    understood = read_press(f"ask:who_to_call:contact_topic={topic}")
    assert understood.entities == (Entity("contact_topic", topic),)


@pytest.mark.parametrize(
    "data",
    [
        "",
        "ask",
        "ask:",
        "ask:no_such_intent",
        "ask:forget_now",
        "ask:who_to_call:contact_topic=drop table",
        "ask:who_to_call:item",
        "ask:who_to_call:contact_topic=casework:more",
        "language:xx",
        "language:",
        "forget:later",
        "danish:1",
        "'; DROP TABLE persons; --",
    ],
)
def test_forged_data_is_refused(data: str) -> None:
    with pytest.raises(UnknownPress):
        read_press(data)


@given(st.text(max_size=64))
def test_no_data_breaks_the_reading(data: str) -> None:
    read_danish(data)
    try:
        assert read_press(data).intent in ACTIONS
    except UnknownPress:
        assert not data.startswith("language:da")


@pytest.mark.parametrize(
    ("data", "row"),
    [("danish:12", 12), ("danish:", None), ("danish:-1", None), ("danish:١٢", None), ("danish:" + "9" * 40, None)],
)
def test_show_in_danish_names_a_row(data: str, row: int | None) -> None:
    assert read_danish(data) == row


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("/start", "start"),
        ("/start abc", "link_open"),
        ("/Jobcafe@VejviserBot", "jobcafe_hours"),
        ("/emergency", "emergency"),
    ],
)
def test_commands_ask_what_they_say(text: str, intent: str) -> None:
    understood = read_command(text, acts())
    assert understood and understood.intent == intent


@pytest.mark.parametrize("text", ["/nothing", "start", "/", "hvad / hvor"])
def test_other_texts_are_no_commands(text: str) -> None:
    assert read_command(text, acts()) is None
