from __future__ import annotations

import base64

import numpy as np
import pytest

from components.meaning import packed


@pytest.mark.parametrize("scale", [1e-3, 1.0, 10.0])
def test_a_packed_vector_keeps_its_direction_and_is_of_one_length(scale: float) -> None:
    vector = np.random.default_rng(1).normal(size=384).astype(np.float32) * scale
    text = packed(vector)
    assert len(text) == 512
    read = np.frombuffer(base64.b64decode(text), dtype=np.int8).astype(float)
    assert read @ vector / np.linalg.norm(read) / np.linalg.norm(vector) > 0.999


def test_nothing_is_packed_as_nothing() -> None:
    assert base64.b64decode(packed(np.zeros(384))) == bytes(384)
