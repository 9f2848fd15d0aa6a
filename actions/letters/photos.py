"""Pictures and files: the form that takes those of a letter, and what becomes of one that nobody asked for."""

from __future__ import annotations

from datetime import timedelta

from actions.donations import offers
from actions.kernel import (
    FILE,
    Field,
    Form,
    Message,
    ReadLetter,
    Reply,
    Rows,
    Turn,
    begin,
    button,
    forms,
    gathered_name,
    listed,
    quotas,
    say,
)
from store.forms import Answers

MOST_PAGES = 10
# Under this name what came unasked is kept in place of a form, until something is pressed.
UNASKED = "photo"
# Who asks for help with a letter so shortly after a picture means the one in the picture.
JUST_SENT = timedelta(minutes=15)
_FILES, _GOOD, _ALBUM = "files", "good", "album"


async def letter(turn: Turn) -> list[Reply]:
    """Asks for the pages; reads what was sent just before at once."""
    row = turn.opened.form
    if row is not None and row.form == UNASKED and turn.now - row.at < JUST_SENT:
        return await photo_letter(turn)
    return await begin(FORM, turn)


async def photo_letter(turn: Turn) -> list[Reply]:
    """The picture that came unasked is a letter."""
    files = _kept(turn, _FILES)
    if not files:
        return await begin(FORM, turn)
    await forms.close(turn)
    return await read(turn, files)


async def begin_again(turn: Turn) -> list[Reply]:
    """The letter that was read is no longer known: it has to be sent again."""
    asked, *_ = await begin(FORM, turn)
    assert isinstance(asked, Message)
    return [asked.model_copy(update={"lines": (say("letter-over"), *asked.lines)})]


async def photo_give(turn: Turn) -> list[Reply]:
    """It is of something to give away: the form of an offer, with the pictures in it."""
    return await offers.begin(turn, tuple(_kept(turn, _GOOD)))


def to_show(turn: Turn) -> list[str] | None:
    """Of what came unasked what can be passed on; None where there is something, and none of it can."""
    files = [each for each in _kept(turn, _FILES) if each.startswith(FILE) or each in _kept(turn, _GOOD)]
    return None if turn.opened.form is not None and not files else files


async def unasked(turn: Turn, file: str, album: str | None = None, *, is_good: bool = True) -> list[Reply]:
    """Asks what it is. `file` is Telegram's id of a picture, or FILE and that of a document.

    Those of one album are asked about once. One that is not good is one that can only be read, but not passed on.
    """
    row = turn.opened.form
    same = row is not None and row.form == UNASKED
    files = _kept(turn, _FILES) if same else []
    if row is not None and same and album is not None and row.answers.get(_ALBUM) == album:
        _add(turn, file, is_good=is_good)
        return []
    if row is not None and same and len(files) < MOST_PAGES and turn.now - row.at < JUST_SENT:
        _add(turn, file, is_good=is_good)
        row.answer(_ALBUM, album or "", turn.now)
    else:
        await forms.mark(turn, UNASKED, files=file, good=file if is_good else "", album=album or "")
    return [Message(lines=(say("photo-what"),), buttons=_choices(), can_be_danish=False)]


def takes(turn: Turn) -> bool:
    """Whether nothing else is open that a picture could be for."""
    row = turn.opened.form
    return turn.opened.thread is None and (row is None or row.form == UNASKED)


async def read(turn: Turn, files: list[str]) -> list[Reply]:
    """Has them read: an answer at once, and another when that is done."""
    over = await quotas.over(turn, "letter")
    if over is not None:
        return over
    return [Message(lines=(say("letter-reading"),), can_be_danish=False), ReadLetter(files=tuple(files))]


def _choices() -> Rows:
    return (
        (button("photo_letter", "button-photo-letter", icon="✉"),),
        (button("photo_give", "button-photo-give", icon="🎁"),),
        (button("photo_person", "button-photo-person", icon="✍"),),
    )


def _kept(turn: Turn, name: str) -> list[str]:
    row = turn.opened.form
    return listed(row.answers.get(name, "")) if row is not None and row.form == UNASKED else []


def _add(turn: Turn, file: str, *, is_good: bool) -> None:
    row = turn.opened.form
    assert row is not None
    for name in (_FILES, _GOOD) if is_good else (_FILES,):
        row.answer(name, ",".join([*_kept(turn, name), file][:MOST_PAGES]), turn.now)


async def _done(turn: Turn, answers: Answers) -> list[Reply]:
    """The pictures, and the document behind them, where one was sent."""
    pages = answers["pages"]
    files = listed(answers.get(gathered_name(FORM.fields[0]), ""))
    files += [each for each in listed(pages) if each not in files]
    if not files:
        return [Message(lines=(say("letter-none"),), can_be_danish=False), *await begin(FORM, turn)]
    return await read(turn, files)


FORM = Form(
    "letter",
    "letter",
    (Field("pages", lambda turn, answers: say("letter-ask"), photos=MOST_PAGES, file=True, unseen=True),),
    _done,
)
