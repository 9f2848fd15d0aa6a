"""What a reply consists of once it is rendered: each part becomes one call of the Bot API."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from actions.kernel.messages import Pin
from rendering.tables import Table


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
    """The same on a page to print, in Danish; `elsewhere` is what stands `below` in the other languages, each with its
    code."""

    token: str
    title: str
    lines: tuple[str, ...]
    below: str
    elsewhere: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Picture:
    """A picture that somebody sent to the bot."""

    file_id: str


@dataclass(frozen=True)
class Document:
    """A file that somebody sent to the bot."""

    file_id: str


@dataclass(frozen=True)
class VoiceNote:
    """Somebody's voice; `copy_of` names our own copy of it, where there is one."""

    file_id: str
    copy_of: str = ""


@dataclass(frozen=True)
class Sound:
    """A file that sounds and that somebody sent to the bot."""

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


@dataclass(frozen=True)
class DataFile:
    """A file of what is kept about the person."""

    name: str
    content: bytes


Part = (
    Text
    | Pin
    | Card
    | CodePicture
    | CodePage
    | CalendarFile
    | DataFile
    | Picture
    | Document
    | VoiceNote
    | Sound
    | Chart
    | TableFile
    | Commands
)
