"""Whether somebody has a role, a form or a thread at all: most have none, and one question says so."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import bindparam, exists, select
from sqlalchemy.ext.asyncio import AsyncSession

from store.base import RowId
from store.forms import OpenForm
from store.roles import Role
from store.threads import Thread


class Has(NamedTuple):
    """`form`: one that was begun, also long ago."""

    role: bool
    form: bool
    thread: bool


_PERSON = bindparam("person", type_=RowId)
_HAS = select(
    exists().where(Role.person_id == _PERSON),
    exists().where(OpenForm.person_id == _PERSON),
    exists().where(Thread.person_id == _PERSON, Thread.state == "open"),
)


async def has(session: AsyncSession, person_id: int) -> Has:
    """What there is of this person."""
    return Has(*(await session.execute(_HAS, {"person": person_id})).one())
