"""A plugin of pytest that keeps how long each test took and which did not pass: in SEEN_FILE, as JSON."""

from __future__ import annotations

import json
import os
from collections import defaultdict
from pathlib import Path

import pytest

_seconds: dict[str, float] = defaultdict(float)
_failed: list[str] = []


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    _seconds[report.nodeid] += report.duration
    if report.failed:
        _failed.append(report.nodeid)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.failed:
        _failed.append(report.nodeid)


def pytest_sessionfinish() -> None:
    seen = {"seconds": _seconds, "failed": _failed}
    Path(os.environ["SEEN_FILE"]).write_text(json.dumps(seen), encoding="utf-8")
