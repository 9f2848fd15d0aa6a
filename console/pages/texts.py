"""How far the texts of each language are checked by speakers, and which ones people do not understand."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup
from starlette.responses import Response

from actions.texts.book import STATES, all_opened
from actions.texts.checking import shown
from actions.texts.coverage import counted
from config import texts as config
from config.languages import LANGUAGES
from console import words
from console.visits import Page, Visit
from store import texts
from store.texts import Puzzle

PATH = "/texts"
COLUMNS = (*STATES, "waiting")
# So many of the texts that people understand least are shown.
MOST = 50


@dataclass(frozen=True)
class Puzzling:
    """A text that people do not understand, as they read it."""

    puzzle: Puzzle
    text: Markup


async def show(visit: Visit) -> Response:
    """A line for each language; below, the texts that were understood worst, each with how often."""
    books = await all_opened(visit.session, LANGUAGES)
    worst = (await texts.puzzles(visit.session, LANGUAGES))[:MOST]
    return visit.page(
        "texts.html",
        columns=COLUMNS,
        counts={language: counted(book) for language, book in books.items()},
        every=len(config.ordered()),
        worst=[Puzzling(each, _text(each)) for each in worst],
    )


def _text(puzzle: Puzzle) -> Markup:
    return words.said(shown(puzzle.language, config.text(puzzle.language, puzzle.text_id)), puzzle.language)


PAGES = (Page(PATH, "text_puzzles", show, place=8, title="page-texts"),)
