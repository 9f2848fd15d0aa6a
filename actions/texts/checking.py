"""One text after the other is shown to somebody who reads its language: good, better so, or they do not know."""

from __future__ import annotations

from actions.kernel import (
    Button,
    Message,
    Reply,
    Rows,
    Run,
    Say,
    Turn,
    Worded,
    ask,
    button,
    next_questions,
    say,
    too_old,
)
from actions.kernel.examples import filled
from actions.texts.book import Book, opened
from actions.texts.values import given
from config import texts as config
from config.languages import SOURCE_LANGUAGE
from config.wordings import can_be_changed
from store import audit, texts
from store.texts import Wording

# So many are shown in a day to somebody who does not ask for more.
A_DAY = 10


async def text_next(turn: Turn) -> list[Reply]:
    """The next text, unless that is enough for today."""
    language = turn.value("language") or ""
    if language not in await given(turn):
        return reads_nothing()
    done = await _said_today(turn)
    return [await (_enough(turn, language) if done >= A_DAY else following(turn, language))]


async def text_more(turn: Turn) -> list[Reply]:
    """The next text for somebody who wants more today."""
    language = turn.value("language") or ""
    if language not in await given(turn):
        return reads_nothing()
    return [await following(turn, language)]


async def text_danish(turn: Turn) -> list[Reply]:
    """The Danish text that it is a translation of, with the same buttons."""
    found = await texts.get(turn.session, turn.number("wording"))
    if found is None or found.text_id not in config.sources(SOURCE_LANGUAGE):
        return too_old()
    danish = config.text(SOURCE_LANGUAGE, found.text_id)
    lines = (say("wording-danish"), shown(SOURCE_LANGUAGE, found.text_id, danish))
    return [Message(lines=lines, buttons=_answers(found, beside=False), can_be_danish=False)]


async def text_good(turn: Turn) -> list[Reply]:
    """One more finds it good; where a second one agrees to what somebody has written, it counts from now on."""
    await texts.lock(turn.session)
    found = await texts.get(turn.session, turn.number("wording"))
    if found is None or found.text_id not in config.sources(found.language):
        return too_old()
    book = await opened(turn.session, found.language)
    if found.state == "proposed" and config.stands(found.change):
        return await agreed(turn, found)
    now = book.now(found.text_id)
    if found.digest != config.digest(now.text):
        return [await _shown_anew(turn, book, found.text_id)]
    if found.source != now.source:
        await texts.start_anew(turn.session, found, now, turn.now)
    await texts.vote(turn.session, found, turn.person.id, turn.now, good=True)
    return [await following(turn, found.language, say("wording-thanks"), counted=True)]


async def agreed(turn: Turn, proposal: Wording) -> list[Reply]:
    """A second speaker finds good what another has written."""
    if proposal.speaker_id == turn.person.id:
        return too_old()
    if not await texts.vote(turn.session, proposal, turn.person.id, turn.now, good=True):
        return too_old()
    await texts.use(turn.session, proposal)
    noted(turn, proposal, "text-used")
    return [await following(turn, proposal.language, say("wording-used"), counted=True)]


def noted(turn: Turn, found: Wording, event: str) -> None:
    """In the log: by whom other words of a text count from now on, or the file's again."""
    audit.note(turn.session, turn.person.id, f"text {found.id}", event, found.language, found.text_id, turn.now)


async def text_pass(turn: Turn) -> list[Reply]:
    """They do not know: it is for somebody else."""
    await texts.lock(turn.session)
    found = await texts.get(turn.session, turn.number("wording"))
    if found is None:
        return too_old()
    await texts.vote(turn.session, found, turn.person.id, turn.now, good=False)
    return [await following(turn, found.language, counted=True)]


async def following(turn: Turn, language: str, *before: Say, counted: bool = False) -> Message:
    """What comes next, after these lines; thanks instead where there is nothing, or where it was `counted` and makes
    ten of a day."""
    if counted and await _said_today(turn) % A_DAY == 0:
        return await _enough(turn, language, *before)
    book = await opened(turn.session, language)
    to_do = book.to_do(turn.person.id, await texts.votes_of(turn.session, turn.person.id, language))
    if not to_do:
        return Message(lines=(*before, say("wording-all-done")), buttons=back(), can_be_danish=False)
    id, proposal = to_do[0]
    return await _one(turn, book, id, proposal, *before)


def shown(language: str, id: str, text: str) -> Say:
    """The text of the message `id` as people read it, with examples in its slots."""
    worded = Worded(text=text, language=language, args=filled(config.names(text), language, id))
    return say("only-day", day=Run(parts=(worded,), language=language)).model_copy(update={"spaced": True})


def back() -> Rows:
    return next_questions(ask("text_overview"))


def reads_nothing() -> list[Reply]:
    """For whom nobody has given a language to check (any more)."""
    buttons = ((ask("reader_languages", "button-readers"),), *next_questions())
    return [Message(lines=(say("wording-readers"),), buttons=buttons, can_be_danish=False)]


async def _one(turn: Turn, book: Book, id: str, proposal: Wording | None, *before: Say) -> Message:
    now = book.now(id)
    if proposal is None:
        await texts.lock(turn.session)
        found = await texts.these_words(turn.session, now, turn.now)
        lines = (*before, say("wording-check"), shown(book.language, id, now.text))
    else:
        found, until_now = proposal, say("wording-until-now").model_copy(update={"spaced": True})
        lines = (*before, say("wording-proposed"), shown(book.language, id, proposal.text), until_now)
        lines = (*lines, shown(book.language, id, now.text))
    return Message(lines=lines, buttons=_answers(found), can_be_danish=False)


async def _shown_anew(turn: Turn, book: Book, id: str) -> Message:
    """It is no longer what they have seen."""
    return await _one(turn, book, id, None, say("wording-changed"))


def _answers(found: Wording, *, beside: bool = True) -> Rows:
    good = button("text_good", "button-text-good", found.id, icon="👍")
    better = button("text_better", "button-text-better", found.id, icon="✏")
    skip = button("text_pass", "button-text-pass", found.id, icon="🤷")
    danish = button("text_danish", "button-danish", found.id, icon="💬")
    first: tuple[Button, ...] = (good, better) if can_be_changed(found.text) else (good,)
    return first, (skip, danish) if beside and found.language != SOURCE_LANGUAGE else (skip,)


async def _enough(turn: Turn, language: str, *before: Say) -> Message:
    book = await opened(turn.session, language)
    left = len(book.to_do(turn.person.id, await texts.votes_of(turn.session, turn.person.id, language)))
    more = ((button("text_more", "button-text-more", language, icon="➡"),),) if left else ()
    return Message(lines=(*before, say("wording-enough", count=left)), buttons=(*more, *back()), can_be_danish=False)


async def _said_today(turn: Turn) -> int:
    midnight = turn.local_now.replace(hour=0, minute=0, second=0, microsecond=0)
    return await texts.said_since(turn.session, turn.person.id, midnight)
