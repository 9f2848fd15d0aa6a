"""What actions say: ids of prose with slots for facts, buttons, a pin, contacts. Nothing here is in any language.

A reply travels through the outbox as JSON and is rendered when it is sent, in the language the person has then.
"""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from pydantic import Field, model_validator

from actions.kernel.asked import Asked
from actions.kernel.slots import Clock as Clock
from actions.kernel.slots import Country as Country
from actions.kernel.slots import Day as Day
from actions.kernel.slots import Fact as Fact
from actions.kernel.slots import LanguageName as LanguageName
from actions.kernel.slots import Part as Part
from actions.kernel.slots import Phone as Phone
from actions.kernel.slots import Prose as Prose
from actions.kernel.slots import Weekdays as Weekdays


class Run(Part):
    """Prose with facts in it, one after the other, in `language` where it is not the reader's."""

    type: Literal["run"] = "run"
    parts: tuple[Slot, ...]
    language: str | None = None


class Items(Part):
    """Several slots, joined as the language does it, or each on a line of its own."""

    type: Literal["items"] = "items"
    items: tuple[Slot, ...]
    joined: Literal["and", "or", "lines"] = "and"


class Say(Part):
    """A message of the locale files, with its slots; itself a slot of another. `spaced`: after a blank line."""

    type: Literal["say"] = "say"
    id: str
    args: dict[str, Slot] = Field(default_factory=dict)
    spaced: bool = False


class Worded(Part):
    """A text in `language` that is no message, or not yet, as a locale file would have it, with its slots."""

    type: Literal["worded"] = "worded"
    text: str
    language: str
    args: dict[str, Slot] = Field(default_factory=dict)


Slot = Annotated[
    Fact | Phone | Day | Clock | Weekdays | Country | LanguageName | Prose | Run | Items | Say | Worded,
    Field(discriminator="type"),
]
Run.model_rebuild()
Items.model_rebuild()
Say.model_rebuild()
Worded.model_rebuild()


class Button(Part):
    """`press` is the callback data (1–64 bytes), or `url` an address to open.

    `label` is a message, a language's own name, or a `Fact`: what somebody has written for it.
    """

    label: Annotated[Say | LanguageName | Fact, Field(discriminator="type")]
    press: Annotated[str, Field(max_length=64)] = ""
    icon: str = ""
    url: str = ""

    @model_validator(mode="after")
    def _does_one_thing(self) -> Self:
        if bool(self.press) == bool(self.url):
            raise ValueError("a button sends data or opens an address")
        return self


class Pin(Part):
    """A place on the map, WGS 84 degrees."""

    title: str
    address: str
    latitude: float
    longitude: float


class ContactCard(Part):
    """A number that can be pressed to call; `name` is a name, or what is said instead of one."""

    name: str | Say
    phone: str
    role: Say | None = None


class CalendarEntry(Part):
    """Something in a calendar: aware times; coordinates are WGS 84 degrees."""

    uid: str
    summary: Say
    starts_at: datetime
    ends_at: datetime
    changed_at: datetime
    address: str | None = None
    coordinates: tuple[float, float] | None = None


class Code(Part):
    """A QR code that opens the bot with `token`: a picture; with `lines` also a page to print, in Danish."""

    token: str
    lines: tuple[Say, ...] = ()


class Series(Part):
    """Numbers under one name, one for each label of the figures."""

    label: Say
    values: tuple[int, ...]


class Figures(Part):
    """Numbers to be looked at: as a picture of bars, or as a table. `stacked`: the series add up."""

    title: Say
    labels: tuple[Slot, ...]
    series: tuple[Series, ...]
    stacked: bool = False


class Afterwards(Part):
    """What is said instead from the moment `at` on: too late for a reminder, but it still helps."""

    at: datetime
    lines: tuple[Say, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()


class Message(Part):
    """One message: its paragraphs, the rows of its buttons, a pin, cards and files.

    `photo` and `photos` are ids of pictures that somebody sent: they are passed on without their metadata; `file` is
    that of a document, `voice` of a voice note, `audio` of another file that sounds. `copy_of` names our own copy of
    the voice note, for when Telegram does not know the id. `in_place`: shown in place of the message whose button was
    pressed. Of `charts` each is a picture; `tables` are one CSV and one XLSX file. Both are made when they are sent.
    `asks_contact` puts a keyboard under the input that sends one's own number, or stops; `ends_keyboard` takes it away.
    Neither goes with buttons.
    `thread` is the number of the conversation with staff that it belongs to: it goes into its topic of the group.
    `secret`: whoever has what it says may do something by it, such as an address or a code; nothing of it is kept.
    `about`: the facts that it shows (see `actions.kernel.about`). `asked`: the question that it may be no answer to.
    `topic` is what "and where is it?" will refer to. `language` fixes the language instead of the person's own.
    """

    lines: tuple[Say, ...]
    buttons: tuple[tuple[Button, ...], ...] = ()
    pin: Pin | None = None
    contacts: tuple[ContactCard, ...] = ()
    topic: str | None = None
    language: str | None = None
    can_be_danish: bool = True
    photo: str | None = None
    photos: tuple[str, ...] = ()
    file: str | None = None
    voice: str | None = None
    audio: str | None = None
    copy_of: str = ""
    calendar: CalendarEntry | None = None
    code: Code | None = None
    afterwards: Afterwards | None = None
    in_place: bool = False
    asks_contact: bool = False
    charts: tuple[Figures, ...] = ()
    tables: tuple[Figures, ...] = ()
    ends_keyboard: bool = False
    thread: int | None = None
    secret: bool = False
    about: tuple[str, ...] = ()
    asked: Asked | None = None

    @property
    def is_secret(self) -> bool:
        """Whether its row has to forget what it says: a code always is one."""
        return self.secret or self.code is not None

    def as_of(self, now: datetime) -> Message:
        """The message as it is to be read at `now` (aware)."""
        later = self.afterwards
        if later is None or now < later.at:
            return self
        return self.model_copy(update={"lines": later.lines, "buttons": later.buttons, "pin": None})


class Edit(Part):
    """A message that is there already becomes this one. `key` is that of its outbox row, or `message:<number>`.

    Where there is nothing to change it is sent as a new one.
    """

    key: str
    message: Message


class Recall(Part):
    """The messages of the outbox row `key` are taken back; where Telegram refuses, `message` stands there instead."""

    key: str
    message: Message


class Menu(Part):
    """The commands that this person's menu shows from now on, empty for everybody's; after `message`, if any."""

    commands: tuple[str, ...]
    message: Message | None = None


class Copy(Part):
    """A copy of a broadcast, whose words are put in when it is sent. `edits`: the key of the row that it changes.

    `message` holds what has been put in.
    """

    broadcast: int
    edits: str | None = None
    message: Message | None = None


class ReadLetter(Part):
    """A letter that is read when its row is taken up: `files` are pictures, or a PDF, by Telegram's ids in order.

    What it says becomes the message then, and is kept nowhere. `lines`: the Danish lines of the one that was read last.
    """

    files: tuple[str, ...] = ()
    lines: bool = False


class OwnData(Part):
    """All that is kept about the person, as files. They are made when the row is taken up: none of it is in there."""


Reply = Message | Edit | Recall | Menu | Copy | ReadLetter | OwnData


def say(id: str, **args: Slot | str | int) -> Say:
    """A message with its slots; bare strings and numbers are facts."""
    return Say(id=id, args={name: _slot(value) for name, value in args.items()})


def spaced(lines: tuple[Say, ...]) -> tuple[Say, ...]:
    """The lines as a paragraph of their own."""
    return tuple(line.model_copy(update={"spaced": at == 0}) for at, line in enumerate(lines))


def _slot(value: Slot | str | int) -> Slot:
    return Fact(text=str(value)) if isinstance(value, str | int) else value
