"""What a text says of a thing (for a child, folding, of wood), in no language. Knows nothing of Rasa."""

from __future__ import annotations

from pathlib import Path

from components.lookup import Lookup

TRAITS_FILE = "traits.tsv"
# A shorter word of another language than the text's is more often a coincidence than a loan.
LONG_ENOUGH = 6


class Traits:
    """The words of all languages for the traits of things; Dari is read with the Persian ones."""

    def __init__(self, table: str) -> None:
        """`table`: a heading with the languages, then a trait a line; words with commas between, as in entities.yml."""
        head, *lines = table.splitlines()
        languages = head.split("\t")[1:]
        lists: dict[str, dict[str, dict[str, list[str]]]] = {code: {"trait": {}} for code in languages}
        for line in lines:
            name, *cells = line.split("\t")
            for code, cell in zip(languages, cells, strict=True):
                lists[code]["trait"][name] = [term.strip() for term in cell.split(",") if term.strip()]
        self._lookup = Lookup(lists)
        self.table = table

    @classmethod
    def read(cls, path: Path) -> Traits:
        return cls(path.read_text(encoding="utf-8"))

    def find(self, text: str, language: str) -> list[str]:
        """The traits that `text` names, in the order of the alphabet."""
        hits = self._lookup.find(text, language)
        return sorted({hit.value for hit in hits if hit.own_language or hit.end - hit.start >= LONG_ENOUGH})
