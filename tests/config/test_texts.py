"""The texts that speakers check: their order, and what the database has over the files."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from config import texts, voices
from config.languages import LANGUAGES
from config.texts import Change, digest
from rendering import locales

ID = "emergency-doctor"


@pytest.fixture(autouse=True)
def _nothing_over_the_files() -> Iterator[None]:
    yield
    texts.use(())


def change(text: str, id: str = ID, language: str = "ti", **more: str) -> Change:
    here, danish = texts.sources(language)[id].text, texts.sources("da")[id].text
    return Change(**{"before": digest(here), "source": digest(danish), **more}, language=language, id=id, text=text)


def said(language: str = "ti", id: str = ID) -> str:
    return locales.text(language, id, {"phone": "1813", "name": "N"})


def test_the_most_dangerous_come_first_and_all_come_once() -> None:
    first = [texts.sources("da")[id].file for id in texts.ordered()[:4]]
    assert set(first) == {"emergency.ftl"}
    assert len(set(texts.ordered())) == len(texts.ordered())
    assert {"greet", "privacy", "danger-call"} <= set(texts.ordered())
    assert "only-day" not in texts.ordered()


def test_what_is_named_in_the_list_is_there() -> None:
    known = texts.sources("da")
    files = {each.file for each in known.values()}
    for names in texts._listed().values():
        assert set(names) <= files | known.keys()
        assert len(set(names)) == len(names)


def test_danger_health_and_privacy_take_two_and_danish_always_does() -> None:
    assert all(map(texts.is_careful, ("emergency", "danger-call", "privacy", "doctor-refused")))
    assert not texts.takes_two("greet", "ti")
    assert texts.takes_two("greet", "da")


def test_a_change_is_said_at_once_also_by_what_refers_to_it_and_not_in_other_languages() -> None:
    before, other = said(), said("so")
    texts.use([change("ሓኪም፦ { $phone } ({ $name })")])
    assert said() == "ሓኪም፦ \u20681813\u2069 (\u2068N\u2069)"
    assert said("so") == other
    texts.use([change("ኣርእየኒ", "button-danish")])
    assert "ኣርእየኒ" in locales.text("ti", "doctor-refused")
    assert said() == before


@pytest.mark.parametrize(
    "broken",
    [
        change("ሓኪም"), change("ሓኪም { $phone } ({ $name )"), change("Call { $phone } ({ $name })"),
        change("ሓኪም { $phone } ({ $name }) <b>"), change("ሓኪም { $phone } { $name } 112"),
        Change("ti", "no-such-text", "ሓኪም", "x", "x"), Change("xx", ID, "ሓኪም", "x", "x"),
        change("ሓኪም { $phone } ({ $name })", before="x", source="x"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_passed_over(broken: Change) -> None:
    before = said()
    texts.use([broken])
    assert said() == before


@pytest.mark.parametrize("old", [{"before": "x"}, {"source": "x"}])
def test_it_goes_on_where_only_the_file_or_only_the_danish_text_is_another_one(old: dict[str, str]) -> None:
    texts.use([change("ሓኪም { $phone } ({ $name })", **old)])
    assert said().startswith("ሓኪም")


def test_an_answer_is_said_as_the_file_has_it_where_the_change_breaks_after_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = said()
    monkeypatch.setattr(texts, "stands", lambda change: True)
    texts.use([change("ሓኪም { $nobody }")])
    assert said() == before


def test_a_recording_is_of_the_words_that_count() -> None:
    read = voices.digest("ti", ID)
    texts.use([change("ሓኪም፦ { $phone } ({ $name })")])
    assert voices.digest("ti", ID) != read
    assert voices.digests("ti")["emergency"] == voices.digest("ti", "emergency")
    texts.use(())
    assert voices.digest("ti", ID) == read


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_texts_are_those_that_are_said(language: str) -> None:
    known = locales.bundle(language)
    assert all(map(known.has_message, texts.sources(language)))
