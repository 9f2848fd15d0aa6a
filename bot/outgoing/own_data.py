"""What is kept about a person becomes files when its row is taken up: none of it stands in the row."""

from __future__ import annotations

from datetime import datetime

from actions.talk import mydata
from config.facts import Municipality
from rendering import holdings
from rendering.parts import DataFile, Part
from store.base import Session
from store.outbox import OutboxRow

NAME = "vejviser"


async def files(session: Session, row: OutboxRow, now: datetime, facts: Municipality) -> tuple[Part, ...]:
    """The page in the person's language, then the JSON."""
    held = await mydata.gather(session, row.person, now)
    page = holdings.as_page(held, row.person.language, facts)
    return DataFile(f"{NAME}.html", page), DataFile(f"{NAME}.json", holdings.as_json(held))
