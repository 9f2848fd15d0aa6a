"""The commands in the menu: in which order, for whom, and no two in one place."""

from __future__ import annotations

import pytest

from actions.kernel.commands import COMMANDS, acts, shown

EVERYBODY = (
    "start", "menu", "jobcafe", "courses", "call", "emergency", "language", "messages", "town", "privacy", "mine",
    "letter",
)  # fmt: skip
OWN = ("mydata", "forget")


@pytest.mark.parametrize(
    ("roles", "commands"),
    [
        ((), (*EVERYBODY, *OWN)),
        (("volunteer",), ("start", "menu", "board", "languages", *EVERYBODY[2:], "voices", "texts", *OWN)),
        (
            ("coordinator",),
            (
                "start",
                "menu",
                "desk",
                "board",
                "languages",
                "overview",
                "roles",
                *EVERYBODY[2:],
                "voices",
                "texts",
                *OWN,
            ),
        ),
    ],
)
def test_what_one_may_do_stands_between_the_menu_and_what_everybody_asks(
    roles: tuple[str, ...], commands: tuple[str, ...]
) -> None:
    assert shown(roles) == commands


def test_no_two_commands_share_a_place_and_none_is_left_empty() -> None:
    places = sorted(command.place for command in COMMANDS.values() if command.place is not None)
    assert places == list(range(len(places)))


def test_commands_without_a_place_come_behind_the_others_and_in_nobody_s_menu() -> None:
    names = list(acts())
    hidden = [name for name in names if COMMANDS[name].place is None]
    assert hidden
    assert names[-len(hidden) :] == sorted(hidden)
    assert not set(hidden) & set(shown(("admin", "staff", "coordinator", "volunteer")))
