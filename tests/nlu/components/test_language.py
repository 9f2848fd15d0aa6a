from __future__ import annotations

from pathlib import Path

import pytest

from components.examples import SENTENCES_FILE, read_sentences
from components.identification import LanguageModel
from surroundings import repository

SENTENCES = repository() / "nlu_data" / SENTENCES_FILE


@pytest.fixture(scope="module")
def model() -> LanguageModel:
    return LanguageModel.fit(read_sentences(SENTENCES)[::2])


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Hvornår åbner jobcaféen i morgen?", "da"),
        ("When does the office open tomorrow?", "en"),
        ("متى يفتح المكتب غداً؟", "ar"),
        ("ቤት ጽሕፈት ጽባሕ ሰዓት ክንደይ ይኽፈት?", "ti"),
        ("Xafiiska goorma ayuu furmayaa berri?", "so"),
        ("دفتر فردا چه ساعتی باز می‌شود؟", "fa"),
        ("دفتر سبا څه وخت خلاصیږي؟", "ps"),
        ("Ofîs sibê kengî vedibe?", "kmr"),
        ("نووسینگەکە سبەی کەی دەکرێتەوە؟", "ckb"),
        ("Quand le bureau ouvre-t-il demain ?", "fr"),
        ("Ofisi itafunguliwa lini kesho?", "sw"),
        ("Biro ekofungwama ntango nini lobi?", "ln"),
        ("Коли завтра відкриється офіс?", "uk"),
    ],
)
def test_names_the_language_of_a_question(model: LanguageModel, text: str, language: str) -> None:
    found = model.identify(text)["name"]
    assert {"prs": "fa"}.get(str(found), found) == language


def test_five_words_are_enough(model: LanguageModel) -> None:
    unseen = read_sentences(SENTENCES)[1::20]
    one = {"prs": "fa"}
    right = [
        one.get(language, language) == one.get(str(found := model.identify(" ".join(text.split()[:5]))["name"]), found)
        for language, text in unseen
    ]
    assert sum(right) / len(right) >= 0.97


@pytest.mark.parametrize("text", ["", "12:30", "😀" * 4096, "?!", "\0"])
def test_text_without_letters_has_no_sure_language(model: LanguageModel, text: str) -> None:
    assert float(str(model.identify(text)["confidence"])) < 0.3


def test_numbers_and_signs_do_not_change_the_answer(model: LanguageModel) -> None:
    assert model.identify("12/3 hvor er det??? 😀") == model.identify("hvor er det")


def test_ranks_three(model: LanguageModel) -> None:
    found = model.identify("hvor er det")
    ranking = found["ranking"]
    assert isinstance(ranking, list)
    assert len(ranking) == 3
    assert ranking[0] == {"name": found["name"], "confidence": found["confidence"]}


def test_a_stored_model_answers_as_before(model: LanguageModel, tmp_path: Path) -> None:
    model.save(tmp_path)
    assert LanguageModel.load(tmp_path).identify("hvor er det") == model.identify("hvor er det")
