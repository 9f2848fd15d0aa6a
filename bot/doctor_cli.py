"""`vejviser doctor`: what is wrong, and what to do."""

from __future__ import annotations

import asyncio
import json
import sys
import time

import click

from bot.doctor.examination import examined
from bot.doctor.findings import Finding

LOOK_SECONDS = 2.0


@click.command()
@click.option("--json", "as_json", is_flag=True, help="the findings as JSON")
@click.option(
    "--wait",
    default=0,
    type=click.IntRange(min=0),
    metavar="SECONDS",
    help="look again for so long while a bot that has just been started is not there, or something is wrong",
)
def doctor(as_json: bool, wait: int) -> None:
    """Say in sentences what is wrong and what to do; nothing is changed. Exit code 1 when something is wrong."""
    findings = _examined(time.monotonic() + wait)
    wrong = sum(each.level == "wrong" for each in findings)
    if as_json:
        click.echo(json.dumps({"wrong": wrong, "findings": [each.as_json() for each in findings]}, ensure_ascii=False))
    else:
        for each in findings:
            click.echo(each.line())
        click.echo(f"\n{wrong} things are wrong." if wrong else "\nNothing is wrong.")
    sys.exit(1 if wrong else 0)


def _examined(until: float) -> list[Finding]:
    """The findings, as soon as all is well; those of `until` (monotonic) where it is not."""
    while not _well(findings := asyncio.run(examined())) and time.monotonic() < until:
        time.sleep(LOOK_SECONDS)
    return findings


def _well(findings: list[Finding]) -> bool:
    """That the bot does not run is a note only, for there are other reasons to ask; whoever waits waits for that."""
    return not any(each.level == "wrong" or (each.about, each.level) == ("bot", "note") for each in findings)
