"""Words that take a moment away from what is named: what was read does not come out, and the rest is asked for."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from actions.when import read
from tests.actions.when.reading import MONDAY, ZONE, meant


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("da", "dagen før fredag kl. 10"),
        ("en", "the day before friday at 10"),
        ("fr", "la veille de vendredi à 10h"),
        ("ar", "قبل الجمعة بيوم الساعة 10"),
        ("ti", "ቅድሚ ዓርቢ ሓደ መዓልቲ ሰዓት ኣርባዕተ ናይ ንግሆ"),
        ("so", "maalin ka hor jimcaha 10ka subaxnimo"),
        ("fa", "یک روز قبل از جمعه ساعت ۱۰ صبح"),
        ("prs", "یک روز پیش از جمعه ساعت ۱۰ صبح"),
        ("ckb", "ڕۆژێک پێش هەینی کاتژمێر ١٠ی بەیانی"),
        ("kmr", "roja berî înê saet 10"),
        ("sw", "siku moja kabla ya ijumaa saa nne asubuhi"),
        ("ln", "mokolo moko liboso ya vendredi na 10h"),
        ("uk", "за день до п'ятниці о 10"),
    ],
)
def test_a_day_that_is_counted_from_another_one_is_asked_for(language: str, text: str) -> None:
    assert meant(text, language) == "needs-date"


def test_what_shifts_a_day_may_stand_behind_it_in_pashto() -> None:
    assert meant("له جمعې مخکې ۱۰ بجې سهار", "ps").startswith("needs")
    assert meant("د جمعې په ورځ ۱۰ بجې سهار", "ps") == "2026-11-27T10:00"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("sw", "siku mbili baada ya ijumaa saa tatu asubuhi"),
        ("ln", "mikolo mibale nsima ya vendredi na 9h"),
        ("ckb", "دوو ڕۆژ دوای هەینی کاتژمێر ٩ی بەیانی"),
        ("fa", "دو روز بعد از جمعه ساعت ۹ صبح"),
    ],
)
def test_two_days_after_friday_are_not_two_days_from_now(language: str, text: str) -> None:
    assert meant(text, language) == "needs-date"


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "en time før kl. 10 i morgen", "needs-time"),
        ("fr", "une heure avant 10h demain", "needs-time"),
        ("en", "before 10 tomorrow", "needs-time"),
        ("ar", "قبل الساعة 10 بكرا بساعة", "needs-time"),
        ("en", "my appointment on tuesday at 10 was moved one hour later", "needs-time"),
        ("fr", "mon rendez-vous de mardi à 10h est repoussé d'une heure", "needs-time"),
        ("en", "moved from 9 to 10 on thursday", "needs-time"),
        ("en", "a day later than thursday, at 10", "needs-date"),
        ("en", "moved to 10 o'clock on thursday", "2026-11-26T10:00"),
        ("da", "tirsdag kl. 10, sig til en time før", "2026-11-24T10:00"),
        ("en", "on the 3rd of june at 11, tell me the day before", "2027-06-03T11:00"),
        ("en", "ten after nine tomorrow", "2026-11-24T09:10"),
    ],
)
def test_an_hour_before_another_one_is_asked_for_and_one_to_be_reminded_is_not(
    language: str, text: str, expected: str
) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "not tomorrow at 10", "needs-date"),
        ("en", "any day but thursday at 10", "needs-date"),
        ("fr", "n'importe quel jour sauf jeudi à 10h", "needs-date"),
        ("ar", "أي يوم ما عدا الخميس الساعة 10", "needs-date"),
        ("ln", "mikolo nyonso longola jeudi na 10h", "needs-date"),
        ("sw", "kila siku isipokuwa alhamisi saa nne asubuhi", "needs-date"),
        ("ti", "ብዘይካ ሓሙስ ኩሉ መዓልቲ ሰዓት ኣርባዕተ ናይ ንግሆ", "needs-date"),
        ("en", "do not forget, tomorrow at 10", "2026-11-24T10:00"),
        ("en", "not tomorrow at 9 but wednesday", "2026-11-24T09:00 2026-11-25T09:00"),
        ("en", "10 tomorrow or the day after", "needs-date"),
        ("da", "i morgen kl. 10 eller kl. 11", "2026-11-24T10:00 2026-11-24T11:00"),
    ],
)
def test_what_is_not_meant_is_no_moment(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "good friday at 10", "needs-date"),
        ("fr", "le lundi de Pâques à 10h", "needs-date"),
        ("uk", "великодній понеділок о 10", "needs-date"),
        ("prs", "روز دوم عید ساعت ۱۰ صبح", "needs-date"),
        ("da", "torsdag den 24. december, juleaften, kl. 18", "2026-12-24T18:00"),
        ("en", "the 5th of december next year at 10", "needs-date"),
        ("fr", "le 5 décembre de l'année prochaine à 10h", "needs-date"),
        ("en", "tuesday at 10 the week after next", "needs-date"),
        ("da", "næste måned d. 3. kl. 10", "2026-12-03T10:00"),
        ("en", "next next monday at 10", "needs-date"),
        ("ar", "الجمعة اللي بعد الجاية الساعة 10", "needs-date"),
        ("kmr", "duşema borî saet 10ê sibê", "needs-date"),
        ("en", "tomorrow in two hours", "needs-date"),
        ("da", "i mandags kl. 10", "needs-date"),
        ("da", "natten til lørdag kl. 2", "needs-date"),
    ],
)
def test_another_day_than_the_one_that_is_named_is_asked_for(language: str, text: str, expected: str) -> None:
    assert meant(text, language) == expected


def test_several_moments_are_no_choice_where_none_of_them_is_meant() -> None:
    reading = read("du roj piştî înê saet 9", "kmr", datetime.fromisoformat(MONDAY).replace(tzinfo=ZONE), ZONE)
    assert (reading.moments, reading.doubted, reading.days, reading.unread) == ((), (), (), True)


def test_what_was_read_all_the_same_is_offered_where_it_is_one() -> None:
    reading = read("not before friday at 10", "en", datetime.fromisoformat(MONDAY).replace(tzinfo=ZONE), ZONE)
    assert [moment.date() for moment in reading.doubted] == [date(2026, 11, 27)]
