"""The texts keep to the pages on style: facts stand free, signs are those of the script, nobody is spoken to as a man,
sentences are short."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from config import texts
from config.languages import LANGUAGES
from config.sentences import LONGEST, sentences
from config.terms import prose

ALL = pytest.mark.parametrize("language", LANGUAGES)
KEPT = yaml.safe_load((Path(__file__).parent / "style.yml").read_text(encoding="utf-8"))
_PLACEABLE = re.compile(r"\{ \$?([\w-]+) \}")
# Signs that join what stands on both sides of them to one word.
_JOINING = "-'’ـ\u200c\u200d"
# Wrong in every language; before some signs French has a space.
_BEFORE = "[,.:;?!،؛؟።፣]"
_WRONG = rf"\s{_BEFORE}(?=\s|$)|  |[,،؛;:]{{2}}|(?<!\.)\.\.(?!\.)|[?!؟][.،,]"


def bare(text: str) -> str:
    return re.sub(r"</?\w+>", "", text)


def facts(language: str) -> Iterator[tuple[str, str, str, str]]:
    """Of every slot: the text it is in, its name, and what stands before and after it."""
    for id, source in texts.sources(language).items():
        text = bare(source.text)
        for found in _PLACEABLE.finditer(text):
            yield id, found[1], text[: found.start()], text[found.end() :]


def signs(language: str) -> Iterator[tuple[str, str]]:
    """Every text without its marks, and with one sign for each slot: a fact, which may be in any script."""
    for id, source in texts.sources(language).items():
        yield id, re.sub(r"\{[^}]*\}|https://", "□", bare(source.text))


def wrong_signs(language: str) -> list[str]:
    """Patterns of what is wrong in its texts."""
    own = [KEPT["signs"][kind] for kind in (LANGUAGES[language].script, language) if kind in KEPT["signs"]]
    return [*own, _WRONG.replace(_BEFORE, "[,.]") if language == "fr" else _WRONG]


def joins(sign: str) -> bool:
    return sign.isalnum() or sign in _JOINING or unicodedata.category(sign) in ("Mn", "Mc", "Cf")


@ALL
def test_no_fact_is_glued_to_a_word(language: str) -> None:
    for id, name, before, after in facts(language):
        assert not joins(before[-1:] or " "), f"{language} {id}: …{before[-20:]}{{ {name} }}"
        assert not joins(after[:1] or " "), f"{language} {id}: {{ {name} }}{after[:20]}…"


@pytest.mark.parametrize("language", KEPT["beside"])
def test_no_word_beside_a_fact_would_have_to_fit_it(language: str) -> None:
    for id, name, before, after in facts(language):
        if id not in KEPT["fits_all"] and name not in ("phone", "count", "number"):
            around = f"{before}□{after}".casefold()
            assert not re.search(KEPT["beside"][language], around), (
                f"{language} {id}: …{before[-20:]}{{ {name} }}{after[:20]}…"
            )


@pytest.mark.parametrize("language", KEPT["no_nouns"])
def test_no_noun_is_counted_that_would_be_another_form_for_one(language: str) -> None:
    for id, name, _, after in facts(language):
        if name in KEPT["counting"] and id not in KEPT["never_one"]:
            noun = re.match(r" ([^\W\d_]+)", after)
            assert noun is None or noun[1] in KEPT["no_nouns"][language], f"{language} {id}: {{ {name} }}{after[:20]}"


@ALL
def test_exceptions_are_of_texts_that_there_are(language: str) -> None:
    assert (KEPT["never_one"] | KEPT["fits_all"]).keys() <= texts.sources(language).keys()


@ALL
def test_no_word_is_written_twice(language: str) -> None:
    for id, text in signs(language):
        doubled = {found[1] for found in re.finditer(r"(?<!\w)([^\W\d_]+) \1(?!\w)", text.casefold())}
        assert doubled <= {*KEPT["twice"].get(language, ())}, f"{language} {id}: {text}"


@ALL
def test_signs_are_those_of_the_script(language: str) -> None:
    for id, text in signs(language):
        for pattern in wrong_signs(language):
            found = re.search(pattern, text)
            assert not found, f"{language} {id}: …{text[max(0, found.start() - 20) : found.end() + 10]}…"


@pytest.mark.parametrize("language", KEPT["letters"])
def test_letters_are_those_of_the_language_and_not_of_its_neighbour(language: str) -> None:
    for id, text in signs(language):
        assert not set(text) & set(KEPT["letters"][language]), f"{language} {id}: {text}"


@pytest.mark.parametrize("language", KEPT["to_one"])
def test_everybody_is_spoken_to_alike(language: str) -> None:
    forbidden = {*KEPT["to_one"][language]} | (_singular_imperatives() if language == "ar" else set())
    for id, text in prose(language).items():
        if id not in KEPT["of_the_person"]:
            words = set(re.findall(r"[\w'\u064b-\u0652]+", text))
            endings = {word for word in words if len(word) > 2 and word[-1] in KEPT["endings"].get(language, "")}
            found = (words & forbidden) | (endings - {*KEPT["of_nobody"].get(language, ())})
            assert not found, f"{language} {id}: {found} in {text}"


def _singular_imperatives() -> set[str]:
    """Of each imperative to many that Arabic texts have, the one to a man: اضغطوا, اضغط."""
    plurals = (re.findall(r"(?<!\w)[وف]?(ا\w{2,}وا)(?!\w)", text) for text in prose("ar").values())
    found = {word.removesuffix("وا") for each in plurals for word in each}
    assert "اضغط" in found
    return found


@ALL
def test_sentences_are_short(language: str) -> None:
    for id, source in texts.sources(language).items():
        for words in sentences(source.text):
            assert len(words) <= LONGEST[language], f"{language} {id}: {len(words)} words: {' '.join(words)}"


def test_what_a_sentence_is() -> None:
    text = "<b>Er du syg?</b> Ring til { $phone }\nsagsbehandler (sagsbehandler i kommunen) – nu. »Ja.« Nej"
    assert [len(each) for each in sentences(text)] == [3, 3, 2, 1, 1]


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("ar", "اكتبوا, ثم"),
        ("ps", "ولې?"),
        ("ti", "ደውሉ, ጽሓፉ"),
        ("ti", "ደውሉ."),
        ("fr", "Où est-ce?"),
        ("fr", "«Terminé»"),
        ("da", "Nu , eller"),
        ("sw", "Sasa.."),
        ("uk", "“Готово”"),
    ],
)
def test_signs_of_another_script_are_seen(language: str, wrong: str) -> None:
    assert any(re.search(pattern, wrong) for pattern in wrong_signs(language))
