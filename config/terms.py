"""One word for one thing: what each idea is called in each language, and what it is not called (`terms.yml`)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import Self

import yaml
from pydantic import BaseModel, ConfigDict, Field, model_validator

from config import texts, wordings
from config.languages import LANGUAGES
from config.settings import ROOT

# Scripts that write what other languages say with a word of its own at the beginning of the word: "and", "to", "the".
_WITH_PREFIXES = ("Arabic", "Ethiopic")


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(_Strict):
    """The forms that texts have, the chosen one first, and the words that none may have."""

    chosen: tuple[str, ...] = Field(alias="is", min_length=1)
    avoided: tuple[str, ...] = Field(alias="not", default=())

    @model_validator(mode="after")
    def _differ(self) -> Self:
        if both := {*map(folded, self.chosen)} & {*map(folded, self.avoided)}:
            raise ValueError(f"both what it is and what it is not: {sorted(both)}")
        return self


class Term(_Strict):
    """`loose` says why translations may go without it, `excepted` why single texts may."""

    means: str
    words: Mapping[str, Words]
    loose: str = ""
    excepted: Mapping[str, str] = Field(alias="except", default={})

    @model_validator(mode="before")
    @classmethod
    def _by_language(cls, raw: dict[str, object]) -> dict[str, object]:
        if missing := LANGUAGES.keys() - raw.keys():
            raise ValueError(f"no words in {sorted(missing)}")
        rest = {key: value for key, value in raw.items() if key not in LANGUAGES}
        return {**rest, "words": {language: raw[language] for language in LANGUAGES}}


@cache
def terms() -> Mapping[str, Term]:
    """All terms by their ids. Raises pydantic.ValidationError where the file is not as it should be."""
    raw = yaml.safe_load((ROOT / "config" / "terms.yml").read_text(encoding="utf-8"))
    return {id: Term.model_validate(each) for id, each in raw.items()}


def folded(text: str) -> str:
    """The words as they are compared: without slots and marks, no matter how big the letters are."""
    bare = wordings.bare(unicodedata.normalize("NFC", text)).replace("’", "'")
    return " ".join(bare.casefold().split())


@cache
def prose(language: str) -> Mapping[str, str]:
    """The folded texts of the files, by their ids."""
    return {id: folded(source.text) for id, source in texts.sources(language).items()}


def has_word(text: str, word: str) -> bool:
    """Whether a folded text has it as a whole word."""
    return bool(_pattern(folded(word), whole=True, starts=True).search(text))


def has_form(language: str, text: str, form: str) -> bool:
    """Whether a folded text has it with any ending; with any prefix in some scripts, and where it begins with `*`."""
    starts = LANGUAGES[language].script not in _WITH_PREFIXES and not form.startswith("*")
    return bool(_pattern(folded(form.removeprefix("*")), whole=False, starts=starts).search(text))


@cache
def _pattern(word: str, *, whole: bool, starts: bool) -> re.Pattern[str]:
    before = r"(?<!\w)" if starts and word[0].isalnum() else ""
    after = r"(?![\w\u200c])" if whole and word[-1].isalnum() else ""
    return re.compile(before + re.escape(word) + after)
