"""Tries bugs, each in a copy of the checkout, with the tests that could see it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from benchmarks.mutants.bugs import Bug, difference, with_bug
from benchmarks.mutants.checkout import NONE_FOUND, PASSED, Checkout, Ended
from benchmarks.mutants.covering import Covered, file_of

# A run may take this many times as long as its tests took, and time to start.
PATIENCE, START = 4, 90


@dataclass(frozen=True)
class Verdict:
    """`killed_by` is the test that failed, or why nothing passed; None when the bug has survived `tests` tests."""

    bug: Bug
    before: str
    after: str
    tests: int
    killed_by: str | None

    def still_in(self, sources: Mapping[str, str]) -> bool:
        """Whether its line is as it was."""
        lines = sources.get(self.bug.path, "").splitlines()[self.bug.line - 1 :]
        return bool(lines) and lines[0].strip() == self.before


class Trial:
    """Knows what all bugs need: the sources (path → text), and what is known of the tests."""

    def __init__(self, sources: Mapping[str, str], covered: Covered) -> None:
        self._sources, self._seconds, self._failing = sources, covered.seconds, covered.failed

    async def verdict(self, bug: Bug, tests: Sequence[str], copy: Checkout) -> Verdict:
        before = self._sources[bug.path]
        after = with_bug(bug, before)
        killed_by = await self._killed_by(bug.path, after, tests, copy) if tests else None
        return Verdict(bug, *difference(before, after), len(tests), killed_by)

    async def _killed_by(self, path: str, text: str, tests: Sequence[str], copy: Checkout) -> str | None:
        """A test that fails kills only if it passes once the bug is out again: on a busy machine others fail too."""
        while tests:
            with copy.changed(path, text):
                ended = await self._run(tests, copy)
            if ended.code == PASSED:
                return None
            if not (failed := [test for test in ended.failed if test in self._seconds]):
                return "a run that hung" if ended.code is None else "a run that could not begin"
            if (await self._run(failed, copy)).code == PASSED:
                return failed[0]
            tests = [test for test in tests[tests.index(failed[0]) + 1 :] if test not in failed]
        return None

    async def _run(self, tests: Sequence[str], copy: Checkout) -> Ended:
        """Ids follow from the code, so a bug may change them: then the whole files run."""
        patience = START + PATIENCE * sum(self._seconds[test] for test in tests)
        ended = await copy.pytest(tests, patience, "-x")
        if ended.code == NONE_FOUND:
            whole = list(dict.fromkeys(map(file_of, tests)))
            passing = [f"--deselect={test}" for test in self._failing]
            ended = await copy.pytest(whole, START + PATIENCE * sum(self._seconds.values()), "-x", *passing)
        return ended


async def try_all(
    trial: Trial,
    bugs: Sequence[Bug],
    tests: Callable[[Bug], Sequence[str]],
    copies: Sequence[Checkout],
    tell: Callable[[Verdict], None],
) -> list[Verdict]:
    """One bug in each copy at a time; `tell` hears of each verdict when it is reached. They come in order of place."""
    waiting, reached = list(bugs), list[Verdict]()

    async def work(copy: Checkout) -> None:
        while waiting:
            bug = waiting.pop(0)
            reached.append(await trial.verdict(bug, tests(bug), copy))
            tell(reached[-1])

    async with asyncio.TaskGroup() as group:
        for copy in copies:
            group.create_task(work(copy))
    return sorted(reached, key=lambda verdict: verdict.bug)
