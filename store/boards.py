"""The board as those who coordinate read it at a desk: filtered, counted, a page at a time. Nothing is locked here."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, String, cast, func, select
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


async def requests(session: AsyncSession, sought: Sought, offset: int, limit: int) -> list[DonationRequest]:
    """The longest open first."""
    page = select(DonationRequest).where(*_of_requests(sought)).order_by(DonationRequest.id)
    return list(await session.scalars(page.offset(offset).limit(limit)))


async def count_requests(session: AsyncSession, sought: Sought) -> int:
    return await session.scalar(select(func.count(DonationRequest.id)).where(*_of_requests(sought))) or 0


async def offers(session: AsyncSession, sought: Sought, offset: int, limit: int) -> list[DonationOffer]:
    """The longest open first. Offers are in no town."""
    page = select(DonationOffer).where(*_shared(DonationOffer, sought)).order_by(DonationOffer.id)
    return list(await session.scalars(page.offset(offset).limit(limit)))


async def count_offers(session: AsyncSession, sought: Sought) -> int:
    return await session.scalar(select(func.count(DonationOffer.id)).where(*_shared(DonationOffer, sought))) or 0


async def areas(session: AsyncSession, states: Collection[str]) -> list[str]:
    """The towns of the requests in these states."""
    query = select(DonationRequest.area).where(DonationRequest.state.in_(states)).distinct()
    return sorted(await session.scalars(query))


def _of_requests(sought: Sought) -> list[ColumnElement[bool]]:
    found = _shared(DonationRequest, sought)
    if sought.area:
        found.append(DonationRequest.area == sought.area)
    if sought.claimed_by is not None:
        found.append(DonationRequest.claimed_by == sought.claimed_by)
    return found


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
