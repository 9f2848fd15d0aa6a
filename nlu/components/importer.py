"""Rasa importer: reads the examples of nlu_data/ with the C parser. Rasa's own takes ten seconds longer for 15,000."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from rasa.shared.importers.rasa import RasaFileImporter
from rasa.shared.nlu.constants import INTENT, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from components.concept_finder import WRITTEN_IN
from components.examples import Example, read_examples, read_written
from components.paths import root

DATA = Path("nlu_data")
# Of fewer examples of a kind, in all languages, none is left out.
FEW = 100


class ExamplesImporter(RasaFileImporter):
    """As RasaFileImporter, but for the examples: texts with an intent, and no marks of entities in them."""

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """All examples; `language` means nothing here, one model learns all of them."""
        data = root() / DATA
        examples = [*read_examples(data), *read_written(data)]
        counts = Counter((example.intent, example.danger) for example in examples)
        few = {kind for kind, count in counts.items() if count < FEW}
        return TrainingData([_message(each, all_of_it=(each.intent, each.danger) in few) for each in examples])


def _message(example: Example, *, all_of_it: bool) -> Message:
    """`danger` is for the detector, `embed` for the featurizer, the language for the concepts."""
    content = {
        TEXT: example.text,
        WRITTEN_IN: example.language,
        "danger": example.danger,
        "embed": all_of_it or example.is_embedded,
    }
    return Message({**content, INTENT: example.intent} if example.intent else content)
