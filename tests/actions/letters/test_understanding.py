"""What holds for any text at all: nothing breaks, no CPR number comes out, no sure day contradicts its weekday."""

from __future__ import annotations

import time
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from actions.kernel import private
from actions.letters.understanding import understand
from actions.letters.written import as_lines
from config.facts import Municipality

NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
WEEKDAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
MONTHS = (
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december",
)  # fmt: skip
PIECES = [
    "Du indkaldes til samtale", "senest den", "4. januar 2027", "mandag", "kl. 10.00", "\n", "Dato:", "31/12-26", "12-",
    "inden 14 dage fra dags dato", "§", ":", ".", "tlf.", "55 88 65 53", "Kasernevej 20", "010190-1234", "   ", "|",
    "Sagsnr.", "uge 50", "Medbring", "CVR", "1", "99999999999999999999", "eller", "Med venlig hilsen", "\f", "Kære Ali",
]  # fmt: skip
texts = st.one_of(st.text(max_size=400), st.lists(st.sampled_from(PIECES), max_size=60).map(" ".join))
days = st.integers(1, 330).map(lambda ahead: NOW.date() + timedelta(days=ahead))
cprs = st.builds(
    lambda day, between, serial: f"{day:%d%m%y}{between}{serial:04}",
    st.dates(date(1930, 1, 1), date(2025, 12, 31)), st.sampled_from(["-", " ", "", " - "]), st.integers(0, 9999),
)  # fmt: skip


@given(texts)
@settings(max_examples=300, deadline=None)
def test_no_text_breaks_it(facts: Municipality, text: str) -> None:
    letter = understand(as_lines(text), NOW, facts)
    assert letter.day is not None or not letter.day_sure


@given(cprs, st.sampled_from(["CPR: {}", "Fatima Ali {}", "Personnummer {}, født i Syrien", "{}"]))
@settings(max_examples=200, deadline=None)
def test_no_cpr_number_comes_out(facts: Municipality, cpr: str, around: str) -> None:
    text = (
        f"Næstved Kommune\n{around.format(cpr)}\nDu indkaldes til samtale mandag den 4. januar 2027 kl. 10.00 hos os."
    )
    letter = understand(as_lines(text), NOW, facts)
    shown = "\n".join([*letter.lines, str(letter.sender), str(letter.place), str(letter.phone)])
    assert cpr not in shown
    assert not any(private.has_cpr(line) for line in letter.lines)
    assert letter.day == date(2027, 1, 4)


@pytest.mark.parametrize("text", ["CPR O10190-l234", "CPR 0l0190-1234", "CPR 010190-\n1234", "CPR 010190 1234"])
def test_a_cpr_number_that_was_read_badly_goes_too(facts: Municipality, text: str) -> None:
    lines = understand(as_lines(f"Næstved Kommune\n{text}\nKære Ali, du skal komme til samtale."), NOW, facts).lines
    assert "234" not in "".join(lines)


@given(days, st.integers(0, 6))
@settings(max_examples=200, deadline=None)
def test_a_sure_day_never_contradicts_its_weekday(facts: Municipality, day: date, weekday: int) -> None:
    named = f"{WEEKDAYS[weekday]} den {day.day}. {MONTHS[day.month - 1]} {day.year}"
    text = f"Næstved, den 1. december 2026\nKære Ali\nDu indkaldes til samtale {named} kl. 10.00 hos os i jobcentret."
    letter = understand(as_lines(text), NOW, facts)
    assert letter.day_sure == (day.weekday() == weekday)
    assert letter.day == day or not letter.day_sure


@pytest.mark.parametrize(
    "unit",
    ["a", "1", "1.1.26 ", "l1", "kl. 10.00 ", "mandag den 4. januar 2027 ", "inden 14 dage ", "samtale ", "- ", "§ ",
     "55 88 65 53 ", "Kasernevej 20 ", "www.a.", "|", "Aa ", "a.a.", "medbring ", "indkaldelse til ", "til og med "],
)  # fmt: skip
def test_the_worst_letters_take_no_longer_than_their_length(facts: Municipality, unit: str) -> None:
    """400 lines of 300 characters, more than any letter has; a letter takes a hundredth of this."""
    line = (unit * 300)[:300]
    lines = as_lines("\n".join([line] * 400))
    understand(as_lines("En side først, så ordene er læst"), NOW, facts)
    begun = time.process_time()
    understand(lines, NOW, facts)
    assert time.process_time() - begun < 6


def test_a_naive_now_is_refused(facts: Municipality) -> None:
    with pytest.raises(ValueError, match="aware"):
        understand((), datetime(2026, 12, 3), facts)  # noqa: DTZ001


def test_what_is_no_letter_says_nothing(facts: Municipality) -> None:
    letter = understand(as_lines("4. januar 2027 kl. 10\nkat"), NOW, facts)
    assert (letter.kind, letter.day, letter.phone, letter.sender) == ("unknown", None, None, None)


@pytest.mark.parametrize(
    ("sender", "fake"),
    [("levering@pn-toldservice-dk.com", True), ("kundeservice@postnord.dk", False), ("info@dsv.com", False)],
)
def test_a_bill_from_a_post_address_that_only_plays_danish_is_a_fake(
    facts: Municipality, sender: str, fake: bool
) -> None:
    text = f"Fra: PostNord <{sender}>\nDin pakke kunne ikke leveres på grund af manglende told gebyr."
    assert understand(as_lines(f"{text}\nBetal inden 23/11 kl. 12.00."), NOW, facts).scam is fake
