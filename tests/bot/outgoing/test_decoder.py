"""The decoder is a program of its own: it takes nothing of the bot with it, and can do little."""

from __future__ import annotations

import ast
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from bot.outgoing.decoding import COMMAND, Decoder
from config.settings import ROOT
from tests.bot.outgoing.test_decoding import works
from tests.pictures import made_as, photo, slow_jpeg

HERE = Path("bot/outgoing/decoder.py")
ROOMS = ("actions", "bot", "config", "store")
OPENS = (
    "PIL",
    "bot.outgoing.decoder",
    "bot.letters.opening",
    "bot.letters.pages",
    "bot.letters.engines",
    "cv2",
    "pi_heif",
    "pypdfium2",
    "tesserocr",
)
# The other program of its own, which reads letters.
ARTIST, FRAMES = Path("bot/outgoing/artist.py"), {"end_with_the_bot", "next_file", "write"}
READER = {Path("bot/letters") / name for name in ("reader.py", "opening.py", "pages.py", "bending.py", "engines.py")}


def framed(*contents: bytes) -> bytes:
    return b"".join(len(content).to_bytes(4, "big") + content for content in contents)


def answers(*contents: bytes, path: str = "/usr/bin:/bin") -> tuple[list[bytes], int]:
    """The words that it answers, and its exit code."""
    ended = subprocess.run(
        COMMAND, input=framed(*contents), env={"PATH": path}, capture_output=True, check=False, timeout=100
    )
    words, left = [], ended.stdout
    while left:
        length = int.from_bytes(left[:4], "big")
        words.append(left[4 : 4 + length].partition(b"\n")[0])
        left = left[4 + length :]
    return words, ended.returncode


def test_it_answers_one_file_after_the_other_and_ends_with_the_last() -> None:
    words, code = answers(photo(), b"", made_as("GIF", (7000, 7000)), photo())
    assert words == [b"ready", b"clean", b"broken", b"too-large", b"clean"]
    assert code == 0


def test_a_file_that_breaks_off_is_not_answered() -> None:
    ended = subprocess.run(COMMAND, input=framed(photo())[:-1], capture_output=True, check=False, timeout=60)
    assert (ended.stdout, ended.returncode) == (framed(b"ready\n"), 0)


def test_one_that_takes_more_than_five_seconds_of_the_processor_ends_it() -> None:
    assert answers(slow_jpeg()) == ([b"ready"], -signal.SIGXCPU)


@pytest.fixture
def ghostscript(tmp_path: Path) -> Path:
    """A `gs` that leaves a folder behind when it is started."""
    program = tmp_path / "gs"
    program.write_text(f"#!/bin/sh\n/bin/mkdir -p {tmp_path / 'started'}\n", encoding="utf-8")
    program.chmod(0o755)
    return tmp_path


def test_postscript_starts_no_ghostscript_where_one_is_installed(ghostscript: Path) -> None:
    page = made_as("EPS")
    started, path = ghostscript / "started", f"{ghostscript}:/usr/bin:/bin"
    assert answers(page, b"%!PS-Adobe-3.0\n" + page, photo(), page, path=path)[0][1:] == [
        b"broken",
        b"broken",
        b"clean",
        b"broken",
    ]
    assert not started.exists()
    # Pillow, asked for any format that it knows, does start it: the list of formats is what keeps it away.
    (ghostscript / "page").write_bytes(page)
    opening = f"from PIL import Image; Image.open({str(ghostscript / 'page')!r}).load()"
    subprocess.run([sys.executable, "-c", opening], env={"PATH": path}, capture_output=True, check=False, timeout=60)
    assert started.exists()


def test_it_imports_pillow_and_the_standard_library_and_nothing_else() -> None:
    tops = {name.partition(".")[0] for name in _imported(HERE)}
    assert tops - set(sys.stdlib_module_names) == {"PIL"}


def test_nothing_else_of_the_house_opens_pictures() -> None:
    """Charts and codes are drawn from numbers and words: whoever opens files that people send does it in there."""
    paths = (path.relative_to(ROOT) for top in ROOMS for path in (ROOT / top).rglob("*.py"))
    opening = {path for path in paths if any(name.startswith(OPENS) for name in _imported(path))}
    assert opening == {HERE, ARTIST} | READER
    # What draws has the frames of it, and none of what opens.
    assert set(re.findall(r"\bdecoder\.(\w+)\(", (ROOT / ARTIST).read_text(encoding="utf-8"))) == FRAMES


async def test_it_can_open_few_files_write_none_start_nothing_and_see_no_token() -> None:
    if sys.platform != "linux":
        return
    decoder = Decoder()
    of_it = Path("/proc") / str(await works(decoder))
    limits = {line[:25].strip(): line[26:].split()[0] for line in (of_it / "limits").read_text().splitlines()}
    assert (limits["Max file size"], limits["Max core file size"], limits["Max processes"]) == ("0", "0", "0")
    assert int(limits["Max open files"]) <= 16
    assert int(limits["Max address space"]) < 600 * 1024 * 1024
    assert int(limits["Max cpu time"]) <= 10
    assert (of_it / "environ").read_bytes() == b""
    assert (of_it / "oom_score_adj").read_text() == "1000\n"
    assert {os.readlink(each).partition(":")[0] for each in (of_it / "fd").iterdir()} <= {"pipe", "socket", "/dev/null"}
    await decoder.close()


def _imported(path: Path) -> set[str]:
    """`from a import b` counts as `a.b`."""
    found: set[str] = set()
    for node in ast.walk(ast.parse((ROOT / path).read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}.{each.name}" for each in node.names if node.module != "__future__"}
        elif isinstance(node, ast.Import):
            found |= {each.name for each in node.names}
    return found
