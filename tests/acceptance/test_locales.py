"""Our language model takes each language's prose for what it is."""

from __future__ import annotations

import json
import re

import pytest

from config.languages import LANGUAGES, same_for_reader
from tests.acceptance.test_command_line import vejviser
from tests.config.test_locales import bare, messages

FEWEST_WORDS = 5


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_prose_is_recognised(language: str) -> None:
    texts = [" ".join(bare(text).split()) for *_, text in messages(language).values()]
    longer = [text for text in texts if len(re.findall(r"\w+", text)) >= FEWEST_WORDS]
    _, out, error = await vejviser("identify", "-", stdin="\n".join(longer))
    found = [json.loads(line)["language"] for line in out.splitlines()]
    assert len(found) == len(longer), error
    right = sum(same_for_reader(each, language) for each in found)
    assert right / len(found) >= 0.95
