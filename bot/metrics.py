"""What `/metrics` counts. Labels never hold anything about a person."""

from __future__ import annotations

from collections.abc import Mapping

from prometheus_client import Counter, Gauge, Histogram

from config.freshness import Ages

UPDATES = Counter("vejviser_updates", "Updates received", ["kind"])
# `unreadable`, `too_many` of one person, or the type of the error that kept it from being done.
DROPPED_UPDATES = Counter("vejviser_updates_dropped", "Updates let go without being done", ["reason"])
FAILED_ROWS = Counter("vejviser_outbox_failed", "Messages given up, by the type of the error", ["error"])
FAILED_TICKS = Counter("vejviser_ticks_failed", "Work of the clock that failed, by what it was", ["job"])
SECONDS_TO_HANDLE = Histogram(
    "vejviser_handle_seconds",
    "From an update to its replies in the outbox",
    buckets=(0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5),
)
FACTS = Gauge("vejviser_facts", "Facts by how many days ago staff checked them", ["days"])
VOICES = Gauge("vejviser_voices", "Texts that can be heard as they are today", ["language"])
TEXTS = Gauge("vejviser_texts", "Texts by how far speakers have checked them", ["language", "state"])
OLDEST_FACT = Gauge("vejviser_facts_oldest_days", "Days since the oldest check of a fact")

BACKUP_AGE = Gauge("vejviser_backup_age_seconds", "Since the newest backup; NaN while there is none")
BACKUP_FAILED = Gauge("vejviser_backup_failed", "1 where a backup has failed since the newest one")
BACKUP_AGE.set(float("nan"))


def measure(found: Ages) -> None:
    """How old the facts are at this moment."""
    for band, count in found.bands.items():
        FACTS.labels(band).set(count)
    OLDEST_FACT.set(found.oldest or 0)


def measure_backup(age: float | None, *, failed: bool) -> None:
    """How old the newest backup is, in seconds."""
    BACKUP_AGE.set(float("nan") if age is None else age)
    BACKUP_FAILED.set(failed)


def measure_voices(found: Mapping[str, int]) -> None:
    """How many texts can be heard in each language."""
    for language, count in found.items():
        VOICES.labels(language).set(count)


def measure_texts(found: Mapping[str, Mapping[str, int]]) -> None:
    """How many texts of each language are in each state."""
    for language, states in found.items():
        for state, count in states.items():
            TEXTS.labels(language, state).set(count)


def failures() -> dict[str, int]:
    """How often what has failed since this process was started, by what it was and the type of the error."""
    found: dict[str, int] = {}
    for counted in (DROPPED_UPDATES, FAILED_ROWS, FAILED_TICKS):
        for metric in counted.collect():
            for sample in metric.samples:
                if sample.name.endswith("_total") and sample.value:
                    name = " ".join((metric.name.removeprefix("vejviser_"), *sample.labels.values()))
                    found[name] = int(sample.value)
    return found
