"""Draws pictures, pages and workbooks: a program of its own, which `drawing.py` starts when there is something to draw.

What it draws with takes as much memory as all the rest of the bot, and most days nobody asks for it. The frames are
those of the decoder (`bot/outgoing/decoder.py`); each file is a part of a reply as JSON, and the answer is `drawn` with
the file behind it.
"""

from __future__ import annotations

import json
import os
import sys
from typing import Any

from bot.outgoing import decoder


def main() -> None:
    decoder.end_with_the_bot()
    os.nice(5)
    answers = sys.stdout.buffer
    decoder.write(answers, b"ready\n")
    while (asked := decoder.next_file(sys.stdin.buffer)) is not None:
        given = json.loads(asked)
        decoder.write(answers, b"drawn\n" + drawn(given["kind"], given["part"], given["address"]))


def drawn(kind: str, fields: dict[str, Any], address: str) -> bytes:
    """The file: a PNG, a PDF, a workbook. `address` is what the code on a page opens."""
    # Loading them takes seconds on a busy machine, which count for the first drawing and not for the start.
    from pydantic import TypeAdapter

    from rendering import charts, paper, tables
    from rendering.parts import Chart, CodePage, TableFile

    kinds: dict[str, type[Chart | CodePage | TableFile]] = {
        each.__name__: each for each in (Chart, CodePage, TableFile)
    }
    part = TypeAdapter(kinds[kind]).validate_python(fields)
    match part:
        case Chart():
            return charts.drawn(part)
        case CodePage():
            return paper.page(address, part.title, list(part.lines), part.below, part.elsewhere)
        case TableFile():
            return tables.as_xlsx(part.tables, right_to_left=part.right_to_left)
