from __future__ import annotations

import base64
from collections import Counter

import numpy as np
import pytest

from components.examples import LANGUAGES, read_examples
from components.meaning import packed
from surroundings import repository
from trained import read_component


@pytest.mark.parametrize("scale", [1e-3, 1.0, 10.0])
def test_a_packed_vector_keeps_its_direction_and_is_of_one_length(scale: float) -> None:
    vector = np.random.default_rng(1).normal(size=384).astype(np.float32) * scale
    text = packed(vector)
    assert len(text) == 512
    read = np.frombuffer(base64.b64decode(text), dtype=np.int8).astype(float)
    assert read @ vector / np.linalg.norm(read) / np.linalg.norm(vector) > 0.999


def test_nothing_is_packed_as_nothing() -> None:
    assert base64.b64decode(packed(np.zeros(384))) == bytes(384)


def test_each_languages_mean_is_made_of_many_examples() -> None:
    means_of = set(read_component(repository(), "Meaning")["means_of"])
    examples = [each for each in read_examples(repository() / "nlu_data") if each.intent in means_of]
    counts = Counter(each.language for each in examples if each.is_embedded())
    assert set(counts) == set(LANGUAGES)
    assert min(counts.values()) >= 40
