"""The table of who may do what: whole, and with nothing in it that there is not."""

from __future__ import annotations

import pytest

from actions import ACTIONS, FORMS
from actions.kernel.acts import ACTS
from actions.kernel.permissions import GIVES, may, may_give
from store.roles import Right


def test_the_table_says_of_every_action_who_may_do_it() -> None:
    assert ACTS.keys() == ACTIONS.keys()
    assert all(act.needs for act in ACTS.values())


def test_every_form_is_opened_by_an_action_of_the_table() -> None:
    assert {form.action for form in FORMS} <= ACTS.keys()


def test_what_is_not_in_the_table_nobody_may() -> None:
    assert not may({"admin"}, "no_such_action")


@pytest.mark.parametrize(
    ("role", "action", "allowed"),
    [
        ("member", "jobcafe_hours", True),
        ("member", "donation_board", False),
        ("volunteer", "donation_claim", True),
        ("volunteer", "coordination_overview", False),
        ("coordinator", "donation_close", True),
        ("coordinator", "made_add", False),
        ("staff", "closure_add", True),
    ],
)
def test_who_may_do_what(role: str, action: str, allowed: bool) -> None:
    assert may({role}, action) is allowed


@pytest.mark.parametrize(
    ("own", "given", "allowed"),
    [
        (Right("admin", ""), Right("admin", ""), True),
        (Right("admin", ""), Right("volunteer", "samx"), True),
        (Right("staff", ""), Right("coordinator", "samx"), True),
        (Right("staff", ""), Right("staff", ""), False),
        (Right("staff", ""), Right("admin", ""), False),
        (Right("coordinator", "samx"), Right("volunteer", "samx"), True),
        (Right("coordinator", "samx"), Right("volunteer", "venligbo"), False),
        (Right("coordinator", "samx"), Right("coordinator", "samx"), False),
        (Right("volunteer", "samx"), Right("volunteer", "samx"), False),
    ],
)
def test_roles_are_given_by_those_above_only(own: Right, given: Right, allowed: bool) -> None:
    assert may_give([own], *given) is allowed


def test_nobody_gives_more_than_they_may_do_themselves() -> None:
    for role, given in GIVES.items():
        own = {action for action in ACTS if may({role}, action)}
        assert all(action in own for each in given for action in ACTS if may({each}, action))
