"""Families, volunteers and givers around an office: what they do in the chat, on the same database."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from html import unescape

from store import persons
from tests.actions.scene import Scene
from tests.console.office import Office


@asynccontextmanager
async def street(office: Office) -> AsyncIterator[Scene]:
    """The chat of everybody who has written to the bot, in one transaction."""
    async with office.database.transaction() as session:
        found = Scene(session, office.facts, office.now)
        for name, number in office.numbers.items():
            person = await persons.get(session, number)
            assert person is not None
            found.people[name] = person
        yield found


def cells(text: str) -> list[list[str]]:
    """The rows of the tables, as they read."""
    rows = re.findall(r"<tr>(.*?)</tr>", text, re.DOTALL)
    clean = [
        [re.sub(r"<[^>]+>|[\u2066-\u2069]", "", cell) for cell in re.findall(r"<t[hd].*?</t[hd]>", row, re.DOTALL)]
        for row in rows
    ]
    return [[unescape(cell).strip() for cell in row] for row in clean]
