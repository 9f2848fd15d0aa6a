"""How far the texts of each language are checked by speakers, and which ones people do not understand."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup
from starlette.responses import Response

from actions.kernel import press
from actions.texts.book import STATES, all_opened
from actions.texts.checking import shown
from actions.texts.coverage import counted
from config import texts as config
from config.languages import LANGUAGES
from console import words
from console.visits import Page, Visit
from store import texts
from store.texts import Puzzle, Wording

PATH = "/texts"
COLUMNS = (*STATES, "waiting")
# So many of the texts that people understand least are shown.
MOST = 50


@dataclass(frozen=True)
class Written:
    """What a speaker has written, beside the file's text, with what the button for that carries."""

    wording: Wording
    text: Markup
    file: Markup
    revert: str


@dataclass(frozen=True)
class Puzzling:
    """A text that people do not understand, as they read it."""

    puzzle: Puzzle
    text: Markup


async def show(visit: Visit) -> Response:
    """A line for each language; below, what speakers have written, and the texts that were understood worst."""
    books = await all_opened(visit.session, LANGUAGES)
    worst = (await texts.puzzles(visit.session, LANGUAGES))[:MOST]
    return visit.page(
        "texts.html",
        columns=COLUMNS,
        counts={language: counted(book) for language, book in books.items()},
        every=len(config.ordered()),
        written=[_written(each) for book in books.values() for each in (*book.waiting, *book.written)],
        worst=[Puzzling(each, _text(each)) for each in worst],
    )


def _written(found: Wording) -> Written:
    language, file = found.language, config.sources(found.language)[found.text_id].text
    new, old = (words.said(shown(language, found.text_id, text), language) for text in (found.text, file))
    return Written(found, new, old, press("text_revert", found.id))


def _text(puzzle: Puzzle) -> Markup:
    text = config.text(puzzle.language, puzzle.text_id)
    return words.said(shown(puzzle.language, puzzle.text_id, text), puzzle.language)


PAGES = (Page(PATH, "text_puzzles", show, place=8, title="page-texts"),)
