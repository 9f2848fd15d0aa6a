"""Better so: somebody types a text anew; it is checked, shown as people would read it, and counts after a press."""

from __future__ import annotations

from actions.kernel import (
    Choice,
    Fact,
    Field,
    Form,
    LanguageName,
    Message,
    Problem,
    Prose,
    Reply,
    Run,
    Say,
    Turn,
    begin,
    button,
    forms,
    private,
    quotas,
    say,
    too_old,
)
from actions.texts.book import Book, opened
from actions.texts.checking import agreed, following, noted, reads_nothing, shown
from actions.texts.values import given
from config import texts as config
from config import wordings
from config.texts import Change
from config.wordings import Wrong
from store import readers, texts
from store.forms import Answers
from store.texts import Wording

WRONG: dict[wordings.Kind, str] = {
    "empty": "wording-empty",
    "long": "wording-long",
    "signs": "wording-signs",
    "missing": "wording-missing",
    "extra": "wording-extra",
    "link": "wording-link",
    "name": "wording-name",
    "number": "wording-number",
    "script": "wording-script",
}


async def text_better(turn: Turn) -> list[Reply]:
    """They type it; what they have seen is kept, to notice whoever is quicker."""
    found = await texts.get(turn.session, turn.number("wording"))
    if found is None or found.text_id not in config.sources(found.language):
        return too_old()
    if over := await quotas.reached(turn, "wording"):
        return over
    book = await opened(turn.session, found.language)
    return await begin(
        FORM, turn, id=found.text_id, language=found.language, seen=book.seen(found.text_id), shown=found.text
    )


def _asked(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    """The text as it is to be typed, with its slots as they have to stay."""
    text, language = answers["shown"], answers["language"]
    typed = say("only-day", day=Run(parts=(Prose(text=text),), language=language)).model_copy(update={"spaced": True})
    kept = wordings.marks(text)
    keep = (say("wording-keep", what=Fact(text=" ".join(kept))).model_copy(update={"spaced": True}),) if kept else ()
    return (say("wording-write"), typed, *keep)


def _typed(turn: Turn, answers: Answers, text: str) -> str | Problem | None:
    """In the file's place; one sentence says what does not fit."""
    found = checked(answers["language"], answers["id"], text)
    return found if isinstance(found, str) else Problem(_said(found, answers["language"]))


def checked(language: str, id: str, text: str) -> str | Wrong:
    """The text as it may stand in place of the file's, or what is wrong with what was typed, or comes from elsewhere.

    `wordings.checked`, and what a link or a number may be made to look like, too.
    """
    here = config.sources(language).get(id)
    if here is None:
        return Wrong("signs")
    found = wordings.checked(language, id, here.text, text)
    if isinstance(found, Wrong):
        return found
    before, after = wordings.bare(here.text), wordings.bare(found)
    if private.has_address(after) and not private.has_address(before):
        return Wrong("link")
    return Wrong("number") if private.has_number(after) and not private.has_number(before) else found


def _said(wrong: Wrong, language: str) -> Say:
    match wrong.kind:
        case "script":
            return say(WRONG["script"], language=LanguageName(code=language))
        case "long" | "missing" | "extra":
            return say(WRONG[wrong.kind], what=Fact(text=wrong.what))
        case kind:
            return say(WRONG[kind])


def _summed_up(turn: Turn, answers: Answers) -> tuple[Say, ...]:
    return say("wording-preview"), shown(answers["language"], answers["id"], answers["text"])


def _yes(turn: Turn, answers: Answers) -> list[Choice]:
    return [Choice("yes", say("button-text-use"), "✅")]


async def _done(turn: Turn, answers: Answers) -> list[Reply]:
    """It counts from now on, or once somebody else agrees. Where another was quicker, both are shown."""
    language, id = answers["language"], answers["id"]
    if language not in await given(turn):
        return reads_nothing()
    await texts.lock(turn.session)
    text, book = checked(language, id, answers["text"]), await opened(turn.session, language)
    if isinstance(text, Wrong):
        return [await _again(turn, answers, _said(text, language), keep=False)]
    if book.seen(id) != answers["seen"]:
        return [await _again(turn, {**answers, "seen": book.seen(id)}, _meanwhile(book, id))]
    if over := await quotas.over(turn, "wording"):
        return over
    now = book.now(id)
    found = await texts.these_words(turn.session, Change(language, id, text, now.before, now.source), turn.now)
    if found.state == "proposed" and found.speaker_id != turn.person.id:
        return await agreed(turn, found)
    if text == now.text:
        await texts.vote(turn.session, found, turn.person.id, turn.now, good=True)
        return [await following(turn, language, say("wording-thanks"), counted=True)]
    return [await _written(turn, book, found, now)]


async def _written(turn: Turn, book: Book, found: Wording, now: Change) -> Message:
    await texts.start_anew(turn.session, found, now, turn.now)
    found.speaker_id = turn.person.id
    await texts.vote(turn.session, found, turn.person.id, turn.now, good=True)
    if not config.takes_two(now.id, now.language):
        await texts.use(turn.session, found)
        noted(turn, found, "text-used")
        return await following(turn, now.language, say("wording-used"), counted=True)
    for earlier in book.proposals(now.id):
        if earlier.speaker_id == turn.person.id:
            earlier.state = "dropped"
    found.state = "proposed"
    await turn.session.flush()
    await _ask_others(turn, now.language)
    return await following(turn, now.language, say("wording-waits"), counted=True)


def _meanwhile(book: Book, id: str) -> Say:
    """What another has made of it."""
    waiting = book.proposals(id)
    text = waiting[-1].text if waiting else book.now(id).text
    return say("wording-meanwhile", text=shown(book.language, id, text))


async def _again(turn: Turn, answers: Answers, why: Say, *, keep: bool = True) -> Message:
    """The form once more, with what was typed unless it is that which does not fit."""
    known = {name: value for name, value in answers.items() if name != "confirm" and (keep or name != "text")}
    await forms.mark(turn, FORM.name, **known)
    row = turn.opened.form
    return await forms.ask(FORM, turn, row.answers if row else known, Problem(why))


async def _ask_others(turn: Turn, language: str) -> None:
    """Those who read the language are told that something waits, once a day each."""
    check = button("text_next", "button-text-look", language, icon="📝")
    line = say("wording-to-check", language=LanguageName(code=language))
    for person_id in await readers.of(turn.session, language):
        if person_id != turn.person.id:
            told = Message(lines=(line,), buttons=((check,),), can_be_danish=False)
            await turn.post.once(person_id, told, f"texts:{person_id}:{language}:{turn.local_now:%Y%m%d}")


FORM = Form(
    "wording",
    "text_better",
    (
        Field("text", _asked, typed=_typed, passed_on=True),
        Field("confirm", _summed_up, _yes, across=1, sums_up=True),
    ),
    _done,
    verbatim=True,
)
