"""What all tables share: the declarative base, naming of constraints, and aware UTC times."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, MetaData, Table
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import DeclarativeBase
from sqlalchemy.types import TypeDecorator

# A transaction as the rest of the house knows it: handed on, and used by `store` alone.
Session = AsyncSession
# SQLite makes row ids only for INTEGER; Telegram's ids and ours need 64 bits on PostgreSQL.
RowId = BigInteger().with_variant(Integer(), "sqlite")


class NaiveDatetime(ValueError):
    """A time without a zone was about to be stored."""


class UtcDateTime(TypeDecorator[datetime]):
    """Aware datetimes in, aware UTC datetimes out. Raises NaiveDatetime for a naive one."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise NaiveDatetime(str(value))
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        stored: datetime = value
        return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


class Base(DeclarativeBase):
    """The metadata that Alembic compares migrations with.

    A number is given once: keys of messages, links and buttons in chats hold it, and live longer than the row. SQLite
    would give that of the last row again after it was deleted; PostgreSQL never does.
    """

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime}  # noqa: RUF012

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        if isinstance(cls.__table__, Table) and cls.__table__.primary_key.columns.keys() == ["id"]:
            cls.__table__.dialect_options["sqlite"]["autoincrement"] = True
