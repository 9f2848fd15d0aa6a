"""What a speaker types in place of a text: taken where it fits, refused with one reason where it does not."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from config import texts, wordings
from config.languages import LANGUAGES
from config.wordings import Wrong, checked

ALL = pytest.mark.parametrize("language", LANGUAGES)
OLD = "<b>Ring { $phone } nu.</b>\nDet er gratis. Skriv /start."
SIGNS = list('abæ ·{}$<>/[]*."\\-=#@&\n\u200f\u2068١፩фب0')
TYPED = st.lists(st.sampled_from([*SIGNS, "{ $phone }", "<b>", "</b>", "Ring"])).map("".join)


def wrong(typed: str, language: str = "da", old: str = OLD, id: str = "x") -> tuple[str, str]:
    found = checked(language, id, old, typed)
    assert isinstance(found, Wrong), found
    return found.kind, found.what


@ALL
def test_every_text_may_stand_in_its_own_place(language: str) -> None:
    for id in texts.ordered():
        text = texts.sources(language)[id].text
        assert checked(language, id, text, text) == text, id


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("<b>Ring {$phone} straks.</b>", "<b>Ring { $phone } straks.</b>"),
        ("  Ring <b>{  $phone  }</b>!  ", "Ring <b>{ $phone }</b>!"),
        ("<b>Ring \u2068{ $phone }\u2069</b>\u200f nu", "<b>Ring { $phone }</b> nu"),
        ("<b>Ring</b>\r\n\r\n\r\n\r\n{ $phone }", "<b>Ring</b>\n\n{ $phone }"),
        ("<b>Ring</b>\n* til { $phone }", '<b>Ring</b>\n{ "*" } til { $phone }'),
        ("<b>Ring</b>\n.navn = { $phone }", '<b>Ring</b>\n{ "." }navn = { $phone }'),
        ("# <b>Ring</b>\n- { $phone }", "# <b>Ring</b>\n- { $phone }"),
        ("<b>Ring</b> { $phone } f.eks. bl.a. m.m. og /start", "<b>Ring</b> { $phone } f.eks. bl.a. m.m. og /start"),
    ],
)
def test_what_fits_is_taken_as_its_file_would_have_it(typed: str, kept: str) -> None:
    assert checked("da", "x", OLD, typed) == kept
    assert checked("da", "x", OLD, kept) == kept


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("", ("empty", "")),
        ("<b>{ $phone }</b>", ("empty", "")),
        ("\u2068\u200f \n", ("empty", "")),
        ("<b>Ring { $phone }</b>" + "a" * 200, ("long", str(2 * len(OLD) + 60))),
        ("<b>Ring nu</b>", ("missing", "{ $phone }")),
        ("Ring { $phone }", ("missing", "<b>, </b>")),
        ("<b>Ring { $phone } { $name }</b>", ("extra", "{ $name }")),
        ("<b>Ring { $phone } { greet }</b>", ("extra", "{ greet }")),
        ("<b>Ring { $phone }</b> <i>nu</i>", ("extra", "<i>, </i>")),
        ("</b>Ring { $phone }<b>", ("signs", "")),
        ("<b>Ring { $phone }</b> <a href='x'>", ("signs", "")),
        ("<b>Ring { $phone }</b> & nu", ("signs", "")),
        ("<b>Ring { $phone </b>", ("signs", "")),
        ("<b>Ring { $phone }}</b>", ("signs", "")),
        ("<b>Ring {{ $phone }}</b>", ("signs", "")),
        ('<b>Ring { $phone } { "112" }</b>', ("signs", "")),
        ("<b>Ring { $phone -> *[x] y }</b>", ("signs", "")),
        ("<b>Ring { NUMBER($phone) }</b>", ("signs", "")),
        ("<b>Ring { $phone }</b> https://x", ("link", "")),
        ("<b>Ring { $phone }</b> naestved.dk", ("link", "")),
        ("<b>Ring { $phone }</b> t.me", ("link", "")),
        ("<b>Ring { $phone }</b> www", ("link", "")),
        ("<b>Ring { $phone }</b> 🅔🅥🅘🅛.🅓🅚", ("signs", "")),
        ("<b>Ring { $phone }</b> 🄴vil", ("signs", "")),
        ("<b>Ring { $phone }</b> naestved．dk", ("link", "")),
        ("<b>Ring { $phone }</b> /forget", ("link", "")),
        ("<b>Ring { $phone }</b> @nogen", ("name", "")),
        ("<b>Ring { $phone }</b> ＠nogen", ("name", "")),
        ("<b>Ring { $phone }</b> 112", ("number", "112")),
        ("<b>Ring { $phone }</b> ١١٢", ("number", "١١٢")),
        ("<b>Ring { $phone }</b> ½", ("number", "1")),
        ("<b>Ring { $phone }</b> тут", ("script", "")),
    ],
)
def test_what_does_not_fit_is_refused_for_one_reason(typed: str, kind: tuple[str, str]) -> None:
    found = wrong(typed)
    assert found[0] == kind[0]
    if kind[1]:
        assert found[1] == kind[1]


@pytest.mark.parametrize(
    ("language", "typed", "fits"),
    [
        ("ti", "ንዓ ናብ Jobcenter ኪድ", True),
        ("ti", "Come to the Jobcenter", False),
        ("ar", "تعالوا إلى Jobcenter", True),
        ("ar", "ንዓ", False),
        ("uk", "Приходьте до Jobcenter", True),
        ("uk", "Prychodte do Jobcenter", False),
        ("so", "Imow Jobcenter", True),
        ("so", "تعالوا", False),
    ],
)
def test_a_text_stays_in_the_script_of_its_language(language: str, typed: str, fits: bool) -> None:
    assert isinstance(checked(language, "x", "x" * 40, typed), str) is fits


@pytest.mark.parametrize("sign", ["{", "}", "<", "{ ", "a", "a-", "<b>", "{ $", "[", ".", "\n", "@", "1", "\u200f"])
def test_the_longest_of_one_sign_is_refused_and_breaks_nothing(sign: str) -> None:
    typed = sign * 4096
    assert isinstance(checked("da", "x", "x" * 3000, typed[:2999]), str | Wrong)
    assert isinstance(checked("da", "x", OLD, typed), Wrong)


def test_labels_and_commands_stay_short() -> None:
    assert wrong("a" * 37, old="a" * 36, id="intent-x") == ("long", "36")
    assert wrong("a" * 101, old="a" * 99, id="command-x") == ("long", "100")
    assert wrong("ab", old="abcd", id="command-x")[0] == "long"


@pytest.mark.parametrize(("id", "most"), [("bot-name", 64), ("bot-short", 112), ("bot-description", 247)])
def test_what_telegram_keeps_is_no_longer_than_it_takes(id: str, most: int) -> None:
    assert wrong("a" * (most + 1), old="a" * most, id=id) == ("long", str(most))
    assert checked("da", id, "b" * most, "a" * most) == "a" * most


def test_a_text_with_forms_for_one_and_many_is_not_typed_in_a_chat() -> None:
    forms = "Gange: { $count ->\n    [one] en\n   *[other] flere\n}"
    assert not wordings.can_be_changed(forms)
    assert checked("da", "x", forms, forms) == forms
    assert wrong("Gange: { $count }", old=forms) == ("extra", "{ $count }")


@given(TYPED.map(lambda more: f"<b>Ring {{ $phone }}</b>{more}") | TYPED)
def test_whatever_is_typed_what_is_taken_can_be_said_and_has_nothing_new(typed: str) -> None:
    found = checked("da", "x", OLD, typed)
    if isinstance(found, Wrong):
        return
    assert checked("da", "x", OLD, found) == found
    pattern = wordings.parsed(found)
    assert pattern is not None
    assert texts.names(found) == ("phone",)
    assert re.findall(r"</?\w+>", found) == ["<b>", "</b>"]
    words = wordings.bare(found)
    assert not re.search(r"[<>&@\d]", words)
    assert not any(unicodedata.category(c) in ("Cf", "Cs", "Co") for c in found)


@given(st.sampled_from(sorted(LANGUAGES)), st.data())
def test_a_text_with_another_text_s_words_is_taken_only_with_its_own_slots_and_marks(
    language: str, data: st.DataObject
) -> None:
    id, other = data.draw(st.tuples(*[st.sampled_from(texts.ordered())] * 2))
    old, typed = (texts.sources(language)[each].text for each in (id, other))
    found = checked(language, id, old, typed)
    same = set(wordings.marks(old)) == set(wordings.marks(typed))
    assert not isinstance(found, str) or same
