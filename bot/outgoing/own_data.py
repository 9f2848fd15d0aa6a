"""What is kept about a person becomes files when its row is taken up: none of it stands in the row."""

from __future__ import annotations

from datetime import datetime

from actions.talk import mydata
from config.facts import Municipality
from rendering import holdings
from rendering.parts import DataFile
from store import persons
from store.base import Session

NAME = "vejviser"


async def files(session: Session, person_id: int, now: datetime, facts: Municipality) -> tuple[DataFile, ...]:
    """The page in the person's language, then the JSON; none for who is no longer here."""
    person = await persons.get(session, person_id)
    if person is None:
        return ()
    held = await mydata.gather(session, person, now)
    page = holdings.as_page(held, person.language, facts)
    return DataFile(f"{NAME}.html", page), DataFile(f"{NAME}.json", holdings.as_json(held))
