"""What a person reads: facts as in Denmark, isolated, in every language's own words."""

from __future__ import annotations

import re
from datetime import date, time

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from actions.kernel.messages import (
    Button,
    Clock,
    ContactCard,
    Country,
    Day,
    Fact,
    Items,
    LanguageName,
    Message,
    Phone,
    Pin,
    Prose,
    Run,
    Say,
    Weekdays,
    say,
)
from config.languages import LANGUAGES
from rendering import locales
from rendering.parts import Card, Text
from rendering.render import render
from rendering.slots import clean, phone, plain, slot, weekdays

THURSDAY = date(2026, 11, 26)
ALL = pytest.mark.parametrize("language", LANGUAGES)


def contact_line(name: str) -> Message:
    return Message(lines=(say("contact-line-no-phone", name=name, role="x"),))


def text_of(reply: Message, language: str) -> str:
    [text, *_] = render(reply, language)
    assert isinstance(text, Text)
    return text.html


@ALL
def test_dates_have_weekday_and_year_in_western_digits(language: str) -> None:
    shown = slot(Day(day=THURSDAY), language)
    assert "2026" in shown
    assert "26" in shown
    assert all(not digit.isdigit() or digit.isascii() for digit in shown)
    assert len(re.findall(r"\w+", shown)) >= 4


@ALL
def test_times_and_numbers_look_as_on_the_sign(language: str) -> None:
    assert slot(Clock(time=time(8, 30)), language) == "08:30"
    assert slot(Phone(number="+4555886600"), language) == "+45 55 88 66 00"
    assert slot(Phone(number="112"), language) == "112"


@ALL
def test_weekdays_are_the_language_s_own_whichever_was_asked_before(language: str) -> None:
    # Babel once gave Pashto's names to others: ask for Pashto first.
    weekdays((0,), Locale.parse("ps"))
    locales = {other: Locale.parse(LANGUAGES[other].locale) for other in LANGUAGES}
    names = {other: [weekdays((day,), locale) for day in range(7)] for other, locale in locales.items()}
    same = {other for other in names if names[other] == names[language]}
    assert same <= {language, "fa", "prs"}


def test_days_that_follow_each_other_are_a_range() -> None:
    assert slot(Weekdays(days=(0, 1, 2, 3, 4)), "en") == "Monday–Friday"
    assert slot(Weekdays(days=(1, 3)), "en") == "Tuesday and Thursday"


def test_sorani_days_and_lists_are_in_the_order_people_write_them() -> None:
    assert slot(Day(day=THURSDAY), "ckb") == "پێنجشەممە، 26ی تشرینی دووەمی 2026"
    assert slot(Day(day=date(2026, 12, 4)), "ckb") == "هەینی، 4ی کانوونی یەکەمی 2026"
    assert slot(Weekdays(days=(0, 1, 2, 3, 4)), "ckb") == "دووشەممە تا هەینی"
    assert slot(Weekdays(days=(4,)), "ckb") == "هەینی"
    assert slot(Weekdays(days=(1, 3)), "ckb") == "سێشەممە و پێنجشەممە"
    three = Items(items=(Fact(text="A"), Fact(text="B"), Fact(text="C")))
    assert plain(slot(three, "ckb")) == "A، B و C"
    assert plain(slot(Items(items=(Fact(text="A"),)), "ckb")) == "A"


def test_pashto_weekdays_are_those_that_people_say() -> None:
    assert slot(Day(day=THURSDAY), "ps") == "پنجشنبه، 26 نومبر 2026"
    names = [slot(Weekdays(days=(day,)), "ps") for day in range(7)]
    assert names == ["دوشنبه", "سه شنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"]
    assert slot(Weekdays(days=(0, 1, 2)), "ps") == "دوشنبه–چهارشنبه"


def test_ukrainian_days_do_not_end_in_a_full_stop_of_their_own() -> None:
    assert slot(Day(day=THURSDAY), "uk") == "четвер, 26 листопада 2026"
    assert slot(Weekdays(days=(4,)), "uk") == "п'ятниця"


def test_tigrinya_hangs_no_ending_on_a_name() -> None:
    assert (
        plain(slot(Items(items=(Fact(text="Dansk"), Fact(text="Petra"), Fact(text="ሰላም"))), "ti"))
        == "Dansk፣ Petra፣ ሰላም"
    )


def test_lingala_days_lists_and_countries_are_as_kinshasa_writes_them() -> None:
    assert slot(Day(day=THURSDAY), "ln") == "mokolo ya minei, 26 novembre 2026"
    assert slot(Day(day=date(2026, 8, 1)), "ln") == "mokolo ya mposo, 1 août 2026"
    assert slot(Weekdays(days=(0, 1, 2, 3, 4)), "ln") == "mokolo ya yambo kino mokolo ya mitano"
    assert slot(Weekdays(days=(1, 6)), "ln") == "mokolo ya mibale mpe mokolo ya eyenga"
    assert slot(Country(code="UA"), "ln") == "Ukraine"
    three = Items(items=(Fact(text="A"), Fact(text="B"), Fact(text="C")))
    assert plain(slot(three, "ln")) == "A, B mpe C"


@pytest.mark.parametrize("month", range(1, 13))
def test_no_lingala_day_has_letters_that_no_other_text_has(month: int) -> None:
    written = [slot(Day(day=date(2026, month, each)), "ln") for each in range(1, 8)]
    assert not set("ɔɛáíóúǒ") & set("".join(written))


def test_choices_are_joined_with_the_language_s_or() -> None:
    numbers = Items(items=(Phone(number="+4555883082"), Phone(number="+4524630098")), joined="or")
    assert plain(slot(numbers, "da")) == "+45 55 88 30 82 eller +45 24 63 00 98"


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        (say("group-how"), "\u200e/link\u200e"),
        (say("privacy-forgotten"), "\u200e/start\u200e"),
        (say("link-ask"), "\u200ehttps://\u200e"),
        (say("course-venue", address="x", city="y", floor="3"), "\u200e\u20683\u2069. sal\u200e"),
    ],
)
def test_signs_of_latin_words_do_not_turn_around_in_a_right_to_left_line(line: Say, shown: str) -> None:
    for language in (each for each in LANGUAGES if LANGUAGES[each].right_to_left):
        assert shown in text_of(Message(lines=(line,)), language)
    assert "\u200e" not in text_of(Message(lines=(line,)), "da")


def test_slots_are_isolated_and_lines_of_right_to_left_languages_marked() -> None:
    html = text_of(contact_line("Sami Corneliussen"), "ar")
    assert "\u2068Sami Corneliussen\u2069" in html
    assert all(line.startswith("\u200f") for line in html.split("\n"))


def test_a_name_made_of_html_and_direction_marks_is_shown_harmlessly() -> None:
    html = text_of(contact_line("<b>x</b>\u202e\u2067& y\x00"), "da")
    assert "&lt;b&gt;x&lt;/b&gt;&amp; y" in html
    assert not set(html) & {"\u202e", "\u2067", "\x00"}


@given(st.text())
def test_clean_text_has_no_direction_characters(text: str) -> None:
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00-\x08]", clean(text))


@given(st.from_regex(r"\+45[0-9]{8}", fullmatch=True))
def test_a_shown_number_is_the_same_number(number: str) -> None:
    assert phone(number).replace(" ", "") == number


def test_the_parts_come_in_order_text_pin_contacts() -> None:
    reply = Message(
        lines=(say("thanks"),),
        buttons=((Button(label=say("button-menu"), press="ask:help_menu", icon="☰"),),),
        pin=Pin(title="Jobcafé", address="Kasernevej 20", latitude=55.2, longitude=11.7),
        contacts=(ContactCard(name="Ulla", phone="+4529425783", role=say("role-caseworker")),),
    )
    text, pin, card = render(reply, "da")
    assert isinstance(text, Text)
    assert text.buttons[0][0].text == "☰ Menu"
    assert isinstance(pin, Pin)
    assert card == Card("Ulla", "sagsbehandler", "+4529425783")


def test_show_in_danish_stands_under_answers_in_other_languages_only() -> None:
    reply = Message(lines=(say("thanks"),))
    [arabic] = render(reply, "ar", row_id=7)
    [danish] = render(reply, "da", row_id=7)
    assert isinstance(arabic, Text)
    assert isinstance(danish, Text)
    assert arabic.buttons[-1][0].press == "danish:7"
    assert danish.buttons == ()


def test_a_fixed_language_wins_over_the_person_s() -> None:
    fixed = Message(lines=(say("thanks"),), language="da")
    assert text_of(fixed, "ar") == text_of(Message(lines=(say("thanks"),)), "da")


def test_facts_are_escaped() -> None:
    assert slot(Fact(text="Bo & Søn <i>"), "en") == "Bo &amp; Søn &lt;i&gt;"


@ALL
def test_the_keys_for_one_s_number_and_a_card_without_a_name_are_in_the_reader_s_language(language: str) -> None:
    [asked] = render(Message(lines=(say("number-press"),), asks_contact=True), language)
    assert isinstance(asked, Text)
    assert asked.keys
    assert plain(locales.text(language, "button-number-send")) in asked.keys.share
    contact = ContactCard(name=say("card-family"), phone="+4555886600")
    _, card = render(Message(lines=(say("number-from"),), contacts=(contact,)), language)
    assert card == Card(plain(locales.text(language, "card-family")), "", "+4555886600")


def test_a_line_that_begins_with_arabic_letters_stays_from_left_to_right_in_danish() -> None:
    line = say("report-line", language=LanguageName(code="ar"), sent=1, all=2)
    assert text_of(Message(lines=(line,)), "da").startswith("\u200e")
    assert not text_of(Message(lines=(line,)), "ar").startswith("\u200e")


def test_danish_words_for_an_arabic_reader_go_from_left_to_right() -> None:
    danish = Run(parts=(Prose(text="Lukket."), Day(day=date(2026, 11, 26))), language="da")
    html = text_of(Message(lines=(say("broadcast-text", text=danish),)), "ar")
    assert "\u200f" not in html
    assert "torsdag den 26. november 2026" in html
