"""Which of the fourteen languages a text is in: an n-gram model that knows nothing of Rasa."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from components.examples import OUTSIDE_FILE, SENTENCES_FILE, read_examples, read_sentences, read_written
from components.ngrams import NgramClassifier
from components.scripts import is_in
from components.sounds import in_latin

MODEL_FILE = "language.npz"
RANKING_LENGTH = 3
# Most messages are short, so the model also learns from the first words of each sentence.
PREFIX_LENGTHS = (5, 3)
# Our examples are short already: their beginnings teach nothing new.
FEWEST_WORDS_LEFT_OUT = 6
# Of what strangers wrote a share is enough; with half of that, or two rounds, "tak" was taken for Ukrainian.
SHARE_OF_WRITTEN = 0.2


class LanguageModel:
    """Names the language of a text and how sure that is."""

    def __init__(self, classifier: NgramClassifier) -> None:
        self._classifier = classifier

    @classmethod
    def fit(cls, samples: Iterable[tuple[str, str]]) -> LanguageModel:
        """Learns from (language, text) pairs."""
        pairs = [(language, part) for language, text in samples for part in with_prefixes(text)]
        texts, languages = [text for _, text in pairs], [language for language, _ in pairs]
        return cls(NgramClassifier.fit(texts, languages, longest=4, bits=17))

    def identify(self, text: str) -> dict[str, object]:
        """`{"name", "confidence", "ranking": [{"name", "confidence"} x 3]}`."""
        probabilities = self._classifier.probabilities(text)
        best = np.argsort(-probabilities)[:RANKING_LENGTH]
        ranking = [
            {"name": self._classifier.labels[index], "confidence": round(float(probabilities[index]), 4)}
            for index in best
        ]
        return {**ranking[0], "ranking": ranking}

    def save(self, folder: Path) -> None:
        self._classifier.save(folder / MODEL_FILE)

    @classmethod
    def load(cls, folder: Path) -> LanguageModel:
        return cls(NgramClassifier.load(folder / MODEL_FILE))


def training_samples(data: Path) -> list[tuple[str, str]]:
    """(language, text) of every example and, where the file exists, of every sentence under `data`.

    Not of what is outside: some of that is in other languages.
    """
    written = [
        each for each in read_written(data) if each.is_among(SHARE_OF_WRITTEN) and each.path.name != OUTSIDE_FILE
    ]
    samples = [(example.language, example.text) for example in (*read_examples(data), *written)]
    # Transliterated text counts for its language; Arabic script says too little of the vowels to be spelt out.
    spelt = ("CYRILLIC", "ETHIOPIC")
    samples += [
        (language, in_latin(text)) for language, text in samples if any(is_in(text, script) for script in spelt)
    ]
    sentences = data / SENTENCES_FILE
    return samples + (read_sentences(sentences) if sentences.exists() else [])


def with_prefixes(text: str) -> list[str]:
    """The text, and its first five and three words where it is much longer than that."""
    words = text.split()
    shortest = FEWEST_WORDS_LEFT_OUT
    return [text, *(" ".join(words[:length]) for length in PREFIX_LENGTHS if len(words) >= length + shortest)]
