"""What is said of a letter: what is certain, what is doubted, and nothing of what is neither."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time

import pytest

from actions.kernel.held import Held
from actions.kernel.messages import Message
from actions.letters import explaining
from actions.letters.lines import Line, Scan, Trouble
from actions.letters.moments import Moment
from actions.letters.understanding import Letter, understood
from config.facts import Municipality
from config.languages import LANGUAGES
from tests.actions.scene import ids, presses, shown

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
DAY = date(2026, 12, 9)
MEETING = Letter(
    "jobcentre_meeting",
    sure=True,
    what="appointment",
    day=DAY,
    time=time(10, 30),
    day_sure=True,
    place="kasernevej",
    phone="+4555886600",
    sender="Jobcenter Næstved",
    bring=("photo_id", "cv", "urine"),
    lines=("Kære Amal",),
)
OTHER = Moment("deadline", date(2026, 12, 2), None, True, 2.0)


def remind(letter: Letter, facts: Municipality) -> list[str]:
    return [data for data in presses(explaining.explained(letter, NOW, facts)) if data.startswith("letter:remind:")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_letter_that_is_certain_says_day_time_place_number_and_what_to_bring(
    facts: Municipality, language: str
) -> None:
    said = explaining.explained(MEETING, NOW, facts)
    text = shown(said, language)
    assert all(fact in text for fact in ("10:30", "2026", "Kasernevej 20", "55 88 66 00", "Jobcenter Næstved"))
    assert said.pin and said.pin.title == "Kasernevej 20"
    assert [card.phone for card in said.contacts] == ["+4555886600"]
    assert len(text) < 1200


def test_its_buttons_remind_show_it_to_a_person_and_show_the_danish(facts: Municipality) -> None:
    data = presses(explaining.explained(MEETING, NOW, facts))
    # 9 December 2026, 10:30 in Næstved.
    assert data == ["letter:remind:29946810:jobcenter:kasernevej", "letter:person", "letter:lines"]


def test_a_day_that_is_not_certain_is_said_so_without_a_time_and_not_reminded_of(facts: Municipality) -> None:
    doubted = replace(MEETING, day_sure=False)
    said = explaining.explained(doubted, NOW, facts)
    assert "letter-day-unsure" in ids(said) and "letter-appointment" not in ids(said)
    assert "10:30" not in shown(said, "en")
    assert remind(doubted, facts) == []


def test_without_a_day_that_is_said(facts: Municipality) -> None:
    assert "letter-no-day" in ids(explaining.explained(replace(MEETING, day=None, what=None), NOW, facts))


def test_an_appointment_without_a_time_is_not_reminded_of_but_a_last_day_is(facts: Municipality) -> None:
    assert remind(replace(MEETING, time=None), facts) == []
    [data] = remind(replace(MEETING, time=None, what="deadline"), facts)
    assert data.endswith(":deadline:elsewhere")


def test_a_second_moment_is_said_where_it_is_certain(facts: Municipality) -> None:
    assert "letter-other-deadline" in ids(explaining.explained(replace(MEETING, other=OTHER), NOW, facts))
    doubted = replace(OTHER, sure=False)
    assert "letter-other-deadline" not in ids(explaining.explained(replace(MEETING, other=doubted), NOW, facts))


def test_what_is_over_is_said_and_not_reminded_of(facts: Municipality) -> None:
    past = replace(MEETING, day=NOW.date())
    assert "letter-appointment" in ids(explaining.explained(past, NOW.replace(hour=10), facts))
    assert remind(replace(past, time=time(10, 0)), facts) == []
    assert len(remind(replace(past, time=time(10, 1)), facts)) == 1


@pytest.mark.parametrize(("now", "is_past"), [("2026-12-09T22:58:00Z", False), ("2026-12-09T23:00:00Z", True)])
def test_a_day_that_is_gone_is_said_to_be_so_and_today_is_not(facts: Municipality, now: str, is_past: bool) -> None:
    later = datetime.fromisoformat(now)
    for letter in (MEETING, replace(MEETING, what="deadline", time=None), replace(MEETING, day_sure=False)):
        said = ids(explaining.explained(letter, later, facts))
        assert ("letter-passed" in said) == (is_past and letter.day_sure)


def test_a_doubtful_kind_is_said_to_be_one(facts: Municipality) -> None:
    assert "letter-unsure-kind" in ids(explaining.explained(replace(MEETING, sure=False), NOW, facts))


def test_a_fake_gives_no_number_no_day_and_nothing_to_do_but_a_person(facts: Municipality) -> None:
    fake = replace(MEETING, kind="unknown", scam=True)
    said = explaining.explained(fake, NOW, facts)
    assert ids(said)[0] == "letter-scam"
    assert not said.contacts and said.pin is None
    assert "10:30" not in shown(said, "da") and "55 88" not in shown(said, "da")
    assert presses(said) == ["letter:person", "letter:lines"]


def test_a_letter_in_another_language_is_for_a_person(facts: Municipality) -> None:
    said = explaining.explained(Letter("unknown", danish=False), NOW, facts)
    assert (ids(said), presses(said)) == (["letter-not-danish"], ["letter:person"])


@pytest.mark.parametrize(
    ("sender", "about"), [("Næstved Sygehus", "hospital"), ("Tandlægen", "dentist"), (None, "other")]
)
def test_whose_appointment_about_health_it_is_stands_in_the_sender(
    facts: Municipality, sender: str | None, about: str
) -> None:
    [data] = remind(replace(MEETING, kind="health_appointment", sender=sender), facts)
    assert data.split(":")[3] == about


def answered(scan: Scan, facts: Municipality) -> tuple[Message, Held | None]:
    return explaining.answer(scan, understood(scan.lines, NOW, facts), ("one",), NOW, facts)


@pytest.mark.parametrize("trouble", explaining.TROUBLES)
def test_each_trouble_has_its_words_and_a_way_on(facts: Municipality, trouble: Trouble) -> None:
    said, held = explaining.answer(Scan(trouble=trouble), None, ("one",), NOW, facts)
    assert said.lines == (explaining.TROUBLES[trouble],)
    assert "ask:talk_to_human" in presses(said)
    assert held is None


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(text, 0.98, 0, at * 0.03, 0.1, 0.02) for at, text in enumerate(texts))


LETTER = lines(
    "Næstved Kommune",
    "Dato: 23. november 2026",
    "Indkaldelse til jobsamtale",
    "Kære Amal, 010190-1234",
    "Du indkaldes til en samtale om job onsdag den 9. december 2026 kl. 10.30.",
    "Mødested: Ringstedgade 7, 4700 Næstved",
)


def test_what_was_read_is_held_without_cpr_numbers_and_with_an_address_that_is_no_place_of_ours(
    facts: Municipality,
) -> None:
    said, held = answered(Scan(LETTER), facts)
    assert "letter-appointment" in ids(said)
    assert held is not None and held.files == ("one",) and held.address == "Ringstedgade 7, 4700 Næstved"
    assert not any("1234" in line for line in held.lines)


def test_the_pages_that_were_read_in_time_are_explained_and_that_it_was_too_slow_is_said(facts: Municipality) -> None:
    said, _ = answered(Scan(LETTER, "too_slow"), facts)
    assert "letter-appointment" in ids(said) and ids(said)[-1] == "letter-too-slow"


def test_a_sign_on_a_wall_is_no_letter(facts: Municipality) -> None:
    said, held = answered(Scan(lines("Næstved", "Banegård")), facts)
    assert (ids(said), held) == (["letter-not-a-letter"], None)


def test_the_danish_is_shown_as_it_stands_and_means_nothing_to_telegram(facts: Municipality) -> None:
    held = Held(("one",), ("<b>Kære</b> & Amal", "x" * 5000))
    text = shown(explaining.in_danish(held), "ti")
    assert "<b>Kære</b> & Amal" in text
    assert ids(explaining.in_danish(None)) == ["letter-over"]
