"""Our language model takes each language's prose for what it is."""

from __future__ import annotations

import json
import re
from itertools import chain, islice

import pytest

from config.languages import LANGUAGES, same_for_reader
from tests.acceptance.test_command_line import vejviser
from tests.config.test_locales import bare, messages

FEWEST_WORDS = 5


def prose(language: str) -> list[str]:
    texts = [" ".join(bare(text).split()) for *_, text in messages(language).values()]
    return [text for text in texts if len(re.findall(r"\w+", text)) >= FEWEST_WORDS]


@pytest.fixture(scope="module")
async def identified() -> dict[str, list[str]]:
    """What each text of each language was taken for, in their order.

    One run of the command for all: loading the model takes longer than everything else.
    """
    texts = {language: prose(language) for language in LANGUAGES}
    code, out, error = await vejviser("identify", "-", stdin="\n".join(chain.from_iterable(texts.values())))
    assert code == 0, error
    found = iter([json.loads(line)["language"] for line in out.splitlines()])
    return {language: list(islice(found, len(of_language))) for language, of_language in texts.items()}


@pytest.mark.parametrize("language", LANGUAGES)
async def test_the_prose_is_recognised(identified: dict[str, list[str]], language: str) -> None:
    found, longer = identified[language], prose(language)
    assert len(found) == len(longer)
    right = sum(same_for_reader(each, language) for each in found)
    assert right / len(found) >= 0.95
