"""Puts texts that mean the same together, whatever their language.

Run from the repository: nlu/.venv/bin/python nlu/group.py
Reads a JSON list of texts from stdin, prints a JSON list of groups, each a list of places in it; the largest first.
"""

from __future__ import annotations

import json
import sys

from surroundings import prepare, repository

# 1 - cosine of two embeddings; unrelated texts are 0.15 and more apart in this model.
FARTHEST = 0.11


def main() -> int:
    """The exit code."""
    texts = json.load(sys.stdin)
    prepare(repository())
    print(json.dumps(group(texts)))
    return 0


def group(texts: list[str]) -> list[list[int]]:
    """Places of the texts that stand together."""
    if len(texts) < 2:
        return [[place] for place in range(len(texts))]
    from sklearn.cluster import AgglomerativeClustering

    from components.e5 import E5Featurizer

    vectors = E5Featurizer(E5Featurizer.get_default_config(), "e5").embed_with_progress(texts)
    clustering = AgglomerativeClustering(
        n_clusters=None, affinity="cosine", linkage="average", distance_threshold=FARTHEST
    )
    numbers = clustering.fit_predict(vectors)
    groups = [[place for place, own in enumerate(numbers) if own == number] for number in set(numbers.tolist())]
    return sorted(groups, key=lambda places: (-len(places), places))


if __name__ == "__main__":
    sys.exit(main())
