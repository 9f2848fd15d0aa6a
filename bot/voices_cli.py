"""`vejviser voices`: recordings between a folder and the bot, such as those that another town's bot has."""

from __future__ import annotations

import asyncio
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import click

from bot.facts_cli import transaction
from bot.outgoing import opus
from bot.outgoing.recordings import MOST_BYTES, MOST_SECONDS, Recordings
from config import settings
from config.languages import LANGUAGES
from config.settings import Settings
from config.voices import digests
from store import voices as store
from store.voices import Recording

# In the folder: what each file is of.
LIST = "recordings.json"
folder_argument = click.argument("folder", type=click.Path(file_okay=False, path_type=Path))


@click.group()
def voices() -> None:
    """The texts that people have read aloud."""


@voices.command()
@folder_argument
def export(folder: Path) -> None:
    """Write what everybody can hear, and is of today's words, into FOLDER."""
    loaded = settings.load()
    count, lost = asyncio.run(_exported(loaded, folder))
    click.echo(f"{count} recordings in {folder}")
    if lost:
        click.echo(f"{lost} have no file here, and stay where they are", err=True)


@voices.command(name="import")
@folder_argument
def import_(folder: Path) -> None:
    """Bring in what `vejviser voices export` has written into FOLDER; of other words than today's it takes nothing."""
    loaded = settings.load()
    try:
        listed = json.loads((folder / LIST).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{folder / LIST}: {error}") from None
    except RecursionError:
        raise click.ClickException(f"{folder / LIST}: nested too deep") from None
    if not isinstance(listed, list):
        raise click.ClickException(f"{folder / LIST}: not a list")
    taken, problems = asyncio.run(_imported(loaded, folder, listed))
    click.echo(f"{taken} recordings taken in")
    for problem in problems:
        click.echo(f"left out: {problem}", err=True)


async def _exported(loaded: Settings, folder: Path) -> tuple[int, int]:
    """How many are written, and how many have no file here."""
    async with transaction(loaded) as session:
        kept = await store.everything(session)
    today = [each for each in kept if each.state == "confirmed" and _is_today(each.language, each.text_id, each.digest)]
    return _written(Recordings(loaded.voices_folder), today, folder)


def _written(recordings: Recordings, today: list[Recording], folder: Path) -> tuple[int, int]:
    listed = []
    folder.mkdir(parents=True, exist_ok=True)
    for each in today:
        content, name = recordings.read(each.copy), f"{each.language}/{each.text_id}.ogg"
        if content is not None:
            (folder / each.language).mkdir(exist_ok=True)
            (folder / name).write_bytes(content)
            listed.append({"file": name, "language": each.language, "text": each.text_id, "digest": each.digest})
    (folder / LIST).write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")
    return len(listed), len(today) - len(listed)


def _is_today(language: str, text: str, digest: str) -> bool:
    return language in LANGUAGES and digests(language).get(text) == digest


async def _imported(loaded: Settings, folder: Path, listed: list[Any]) -> tuple[int, list[str]]:
    recordings, taken, problems = Recordings(loaded.voices_folder), 0, []
    async with transaction(loaded) as session:
        for each in listed:
            found = _read(folder, each)
            if isinstance(found, str):
                problems.append(found)
                continue
            content, recording = found
            recording.copy = recordings.keep(content)
            await store.add(session, recording)
            await store.replace_others(session, recording)
            taken += 1
    return taken, problems


def _within(folder: Path, name: str) -> Path | None:
    """The file of this name in the folder; None where it is elsewhere, or there is none."""
    try:
        path = (folder / name).resolve()
        return path if path.is_relative_to(folder.resolve()) and path.is_file() else None
    except (OSError, ValueError):
        # A name that no file can have: too long, or with a sign that is none.
        return None


def _read(folder: Path, each: Any) -> tuple[bytes, Recording] | str:
    """A recording as it is listed, with what is in its file; or what is wrong with it."""
    try:
        name, language, text, digest = (str(each[key]) for key in ("file", "language", "text", "digest"))
    except (KeyError, TypeError):
        return f"not a recording: {each!r:.60}"
    if not _is_today(language, text, digest):
        return f"{name!r:.100}: not of today's words"
    path = _within(folder, name)
    if path is None:
        return f"{name!r:.100}: no such file"
    content = path.read_bytes() if path.stat().st_size <= MOST_BYTES else b""
    lasts = opus.seconds(content)
    if lasts is None or lasts > MOST_SECONDS:
        return f"{name!r:.100}: not a voice note of {MOST_SECONDS} seconds at most"
    return content, Recording(
        text_id=text, language=language, digest=digest, file_id="", copy="", seconds=round(lasts), state="confirmed",
        speaker_id=None, created_at=datetime.now(UTC),
    )  # fmt: skip
