"""The commands, and the menu of them that Telegram shows: to each person what they may do, in their language."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from actions.kernel.messages import Reply
from actions.kernel.permissions import may
from store import outbox
from store.persons import Person

# Command -> action, in the order of the menu. The descriptions are the messages `command-<name>`.
COMMANDS = {
    "start": "start",
    "menu": "help_menu",
    "staff": "staff_menu",
    "announce": "broadcast_list",
    "board": "donation_board",
    "languages": "reader_languages",
    "overview": "coordination_overview",
    "roles": "role_list",
    "audit": "audit_list",
    "jobcafe": "jobcafe_hours",
    "courses": "course_hours",
    "call": "who_to_call",
    "emergency": "emergency",
    "language": "change_language",
    "messages": "optout_list",
    "town": "town_ask",
    "privacy": "privacy",
}
# These answer as well, but stand in nobody's menu: buttons lead there.
HIDDEN_COMMANDS = {
    "reminders": "reminders_settings",
    "classes": "class_reminders_on",
}


def shown(roles: Collection[str]) -> tuple[str, ...]:
    """The commands in the menu of somebody with these roles; of everybody without any."""
    return tuple(name for name, action in COMMANDS.items() if may(roles, action))


def refresh(session: AsyncSession, person: Person, roles: Collection[str], now: datetime) -> None:
    """Has Telegram show this person's menu as it should be by now, unless it does."""
    names = shown(roles)
    menu = " ".join((person.language, *names))
    if person.menu != menu:
        person.menu = menu
        message = Reply(lines=(), commands=names).model_dump(mode="json")
        outbox.put(session, person.id, message, lane="reply", now=now)
