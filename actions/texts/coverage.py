"""How far the texts of each language are checked, and which ones people do not understand."""

from __future__ import annotations

from actions.kernel import (
    Button,
    Fact,
    LanguageName,
    Message,
    Reply,
    Say,
    Traces,
    Turn,
    Work,
    ask,
    button,
    may,
    next_questions,
    say,
    too_old,
)
from actions.texts.book import STATES, Book, all_opened
from actions.texts.checking import back, noted
from actions.texts.values import given
from config.languages import LANGUAGES
from store import texts

# So many of the texts that people understand least are named in the chat.
WORST = 10


async def text_overview(turn: Turn) -> list[Reply]:
    """For speakers the languages that they read, for staff all of them; a button for each that they may check."""
    mine = await given(turn)
    is_staff = may(turn.roles, "text_puzzles")
    books = await all_opened(turn.session, LANGUAGES if is_staff else mine)
    lines = (say("wordings-head"), *map(_line, books.values())) if books else ()
    about = say("wordings-how" if mine else "wording-readers").model_copy(update={"spaced": bool(lines)})
    rows = [(check_next(language),) for language in mine]
    if not mine:
        rows.append((ask("reader_languages", "button-readers"),))
    if is_staff:
        rows.append((button("text_puzzles", "button-text-puzzles", icon="❔"),))
    return [Message(lines=(*lines, about), buttons=(*rows, *next_questions()), can_be_danish=False)]


async def text_puzzles(turn: Turn) -> list[Reply]:
    """Those that people said they do not understand, the worst first."""
    worst = (await texts.puzzles(turn.session, LANGUAGES))[:WORST]
    lines = tuple(
        say("wording-puzzle", language=LanguageName(code=each.language), name=Fact(text=each.text_id), count=each.times)
        for each in worst
    )
    head = say("wording-puzzles" if worst else "wording-puzzles-none")
    return [Message(lines=(head, *lines), buttons=back(), can_be_danish=False)]


async def text_revert(turn: Turn) -> list[Reply]:
    """What a speaker has written counts no more, or waits no more: the file's text is back."""
    await texts.lock(turn.session)
    found = await texts.get(turn.session, turn.number("wording"))
    if found is None or found.state not in ("used", "proposed"):
        return too_old()
    found.state = "dropped"
    await texts.changed(turn.session)
    noted(turn, found, "text-back")
    return [Message(lines=(say("wording-reverted"),), buttons=back(), can_be_danish=False)]


async def counts(work: Work) -> dict[str, dict[str, int]]:
    """How many texts of each language are in each state, and how many proposals wait."""
    books = await all_opened(work.session, LANGUAGES)
    return {language: counted(book) for language, book in books.items()}


def counted(book: Book) -> dict[str, int]:
    """The same of one language."""
    return {**{state: book.states[state] for state in STATES}, "waiting": len(book.waiting)}


def check_next(language: str) -> Button:
    """The button that shows the next text of this language."""
    return button("text_next", say("button-text-next", language=LanguageName(code=language)), language, icon="📝")


def _line(book: Book) -> Say:
    states, every = book.states, sum(book.states.values())
    name = LanguageName(code=book.language)
    return say("wordings-line", language=name, two=states["two"], one=states["one"], all=every)


async def traces(turn: Turn) -> Traces:
    """What they have written and others were shown, as long as nobody has agreed to it: then it is the bot's."""
    return Traces(tuple(await texts.proposals_of(turn.session, turn.person.id)))


async def leave(turn: Turn) -> None:
    """The same goes."""
    await texts.drop_proposals_of(turn.session, turn.person.id)
