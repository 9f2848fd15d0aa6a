from __future__ import annotations

import time

import pytest

from components.lookup import Lookup

LISTS = {
    "da": {
        "item": {
            "bicycle": ["cykel", "cykl*"],
            "clothes": ["tøj"],
            "winter_clothes": ["vintertøj", "varmt tøj"],
            "table": ["bord"],
            "other": ["ting"],
        },
        "course": {"jobcafe": ["jobcafé*"], "danish": ["dansk"]},
        "contact_topic": {"jobcafe": ["jobcafé*"]},
    },
    "fr": {"item": {"bed": ["lit", "lits"], "furniture": ["bord"], "winter_clothes": ["vêtements d'hiver"]}},
    "ar": {"item": {"winter_clothes": ["ملابس شتوية"], "bicycle": ["الدراجة"], "clothes": ["ملابس"]}},
    "fa": {"item": {"bicycle": ["دوچرخه"]}},
    "ti": {"item": {"clothes": ["ክዳን"]}},
    "uk": {"item": {"shoes": ["взутт*", "черевик*"]}},
}


@pytest.fixture(scope="module")
def lookup() -> Lookup:
    return Lookup(LISTS)


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("da", "Har I en CYKEL?", [("item", "bicycle", "CYKEL")]),
        ("da", "cyklerne", [("item", "bicycle", "cyklerne")]),
        ("da", "motorcykel", []),
        ("da", "bordtennis", []),
        (
            "da",
            "vi mangler tøj og varmt tøj",
            [("item", "clothes", "tøj"), ("item", "winter_clothes", "varmt tøj")],
        ),
        ("fr", "des vêtements d’hiver", [("item", "winter_clothes", "vêtements d’hiver")]),
        ("ar", "أحتاج الملابس الشتوية", [("item", "winter_clothes", "الملابس الشتوية")]),
        ("ar", "ودراجة", [("item", "bicycle", "ودراجة")]),
        ("prs", "یک دوچرخه", [("item", "bicycle", "دوچرخه")]),
        ("ti", "ንክዳን እደሊ", [("item", "clothes", "ንክዳን")]),
        ("uk", "потрібне взуття та черевики", [("item", "shoes", "взуття"), ("item", "shoes", "черевики")]),
        ("so", "ma heli karaa cykel", [("item", "bicycle", "cykel")]),
        ("da", "", []),
    ],
)
def test_finds_the_terms_in_a_message(
    lookup: Lookup, language: str, text: str, expected: list[tuple[str, str, str]]
) -> None:
    hits = lookup.find(text, language)
    assert [(hit.entity, hit.value, text[hit.start : hit.end]) for hit in hits] == expected


@pytest.mark.parametrize(("language", "value"), [("da", "table"), ("fr", "furniture")])
def test_the_list_of_the_messages_language_is_believed(lookup: Lookup, language: str, value: str) -> None:
    assert [hit.value for hit in lookup.find("bord", language)] == [value]


def test_a_word_can_be_two_entities_at_once(lookup: Lookup) -> None:
    hits = lookup.find("ring til Jobcaféen", "da")
    assert [(hit.entity, hit.value) for hit in hits] == [("contact_topic", "jobcafe"), ("course", "jobcafe")]


def test_other_is_the_answer_only_when_there_is_no_better(lookup: Lookup) -> None:
    assert [hit.value for hit in lookup.find("nogle ting", "da")] == ["other"]
    assert [hit.value for hit in lookup.find("nogle ting og en cykel", "da")] == ["bicycle"]


def test_a_long_message_takes_milliseconds(lookup: Lookup) -> None:
    text = "vi mangler varmt tøj, en cykel og et bord " * 100
    started = time.perf_counter()
    hits = lookup.find(text, "da")
    assert len(hits) == 300
    assert time.perf_counter() - started < 1.0
