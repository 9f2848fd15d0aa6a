"""What operators' machines read at /metrics: names, labels and steps that their boards and alarms are built on."""

from __future__ import annotations

from itertools import pairwise

import pytest
from prometheus_client import Counter

from bot import metrics


@pytest.mark.parametrize(
    ("counter", "name", "label"),
    [
        (metrics.UPDATES, "vejviser_updates_total", "kind"),
        (metrics.DROPPED_UPDATES, "vejviser_updates_dropped_total", "reason"),
        (metrics.FAILED_ROWS, "vejviser_outbox_failed_total", "error"),
        (metrics.FAILED_TICKS, "vejviser_ticks_failed_total", "job"),
    ],
)
def test_each_counter_has_one_label(counter: Counter, name: str, label: str) -> None:
    labelled = counter.labels(**{label: "of-this-test"})
    labelled.inc()
    found = [sample for family in counter.collect() for sample in family.samples if sample.name == name]
    assert {label: "of-this-test"} in [sample.labels for sample in found]
    counter.remove("of-this-test")


def test_how_long_an_update_takes_is_counted_in_steps_from_five_milliseconds_to_five_seconds() -> None:
    [family] = metrics.SECONDS_TO_HANDLE.collect()
    steps = [float(sample.labels["le"]) for sample in family.samples if sample.name == "vejviser_handle_seconds_bucket"]
    assert (steps[0], steps[-2], steps[-1]) == (0.005, 5, float("inf"))
    assert all(2 <= longer / shorter <= 2.5 for shorter, longer in pairwise(steps[:-1]))
