"""The time of day that belongs to a date: the one behind it, or the only one that the letter has."""

from __future__ import annotations

from datetime import time

from actions.letters import vocabulary
from actions.letters.dates import Hour, hours
from actions.letters.sheet import STOP, Sheet

# In characters: how far behind a date, how far before it, and right beside it.
BEHIND, BEFORE, BESIDE = 90, 30, 14
# Of a deadline only a time right behind it is one.
NEAR = 20
# So far behind a date another time makes its own one doubtful.
FOLLOWING = 160
# So much of a line before a time is looked at for words that make it another one.
LOOK_BACK = 45
# Nobody is asked to come earlier or later, or at two minutes past.
EARLIEST, LATEST, STEP = time(6, 30), time(21, 30), 5
# How sure its line must have been read.
READ = 0.5
# So much nearer one has to be than the next.
CLEARLY = 0.3


class Clock:
    """The times of a sheet, and the places of its dates."""

    def __init__(self, sheet: Sheet, spans: list[tuple[int, int]]) -> None:
        self._sheet = sheet
        self.spans = spans
        self._all = [
            hour for hour in hours(sheet) if not any(start < hour.end and hour.start < end for start, end in spans)
        ]
        self._hours = [hour for hour in self._all if self._is_likely(hour)]
        self._taken = {hour: end for hour in self._hours for _, end in spans if 0 <= hour.start - end <= BESIDE}

    def beside(self, start: int, end: int) -> Hour | None:
        """The time right behind a date, or right before it."""
        for hour in self._hours:
            if self._is_free(end, hour.start, BESIDE) or (not hour.bare and self._is_free(hour.end, start, BESIDE)):
                return hour
        return None

    def of(self, start: int, end: int, *, deadline: bool) -> time | None:
        """The time of a date; None where there is none, or two that are as near."""
        costs = sorted(
            (cost, hour.time)
            for hour in self._hours
            if (cost := self._cost(hour, start, end, NEAR if deadline else BEHIND)) is not None
        )
        if costs:
            rivals = {each for cost, each in costs if cost < costs[0][0] + CLEARLY}
            return self._plausible(costs[0][1], deadline) if len(rivals) == 1 else None
        if deadline:
            return None
        # "Monday 22 February. The bell rings 8.10 ... he leaves at 12": not the hour that stands further down.
        if any(
            hour.bare and 0 <= hour.start - end <= BEHIND and self._plausible(hour.time, deadline) for hour in self._all
        ):
            return None
        only = {hour.time for hour in self._hours if not hour.bare or self._is_labelled(hour)}
        return self._plausible(next(iter(only)), deadline) if len(only) == 1 else None

    def has_another(self, at: int, chosen: time | None) -> bool:
        """Whether another time than the chosen one stands in the lines behind a date."""
        near = [hour.time for hour in self._hours if 0 <= hour.start - at <= FOLLOWING and hour not in self._taken]
        return chosen is not None and any(each != chosen for each in near if EARLIEST <= each <= LATEST)

    def _cost(self, hour: Hour, start: int, end: int, most: int) -> float | None:
        if hour.start >= end:
            gap, extra = (end, hour.start), 0.0
        else:
            gap, extra = (hour.end, start), 0.7
            most = 0 if hour in self._taken else min(most, BEFORE)
        if not self._is_free(*gap, most):
            return None
        between = self._sheet.text[gap[0] : gap[1]]
        near = hour.bare and not self._is_labelled(hour) and len(between.strip()) > 4
        return None if near else len(between) / 20 + between.count("\n") * 0.5 + between.count(STOP) + extra

    def _is_free(self, start: int, end: int, most: int) -> bool:
        """Whether the second place comes so soon behind the first, and no other date between them."""
        return 0 <= end - start <= most and not any(start <= first and last <= end for first, last in self.spans)

    def _is_labelled(self, hour: Hour) -> bool:
        before = self._sheet.text[max(0, hour.start - 25) : hour.start]
        last = list(vocabulary.pattern("times", "label").finditer(before))
        return bool(last) and not before[last[-1].end() :].strip(" :.,\n")

    def _is_likely(self, hour: Hour) -> bool:
        """Not one of opening hours, or of hours in which somebody answers the telephone."""
        text = self._sheet.text
        if self._sheet.confidence(hour.start, hour.end) < READ:
            return False
        line = max(text.rfind("\n\n", 0, hour.start), text.rfind(STOP, 0, hour.start), hour.start - LOOK_BACK, 0)
        before = text[line : hour.start]
        return not vocabulary.pattern("times", "not").search(before) or self._is_behind_a_date(hour)

    def _is_behind_a_date(self, hour: Hour) -> bool:
        return any(0 <= hour.start - end <= BESIDE for _, end in self.spans)

    @staticmethod
    def _plausible(found: time, deadline: bool) -> time | None:
        if deadline:
            return found if found.minute % STEP == 0 or found.minute == 59 else None
        return found if EARLIEST <= found <= LATEST and found.minute % STEP == 0 else None
