"""What of a message may be kept: the words that everybody uses. Knows nothing of Rasa."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from components.ngrams import letters_only

# A word is everybody's when it stands in so many of our examples, or of the sentences.
EXAMPLES_NEEDED = 2
SENTENCES_NEEDED = 3
# A word that the sentences write with a capital more often than this is a name.
MOST_CAPITALS = 0.5
NUMBER, WORD = "#", "…"

_PIECE = re.compile(r"https?://\S+|\S+@\S+|@\w+|\+?\d[\d\s./:-]*\d|\d|[^\W\d_]+(?:['’ʼ][^\W\d_]+)*|[?!]")
_AFTER_FIRST = re.compile(r"(?<=[^\s.!?:;«\"]\s)[^\W\d_]+")


class Vocabulary:
    """Lower-case words as `letters_only` writes them."""

    def __init__(self, words: Iterable[str]) -> None:
        self.words = frozenset(words)

    @classmethod
    def fit(cls, examples: Iterable[str], sentences: Iterable[str]) -> Vocabulary:
        """The words of our own examples, and those of the sentences that are no names."""
        in_examples = Counter(word for text in examples for word in set(letters_only(text).split()))
        in_sentences: Counter[str] = Counter()
        capitals: Counter[str] = Counter()
        for sentence in sentences:
            in_sentences.update(set(letters_only(sentence).split()))
            capitals.update(word.lower() for word in _AFTER_FIRST.findall(sentence) if word[0].isupper())
        own = {word for word, count in in_examples.items() if count >= EXAMPLES_NEEDED}
        others = {
            word
            for word, count in in_sentences.items()
            if count >= SENTENCES_NEEDED and capitals[word] <= MOST_CAPITALS * count
        }
        return cls(own | others)

    def redact(self, text: str) -> str:
        """`text` with `#` for numbers and `…` for addresses and for words that are not everybody's, names too."""
        kept: list[str] = []
        for piece in _PIECE.findall(text):
            shown = self._shown(piece)
            if not (shown in (NUMBER, WORD) and kept and kept[-1] == shown):
                kept.append(shown)
        return " ".join(kept)

    def _shown(self, piece: str) -> str:
        if piece in "?!":
            return piece
        if piece[0].isdigit() or piece[0] == "+":
            return NUMBER
        return piece.lower() if letters_only(piece) in self.words else WORD

    def save(self, path: Path) -> None:
        path.write_text("\n".join(sorted(self.words)), encoding="utf-8")

    @classmethod
    def load(cls, path: Path) -> Vocabulary:
        return cls(path.read_text(encoding="utf-8").split("\n"))
