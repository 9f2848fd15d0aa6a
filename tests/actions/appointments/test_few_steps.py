"""What a message says of an appointment is not asked again: at most two presses from the message to the reminder."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from actions.appointments.abouts import FILE, about_in
from actions.kernel import wording
from config.languages import LANGUAGES
from store import appointments
from tests.actions.scene import Scene, ids, presses
from tests.conftest import NOW

LISTS = wording.lists(FILE)
SAID = [(about, word) for about, words in LISTS.items() for each in words.values() for word in each]


@pytest.fixture
async def peter(scene: Scene) -> Scene:
    """A newcomer who writes Danish."""
    await scene.person("peter", "da")
    return scene


async def keep(scene: Scene, who: str, text: str) -> tuple[appointments.Appointment, int]:
    """Presses the first button of each answer until it is kept; the appointment, and how many presses it took."""
    shown, steps = await scene.ask(who, "appointment_add", text), 0
    while "appointment-kept" not in ids(shown):
        shown, steps = await scene.press(who, presses(shown)[0]), steps + 1
        assert steps < 10
    [kept] = await appointments.to_come(scene.session, scene.people[who].id, NOW)
    return kept, steps


@pytest.mark.parametrize(
    ("text", "about", "most"),
    [
        ("i morgen kl 14 læge", "doctor", 1),
        ("jeg skal til tandlæge torsdag kl. 9.30", "dentist", 1),
        ("sprogskolen på fredag klokken 10", "lang_school", 1),
        ("møde med min sagsbehandler torsdag kl 13", "municipality", 1),
        ("Jobcenter 26/11 kl 9:00", "jobcenter", 1),
        ("i morgen kl 2, læge", "doctor", 2),
    ],
)
async def test_day_time_and_whom_take_two_presses_at_most(peter: Scene, text: str, about: str, most: int) -> None:
    kept, steps = await keep(peter, "peter", text)
    assert (kept.about, steps) == (about, most)


@pytest.mark.parametrize(
    ("language", "text", "about"),
    [
        ("en", "tomorrow at 14:00, doctor", "doctor"),
        ("ar", "بكرا الساعة 14:00 عند الدكتور", "doctor"),
        ("ti", "ጽባሕ ሰዓት 14:00 ሓኪም", "doctor"),
        ("so", "berri 14:00 dhakhtarka", "doctor"),
        ("fa", "فردا ساعت 14:00 دندانپزشک", "dentist"),
        ("prs", "صبا ساعت 14:00 شفاخانه", "hospital"),
        ("ps", "سبا په 14:00 ډاکټر", "doctor"),
        ("kmr", "sibê 14:00 doktor", "doctor"),
        ("ckb", "سبەی 14:00 دکتۆر", "doctor"),
        ("fr", "demain à 14h00 chez l'avocat", "lawyer"),
        ("sw", "kesho 14:00 daktari", "doctor"),
        ("ln", "lobi 14:00 monganga", "doctor"),
        ("uk", "завтра о 14:00 до лікаря", "doctor"),
    ],
)
async def test_it_is_so_in_every_language(scene: Scene, language: str, text: str, about: str) -> None:
    await scene.person("new", language)
    kept, steps = await keep(scene, "new", text)
    assert kept.about == about
    assert steps <= 2


@given(st.sampled_from(SAID), st.sampled_from(["", "xyz "]), st.sampled_from(["", " xyz", "!"]))
def test_every_word_of_the_lists_is_found_in_a_text(said: tuple[str, str], before: str, after: str) -> None:
    about, word = said
    found = about_in(f"{before}{word.strip('*').upper()}{after}")
    # A list that stands before this one may have the word too.
    assert found is not None
    assert list(LISTS).index(found) <= list(LISTS).index(about)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_list_has_words_of_each_language(language: str) -> None:
    assert all(words[language] for words in LISTS.values())


@pytest.mark.parametrize("text", ["", "hej", "i morgen kl 14", "frisør", "banken", "skolen"])
def test_what_names_nobody_is_about_nobody(text: str) -> None:
    assert about_in(text) == {"banken": "bank", "skolen": "school"}.get(text)
