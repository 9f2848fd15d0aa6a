"""What staff write in passing, by somebody who had seen no example and no rule: strangers.tsv, 12 messages a language.

Nothing of it was used to write config/correcting.yml. The bounds are what was measured when it came.
"""

from __future__ import annotations

import csv
from pathlib import Path

from actions.facts import said
from actions.kernel.turn import Understanding
from store.forms import Answers
from tests.actions.scene import Scene

MESSAGES = Path(__file__).with_name("strangers.tsv")
PHONES_RIGHT = 38
OTHERS_TAKEN = 1


async def _heard(scene: Scene, row: dict[str, str]) -> Answers | None:
    person = scene.people["ida"]
    person.language, person.topic = row["language"], None
    return said.heard(await scene.turn("ida", Understanding("", 0.0), row["text"]))


def _rows() -> list[dict[str, str]]:
    with MESSAGES.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


async def test_new_numbers_of_strangers_are_read_and_none_is_read_wrongly(scene: Scene) -> None:
    right = 0
    for row in _rows():
        if row["what"] != "phone":
            continue
        new = str((await _heard(scene, row) or {}).get("phone", ""))
        wanted = row["value"].replace(" ", "")
        assert new in ("", f"+45{wanted}"), row["text"]
        right += bool(new)
    assert right >= PHONES_RIGHT


async def test_what_says_no_change_is_seldom_taken_for_one(scene: Scene) -> None:
    others = [row for row in _rows() if row["kind"] == "other"]
    taken = [row["text"] for row in others if await _heard(scene, row) is not None]
    assert len(others) == 56
    assert len(taken) <= OTHERS_TAKEN, taken
