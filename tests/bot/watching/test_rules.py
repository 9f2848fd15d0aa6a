"""When an alarm is on: by what `/metrics` says, and for how long."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bot import metrics
from bot.watching.rules import RULES, Standing
from tests.conftest import NOW


def look(standing: Standing, name: str, **later: float) -> str:
    return standing.look(NOW + timedelta(**later))[name]


def test_the_nlu_server_has_to_be_away_for_two_minutes() -> None:
    standing = Standing()
    metrics.NLU_UP.set(0)
    assert [look(standing, "nlu_down"), look(standing, "nlu_down", seconds=119)] == ["unsure", "unsure"]
    assert look(standing, "nlu_down", minutes=2) == "on"
    metrics.NLU_UP.set(1)
    assert look(standing, "nlu_down", minutes=3) == "off"
    metrics.NLU_UP.set(0)
    assert look(standing, "nlu_down", minutes=4) == "unsure"


def test_copies_for_many_are_never_late_and_everything_else_is_after_five_minutes() -> None:
    standing = Standing()
    for lane in ("reply", "notice", "reminder", "broadcast"):
        metrics.OUTBOX_AGE.labels(lane).set(0)
    metrics.OUTBOX_AGE.labels("broadcast").set(9_999)
    assert look(standing, "outbox_late") == "off"
    metrics.OUTBOX_AGE.labels("reminder").set(301)
    assert [look(standing, "outbox_late"), look(standing, "outbox_late", minutes=1)] == ["unsure", "on"]
    metrics.OUTBOX_AGE.labels("reminder").set(300)
    assert look(standing, "outbox_late", minutes=2) == "off"


def test_what_people_send_is_late_when_the_oldest_has_waited_for_five_minutes() -> None:
    standing = Standing()
    metrics.measure_inbox(1, NOW - timedelta(seconds=301), NOW)
    assert [look(standing, "inbox_late"), look(standing, "inbox_late", minutes=1)] == ["unsure", "on"]
    metrics.measure_inbox(0, None, NOW)
    assert look(standing, "inbox_late", minutes=2) == "off"


@pytest.mark.parametrize(("free", "size", "state"), [(9e8, 1e10, "on"), (2e9, 1e10, "off"), (9e10, 1e12, "off")])
def test_a_disk_is_nearly_full_with_little_room_both_of_its_size_and_at_all(
    free: float, size: float, state: str
) -> None:
    standing = Standing()
    metrics.DISK_FREE.set(free)
    metrics.DISK.set(size)
    look(standing, "disk_full")
    assert look(standing, "disk_full", minutes=5) == state


@pytest.mark.parametrize(("days", "state"), [(13.9, "on"), (14.1, "off"), (-1, "on")])
def test_a_certificate_is_near_its_end_two_weeks_before(days: float, state: str) -> None:
    metrics.CERTIFICATE.labels("vejviser.example").set(days * 86_400)
    assert look(Standing(), "certificate_ends") == state
    metrics.CERTIFICATE.remove("vejviser.example")
    assert look(Standing(), "certificate_ends") == "unsure"


@pytest.mark.parametrize(
    ("hours", "failed", "state"), [(31, False, "on"), (25, False, "off"), (1, True, "on"), (None, False, "off")]
)
def test_a_backup_is_a_matter_when_it_has_failed_or_is_old(hours: int | None, failed: bool, state: str) -> None:
    metrics.measure_backup(None if hours is None else hours * 3600, failed=failed)
    assert look(Standing(), "backup_old") == state
    metrics.measure_backup(None, failed=False)


def test_every_alarm_that_people_are_told_of_has_a_rule() -> None:
    from actions.alarms.alarms import NAMES

    assert set(RULES) == set(NAMES)
