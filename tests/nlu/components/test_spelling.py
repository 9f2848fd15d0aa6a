from __future__ import annotations

import pytest

from components.spelling import variants, words_of


def spelled(text: str) -> list[str]:
    return [word.spelling for word in words_of(text)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("كتاب", "کتاب"),
        ("کرسی", "كرسي"),
        ("كرسى", "کرسی"),
        ("أريد إلى آخر", "اريد الى اخر"),
        ("دراجة", "دراجه"),
        ("پاسکیلە", "پاسکیله"),
        ("مَلَابِس", "ملابس"),
        ("ســـرير", "سرير"),
        ("لباس‌ها", "لباسها"),
        ("ﻼ", "لا"),
        ("VINTERTØJ", "vintertøj"),
        ("Vélo", "velo"),
        ("ВЕЛОСИПЕД", "велосипед"),
        ("й", "й"),
        ("ＢＥＤ", "bed"),
        ("ፀሓይ", "ጸሓይ"),
        ("ዓራት", "ዐራት"),
    ],
)
def test_two_ways_to_write_a_word_are_one_spelling(one: str, other: str) -> None:
    assert spelled(one) == spelled(other)


@pytest.mark.parametrize("pair", [("bord", "ord"), ("سرير", "سري"), ("клас", "глас")])
def test_different_words_stay_different(pair: tuple[str, str]) -> None:
    assert spelled(pair[0]) != spelled(pair[1])


@pytest.mark.parametrize(
    "text", ["jeg vil have en Cykel!", "مَلَابِس شتوية؟", "l'armoire, s'il vous plaît", "😀 ክዳን 😀", "œuf æble"]
)
def test_places_point_into_the_text_as_written(text: str) -> None:
    for word in words_of(text):
        assert spelled(text[word.start : word.end]) == [word.spelling]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("والملابس", "ملابس"),
        ("بالدراجة", "دراجة"),
        ("للسرير", "سرير"),
        ("ودراجة", "دراجة"),
        ("ንክዳን", "ክዳን"),
        ("ናይክዳን", "ክዳን"),
    ],
)
def test_what_is_written_together_with_a_word_comes_off(written: str, meant: str) -> None:
    (word,) = spelled(written)
    assert spelled(meant)[0] in variants(word)


def test_a_word_is_not_stripped_to_nothing() -> None:
    (word,) = spelled("ولد")
    assert variants(word) == [word]
