"""Buttons that ask: what stands on them and the data that they send."""

from __future__ import annotations

from actions.kernel.acts import ACTS
from actions.kernel.messages import Button, Fact, LanguageName, Say, say
from actions.kernel.presses import ask_press, language_press, press
from config.languages import LANGUAGES

Rows = tuple[tuple[Button, ...], ...]


def button(act: str, label: Say | str, *values: str | int, icon: str = "") -> Button:
    """A button that does `act` with these values; a bare string is the message that stands on it."""
    return Button(label=say(label) if isinstance(label, str) else label, press=press(act, *values), icon=icon)


def plain(text: str | int) -> Say:
    """What stands on a button or in a line as it is: a name, a number."""
    return say("only-day", day=Fact(text=str(text)))


def ask(intent: str, label: str | None = None, **entity: str) -> Button:
    """A button that asks `intent` as if the person had typed it, with at most one entity."""
    icon = ACTS[intent].icon if intent in ACTS else ""
    return Button(label=say(label or f"intent-{intent}"), press=ask_press(intent, **entity), icon=icon)


def intents(names: tuple[str, ...]) -> Rows:
    """A row for each intent, under its name in the menu."""
    return tuple((ask(name),) for name in names)


def languages() -> Rows:
    """All languages under their own names, two in a row."""
    buttons = [Button(label=LanguageName(code=code), press=language_press(code)) for code in LANGUAGES]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def next_questions(*buttons: Button) -> Rows:
    """What one would ask next, two in a row, and the way back to the menu."""
    all_buttons = (*buttons, ask("help_menu", "button-menu"))
    return tuple(all_buttons[at : at + 2] for at in range(0, len(all_buttons), 2))
