"""CLDR's names and formats of our languages, without what the bot never says.

Babel reads all of a locale, and keeps it: units, currencies and time zones are four fifths of that, a megabyte a
language.
"""

from __future__ import annotations

from functools import cache

from babel import Locale, localedata

from config.languages import LANGUAGES

_UNSAID = (
    "unit_patterns",
    "unit_display_names",
    "compound_unit_patterns",
    "currency_names",
    "currency_names_plural",
    "currency_symbols",
    "currency_formats",
    "compact_currency_formats",
    "compact_decimal_formats",
    "time_zones",
    "meta_zones",
    "date_fields",
    "scripts",
    "variants",
    "interval_formats",
    "datetime_skeletons",
)


def locale(language: str) -> Locale:
    """That of one of our languages."""
    return named(LANGUAGES[language].locale)


@cache
def named(name: str) -> Locale:
    """That of this name: `da`, `fa_AF`."""
    for each in ("root", name.partition("_")[0], name):
        read = localedata.load(each)
        for unsaid in _UNSAID:
            read.pop(unsaid, None)
    return Locale.parse(name)
