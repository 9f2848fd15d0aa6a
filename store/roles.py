"""What a person may do: roles, some of them within an organisation."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import ColumnElement, ForeignKey, String, UniqueConstraint, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from store.base import Base, RowId
from store.persons import Person

RoleName = Literal["volunteer", "coordinator", "staff", "admin"]


class Right(NamedTuple):
    """A role, and the organisation in which somebody has it; none for roles of the municipality."""

    role: str
    organisation: str


class Role(Base):
    """`organisation` is an id of the facts file; empty for roles of the municipality."""

    __tablename__ = "roles"

    id: Mapped[int] = mapped_column(RowId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("persons.id", ondelete="CASCADE"), index=True)
    role: Mapped[str] = mapped_column(String(16))
    organisation: Mapped[str] = mapped_column(String(40), default="")
    created_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("person_id", "role", "organisation"),)

    @property
    def right(self) -> Right:
        return Right(self.role, self.organisation)

    @property
    def given_in_minute(self) -> str:
        """Minutes since 1970; with the number it names this role and none that gets the number later."""
        return str(int(self.created_at.timestamp()) // 60)


async def of(session: AsyncSession, person_id: int) -> frozenset[str]:
    """The names of the person's roles."""
    return frozenset(await session.scalars(select(Role.role).where(Role.person_id == person_id)))


async def rights(session: AsyncSession, person_id: int) -> frozenset[Right]:
    """The person's roles, each with its organisation."""
    rows = await session.execute(select(Role.role, Role.organisation).where(Role.person_id == person_id))
    return frozenset(Right(role, organisation) for role, organisation in rows)


async def everyone(session: AsyncSession) -> list[Role]:
    """All roles: the municipality's first, then an organisation after the other."""
    order = (Role.organisation, Role.role, Role.person_id)
    return list(await session.scalars(select(Role).order_by(*order)))


async def find(session: AsyncSession, role_id: int) -> Role | None:
    return await session.scalar(
        select(Role).where(Role.id == role_id).with_for_update().execution_options(populate_existing=True)
    )


async def locked_admins(session: AsyncSession) -> list[int]:
    """The administrators; on PostgreSQL nobody else can change who they are until the transaction ends."""
    rows = await session.scalars(select(Role.person_id).where(Role.role == "admin").order_by(Role.id).with_for_update())
    return sorted(set(rows))


async def holders(session: AsyncSession, names: Collection[str]) -> list[int]:
    """The persons with one of these roles."""
    return sorted(set(await session.scalars(select(Role.person_id).where(Role.role.in_(names)))))


def still(person_id: ColumnElement[Any], names: Collection[str], admin_ids: Collection[int]) -> ColumnElement[bool]:
    """As a condition: this person has one of these roles now, or is an administrator by the settings.

    `admin_ids` are Telegram's numbers of those.
    """
    given = exists().where(Role.person_id == person_id, Role.role.in_(names))
    by_settings = exists().where(Person.id == person_id, Person.telegram_id.in_(admin_ids))
    return or_(given, by_settings) if "admin" in names else given


async def has_still(session: AsyncSession, person_id: int, names: Collection[str], admin_ids: Collection[int]) -> bool:
    """The same of one person, before something is given or told to them."""
    query = select(Person.id).where(Person.id == person_id, still(Person.id.expression, names, admin_ids))
    return await session.scalar(query) is not None


async def organisation(session: AsyncSession, person_id: int) -> str:
    """The organisation that the person coordinates, or helps in; empty where there is none."""
    rows = await session.execute(
        select(Role.role, Role.organisation).where(Role.person_id == person_id, Role.organisation != "")
    )
    found = {row.role: row.organisation for row in rows}
    return found.get("coordinator") or found.get("volunteer") or ""


async def coordinators(session: AsyncSession, organisations: Collection[str]) -> list[int]:
    """The coordinators of these organisations."""
    query = select(Role.person_id).where(Role.role == "coordinator", Role.organisation.in_(organisations))
    return sorted(set(await session.scalars(query)))


async def volunteers(session: AsyncSession, organisation: str) -> list[int]:
    """The volunteers of an organisation; of all, where it is empty."""
    query = select(Role.person_id).where(Role.role.in_(("volunteer", "coordinator")))
    if organisation:
        query = query.where(Role.organisation == organisation)
    return sorted(set(await session.scalars(query)))


async def give(session: AsyncSession, person_id: int, role: str, organisation: str, now: datetime) -> None:
    """Gives a role; who has it already keeps it."""
    found = await session.scalar(
        select(Role).where(Role.person_id == person_id, Role.role == role, Role.organisation == organisation)
    )
    if found is None:
        session.add(Role(person_id=person_id, role=role, organisation=organisation, created_at=now))
        await session.flush()


async def take(session: AsyncSession, person_id: int, role: str, organisation: str) -> None:
    """Takes a role without a word; `actions/roles/roles.py` takes it with all that follows."""
    found = await session.scalar(
        select(Role).where(Role.person_id == person_id, Role.role == role, Role.organisation == organisation)
    )
    if found is not None:
        await session.delete(found)
        await session.flush()
