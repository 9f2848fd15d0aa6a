"""Whom a broadcast is for: a description that is kept with it, and the query that it means."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from typing import Any, Literal

from sqlalchemy import ColumnElement, and_, exists, func, not_, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from store.classes import CourseClass, Enrolment
from store.donations import DonationRequest
from store.optouts import OptOut
from store.persons import Person
from store.roles import Role

Kind = Literal["language", "course", "town", "role", "requests"]
Side = Literal["only", "not"]
Values = dict[Kind, list[str]]
MEMBER = "member"
OPEN_REQUESTS = "open"
_WAITING = ("open", "claimed", "arranged")


class Audience:
    """`only`: of each kind one of the values, of all kinds or (`match` is "any") of one; empty: everybody.

    Whoever has one of the values of `but_not`, or a number in `without`, is left out.
    """

    def __init__(self, stored: Mapping[str, Any] | None = None) -> None:
        stored = stored or {}
        self.match: Literal["all", "any"] = stored.get("match", "all")
        self.only: Values = {kind: list(values) for kind, values in stored.get("only", {}).items()}
        self.but_not: Values = {kind: list(values) for kind, values in stored.get("not", {}).items()}
        self.without: list[int] = list(stored.get("without", []))

    def stored(self) -> dict[str, Any]:
        """As JSON keeps it."""
        return {"match": self.match, "only": self.only, "not": self.but_not, "without": self.without}

    def side(self, side: Side) -> Values:
        return self.only if side == "only" else self.but_not

    def switch(self, side: Side, kind: Kind, value: str) -> None:
        """Switches one value on or off."""
        values = self.side(side).setdefault(kind, [])
        if value in values:
            values.remove(value)
        else:
            values.append(value)
        if not values:
            del self.side(side)[kind]

    def without_courses(self, stopped: Collection[str]) -> Audience:
        """The same without these courses; whom only they name, it no longer reaches."""
        audience = Audience(self.stored())
        for values in (audience.only, audience.but_not):
            if "course" in values:
                values["course"] = [each for each in values["course"] if each not in stopped]
        return audience

    @property
    def everybody(self) -> bool:
        return not (self.only or self.but_not or self.without)


async def recipients(session: AsyncSession, audience: Audience, kind: str, today: date) -> list[tuple[int, str]]:
    """Number and language of everybody who is to get it, in the order of numbers: not those who blocked the bot or do
    not want this kind of broadcast."""
    rows = await session.execute(
        select(Person.id, Person.language).where(_reachable(kind), _condition(audience, today)).order_by(Person.id)
    )
    return [(row[0], row[1]) for row in rows]


async def by_language(session: AsyncSession, audience: Audience, kind: str, today: date) -> dict[str, int]:
    """How many people read it in which language, the most first."""
    rows = await session.execute(
        select(Person.language, func.count())
        .where(_reachable(kind), _condition(audience, today))
        .group_by(Person.language)
        .order_by(func.count().desc(), Person.language)
    )
    return {row[0]: row[1] for row in rows}


async def opted_out(session: AsyncSession, audience: Audience, kind: str, today: date) -> int:
    """How many would get it if they wanted this kind."""
    wants_none = exists().where(OptOut.person_id == Person.id, OptOut.kind == kind)
    return (
        await session.scalar(
            select(func.count()).select_from(Person).where(_there(), wants_none, _condition(audience, today))
        )
        or 0
    )


def _there() -> ColumnElement[bool]:
    """A person with a private chat (groups have negative numbers) who has not left."""
    return and_(Person.telegram_id > 0, Person.blocked_at.is_(None), Person.leaving.is_(False))


def _reachable(kind: str) -> ColumnElement[bool]:
    return and_(_there(), ~exists().where(OptOut.person_id == Person.id, OptOut.kind == kind))


def _condition(audience: Audience, today: date) -> ColumnElement[bool]:
    wanted = [_one_of(kind, values, today) for kind, values in audience.only.items()]
    refused = [_one_of(kind, values, today) for kind, values in audience.but_not.items()]
    combined = or_(*wanted) if audience.match == "any" and wanted else and_(true(), *wanted)
    return and_(combined, *(not_(each) for each in refused), Person.id.not_in(audience.without))


def _one_of(kind: Kind, values: list[str], today: date) -> ColumnElement[bool]:
    match kind:
        case "language":
            return Person.language.in_(values)
        case "town":
            asks_there = exists().where(DonationRequest.person_id == Person.id, DonationRequest.area.in_(values))
            said_so = and_(Person.town.is_not(None), Person.town.in_(values))
            return or_(said_so, asks_there.where(DonationRequest.state.in_(_WAITING)))
        case "course":
            going_on = or_(CourseClass.last_day.is_(None), CourseClass.last_day >= today)
            return (
                exists()
                .where(Enrolment.person_id == Person.id, Enrolment.class_id == CourseClass.id)
                .where(CourseClass.course.in_(values), going_on)
            )
        case "role":
            given = exists().where(Role.person_id == Person.id, Role.role.in_(values))
            nothing = ~exists().where(Role.person_id == Person.id)
            return or_(given, nothing) if MEMBER in values else given
        case "requests":
            return exists().where(DonationRequest.person_id == Person.id, DonationRequest.state.in_(_WAITING))
