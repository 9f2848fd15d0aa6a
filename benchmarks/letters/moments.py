"""Days, times and numbers as Danish letters write them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time, timedelta
from random import Random

DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip
ENGLISH_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


@dataclass(frozen=True)
class Moment:
    """A day, perhaps with a time, and how the two are written."""

    day: date
    time: time | None
    day_written: str
    time_written: str

    @property
    def when(self) -> str:
        """In prose; a day in figures has "den" before it."""
        day = f"den {self.day_written}" if self.day_written[0].isdigit() else self.day_written
        return f"{day} {self.time_written}".strip()


def weekday(random: Random, begin: date, first: int, last: int) -> date:
    """A day from Monday to Friday, so many days after `begin`."""
    day = begin + timedelta(days=random.randint(first, last))
    return day - timedelta(days=max(0, day.weekday() - 4))


def moment(random: Random, day: date, *, timed: bool, english: bool = False) -> Moment:
    """The day, and a time between 8 and 18 where there is one, in one of the ways in which offices write them."""
    at = time(random.randint(8, 17), random.choice((0, 0, 10, 15, 20, 30, 30, 45, 50))) if timed else None
    if english:
        written = f"{ENGLISH_DAYS[day.weekday()]} {day.day} {ENGLISH_MONTHS[day.month - 1]} {day.year}"
        return Moment(day, at, written, f"at {at:%H:%M}" if at else "")
    return Moment(day, at, written_day(random, day), written_time(random, at) if at else "")


def written_day(random: Random, day: date) -> str:
    """Words more often than figures, and now and then without the year."""
    name, month = DAYS[day.weekday()], MONTHS[day.month - 1]
    return random.choice(
        (
            f"{name} den {day.day}. {month} {day.year}",
            f"{name} den {day.day}. {month} {day.year}",
            f"{day.day}. {month} {day.year}",
            f"{day.day}. {month} {day.year}",
            f"{name} d. {day.day}. {month}",
            f"{name} d. {day:%d}.{day:%m}.{day.year}",
            f"{day:%d}.{day:%m}.{day.year}",
            f"{day:%d}-{day:%m}-{day.year}",
            f"{day.day}/{day.month} {day.year}",
            f"{name[:3]}. {day.day}. {month[:3]}. {day.year}",
        )
    )


def written_time(random: Random, at: time) -> str:
    """With a point more often than with a colon, as it is in Danish."""
    whole = f"kl. {at.hour}" if at.minute == 0 else f"kl. {at.hour}.{at:%M}"
    return random.choice((f"kl. {at:%H.%M}", f"kl. {at:%H.%M}", f"kl. {at:%H:%M}", f"klokken {at:%H.%M}", whole))


def cpr(random: Random) -> str:
    """Shaped like a CPR number; nobody's, as its month is the 13th to 19th."""
    figures = f"{random.randint(1, 28):02}{random.randint(13, 19)}{random.randint(50, 99)}"
    return f"{figures}-{random.randint(1000, 9999)}"


def phone(random: Random) -> str:
    """Eight figures, in pairs or together."""
    figures = f"{random.choice((55, 70, 72, 88))}{random.randint(0, 999_999):06}"
    pairs = " ".join(figures[at : at + 2] for at in range(0, 8, 2))
    return random.choice((pairs, pairs, figures, f"{figures[:4]} {figures[4:]}"))


def amount(random: Random) -> str:
    """Kroner, with a point at the thousands."""
    kroner = random.randint(150, 9800)
    whole = f"{kroner // 1000}.{kroner % 1000:03}" if kroner >= 1000 else str(kroner)
    return whole + random.choice((",00", ",50", "", ""))
