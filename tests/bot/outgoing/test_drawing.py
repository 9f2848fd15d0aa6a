"""Pictures of numbers, pages and workbooks come from a process apart, whose libraries the bot never loads."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import suppress
from io import BytesIO
from zipfile import ZipFile

import pypdfium2
import pytest
from PIL import Image

from bot.outgoing.apart import Later
from bot.outgoing.drawing import Drawing
from config.settings import ROOT
from rendering.parts import Chart, CodePage, TableFile
from rendering.tables import Table
from tests.processes import until

CHART = Chart("Senge", ("seng", "bord"), ((3, 4),), (), False, "da")
HEAVY = ("PIL", "alembic", "matplotlib", "numpy", "psycopg", "pygments", "reportlab", "rich", "webauthn", "xlsxwriter")


@pytest.fixture
async def drawing() -> AsyncIterator[Drawing]:
    opened = Drawing()
    yield opened
    await opened.close()


async def test_one_process_draws_what_there_is_to_draw(drawing: Drawing) -> None:
    assert drawing.pid is None
    assert Image.open(BytesIO(await drawing.drawn(CHART))).format == "PNG"
    first = drawing.pid
    page = CodePage("token", "Undervisning", ("En linje",), "Scan koden")
    assert len(pypdfium2.PdfDocument(await drawing.drawn(page, "https://t.me/x?start=token"))) == 1
    table = TableFile("xlsx", (Table("Senge", ("Hvad", "Antal"), (("seng", 3),)),), False)
    assert "<t>seng</t>" in ZipFile(BytesIO(await drawing.drawn(table))).read("xl/sharedStrings.xml").decode()
    assert drawing.pid == first


async def test_one_that_is_killed_is_followed_by_another(drawing: Drawing) -> None:
    await drawing.drawn(CHART)
    first = drawing.pid
    assert first
    os.kill(first, signal.SIGKILL)
    # Whether the bot has heard of it by then is up to the machine.
    with suppress(Later):
        await drawing.drawn(CHART)
    assert Image.open(BytesIO(await drawing.drawn(CHART))).format == "PNG"
    assert drawing.pid != first


async def test_it_ends_when_nothing_comes() -> None:
    drawing = Drawing(idle=0.05)
    await drawing.drawn(CHART)

    async def is_gone() -> bool:
        return drawing.pid is None

    await until(is_gone)


def test_the_bot_starts_without_what_it_seldom_needs() -> None:
    """Together they take a hundred megabytes."""
    code = f"import sys, bot.cli; print(sorted(set({HEAVY!r}) & sys.modules.keys()))"
    found = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "[]"
