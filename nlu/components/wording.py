"""Learns what needs nothing but the words of texts, their spelling and their concepts, beside everything else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import numpy as np

from components.beside import begin, beside
from components.concepts import BITS, hashed_concepts
from components.examples import Example
from components.glossary import RememberingGlossary
from components.linear import Learning, LinearModel
from components.ngrams import NgramClassifier, letters_only
from components.scripts import LATIN, is_in
from components.sounds import in_latin

# How much rare n-grams and rare concepts count more than common ones, and how fast what is learnt fades; chosen on
# messages that nothing was learnt from (docs/nlu.md).
LEARN_SPELLING = Learning(epochs=2, decay=1e-5, rarity=0.5)
LEARN_CONCEPTS = Learning(decay=1e-4, rarity=1.0)


class Sample(NamedTuple):
    """A text to learn from, the language that it was written in, and its label."""

    text: str
    language: str
    label: str


def begin_wording(examples: Iterable[Example], data: Path) -> None:
    """Begins early what `fit_wording` will be asked for, with the samples of the intents and with those of danger."""
    for samples in samples_of(examples):
        begin(len(samples), fit_spelling, samples)
        begin(len(samples), fit_concepts, samples, data)


def samples_of(examples: Iterable[Example]) -> tuple[list[Sample], list[Sample]]:
    """With the intent and with the danger of the examples that have one, each once."""
    once = dict.fromkeys((each.text, each.language, each.intent, each.danger) for each in examples)
    intents = [Sample(text, language, intent) for text, language, intent, _ in once if intent]
    return intents, [Sample(text, language, danger) for text, language, _, danger in once if danger]


def fit_wording(samples: Sequence[Sample], data: Path) -> tuple[Future[NgramClassifier], Future[LinearModel]]:
    """The models of the spelling and of the concepts, to come; what words mean stand in the dictionaries in `data`."""
    return beside(len(samples), fit_spelling, samples), beside(len(samples), fit_concepts, samples, data)


def fit_spelling(samples: Sequence[Sample]) -> NgramClassifier:
    # Whoever has no keyboard for their script writes it in Latin letters: the spelling model learns both.
    latin = [(in_latin(each.text), each.label) for each in samples if not is_in(each.text, LATIN)]
    # Ukrainian "yes" in Latin letters is Danish "thanks": what somebody really wrote counts.
    written = {letters_only(each.text) for each in samples}
    latin = [(text, label) for text, label in latin if letters_only(text) not in written]
    texts, labels = zip(*((each.text, each.label) for each in samples), *latin, strict=True)
    return NgramClassifier.fit(texts, labels, longest=5, bits=18, heard=True, how=LEARN_SPELLING)


def fit_concepts(samples: Sequence[Sample], data: Path) -> LinearModel:
    taught = [(_concepts_to_learn(each.text, each.language, data), each.label) for each in samples]
    return LinearModel.fit(taught, BITS, LEARN_CONCEPTS)


# For learning only. Intents and danger are learnt from the same texts.
@lru_cache(maxsize=1 << 17)
def _concepts_to_learn(text: str, language: str, data: Path) -> np.ndarray:
    return hashed_concepts(_read(data).gloss(text, language)).astype(np.int32)


@lru_cache(maxsize=1)
def _read(data: Path) -> RememberingGlossary:
    return RememberingGlossary.read(data)
