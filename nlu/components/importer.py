"""Rasa importer: reads the examples of nlu_data/ with the C parser. Rasa's own takes ten seconds longer for 15,000."""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Self

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.concept_finder import DATA, WRITTEN_IN
from components.danger import LABEL
from components.examples import LONGEST_SAFE, Example, read_examples, read_written
from components.paths import root

# So many of a kind teach the meaning, of all languages together, where there are so many.
LEAST = 15


class ExamplesImporter(RasaFileImporter):
    """As RasaFileImporter, but for the examples: texts with an intent, and no marks of entities in them."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """All examples; `language` means nothing here, one model learns all of them."""
        data = root() / DATA
        examples = [*read_examples(data), *read_written(data)]
        lengths: defaultdict[tuple[str, str | None], list[int]] = defaultdict(list)
        for each in examples:
            lengths[each.intent, each.danger].append(len(each.text))
        embedded = {kind: _embedded(sorted(found)) for kind, found in lengths.items()}
        return TrainingData([_message(each, *embedded[each.intent, each.danger]) for each in examples])


class _Example(Message):
    """Rasa copies each example and takes its fingerprint three times, all it holds: 20 seconds for 88,000 of them."""

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        """Itself: nobody changes what another holds."""
        return self

    def fingerprint(self) -> str:
        """Of what tells one example from another."""
        said = "\t".join(str(self.get(each)) for each in (TEXT, INTENT, LABEL, WRITTEN_IN))
        return hashlib.md5(said.encode(), usedforsecurity=False).hexdigest()


def _embedded(lengths: Sequence[int]) -> tuple[float, int]:
    """Of a kind whose texts have these lengths, the shortest first: the share that is embedded at least, and how long a
    text may be for it."""
    longest = max(LONGEST_SAFE, lengths[:LEAST][-1])
    return LEAST / bisect_right(lengths, longest), longest


def _message(example: Example, at_least: float, longest: int = 0) -> Message:
    """`danger` is for the detector, `embed` for the featurizer, the language for the concepts."""
    content = {
        TEXT: example.text,
        WRITTEN_IN: example.language,
        LABEL: example.danger,
        "embed": example.is_embedded(at_least, longest),
    }
    return _Example({**content, INTENT: example.intent} if example.intent else content)
