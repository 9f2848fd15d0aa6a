"""A letter is understood in the reader's process: as in the bot, and whatever becomes of that process."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime

import pytest

from actions.letters.learnt import load_current
from actions.letters.understanding import understood
from bot.letters import asking, process
from bot.letters.asking import Asked
from bot.letters.frames import LINES
from bot.letters.process import Reader
from bot.outgoing.apart import PYTHON
from bot.outgoing.tray import Tray
from config.facts import Municipality
from config.settings import ROOT
from tests import letters
from tests.bot.letters.paper import given

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
LETTER = letters.written(letters.jobcentre(date(2026, 11, 20), date(2026, 12, 9)))
# Reads files as the reader does, and does something else with lines.
ONLY_FILES = (
    "import sys; sys.path.insert(0, sys.argv[1]); from bot.letters import reader; "
    "reader.understood = lambda asked: {instead}; reader.main()"
)


@pytest.fixture
async def reader() -> AsyncIterator[Reader]:
    # A busy machine takes its time over tests.
    opened = Reader(longest=100)
    yield opened
    await opened.close()


def instead(monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    command = (*PYTHON, "-c", ONLY_FILES.format(instead=what), str(ROOT))
    monkeypatch.setattr(process, "COMMAND", command)


async def test_a_letter_means_in_the_process_what_it_means_in_the_bot(reader: Reader, facts: Municipality) -> None:
    scan, letter = await reader.letter(given(LETTER), lambda: NOW, facts)
    assert letter is not None and letter.day == date(2026, 12, 9)
    assert letter == understood(scan.lines, NOW, facts, load_current())


async def test_what_a_few_words_say_is_no_letter(facts: Municipality) -> None:
    assert asking.read(asking.answer(asking.written(Asked((), NOW, facts)), None)) is None


@pytest.mark.parametrize(
    "what",
    [
        f"__import__('os').kill(__import__('os').getpid(), {int(signal.SIGKILL)})",
        "__import__('sys').exit(3)",
        r"b'what\n'",
        r"b'learnt\n{}'",
        r"b'broken\n'",
    ],
)
async def test_one_that_ends_the_process_or_makes_it_talk_nonsense_still_shows_its_lines(
    reader: Reader, facts: Municipality, monkeypatch: pytest.MonkeyPatch, what: str
) -> None:
    instead(monkeypatch, what)
    scan, letter = await reader.letter(given(LETTER), lambda: NOW, facts)
    assert scan.lines and not scan.trouble
    assert letter is not None and (letter.kind, letter.day) == ("unknown", None)
    assert any("Indkaldelse" in line for line in letter.lines)


async def test_one_over_which_it_takes_too_long_still_shows_its_lines_and_the_next_is_understood(
    reader: Reader, facts: Municipality, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as slow:
        instead(slow, "__import__('signal').pause()")
        slow.setattr(process, "MOST_SECONDS_TO_UNDERSTAND", 0.2)
        _, letter = await reader.letter(given(LETTER), lambda: NOW, facts)
    assert letter is not None and letter.kind == "unknown"
    _, letter = await reader.letter(given(LETTER), lambda: NOW, facts)
    assert letter is not None and letter.kind == "jobcentre_meeting"


async def test_one_whose_reader_is_killed_once_it_is_read_is_understood_by_another(
    reader: Reader, facts: Municipality
) -> None:
    killed = list[int]()

    def now() -> datetime:
        # Between reading and understanding.
        assert reader.pid is not None
        killed.append(reader.pid)
        os.kill(reader.pid, signal.SIGKILL)
        return NOW

    _, letter = await reader.letter(given(LETTER), now, facts)
    assert letter is not None and letter.day == date(2026, 12, 9)
    assert len(killed) == 1 and reader.pid not in killed


async def test_a_file_that_looks_like_a_question_is_a_file(reader: Reader, facts: Municipality) -> None:
    asked = LINES + asking.written(Asked((), NOW, facts))

    async def fetch(tray: Tray) -> None:
        tray.add(asked)

    scan, letter = await reader.letter([fetch], lambda: NOW, facts)
    assert (scan.trouble, letter) == ("broken", None)


def test_the_bot_that_explains_letters_takes_no_memory_for_what_was_learnt_of_them() -> None:
    code = "import sys, bot.letters.answering; print('numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
