"""When an alarm is on: the rules of docs/operating/alerts.yml, for the chat. Both read what `/metrics` says."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from actions.alarms.alarms import State
from bot.metrics import values
from store.backups.folder import OLD_AFTER

LATE_SECONDS = 300
DISK_FREE_PART, DISK_FREE_BYTES = 0.1, 5_000_000_000
CERTIFICATE_DAYS = 14
# Copies for thousands take their time by design.
NOT_BULK = ("reply", "notice", "reminder")


@dataclass(frozen=True)
class Rule:
    """`holds` says whether it is so now, None where nobody can say; the alarm is on when it has been so for `lasts`."""

    alert: str
    holds: Callable[[], bool | None]
    lasts: timedelta


def _one(name: str) -> float | None:
    return next((value for _, value in values(name)), None)


def _outbox_late() -> bool | None:
    ages = [age for labels, age in values("vejviser_outbox_age_seconds") if labels["lane"] in NOT_BULK]
    return max(ages) > LATE_SECONDS if ages else None


def _inbox_late() -> bool | None:
    age = _one("vejviser_inbox_age_seconds")
    return None if age is None else age > LATE_SECONDS


def _nlu_down() -> bool | None:
    return _one("vejviser_nlu_up") == 0


def _backup_old() -> bool | None:
    """It has failed, or is older than one that is made each day; NaN, where there is none, is not old."""
    age, failed = _one("vejviser_backup_age_seconds"), _one("vejviser_backup_failed")
    return failed == 1 or (age is not None and age > OLD_AFTER.total_seconds())


def _disk_full() -> bool | None:
    free, size = _one("vejviser_disk_free_bytes"), _one("vejviser_disk_bytes")
    return free < DISK_FREE_PART * size and free < DISK_FREE_BYTES if size and free is not None else None


def _token_refused() -> bool | None:
    return _one("vejviser_token_refused") == 1


def _certificate_ends() -> bool | None:
    left = [seconds for _, seconds in values("vejviser_certificate_seconds")]
    return min(left) < CERTIFICATE_DAYS * 86_400 if left else None


RULES: Mapping[str, Rule] = {
    "outbox_late": Rule("OutboxLate", _outbox_late, timedelta(minutes=1)),
    "inbox_late": Rule("InboxLate", _inbox_late, timedelta(minutes=1)),
    "nlu_down": Rule("NluDown", _nlu_down, timedelta(minutes=2)),
    "backup_old": Rule("BackupFailedOrOld", _backup_old, timedelta(0)),
    "disk_full": Rule("DiskNearlyFull", _disk_full, timedelta(minutes=5)),
    "token_refused": Rule("TokenRefused", _token_refused, timedelta(0)),
    "certificate_ends": Rule("CertificateNearItsEnd", _certificate_ends, timedelta(0)),
}


class Standing:
    """Since when each rule holds, as far as this process has seen it."""

    def __init__(self, rules: Mapping[str, Rule] = RULES) -> None:
        self._rules = rules
        self._since: dict[str, datetime] = {}

    def look(self, now: datetime) -> dict[str, State]:
        """How each alarm stands at this moment."""
        return {name: self._state(name, rule, now) for name, rule in self._rules.items()}

    def _state(self, name: str, rule: Rule, now: datetime) -> State:
        holds = rule.holds()
        if not holds:
            self._since.pop(name, None)
            return "unsure" if holds is None else "off"
        return "on" if now - self._since.setdefault(name, now) >= rule.lasts else "unsure"
