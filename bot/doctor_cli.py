"""`vejviser doctor`: what is wrong, and what to do."""

from __future__ import annotations

import asyncio
import json
import sys

import click

from bot.doctor.examination import examined


@click.command()
@click.option("--json", "as_json", is_flag=True, help="the findings as JSON")
def doctor(as_json: bool) -> None:
    """Say in sentences what is wrong and what to do; nothing is changed. Exit code 1 when something is wrong."""
    findings = asyncio.run(examined())
    wrong = sum(each.level == "wrong" for each in findings)
    if as_json:
        click.echo(json.dumps({"wrong": wrong, "findings": [each.as_json() for each in findings]}, ensure_ascii=False))
    else:
        for each in findings:
            click.echo(each.line())
        click.echo(f"\n{wrong} things are wrong." if wrong else "\nNothing is wrong.")
    sys.exit(1 if wrong else 0)
