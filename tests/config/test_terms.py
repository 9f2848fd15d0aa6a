"""One word for one thing: the table of terms is whole, and the texts of every language keep to it."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from config import texts
from config.languages import LANGUAGES, SOURCE_LANGUAGE
from config.terms import Term, folded, has_form, has_word, prose, terms

ALL = pytest.mark.parametrize("language", LANGUAGES)
TRANSLATED = pytest.mark.parametrize("language", sorted(LANGUAGES.keys() - {SOURCE_LANGUAGE}))
# At so many terms translations need not follow the Danish word; more would make the rule empty.
MOST_LOOSE = 6


def test_a_term_without_a_language_or_against_itself_is_refused() -> None:
    words = {language: {"is": ["x"]} for language in LANGUAGES}
    assert Term.model_validate({"means": "x", **words}).words["ti"].chosen == ("x",)
    for wrong in (
        {"means": "x", **{language: words[language] for language in LANGUAGES if language != "ti"}},
        {"means": "x", **words, "ti": {"is": []}},
        {"means": "x", **words, "ti": {"is": ["X"], "not": ["x"]}},
        {"means": "x", **words, "ti": {"is": ["x"], "no": ["y"]}},
        {"means": "x", **words, "ln": {"is": ["x"]}, "xx": {"is": ["x"]}},
    ):
        with pytest.raises(ValidationError):
            Term.model_validate(wrong)


@ALL
def test_no_text_has_a_word_that_the_table_rules_out(language: str) -> None:
    for id, term in terms().items():
        for word in term.words[language].avoided:
            found = [text for text, words in prose(language).items() if has_word(words, word)]
            assert not found, f"{language}: “{word}” for {id} in {found}"


@ALL
def test_each_chosen_form_is_what_texts_say(language: str) -> None:
    for id, term in terms().items():
        chosen = term.words[language].chosen[0]
        assert any(has_form(language, words, chosen) for words in prose(language).values()), (
            f"{language} {id}: {chosen}"
        )


@TRANSLATED
def test_where_the_danish_text_has_a_term_the_translation_has_it_too(language: str) -> None:
    for id, term in terms().items():
        for text in () if term.loose else _with_term(term):
            words = prose(language)[text]
            assert any(has_form(language, words, form) for form in term.words[language].chosen), (
                f"{language} {text}: nothing of {term.words[language].chosen} for {id} in: {words}"
            )


def _with_term(term: Term) -> list[str]:
    danish = term.words[SOURCE_LANGUAGE].chosen
    return [
        text
        for text, words in prose(SOURCE_LANGUAGE).items()
        if text not in term.excepted and any(has_word(words, word) for word in danish)
    ]


def test_what_the_table_excepts_is_there_and_few() -> None:
    for id, term in terms().items():
        assert term.excepted.keys() <= texts.sources(SOURCE_LANGUAGE).keys(), id
        assert not (term.loose and term.excepted), f"{id}: no exceptions are needed where all are"
        assert id == "class" or len(term.excepted) <= 5, id
    assert sum(bool(term.loose) for term in terms().values()) <= MOST_LOOSE


@pytest.mark.parametrize(
    ("text", "word", "there"),
    [
        ("Ring til Jobcenteret.", "jobcenteret", True),
        ("Jobcenterets folk", "jobcenteret", False),
        ("<b>Tid:</b> { $ring }", "ring", False),
        ("возз’єднання родини", "возз'єднання", True),
        ("میهمان‌خانه", "میهمان", False),
        ("(سەنتەر) { $x }", "سەنتەر", True),
    ],
)
def test_a_word_is_found_whole_wherever_it_stands(text: str, word: str, there: bool) -> None:
    assert has_word(folded(text), word) is there


def test_a_form_counts_with_endings_and_where_the_script_has_them_with_prefixes() -> None:
    assert has_form("da", folded("Kommunens folk"), "kommune")
    assert not has_form("da", folded("storkommune"), "kommune")
    assert has_form("ar", folded("للبلدية"), "بلدية")
    assert has_form("sw", folded("Zibonyeze"), "*bonyez")
