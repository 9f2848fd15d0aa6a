"""What tests of dates and times say in one line: a text, in a language, at a moment in Næstved."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from actions.when import read
from actions.when.spans import read_span

ZONE = ZoneInfo("Europe/Copenhagen")
MONDAY = "2026-11-23T10:00"


def meant(text: str, language: str = "da", now: str = MONDAY) -> str:
    """All moments that the text may mean, likeliest first, or what is missing."""
    reading = read(text, language, datetime.fromisoformat(now).replace(tzinfo=ZONE), ZONE)
    return reading.missing or " ".join(f"{moment:%Y-%m-%dT%H:%M}" for moment in reading.moments)


def named(text: str, language: str = "da", now: str = MONDAY) -> str:
    """The first and the last day that the text names, `…` where it names none or too many."""
    span = read_span(text, language, datetime.fromisoformat(now).replace(tzinfo=ZONE), ZONE)
    return " ".join(map(str, span)) if span else "…"
