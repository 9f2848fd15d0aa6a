"""What `/metrics` counts. Labels never hold anything about a person.

docs/operating/grafana.json and docs/operating/alerts.yml are built on these names.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime

from prometheus_client import REGISTRY, Counter, Gauge, Histogram

from config.freshness import Ages
from store.outbox.health import Waiting

_QUICK = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
_SLOW = (0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800)

UPDATES = Counter("vejviser_updates", "Updates received", ["kind"])
HANDLED_UPDATES = Counter("vejviser_updates_handled", "Updates done to their end", ["kind"])
UPDATES_UNDER_WAY = Gauge("vejviser_updates_under_way", "Updates that are being done")
# `unreadable`, `too_many` of one person, or the type of the error that kept it from being done.
DROPPED_UPDATES = Counter("vejviser_updates_dropped", "Updates let go without being done", ["reason"])
FAILED_ROWS = Counter("vejviser_outbox_failed", "Messages given up, by the type of the error", ["error"])
FAILED_TICKS = Counter("vejviser_ticks_failed", "Work of the clock that failed, by what it was", ["job"])
SECONDS_TO_HANDLE = Histogram(
    "vejviser_handle_seconds",
    "From an update to its replies in the outbox",
    buckets=_QUICK,
)
SECONDS_TO_PARSE = Histogram("vejviser_parse_seconds", "What the NLU server takes for a text", buckets=_QUICK)
SECONDS_BEFORE_PARSE = Histogram("vejviser_parse_wait_seconds", "Until a text has its turn to be read", buckets=_QUICK)
FAILED_PARSES = Counter("vejviser_parses_failed", "Texts that nobody could read, by what was wrong", ["error"])
SECONDS_TO_ANSWER = Histogram(
    "vejviser_answer_seconds", "From what was read to its replies in the outbox", buckets=_QUICK
)
SENT_ROWS = Counter("vejviser_outbox_sent", "Messages that have arrived", ["lane"])
SECONDS_LATE = Histogram(
    "vejviser_outbox_late_seconds", "From when a message was due until it arrived", ["lane"], buckets=_SLOW
)
OUTBOX = Gauge("vejviser_outbox_rows", "Messages that wait: due by now, or later", ["lane", "state"])
OUTBOX_AGE = Gauge("vejviser_outbox_age_seconds", "Since when the oldest message is due that has not gone", ["lane"])
INBOX = Gauge("vejviser_inbox_rows", "Updates that were taken in by webhook and are not done")
INBOX_AGE = Gauge("vejviser_inbox_age_seconds", "Since when the oldest of them waits")
SECONDS_LIMITED = Histogram(
    "vejviser_limiter_wait_seconds", "For how long Telegram's limits hold a message up", ["lane"], buckets=_SLOW
)
HALTS = Counter("vejviser_limiter_halts", "How often Telegram held the bot off (429)")
SECONDS_AT_TELEGRAM = Histogram("vejviser_telegram_seconds", "What the Bot API takes for a request", buckets=_QUICK)
LETTERS = Counter("vejviser_letters_read", "Letters read, by what came of it", ["result"])
SECONDS_TO_READ = Histogram("vejviser_letter_seconds", "What reading a letter takes, its turn included", buckets=_SLOW)
NLU_UP = Gauge("vejviser_nlu_up", "Whether the NLU server answers")
DATABASE_UP = Gauge("vejviser_database_up", "Whether the database answers")
DISK_FREE = Gauge("vejviser_disk_free_bytes", "Room where the bot keeps its files")
DISK = Gauge("vejviser_disk_bytes", "Size of the disk where the bot keeps its files")
TOKEN_REFUSED = Gauge("vejviser_token_refused", "Whether Telegram takes the bot's token no more")
CERTIFICATE = Gauge("vejviser_certificate_seconds", "Until the certificate of the public address ends", ["host"])
BUILD = Gauge("vejviser_build_info", "Always 1; which version runs", ["version"])
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


def measure_outbox(lanes: Iterable[Waiting], now: datetime) -> None:
    """What waits in each lane, and for how long the oldest of it should have been gone."""
    for lane in lanes:
        OUTBOX.labels(lane.lane, "due").set(lane.due)
        OUTBOX.labels(lane.lane, "later").set(lane.later)
        OUTBOX_AGE.labels(lane.lane).set(max((now - lane.since).total_seconds(), 0) if lane.since else 0)


def measure_inbox(rows: int, since: datetime | None, now: datetime) -> None:
    """What was taken in and is not done, and for how long the oldest of it has waited."""
    INBOX.set(rows)
    INBOX_AGE.set(max((now - since).total_seconds(), 0) if since else 0)


def values(name: str) -> list[tuple[Mapping[str, str], float]]:
    """What `/metrics` says under this name, with the labels; nothing where it says nothing yet."""
    return [
        (sample.labels, sample.value)
        for metric in REGISTRY.collect()
        for sample in metric.samples
        if sample.name == name
    ]


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
