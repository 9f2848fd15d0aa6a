"""The words for dates and times: config/when/<lang>.yml, with CLDR's names of weekdays and months beside them."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

import yaml
from babel.dates import get_day_names, get_month_names
from pydantic import BaseModel, ConfigDict, Field

from config import cldr
from config.settings import ROOT

FOLDER = ROOT / "config" / "when"
Terms = list[str]
# What is doubtful of a moment.
Doubt = Literal["day", "time"]


class Words(BaseModel):
    """What one language calls things. A trailing `*` stands for any ending.

    short_weekdays: those that are words of everyday life as well (Danish "søn", French "mer"): only before a number.
    also: languages whose words are mixed in, lent only what `lend` says.
    clitics: what is written together with the next word (Arabic و, ب, ل; Tigrinya ን).
    hours_from_dawn: whether hours are counted from dawn (Swahili, Tigrinya): `always`, `morning` or `never`.
    merge: number words that take a unit after them ("twenty six"); units_first: also "six and twenty".
    next_may_skip: whether "next Thursday", said on a Monday, may mean the one in ten days.
    unit_first: whether it is "hours two".
    clock_after: whether the word for the clock stands behind the hour only (nine o'clock, neuf heures).
    day_after_at: whether a day of the month may be said behind it with "on" (of Lindai on the 12th).
    eight_is_week: whether "in eight days" is in a week.
    shift_behind, denied_behind: whether what shifts or denies a day may stand behind it (د جمعې نه مخکې, jeudi te).
    hour_word: those of `hour` that minutes follow without a word of their own (une heure vingt).
    nth_after: whether it is "Monday the first of December" for the first Monday.
    month_may_be_first: whether 01/02 may be the second of January as well.
    late_evening: whether the evening of hours counted from dawn lasts until midnight (Tigrinya ምሸት, not Swahili jioni).
    whole_year: the year that something is the first or the last of.
    fraction: words of a part of an hour: where one stands by an hour and was not read, the hour is asked.
    solar: whether "the month" may be one of the Solar Hijri calendar.
    shift, moved, denied, either: what takes a moment away from a day or an hour beside it (before; later; not; or).
    feast, other_year: what says that a weekday or a date is another one than it seems (Easter Monday, next year).
    no_time: words of everyday life that look like a slip of the finger in one of the others.
    week_starts: 0 is Monday; where it is not, "next week" may be another one than in Denmark.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    also: list[str] = []
    clitics: Terms = []
    hours_from_dawn: str = "never"
    merge: list[int] = [20, 30, 40, 50]
    units_first: bool = False
    next_may_skip: bool = False
    unit_first: bool = False
    week_starts: int = 0
    nth_after: bool = False
    month_may_be_first: bool = False
    late_evening: bool = False
    solar: bool = False
    clock_after: bool = False
    day_after_at: bool = False
    eight_is_week: bool = False
    shift_behind: bool = False
    denied_behind: bool = False

    days: dict[int, Terms] = {}
    weekdays: list[Terms] = Field(min_length=7, max_length=7)
    short_weekdays: list[Terms] = Field([[]] * 7, min_length=7, max_length=7)
    months: list[Terms] = Field(min_length=12, max_length=12)
    solar_months: list[Terms] = []
    numbers: dict[int, Terms]
    nth: dict[int, Terms] = {}
    last_of: Terms = []
    next_month: Terms = []
    this_month: Terms = []
    whole_year: Terms = []
    of: Terms = []
    couple: Terms = []
    some: Terms = []
    next: Terms = []
    coming: Terms = []
    this: Terms = []
    past_day: Terms = []
    next_week: Terms = []
    week_later: Terms = []
    fortnight_later: Terms = []
    this_week: Terms = []
    clock: Terms = []
    at: Terms = []
    minute: Terms = []
    hour: Terms = []
    hour_word: Terms = []
    day: Terms = []
    week: Terms = []
    month: Terms = []
    durations: dict[str, Terms] = {}
    after: Terms = []
    half_to: Terms = []
    half_past: Terms = []
    quarter_past: Terms = []
    quarter_of: Terms = []
    before: Terms = []
    since: Terms = []
    quarter_to: Terms = []
    and_half: Terms = []
    and_quarter: Terms = []
    less_quarter: Terms = []
    three_quarters: Terms = []
    and_third: Terms = []
    less_third: Terms = []
    less: Terms = []
    fraction: Terms = []
    past: Terms = []
    into: Terms = []
    to: Terms = []
    plus: Terms = []
    until: Terms = []
    parts: dict[str, Terms]
    noon: Terms = []
    midnight: Terms = []
    day_word: Terms = []
    month_word: Terms = []
    ordinal: Terms = []
    quantity: Terms = []
    number_of: Terms = []
    lasting: Terms = []
    shift: Terms = []
    moved: Terms = []
    denied: Terms = []
    either: Terms = []
    feast: Terms = []
    other_year: Terms = []
    no_time: Terms = []
    ignore: Terms = []


@lru_cache
def words(language: str) -> Words:
    """The words of a language, CLDR's names included. Raises KeyError for a language that we do not have."""
    locale = cldr.locale(language)
    text = (FOLDER / f"{language}.yml").read_text(encoding="utf-8")
    # All values as text: `no` is a word here.
    own = Words.model_validate(yaml.load(text, Loader=yaml.BaseLoader))
    # Not the stand-alone names: Babel gives those of one locale to another (python-babel/babel#1234).
    days, months = get_day_names("wide", "format", locale), get_month_names("wide", "format", locale)
    short_days, short = (names("abbreviated", "format", locale) for names in (get_day_names, get_month_names))
    return own.model_copy(
        update={
            "weekdays": [[*terms, days[number]] for number, terms in enumerate(own.weekdays)],
            "short_weekdays": [[*terms, short_days[number]] for number, terms in enumerate(own.short_weekdays)],
            "months": [[*terms, months[number], short[number]] for number, terms in enumerate(own.months, 1)],
        }
    )
