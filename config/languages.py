"""The languages of the bot: their codes, their own names, their scripts, and what Telegram and CLDR call them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Script = Literal["Latin", "Arabic", "Ethiopic", "Cyrillic"]


@dataclass(frozen=True)
class Language:
    """`code` is BCP 47 and used everywhere; `locale` is what CLDR (Babel) has; `telegram` what Telegram sends."""

    code: str
    name: str
    script: Script
    locale: str
    telegram: str

    @property
    def right_to_left(self) -> bool:
        return self.script == "Arabic"


LANGUAGES = {
    language.code: language
    for language in (
        Language("da", "Dansk", "Latin", "da", "da"),
        Language("en", "English", "Latin", "en_GB", "en"),
        Language("ar", "العربية", "Arabic", "ar", "ar"),
        Language("ti", "ትግርኛ", "Ethiopic", "ti_ER", "ti"),
        Language("so", "Soomaali", "Latin", "so", "so"),
        Language("fa", "فارسی", "Arabic", "fa", "fa"),
        Language("prs", "دری", "Arabic", "fa_AF", "fa-af"),
        Language("ps", "پښتو", "Arabic", "ps", "ps"),
        Language("kmr", "Kurdî (Kurmancî)", "Latin", "ku", "ku"),
        Language("ckb", "کوردی (سۆرانی)", "Arabic", "ckb", "ckb"),
        Language("fr", "Français", "Latin", "fr", "fr"),
        Language("sw", "Kiswahili", "Latin", "sw", "sw"),
        Language("ln", "Lingala", "Latin", "ln", "ln"),
        Language("uk", "Українська", "Cyrillic", "uk", "uk"),
    )
}
SOURCE_LANGUAGE = "da"

# Neighbours in Telegram's list: their speakers read the language on the right better than Danish.
_TELEGRAM_NEIGHBOURS = {"nb": "da", "no": "da", "nn": "da", "sv": "da", "ru": "uk", "be": "uk"}


def from_telegram(language_code: str | None) -> str | None:
    """Our language for a Telegram `language_code` (IETF, any case), or None where we have none."""
    if language_code is None:
        return None
    wanted = language_code.lower().replace("_", "-")
    by_tag = {language.telegram: language.code for language in LANGUAGES.values()}
    by_code = {code: code for code in LANGUAGES}
    known = by_code | by_tag | _TELEGRAM_NEIGHBOURS
    return known.get(wanted) or known.get(wanted.split("-")[0])


def same_for_reader(one: str, other: str) -> bool:
    """Persian and Dari are one language to a listener; which of them is written, the person decides."""
    return one == other or {one, other} == {"fa", "prs"}
