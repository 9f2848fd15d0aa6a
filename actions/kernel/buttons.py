"""Buttons that ask: what stands on them and the callback data that they send.

Callback data: `ask:<intent>[:<entity>=<value>]`, `language:<code>`, `forget:now`, `danish:<outbox row>`.
"""

from __future__ import annotations

from actions.kernel.messages import Button, LanguageName, say
from config.languages import LANGUAGES

Rows = tuple[tuple[Button, ...], ...]

ICONS = {
    "jobcafe_hours": "☕",
    "jobcafe_help": "☕",
    "course_hours": "🕑",
    "course_location": "📍",
    "jobspor_info": "🎓",
    "intensive_course_info": "🎓",
    "din_vej_til_job_info": "🎓",
    "danish_lessons_info": "📖",
    "who_to_call": "📞",
    "jobcenter_phone": "📞",
    "talk_to_human": "🧑",
    "emergency": "🆘",
    "first_weeks": "👋",
    "temporary_housing": "🛏",
    "permanent_housing": "🏠",
    "family_reunification": "👪",
    "doctor_rights": "🩺",
    "school_daycare": "🏫",
    "benefits_money": "💰",
    "residence_permit": "🪪",
    "digital_id": "🔑",
    "volunteer_activities": "🤝",
    "contact_family": "🤝",
    "donation_request": "🛋",
    "donation_offer": "🎁",
    "appointment_add": "⏰",
    "class_reminders_on": "⏰",
    "change_language": "🌐",
    "privacy": "🔒",
    "help_menu": "☰",
}

MENU = (
    ("jobcafe_hours", "course_hours"),
    ("danish_lessons_info", "first_weeks"),
    ("who_to_call", "talk_to_human"),
    ("temporary_housing", "permanent_housing"),
    ("doctor_rights", "school_daycare"),
    ("benefits_money", "digital_id"),
    ("residence_permit", "family_reunification"),
    ("volunteer_activities", "donation_request"),
    ("change_language", "emergency"),
)


def ask(intent: str, label: str | None = None, **entity: str) -> Button:
    """A button that asks `intent` as if the person had typed it, with at most one entity."""
    press = ":".join(["ask", intent, *(f"{name}={value}" for name, value in entity.items())])
    return Button(label=say(label or f"intent-{intent}"), press=press, icon=ICONS.get(intent, ""))


def menu() -> Rows:
    return tuple(tuple(ask(intent) for intent in row) for row in MENU)


def intents(names: tuple[str, ...]) -> Rows:
    """A row for each intent, under its name in the menu."""
    return tuple((ask(name),) for name in names)


def languages() -> Rows:
    """All languages under their own names, two in a row."""
    buttons = [Button(label=LanguageName(code=code), press=f"language:{code}") for code in LANGUAGES]
    return tuple(tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2))


def next_questions(*buttons: Button) -> Rows:
    """What one would ask next, two in a row, and the way back to the menu."""
    all_buttons = (*buttons, ask("help_menu", "button-menu"))
    return tuple(all_buttons[at : at + 2] for at in range(0, len(all_buttons), 2))
