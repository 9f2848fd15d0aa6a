"""Messages as a phone shows them, in any language: what stands in the bubbles, and on the buttons below."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from markupsafe import Markup, escape

from actions.kernel.messages import Message, Pin
from rendering.parts import Card, Part, Text
from rendering.render import render
from rendering.slots import phone


@dataclass(frozen=True)
class Bubble:
    """`rows` are the labels of its buttons, which do nothing here."""

    html: Markup
    rows: tuple[tuple[str, ...], ...] = ()


def bubbles(messages: Iterable[Message], language: str) -> tuple[Bubble, ...]:
    """All that is read of these messages; pictures and files are left out."""
    parts = (_bubble(part) for message in messages for part in render(message, language))
    return tuple(each for each in parts if each is not None)


def _bubble(part: Part) -> Bubble | None:
    match part:
        case Text():
            labels = tuple(tuple(button.text for button in row) for row in part.buttons)
            return Bubble(Markup(part.html), labels)
        case Pin():
            return Bubble(Markup("📍 ") + escape(f"{part.title}, {part.address}"))
        case Card():
            return Bubble(Markup("📞 {}: {}").format(part.name, Markup(phone(part.phone))))
    return None
