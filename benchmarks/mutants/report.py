"""What came of a round: how many bugs were found, by what kind they are, and each that was not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.console import Console
from rich.table import Table
from rich.text import Text

from benchmarks.mutants.trying import Verdict

GOAL = 0.85
KINDS = {"ReplaceComparison": "comparisons", "ReplaceBinary": "plus/minus", "Replace": "and/or", "Number": "numbers"}


def kind(verdict: Verdict) -> str:
    return next(name for start, name in KINDS.items() if verdict.bug.operator.startswith(start))


def report(verdicts: Sequence[Verdict]) -> int:
    """Prints all that, and gives the exit code: 0 when enough were killed, otherwise 1."""
    console = Console(width=120, highlight=False)
    console.print(_table(verdicts))
    for verdict in verdicts:
        if not verdict.killed_by:
            tried = f"{verdict.tests} tests passed" if verdict.tests else "no test runs it"
            console.print(Text(f"\n{verdict.bug}  ({tried})\n- {verdict.before}\n+ {verdict.after}"), soft_wrap=True)
    killed = sum(bool(verdict.killed_by) for verdict in verdicts)
    share = killed / len(verdicts) if verdicts else 1
    console.print(f"\nkilled: {killed} of {len(verdicts)}, {share:.0%} (goal: {GOAL:.0%} at least)")
    return 0 if share >= GOAL else 1


def _table(verdicts: Sequence[Verdict]) -> Table:
    table = Table("", "killed", "survived", title="One-token bugs")
    counts = Counter((kind(verdict), bool(verdict.killed_by)) for verdict in verdicts)
    for name in KINDS.values():
        table.add_row(name, str(counts[name, True]), str(counts[name, False]))
    table.add_section()
    table.add_row("all", *(str(sum(n for (_, killed), n in counts.items() if killed is k)) for k in (True, False)))
    return table
