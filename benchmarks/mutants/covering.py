"""Which tests run which line: one run of the tests with coverage, kept until the sources change.

When only test files have changed, only those run again.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePosixPath

from coverage import CoverageData

from benchmarks.mutants.checkout import Checkout, files

LEFT_OUT = ("tests/acceptance/", "tests/containers/", "tests/simulator/", "tests/nlu/")
# On what it depends which lines a test runs.
SOURCES = ("actions/", "bot/", "config/", "nlu_data/", "simulator/", "store/", "pyproject.toml", "uv.lock")
INDEX = "covered.json"
HOURS = 3 * 3600
# Some files take much longer than others, so neither copy gets half of them at once.
SHARES = 8


@dataclass
class Covered:
    """`parts` are files of coverage; `tests` says of each test file its hash and the part that holds it.

    `seconds` has each test that passed, in the order in which they ran.
    """

    sources: str
    tests: dict[str, tuple[str, str]] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)


def test_files(paths: Iterable[str]) -> list[str]:
    return [path for path in paths if _is_test(path) and not path.startswith(LEFT_OUT)]


def _is_test(path: str) -> bool:
    return path.startswith("tests/") and PurePosixPath(path).match("test_*.py")


def _helpers(test: str, paths: Iterable[str]) -> list[str]:
    """What a test file may lean on: modules of tests that are no tests, beside it and above."""
    above = {str(folder) for folder in PurePosixPath(test).parents}
    python = (path for path in paths if path.startswith("tests/") and path.endswith(".py"))
    return [path for path in python if not _is_test(path) and str(PurePosixPath(path).parent) in above]


def _hash(root: Path, paths: Iterable[str]) -> str:
    found = hashlib.sha256()
    for path in paths:
        found.update(path.encode() + b"\0" + (root / path).read_bytes() + b"\0")
    return found.hexdigest()


async def cover(root: Path, kept: Path, checkouts: Sequence[Checkout]) -> Covered:
    """Runs the tests of which nothing is known yet, side by side in the copies; `kept` is where what is known stays."""
    listed = files(root)
    covered = _read(kept, _hash(root, (path for path in listed if path.startswith(SOURCES))))
    hashes = {path: _hash(root, [path, *_helpers(path, listed)]) for path in test_files(listed)}
    stale = [path for path in hashes if covered.tests.get(path, ("", ""))[0] != hashes[path]]
    _forget(covered, {*stale, *(covered.tests.keys() - hashes.keys())})
    shares = [share for at in range(SHARES) if (share := stale[at::SHARES])]

    async def work(copy: Checkout) -> None:
        while shares:
            await _run(copy, shares.pop(), kept, covered, hashes)

    await asyncio.gather(*map(work, checkouts))
    return covered


def _read(kept: Path, sources: str) -> Covered:
    """What is known, if it is of these sources."""
    index = kept / INDEX
    if index.exists():
        found = Covered(**json.loads(index.read_text(encoding="utf-8")))
        if found.sources == sources:
            return found
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    return Covered(sources)


def _forget(covered: Covered, paths: set[str]) -> None:
    for path in paths:
        covered.tests.pop(path, None)
    covered.seconds = {test: spent for test, spent in covered.seconds.items() if file_of(test) not in paths}
    covered.failed = [test for test in covered.failed if file_of(test) not in paths]


async def _run(copy: Checkout, tests: Sequence[str], kept: Path, covered: Covered, hashes: Mapping[str, str]) -> None:
    """A test that fails without any bug tells nothing and is left out."""
    part = hashlib.sha256("".join(hashes[path] for path in tests).encode()).hexdigest()[:16]
    options = ("--cov", "--cov-context=test", "--cov-report=")
    ended = await copy.pytest(tests, HOURS, *options, COVERAGE_FILE=str(kept / part))
    if ended.code not in (0, 1):
        raise SystemExit(f"The tests do not run:\n{ended.said}")
    covered.tests |= {path: (hashes[path], part) for path in tests}
    covered.failed += ended.failed
    covered.seconds |= {test: spent for test, spent in ended.seconds.items() if test not in ended.failed}
    (kept / INDEX).write_text(json.dumps(asdict(covered)), encoding="utf-8")


def file_of(test: str) -> str:
    return test.partition("::")[0]


class Lines:
    """The tests that run each line."""

    def __init__(self, kept: Path, covered: Covered) -> None:
        self._covered = covered
        self._parts = {part: CoverageData(str(kept / part)) for _, part in covered.tests.values()}
        for data in self._parts.values():
            data.read()
        self._known: dict[str, dict[int, set[str]]] = {}

    def of(self, path: str) -> Mapping[int, set[str]]:
        """Line → tests that run it, of one file; lines that only run when it is imported have none."""
        if path not in self._known:
            found: dict[int, set[str]] = defaultdict(set)
            for part, data in self._parts.items():
                for line, contexts in data.contexts_by_lineno(path).items():
                    found[line] |= {test for context in contexts if (test := self._test(context, part))}
            self._known[path] = found
        return self._known[path]

    def _test(self, context: str, part: str) -> str | None:
        """The test of a context of coverage (`id|run`), unless its file has changed since."""
        test = context.rpartition("|")[0]
        current = self._covered.tests.get(file_of(test), ("", ""))[1] == part
        return test if current and test in self._covered.seconds else None
