"""How many small bugs the tests find: some one-token bugs, each tried in a copy of the checkout.

Run: make mutants, or with other ones: make mutants SEED=2 COUNT=40. ONLY=survivors tries those again that survived last
time, once a test has been written for them. Acceptance tests do not count, and neither do those of the simulator and of
the NLU server.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from benchmarks.mutants.bugs import Bug, drawn
from benchmarks.mutants.checkout import Checkout, files
from benchmarks.mutants.choosing import Choice
from benchmarks.mutants.covering import Lines, cover
from benchmarks.mutants.report import report
from benchmarks.mutants.trying import Trial, Verdict, try_all
from config.settings import ROOT

TOPS = ("actions/", "store/", "bot/")
KEPT = ROOT / "out" / "mutants"
LAST = KEPT / "last.json"
AT_ONCE = 2


@click.command(help=__doc__)
@click.option("--seed", type=int, default=1, show_default=True)
@click.option("--count", type=click.IntRange(1), default=100, show_default=True)
@click.option("--only", type=click.Choice(["", "survivors"]), default="", help="Try last time's survivors again.")
def main(seed: int, count: int, only: str) -> None:
    sources = {path: (ROOT / path).read_text(encoding="utf-8") for path in files(ROOT) if _is_ours(path)}
    bugs = survivors(sources) if only else drawn(sources, count, seed)
    with suppress(KeyboardInterrupt), tempfile.TemporaryDirectory(prefix="vejviser-mutants-") as name:
        Path(name).chmod(0o755)
        verdicts = asyncio.run(tried(bugs, sources, Path(name)))
        if not only:
            LAST.write_text(json.dumps([asdict(verdict) for verdict in verdicts]), encoding="utf-8")
        sys.exit(report(verdicts))
    sys.exit(130)


def _is_ours(path: str) -> bool:
    return path.startswith(TOPS) and path.endswith(".py")


def survivors(sources: dict[str, str]) -> list[Bug]:
    """Those of the last round whose lines are still the same."""
    if not LAST.exists():
        raise click.UsageError("There has been no round yet.")
    last = [Verdict(Bug(**kept.pop("bug")), **kept) for kept in json.loads(LAST.read_text(encoding="utf-8"))]
    return [verdict.bug for verdict in last if not verdict.killed_by and verdict.still_in(sources)]


async def tried(bugs: Sequence[Bug], sources: dict[str, str], folder: Path) -> list[Verdict]:
    copies = [Checkout(ROOT, folder / str(at)) for at in range(AT_ONCE)]
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as progress:
        looking = progress.add_task("which tests run which line", total=None)
        covered = await cover(ROOT, KEPT / "covered", copies)
        progress.update(looking, total=1, completed=1)
        for test in covered.failed:
            progress.console.print(f"fails without any bug, and is left out: {test}")
        choice = Choice(sources, Lines(KEPT / "covered", covered), covered.seconds)
        trying = progress.add_task("bugs tried", total=len(bugs))

        def tell(verdict: Verdict) -> None:
            progress.advance(trying)
            became = f"killed by {verdict.killed_by}" if verdict.killed_by else "SURVIVED"
            progress.console.print(f"{verdict.bug} {became}", highlight=False, markup=False, soft_wrap=True)

        return await try_all(Trial(sources, covered), bugs, lambda bug: choice.tests(bug.path, bug.line), copies, tell)


if __name__ == "__main__":
    main()
