"""What is compared of the questions that wait, and from where on two are shown as one."""

from __future__ import annotations

from dataclasses import dataclass

# The cosine from which on two questions are shown as one; docs/nlu.md has the figures.
SAME = 0.45
SIZE = 384


@dataclass(frozen=True)
class Asked:
    """What is compared of a question: its words, and what it means (384 signed bytes; zeros where nobody knows)."""

    words: str
    vector: bytes
