"""What the features declare, as the people who use the bot know it: where what stands, how often, how long."""

from __future__ import annotations

from datetime import timedelta

from actions import FEATURES, KEPT_LONGER
from actions.kernel.acts import ACTS, Value
from actions.kernel.commands import COMMANDS
from actions.kernel.feature import Round, Tick
from actions.kernel.menu import AT_ONCE, GROUPS, MENU, YOURS

DAY = timedelta(days=1)


def test_each_command_has_its_place_in_the_menu_or_none() -> None:
    in_order = [
        "start", "menu", "staff", "desk", "announce", "board", "languages", "overview", "roles", "audit", "jobcafe",
        "courses", "call", "emergency", "language", "messages", "town", "privacy", "numbers", "mine", "facts",
        "letter", "voices", "texts", "mydata", "forget",
    ]  # fmt: skip
    places = {name: command.place for name, command in COMMANDS.items()}
    assert places == {name: place for place, name in enumerate(in_order)} | {"reminders": None, "classes": None}


def test_each_entry_of_the_menu_has_its_group_and_its_place() -> None:
    groups = {
        "yours": ("staff_menu", "donation_board", "coordination_overview", "role_list"),
        "work": ("jobcafe_hours", "course_hours", "danish_lessons_info"),
        "papers": ("first_weeks", "residence_permit", "digital_id", "benefits_money", "letter"),
        "home": ("temporary_housing", "permanent_housing"),
        "family": ("doctor_rights", "school_daycare", "family_reunification"),
        "things": ("donation_request", "volunteer_activities"),
        "people": ("talk_to_human", "who_to_call"),
        "at_once": ("change_language", "emergency"),
    }
    assert list(groups) == [YOURS, *GROUPS, AT_ONCE]
    placed = {(group, place): act for group, acts in groups.items() for place, act in enumerate(acts)}
    assert {(entry.group, entry.place): entry.act for entry in MENU} == placed
    assert len(MENU) == len(placed)
    assert [entry.act for entry in MENU if not entry.button.icon] == []


def test_the_clock_does_each_thing_so_often() -> None:
    ticks = {tick.name: (type(tick), tick.every) for feature in FEATURES for tick in feature.ticks}
    assert ticks == {
        "reminders": (Round, timedelta(minutes=15)),
        "donations": (Tick, timedelta(minutes=15)),
        "broadcasts": (Tick, timedelta(seconds=2)),
        "threads": (Tick, timedelta(minutes=2)),
        "questions": (Tick, timedelta(hours=1)),
        "checking": (Tick, timedelta(minutes=2)),
    }


def test_each_feature_forgets_what_is_so_old() -> None:
    forgotten = {feature.name: [each.after / DAY for each in feature.forgets] for feature in FEATURES}
    assert {name: days for name, days in forgotten.items() if days} == {
        "appointments": [31, 31, 31],
        "donations": [90, 90, 14, 365],
        "broadcasts": [30],
        "threads": [7, 90, 30],
        "questions": [180],
        "checking": [90, 28],
        "roles": [90, 0, 3],
        "signing": [0, 0],
        "numbers": [396, 30],
        "voices": [1],
        "talk": [180, 1],
        "forms": [1, 2, 1, timedelta(minutes=1) / DAY, 1],
    }
    assert KEPT_LONGER == {
        "card:": 90 * DAY, "once:address:": 90 * DAY, "broadcast:": 30 * DAY, "wrong:": 90 * DAY, "still:": 28 * DAY,
        "alarm:": 90 * DAY,
    }  # fmt: skip


def test_who_leaves_or_comes_back_is_heard_of_by_those_whom_it_concerns() -> None:
    def who(what: str) -> list[str]:
        return [feature.name for feature in FEATURES if getattr(feature, what) is not None]

    assert (who("leaves"), who("gone"), who("returns")) == (
        ["donations", "broadcasts", "threads", "questions", "checking", "texts", "letters"],
        ["threads", "signing"],
        ["appointments"],
    )


def test_what_has_a_button_of_its_own_is_asked_by_its_name_only_where_that_is_said() -> None:
    own = {name for name, act in ACTS.items() if act.takes is not None}
    assert {name for name in own if ACTS[name].is_asked} == {
        "appointment_cancel", "audit_list", "broadcast_list", "desk_show", "donation_board", "role_list",
    }  # fmt: skip
    assert {name for name in ACTS.keys() - own if not ACTS[name].is_asked} == {
        "form_answer", "link_open", "staff_unlink", "start", "thread_answer",
    }  # fmt: skip


# The longest text of each kind of value, and none that is longer.
LONGEST = (
    "9" * 18, "9" * 12, "99991231", "99999999", "2099123123", "20991231", "9999", "99", "municipality", "evening",
    "off", "z" + "9" * 23, "z" + "9" * 24, "z" * 20, "coming", "donations", "only", "language", "kmr", "delete", "yes",
    "intensive_course_info", "elevator", "remind_days", "elsewhere", "open-new-winter_clothes", "z9z9" * 10, "z9z9",
    "emergency-z9z9", "readers", "papers", "-".join(["999999"] * 7),
)  # fmt: skip
# It has room for things that are still to come.
ROOMY = {"filter": 30}


def test_a_value_in_a_button_is_as_long_as_its_kind_says_at_most() -> None:
    values: dict[tuple[str, str], Value] = {
        (value.name, value.pattern): value for act in ACTS.values() for value in act.takes or ()
    }
    for value in values.values():
        longest = max(len(text) for text in LONGEST if value.fits(text))
        assert (value.name, value.longest) == (value.name, ROOMY.get(value.name, longest))
        assert not value.fits("")
        assert not any(value.fits("9" * (value.longest + more)) for more in (1, 2))
