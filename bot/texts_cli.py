"""`vejviser texts`: what speakers have written in the chat goes into the files, and comes from them."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import click

from actions.texts import writing
from actions.texts.book import Book, all_opened
from bot.facts_cli import transaction
from bot.texts_show import show
from config import settings, wordings
from config import texts as config
from config.languages import LANGUAGES
from config.settings import LOCALES, Settings
from config.texts import Change
from config.texts_files import with_state, with_texts
from store import texts as store
from store.base import Session

folder_argument = click.argument("folder", required=False, type=click.Path(file_okay=False, path_type=Path))


@dataclass
class Taken:
    """What an import has found: texts that the files have by now, that come from them, that stay as the database has
    them, where the files are newer, and what was left out."""

    there: int = 0
    new: int = 0
    kept: list[str] = field(default_factory=list)
    newer: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


@click.group()
def texts() -> None:
    """The texts that speakers have checked and written in the chat."""


texts.add_command(show)


@texts.command()
@folder_argument
def export(folder: Path | None) -> None:
    """Write what counts, and how far it is checked, into the files; into FOLDER instead, if you name one."""
    changed, files = asyncio.run(_exported(settings.load(), folder or LOCALES))
    click.echo(f"{changed} texts written back, {files} files changed in {folder or LOCALES}")


@texts.command(name="import")
@folder_argument
def import_(folder: Path | None) -> None:
    """Look at what the files have by now; with FOLDER also bring in the texts of an export from elsewhere.

    What speakers have written here stays, unless the Danish text and the file's own are others since.
    """
    taken = asyncio.run(_imported(settings.load(), folder))
    click.echo(f"{taken.new} texts taken in, {taken.there} are in the files by now")
    for line, these in (("stay as speakers have written them", taken.kept), ("are newer in the files", taken.newer)):
        if these:
            click.echo(f"{len(these)} {line}: {', '.join(these)}", err=True)
    for problem in taken.problems:
        click.echo(f"left out: {problem}", err=True)


async def _exported(loaded: Settings, folder: Path) -> tuple[int, int]:
    """How many texts are others than in the files they came from, and how many files were written anew."""
    async with transaction(loaded) as session:
        await store.refresh(session)
        books = await all_opened(session, LANGUAGES)
    changed = files = 0
    for language, book in books.items():
        now = {id: book.now(id).text for id in config.sources(language)}
        over = {id: text for id, text in now.items() if text != config.sources(language)[id].text}
        changed += len(over)
        for path in sorted((LOCALES / language).glob("*.ftl")):
            before = path.read_text(encoding="utf-8")
            after = with_state(with_texts(before, over), *_checked(book, path.name))
            target = folder / language / path.name
            target.parent.mkdir(parents=True, exist_ok=True)
            if not target.exists() or target.read_text(encoding="utf-8") != after:
                target.write_text(after, encoding="utf-8")
                files += 1
    return changed, files


def _checked(book: Book, file: str) -> tuple[int, int, int]:
    """How many texts of a file are checked by two, by one, and how many there are."""
    states = [book.state(id) for id in config.ordered() if config.sources(book.language)[id].file == file]
    return states.count("two"), states.count("one"), len(states)


async def _imported(loaded: Settings, folder: Path | None) -> Taken:
    taken = Taken()
    async with transaction(loaded) as session:
        await store.refresh(session)
        await store.lock(session)
        for book in (await all_opened(session, LANGUAGES)).values():
            await _compare(session, book, taken)
        if folder is not None:
            for book in (await all_opened(session, LANGUAGES)).values():
                await _take_in(session, book, folder / book.language, taken)
    return taken


async def _compare(session: Session, book: Book, taken: Taken) -> None:
    """What of the database the files have by now, and where they are newer."""
    for each in [each for each in book.wordings if each.state == "used"]:
        name, here = f"{book.language} {each.text_id}", config.sources(book.language).get(each.text_id)
        if here is not None and here.text == each.text:
            each.before = config.digest(here.text)
            taken.there += 1
        elif config.stands(each.change):
            taken.kept.append(name)
        else:
            each.state = "dropped"
            taken.newer.append(name)
    await store.changed(session)


async def _take_in(session: Session, book: Book, folder: Path, taken: Taken) -> None:
    for id, text in _others(book, folder):
        name, now = f"{book.language} {id}", book.now(id)
        if any(
            each.state == "proposed" or (each.state == "used" and config.stands(each.change)) for each in book.of(id)
        ):
            if name not in taken.kept:
                taken.kept.append(name)
            continue
        checked = writing.checked(book.language, id, text)
        if isinstance(checked, wordings.Wrong):
            taken.problems.append(f"{name}: {checked.kind} {checked.what}".rstrip())
            continue
        change = Change(book.language, id, checked, now.before, now.source)
        found = await store.these_words(session, change, datetime.now(UTC))
        await store.start_anew(session, found, change, datetime.now(UTC))
        await store.use(session, found)
        taken.new += 1


def _others(book: Book, folder: Path) -> Iterator[tuple[str, str]]:
    """The texts of a folder that are others than those that count."""
    here = config.sources(book.language)
    for id, source in config.read(folder).items():
        if id in here and source.text != book.now(id).text:
            yield id, source.text
