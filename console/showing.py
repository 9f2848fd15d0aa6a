"""A message of the chat as a part of a page: its paragraphs, its buttons, its figures as tables."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from actions.kernel.messages import Button, Figures, Message
from actions.kernel.presses import read_danish
from console import words
from rendering.slots import plain, slot


@dataclass(frozen=True)
class Pressable:
    """A button: with `press` it is sent as a form, with `url` it is a link."""

    label: str
    press: str = ""
    url: str = ""


@dataclass(frozen=True)
class Table:
    """Figures: a row for each label, a column for each series."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, tuple[int, ...]], ...]

    @property
    def most(self) -> int:
        return max((value for _, values in self.rows for value in values), default=0)


@dataclass(frozen=True)
class Shown:
    """`token` is that of a code, which opens the bot."""

    paragraphs: tuple[Markup, ...]
    rows: tuple[tuple[Pressable, ...], ...] = ()
    tables: tuple[Table, ...] = ()
    places: tuple[str, ...] = ()
    contacts: tuple[tuple[str, str], ...] = ()
    token: str = ""
    language: str = "da"


def show(message: Message, language: str) -> Shown:
    """As somebody reads it in `language`. Buttons that only make sense in a chat are left out."""
    language = message.language or language
    rows = tuple(tuple(pressable(each, language) for each in row if _is_for_pages(each)) for row in message.buttons)
    contacts = tuple(
        (each.name if isinstance(each.name, str) else words.bare(each.name, language), each.phone)
        for each in message.contacts
    )
    return Shown(
        paragraphs=_paragraphs(message, language),
        rows=tuple(row for row in rows if row),
        tables=tuple(_table(each, language) for each in message.tables or message.charts),
        places=(f"{message.pin.title}, {message.pin.address}",) if message.pin else (),
        contacts=contacts,
        token=message.code.token if message.code else "",
        language=language,
    )


def _paragraphs(message: Message, language: str) -> tuple[Markup, ...]:
    """Lines that belong together, as one; those that are set apart begin a new one."""
    found: list[list[Markup]] = [[]]
    for line in message.lines:
        if line.spaced and found[-1]:
            found.append([])
        found[-1].append(words.said(line, language))
    return tuple(Markup("<br>").join(lines) for lines in found if lines)


def _is_for_pages(button: Button) -> bool:
    return read_danish(button.press) is None and button.press != "ask:help_menu"


def pressable(button: Button, language: str) -> Pressable:
    """A button of the chat, with its label as it reads there."""
    label = plain(slot(button.label, language))
    return Pressable(f"{button.icon} {label}" if button.icon else label, button.press, button.url)


def _table(figures: Figures, language: str) -> Table:
    head = tuple(words.bare(each.label, language) for each in figures.series)
    labels = [plain(slot(each, language)) for each in figures.labels]
    numbers = list(zip(*(each.values for each in figures.series), strict=True))
    return Table(words.bare(figures.title, language), head, tuple(zip(labels, numbers, strict=True)))
