"""The minutes that are said behind an hour: nine thirty, and a half, less a quarter, a half less five."""

from __future__ import annotations

from actions.when.line import Line

TAILS = (
    ("and_half", 30),
    ("and_quarter", 15),
    ("less_quarter", -15),
    ("three_quarters", 45),
    ("and_third", 20),
    ("less_third", -20),
)


def minutes_behind(line: Line, last: int) -> tuple[int, int]:
    """The minutes that are said after the hour, and the last position of them."""
    for kind, minutes in TAILS:
        if line.has(last + 1, kind):
            minutes, end = _and_five(line, minutes, last + 1)
            return minutes, end + (line.get(end + 1, "unit") == "minute")
    sign, start = 1, last + 1
    if line.has(start, "less"):
        sign, start = -1, start + 1
    elif line.has(start, "plus"):
        start += 1
    unit_first = line.get(start, "unit") == "minute"
    number = line.number(start + unit_first, 1, 59)
    if number is None:
        return 0, last
    end = start + unit_first
    counted = unit_first or line.get(end + 1, "unit") == "minute"
    if counted and not unit_first:
        end += 1
    if sign > 0 and line.has(end + 1, "less") and line.number(end + 2, 0, 59) is None:
        return -number, end + 1  # Kurmanji "of eleven five minutes less", Somali "eleven and five lacking"
    if counted or sign < 0:
        return sign * number, end
    in_digits = line.in_digits(end) and line.get(end, "digits") == 2
    # "Heures cinq", and "w khamse": as small a number is said only behind a word that leads to it.
    led = line.has(end, "with_and") or line.has(last, "hour_word")
    said = not line.in_digits(end) and (number >= 10 or led)
    if line.tokens[end].apart and start == last + 1:
        return 0, last  # "Ten, no, eleven"
    if (in_digits or said) and not line.has(end + 1, "x", "quantity", "unit", "month", "month_word"):
        return number, end
    return 0, last


def _and_five(line: Line, minutes: int, last: int) -> tuple[int, int]:
    """And a half less five; and a half and five."""
    sign = -1 if line.has(last + 1, "less") else 1
    end = last + 2 if line.has(last + 1, "less", "plus") else last + 1
    five = line.number(end, 5, 10)
    if five is None or line.in_digits(end) or (end == last + 1 and not line.has(end, "with_and")):
        return minutes, last
    return minutes + sign * five, end
