"""Which tests try a bug, and in which order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from benchmarks.mutants.covering import Lines, file_of
from benchmarks.mutants.statements import Statements

# Seconds.
LONG = 5.0
# A bug that so many tests do not find, the nearest ones, is not found.
MOST = 400
ELSEWHERE = 3


class Choice:
    """Finds the tests for a bug in `sources` (path → text); `seconds` has all tests, and how long each takes."""

    def __init__(self, sources: Mapping[str, str], lines: Lines, seconds: Mapping[str, float]) -> None:
        self._sources, self._lines, self._seconds = sources, lines, seconds
        self._statements = {path: Statements(text) for path, text in sources.items()}

    def tests(self, path: str, line: int) -> list[str]:
        """Those that run the statement, the likeliest to fail first.

        What runs only when its file is imported (a constant, a column, a default) is tried by those that run a line
        which mentions its name, and by those of its own feature.
        """
        found = self._running(path, line)
        if not found and self._on_import(path, line):
            found = self._mentioning(path, line, set()) | self._near(path)
        return ordered(found, path, self._seconds)[:MOST]

    def _running(self, path: str, line: int) -> set[str]:
        lines = self._lines.of(path)
        return {test for at in self._statements[path].span(line) for test in lines.get(at, ())}

    def _on_import(self, path: str, line: int) -> bool:
        """Whether the line has run, though in no test, or lies in no function."""
        ran = any(at in self._lines.of(path) for at in self._statements[path].span(line))
        return ran or not self._statements[path].in_function(line)

    def _mentioning(self, path: str, line: int, known: set[str]) -> set[str]:
        found: set[str] = set()
        for name in self._statements[path].defines(line) - known:
            known.add(name)
            for other, at in self._mentions(name):
                if running := self._running(other, at):
                    found |= running
                elif self._on_import(other, at):
                    found |= self._mentioning(other, at, known)
        return found

    def _mentions(self, name: str) -> Iterator[tuple[str, int]]:
        word = re.compile(rf"\b{re.escape(name)}\b")
        for path, text in self._sources.items():
            if name in text:
                yield from ((path, at) for at, line in enumerate(text.splitlines(), start=1) if word.search(line))

    def _near(self, path: str) -> set[str]:
        of_file = (test for tests in self._lines.of(path).values() for test in tests)
        return {*of_file, *(test for test in self._seconds if _distance(test, path) < ELSEWHERE)}


def ordered(tests: Iterable[str], path: str, seconds: Mapping[str, float]) -> list[str]:
    """One example of each test before their others, and in each round those first that lie nearest to the file.

    Those that take long come after all others.
    """
    rounds: Counter[str] = Counter()
    keys = {}
    for test in sorted(tests):
        function = test.partition("[")[0]
        keys[test] = (seconds[test] > LONG, rounds[function], _distance(test, path), file_of(test))
        rounds[function] += 1
    return sorted(keys, key=keys.__getitem__)


def _distance(test: str, path: str) -> int:
    """0 for tests named after the module, 1 for those of its folder, 2 for those of the folder above it."""
    module, tested = PurePosixPath(path), PurePosixPath(file_of(test))
    mirrored = "tests" / module.parent
    if tested.stem.startswith(f"test_{module.stem}"):
        return 0
    if tested.is_relative_to(mirrored):
        return 1
    return 2 if tested.parent == mirrored.parent else ELSEWHERE
