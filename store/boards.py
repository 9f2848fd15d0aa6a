"""The board as those who coordinate read it at a desk: filtered, counted, a page at a time. Nothing is locked here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, Select, String, cast, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from store.donations import DonationRequest
from store.offers import DonationOffer


@dataclass(frozen=True)
class Sought:
    """Of one `thing`, in one town (`area`), that somebody has; all where nothing is said.

    Made from `since` on, before `until`; `still_since`: nothing has happened to it since.
    """

    states: frozenset[str]
    thing: str = ""
    area: str = ""
    claimed_by: int | None = None
    since: datetime | None = None
    until: datetime | None = None
    still_since: datetime | None = None


class Requests(NamedTuple):
    """One page of them, and how many there are."""

    rows: list[DonationRequest]
    total: int


class Offers(NamedTuple):
    """One page of them, and how many there are."""

    rows: list[DonationOffer]
    total: int


async def requests(session: AsyncSession, sought: Sought, offset: int, limit: int) -> Requests:
    """The longest open first."""
    query = select(DonationRequest).where(*_shared(DonationRequest, sought))
    if sought.area:
        query = query.where(DonationRequest.area == sought.area)
    if sought.claimed_by is not None:
        query = query.where(DonationRequest.claimed_by == sought.claimed_by)
    page = query.order_by(DonationRequest.id).offset(offset).limit(limit)
    return Requests(list(await session.scalars(page)), await _count(session, query))


async def offers(session: AsyncSession, sought: Sought, offset: int, limit: int) -> Offers:
    """The longest open first. Offers are in no town."""
    query = select(DonationOffer).where(*_shared(DonationOffer, sought))
    page = query.order_by(DonationOffer.id).offset(offset).limit(limit)
    return Offers(list(await session.scalars(page)), await _count(session, query))


async def areas(session: AsyncSession, states: Collection[str]) -> list[str]:
    """The towns of the requests in these states."""
    query = select(DonationRequest.area).where(DonationRequest.state.in_(states)).distinct()
    return sorted(await session.scalars(query))


def _shared(table: type[DonationRequest] | type[DonationOffer], sought: Sought) -> list[ColumnElement[bool]]:
    """What is sought of both."""
    found: list[ColumnElement[bool]] = [table.state.in_(sought.states)]
    if sought.thing:
        found.append(cast(table.items, String).contains(f'"{sought.thing}"', autoescape=True))
    if sought.since is not None:
        found.append(table.created_at >= sought.since)
    if sought.until is not None:
        found.append(table.created_at < sought.until)
    if sought.still_since is not None:
        found.append(table.changed_at < sought.still_since)
    return found


async def _count(session: AsyncSession, query: Select[Any]) -> int:
    return await session.scalar(select(func.count()).select_from(query.subquery())) or 0
