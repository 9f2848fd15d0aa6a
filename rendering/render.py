"""Replies become what a person reads: their language, CLDR's weekdays and lists, digits and order as in Denmark."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from actions.kernel.messages import (
    Button,
    CalendarEntry,
    Code,
    ContactCard,
    Figures,
    Menu,
    Message,
    Reply,
    Run,
    Say,
)
from actions.kernel.rows import message_in
from config.languages import LANGUAGES, SOURCE_LANGUAGE
from rendering import charts, ics, locales
from rendering.parts import (
    CalendarFile,
    Card,
    Chart,
    CodePage,
    CodePicture,
    Commands,
    ContactKeys,
    Document,
    Part,
    Picture,
    RenderedButton,
    Sound,
    TableFile,
    Text,
    VoiceNote,
)
from rendering.slots import plain, say_in, slot
from rendering.splitting import split
from rendering.tables import Table

_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
# Without marks a right-to-left line shows "link/", "//:https" and "sal .3": their signs have no direction of their own.
_LEFT_TO_RIGHT = re.compile(r"(?<!\S)/[a-z]+|https://(?!\S)|\u2068\d+\u2069\. sal")


def render(reply: Reply, language: str, row_id: int | None = None) -> tuple[Part, ...]:
    """The Telegram messages of a reply, in order: the text, the pin, the contacts; a menu of commands last.

    With `row_id` the text gets a button that shows the same answer in Danish.
    """
    message = message_in(reply)
    menu = (Commands(commands(reply.commands, language)),) if isinstance(reply, Menu) else ()
    return (*_message(message, language, row_id), *menu) if message else menu


def _message(reply: Message, language: str, row_id: int | None) -> tuple[Part, ...]:
    language = reply.language or language
    paragraphs = "\n".join(_line(line, language) for line in reply.lines)
    buttons = tuple(tuple(_button(button, language) for button in row) for row in reply.buttons)
    if row_id is not None and reply.can_be_danish and language != SOURCE_LANGUAGE:
        buttons = (*buttons, (_danish_button(language, row_id),))
    keys = _contact_keys(language) if reply.asks_contact else None
    *before, last = split(paragraphs)
    texts = (*map(Text, before), Text(last, buttons, keys, reply.ends_keyboard)) if reply.lines else ()
    pin = (reply.pin,) if reply.pin else ()
    cards = tuple(_card(contact, language) for contact in reply.contacts)
    calendar = (CalendarFile(calendar_of((reply.calendar,), language)),) if reply.calendar else ()
    pictures = tuple(Picture(each) for each in (reply.photo, *reply.photos) if each)
    drawn = tuple(_chart(figures, language) for figures in reply.charts)
    made = _files(reply.tables, language)
    code = _code(reply.code, language) if reply.code else ()
    files = (*_sent(reply), *drawn, *made)
    return (*texts, *pictures, *files, *pin, *cards, *code, *calendar)


def _sent(reply: Message) -> tuple[Part, ...]:
    """What somebody has sent, and goes on as it is."""
    voice = (VoiceNote(reply.voice or "", reply.copy_of),) if reply.voice or reply.copy_of else ()
    sound = (Sound(reply.audio),) if reply.audio else ()
    document = (Document(reply.file),) if reply.file else ()
    return (*voice, *sound, *document)


def _chart(figures: Figures, language: str) -> Chart:
    language = charts.language_of(language)
    return Chart(
        title=plain(say_in(figures.title, language)),
        labels=tuple(plain(slot(label, language)) for label in figures.labels),
        values=tuple(series.values for series in figures.series),
        legend=_names(figures, language) if len(figures.series) > 1 else (),
        stacked=figures.stacked,
        language=language,
    )


def _files(every: Sequence[Figures], language: str) -> tuple[TableFile, ...]:
    tables = tuple(_table(figures, language) for figures in every)
    right_to_left = LANGUAGES[language].right_to_left
    return (TableFile("csv", tables, right_to_left), TableFile("xlsx", tables, right_to_left)) if tables else ()


def _table(figures: Figures, language: str) -> Table:
    labels = [plain(slot(label, language)) for label in figures.labels]
    numbers = zip(*(series.values for series in figures.series), strict=True)
    return Table(
        title=plain(say_in(figures.title, language)),
        head=(plain(locales.text(language, "column-what")), *_names(figures, language)),
        rows=tuple((label, *row) for label, row in zip(labels, numbers, strict=True)),
    )


def _names(figures: Figures, language: str) -> tuple[str, ...]:
    return tuple(plain(say_in(series.label, language)) for series in figures.series)


def calendar_of(entries: Iterable[CalendarEntry], language: str) -> bytes:
    """An iCalendar file, in the person's language."""
    return ics.calendar((entry, plain(say_in(entry.summary, language))) for entry in entries)


def _line(line: Say, language: str) -> str:
    written_in = next(
        (each.language for each in line.args.values() if isinstance(each, Run) and each.language), language
    )
    text = _marked(say_in(line, language), written_in)
    return f"\n{text}" if line.spaced else text


def _marked(text: str, language: str) -> str:
    """Every line of a right-to-left language begins with a mark, since many begin with a bullet or an icon; of another
    language those that begin with a word from right to left, such as the name of a language."""
    if LANGUAGES[language].right_to_left:
        text = _LEFT_TO_RIGHT.sub(rf"{_LEFT_TO_RIGHT_MARK}\g<0>{_LEFT_TO_RIGHT_MARK}", text)
        return "\n".join(_RIGHT_TO_LEFT_MARK + line if line else line for line in text.split("\n"))
    return "\n".join(_LEFT_TO_RIGHT_MARK + line if _turns(line) else line for line in text.split("\n"))


def _turns(line: str) -> bool:
    """Whether a phone would show the line from right to left: as its first letter goes."""
    strong = (unicodedata.bidirectional(c) for c in re.sub(r"</?\w+>", "", line))
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"


def _button(button: Button, language: str) -> RenderedButton:
    label = plain(slot(button.label, language))
    text = f"{button.icon} {label}" if button.icon else label
    return RenderedButton(_button_marked(text, language), button.press, button.url)


def _button_marked(label: str, language: str) -> str:
    """A label of a right-to-left language that begins with a Danish name would be shown from left to right."""
    mixed = LANGUAGES[language].right_to_left and not _turns(label)
    return _RIGHT_TO_LEFT_MARK + label if mixed and any(unicodedata.bidirectional(c) == "AL" for c in label) else label


def _danish_button(language: str, row_id: int) -> RenderedButton:
    return RenderedButton(f"💬 {plain(locales.text(language, 'button-danish'))}", f"danish:{row_id}")


def commands(names: Iterable[str], language: str) -> tuple[tuple[str, str], ...]:
    """Each command with what it does."""
    return tuple((name, plain(locales.text(language, f"command-{name}"))) for name in names)


def _code(code: Code, language: str) -> tuple[Part, ...]:
    picture = CodePicture(code.token, plain(locales.text(language, "button-copy-link")))
    if not code.lines:
        return (picture,)
    title, *lines = (plain(say_in(line, SOURCE_LANGUAGE)).removeprefix("• ").removeprefix("📍 ") for line in code.lines)
    said = {each: plain(locales.text(each, "code-below")) for each in LANGUAGES}
    below = said.pop(SOURCE_LANGUAGE)
    return picture, CodePage(code.token, title[:1].upper() + title[1:], tuple(lines), below, tuple(said.items()))


def _card(contact: ContactCard, language: str) -> Card:
    role = plain(say_in(contact.role, language)) if contact.role else ""
    name = contact.name if isinstance(contact.name, str) else plain(say_in(contact.name, language))
    return Card(name, role, contact.phone)


def _contact_keys(language: str) -> ContactKeys:
    share = plain(locales.text(language, "button-number-send"))
    return ContactKeys(f"📞 {share}", f"✖ {plain(locales.text(language, 'button-cancel'))}")
