"""Replies become what a person reads: their language, CLDR's weekdays and lists, digits and order as in Denmark."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from typing import Literal

from babel import Locale
from babel.dates import format_date, get_day_names
from babel.lists import format_list

from actions.messages import (
    Button,
    CalendarEntry,
    Clock,
    Code,
    ContactCard,
    Country,
    Day,
    Fact,
    Figures,
    Items,
    LanguageName,
    Phone,
    Pin,
    Prose,
    Reply,
    Run,
    Say,
    Slot,
    Weekdays,
)
from bot import charts, ics, locales
from bot.tables import Table
from config.languages import LANGUAGES, SOURCE_LANGUAGE

MOST_CHARACTERS = 4096
_ISOLATES = re.compile("[\u2066-\u2069]")
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"
_JOINERS = "\u200c\u200d"


@dataclass(frozen=True)
class RenderedButton:
    """Sends `press` or opens `url`."""

    text: str
    press: str
    url: str = ""


@dataclass(frozen=True)
class ContactKeys:
    """What stands on the two keys under the input: the one that sends one's own number, the one that stops."""

    share: str
    stop: str


@dataclass(frozen=True)
class Text:
    """A text message in HTML, with its buttons; or with keys under the input, or taking those away."""

    html: str
    buttons: tuple[tuple[RenderedButton, ...], ...] = ()
    keys: ContactKeys | None = None
    ends_keys: bool = False


@dataclass(frozen=True)
class Card:
    """A contact card."""

    name: str
    role: str
    phone: str


@dataclass(frozen=True)
class CodePicture:
    """A QR code that opens the bot with `token`; `copy` stands on the button that copies the address."""

    token: str
    copy: str = ""


@dataclass(frozen=True)
class Commands:
    """The menu of commands, with their descriptions; an empty one is everybody's."""

    commands: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class CodePage:
    """The same on a page to print, in Danish."""

    token: str
    title: str
    lines: tuple[str, ...]
    below: str


@dataclass(frozen=True)
class Picture:
    """A picture that somebody sent to the bot."""

    file_id: str


@dataclass(frozen=True)
class Document:
    """A file that somebody sent to the bot."""

    file_id: str


@dataclass(frozen=True)
class Chart:
    """Bars in `language`: a row of `values` for each series, named in `legend` where there are several."""

    title: str
    labels: tuple[str, ...]
    values: tuple[tuple[int, ...], ...]
    legend: tuple[str, ...]
    stacked: bool
    language: str


@dataclass(frozen=True)
class TableFile:
    """The tables as a file of this kind."""

    kind: Literal["csv", "xlsx"]
    tables: tuple[Table, ...]
    right_to_left: bool


@dataclass(frozen=True)
class CalendarFile:
    content: bytes


Part = Text | Pin | Card | CodePicture | CodePage | CalendarFile | Picture | Document | Chart | TableFile | Commands


def render(reply: Reply, language: str, row_id: int | None = None) -> tuple[Part, ...]:
    """The Telegram messages of a reply, in order: the text, the pin, the contacts.

    With `row_id` the text gets a button that shows the same answer in Danish.
    """
    language = reply.language or language
    paragraphs = "\n".join(_line(line, language) for line in reply.lines)
    buttons = tuple(tuple(_button(button, language) for button in row) for row in reply.buttons)
    if row_id is not None and reply.can_be_danish and language != SOURCE_LANGUAGE:
        buttons = (*buttons, (_danish_button(language, row_id),))
    keys = _contact_keys(language) if reply.asks_contact else None
    text = Text(_within_limit(paragraphs), buttons, keys, reply.ends_keyboard)
    pin = (reply.pin,) if reply.pin else ()
    cards = tuple(_card(contact, language) for contact in reply.contacts)
    calendar = (CalendarFile(calendar_of((reply.calendar,), language)),) if reply.calendar else ()
    pictures = tuple(Picture(each) for each in (reply.photo, *reply.photos) if each)
    document = (Document(reply.file),) if reply.file else ()
    drawn = tuple(_chart(figures, language) for figures in reply.charts)
    made = _files(reply.tables, language)
    texts = (text,) if reply.lines else ()
    code = _code(reply.code, language) if reply.code else ()
    files = (*document, *drawn, *made)
    return (*texts, *pictures, *files, *pin, *cards, *code, *calendar, *_commands(reply, language))


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


def say_in(line: Say, language: str) -> str:
    """HTML of one message; facts are escaped and isolated."""
    slots = {name: slot(value, language) for name, value in line.args.items()}
    return locales.text(language, line.id, slots)


def slot(value: Slot, language: str) -> str:
    """HTML of a slot, as `language` writes it."""
    locale = Locale.parse(LANGUAGES[language].locale)
    match value:
        case Fact():
            return html.escape(clean(value.text), quote=False)
        case Phone():
            return phone(value.number)
        case Day():
            return day(value.day, locale)
        case Clock():
            return value.time.strftime("%H:%M")
        case Weekdays():
            return weekdays(value.days, locale)
        case Country():
            return html.escape(str(locale.territories.get(value.code, value.code)), quote=False)
        case LanguageName():
            return LANGUAGES[value.code].name
        case Prose():
            return "\n".join(html.escape(clean(line), quote=False) for line in value.text.split("\n"))
        case Run():
            return "".join(_in_run(part, value.language or language) for part in value.parts)
        case Items():
            texts = [slot(item, language) for item in value.items]
            if value.joined == "or":
                return reduce(lambda one, other: _either(one, other, language), texts)
            if value.joined == "lines":
                return "\n".join(texts)
            return format_list([isolated(text) for text in texts], "standard", locale)
        case Say():
            return say_in(value, language)


def _in_run(part: Slot, language: str) -> str:
    text = slot(part, language)
    return text if isinstance(part, Prose) else isolated(text)


def plain(text: str) -> str:
    """Text without isolates and HTML, for buttons and cards, where Telegram shows neither."""
    return html.unescape(re.sub(r"</?\w+>", "", _ISOLATES.sub("", text)))


def clean(text: str) -> str:
    """Without control and direction characters, which a name from outside could use to scramble a message."""
    kept = (c for c in text if c in _JOINERS or unicodedata.category(c) not in ("Cc", "Cf", "Cs", "Co"))
    return "".join(kept)


def phone(number: str) -> str:
    """`+4555886600` as `+45 55 88 66 00`; short numbers stay."""
    if not number.startswith("+45"):
        return number
    pairs = re.findall("..", number.removeprefix("+45"))
    return " ".join(("+45", *pairs))


def day(value: date, locale: Locale) -> str:
    """Weekday, day, month and year of the Gregorian calendar, in Western digits (CLDR's full date)."""
    return str(format_date(value, "full", locale))


def weekdays(days: tuple[int, ...], locale: Locale) -> str:
    """`Monday–Friday` where the days follow each other, else a list."""
    # Not the stand-alone names: once Pashto has been asked for them, Babel gives them to Kurdish and Lingala too.
    names = get_day_names("wide", context="format", locale=locale)
    if len(days) > 2 and days == tuple(range(days[0], days[-1] + 1)):
        return f"{names[days[0]]}–{names[days[-1]]}"
    return str(format_list([names[each] for each in days], "standard", locale))


def _either(one: str, other: str, language: str) -> str:
    """CLDR has no "or" in Pashto and Sorani."""
    return locales.text(language, "either", {"one": one, "other": other})


def isolated(text: str) -> str:
    return f"\u2068{text}\u2069"


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
        return "\n".join(_RIGHT_TO_LEFT_MARK + line if line else line for line in text.split("\n"))
    return "\n".join(_LEFT_TO_RIGHT_MARK + line if _turns(line) else line for line in text.split("\n"))


def _turns(line: str) -> bool:
    """Whether a phone would show the line from right to left: as its first letter goes."""
    strong = (unicodedata.bidirectional(c) for c in re.sub(r"</?\w+>", "", line))
    return next((each for each in strong if each in ("L", "R", "AL")), "L") != "L"


def _button(button: Button, language: str) -> RenderedButton:
    label = plain(slot(button.label, language))
    return RenderedButton(f"{button.icon} {label}" if button.icon else label, button.press, button.url)


def _danish_button(language: str, row_id: int) -> RenderedButton:
    return RenderedButton(f"💬 {plain(locales.text(language, 'button-danish'))}", f"danish:{row_id}")


def commands(names: Iterable[str], language: str) -> tuple[tuple[str, str], ...]:
    """Each command with what it does."""
    return tuple((name, plain(locales.text(language, f"command-{name}"))) for name in names)


def _commands(reply: Reply, language: str) -> tuple[Commands, ...]:
    return () if reply.commands is None else (Commands(commands(reply.commands, language)),)


def _code(code: Code, language: str) -> tuple[Part, ...]:
    picture = CodePicture(code.token, plain(locales.text(language, "button-copy-link")))
    if not code.lines:
        return (picture,)
    title, *lines = (plain(say_in(line, SOURCE_LANGUAGE)).removeprefix("• ").removeprefix("📍 ") for line in code.lines)
    below = plain(locales.text(SOURCE_LANGUAGE, "code-below"))
    return picture, CodePage(code.token, title[:1].upper() + title[1:], tuple(lines), below)


def _card(contact: ContactCard, language: str) -> Card:
    role = plain(say_in(contact.role, language)) if contact.role else ""
    name = contact.name if isinstance(contact.name, str) else plain(say_in(contact.name, language))
    return Card(name, role, contact.phone)


def _contact_keys(language: str) -> ContactKeys:
    share = plain(locales.text(language, "button-number-send"))
    return ContactKeys(f"📞 {share}", f"✖ {plain(locales.text(language, 'button-cancel'))}")


def _within_limit(text: str) -> str:
    """Telegram counts UTF-16 units of what is read: tags do not count, and `&lt;` is one."""
    length = len(html.unescape(re.sub(r"</?\w+>", "", text)).encode("utf-16-le")) // 2
    if length > MOST_CHARACTERS:
        raise locales.LocaleError(f"a reply of {length} characters is too long for one message")
    return text
