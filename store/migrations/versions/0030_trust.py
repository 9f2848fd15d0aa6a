"""Blocks and no-shows are kept under a keyed hash; who linked a group, and who wrote to a family."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0030"
down_revision = "0029"
branch_labels = None
depends_on = None

Hashes = dict[int, str]


def upgrade() -> None:
    op.add_column("donation_groups", sa.Column("linked_by", RowId, nullable=True))
    op.add_column("relays", sa.Column("author", RowId, nullable=True))
    op.add_column("persons", sa.Column("pseudonym", sa.String(64), nullable=True))
    hashes = _hash_persons()
    _blocks(hashes)
    _no_shows(hashes)


def downgrade() -> None:
    """What stands under a hash cannot be told apart any more, so it is gone."""
    op.drop_table("no_shows")
    op.drop_table("blocks")
    op.create_table(
        "blocks",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, _person("blocks", "person_id"), nullable=False),
        sa.Column("other_id", RowId, _person("blocks", "other_id"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("person_id", "other_id", name="uq_blocks_person_id_other_id"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "no_shows",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, _person("no_shows", "person_id"), nullable=False),
        sa.Column("request_id", RowId, _request()),
        sa.Column("at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    for table, column in (("blocks", "person_id"), ("blocks", "other_id"), ("no_shows", "person_id")):
        op.create_index(f"ix_{table}_{column}", table, [column])
    op.create_index("ix_no_shows_request_id", "no_shows", ["request_id"])
    op.drop_column("persons", "pseudonym")
    op.drop_column("relays", "author")
    op.drop_column("donation_groups", "linked_by")


def _hash_persons() -> Hashes:
    """Whoever is here gets a pseudonym; by number of the person."""
    persons = sa.table("persons", sa.column("id"), sa.column("telegram_id"), sa.column("pseudonym"))
    bind = op.get_bind()
    rows = list(bind.execute(sa.select(persons.c.id, persons.c.telegram_id)))
    hashes = {row.id: _pseudonym(row.telegram_id) for row in rows}
    for person_id, made in hashes.items():
        bind.execute(persons.update().where(persons.c.id == person_id).values(pseudonym=made))
    return hashes


def _pseudonym(telegram_id: int) -> str:
    """`Database.upgrade` knows the key."""
    config = op.get_context().config
    assert config is not None
    made: str = config.attributes["pseudonym"](telegram_id)
    return made


def _blocks(hashes: Hashes) -> None:
    rows = _taken("blocks", "person_id", "other_id", "created_at")
    made = op.create_table(
        "blocks",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("blocker", sa.String(64), nullable=False),
        sa.Column("blocked", sa.String(64), nullable=False),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("blocker", "blocked", name="uq_blocks_blocker_blocked"),
        sqlite_autoincrement=True,
    )
    for column in ("blocker", "blocked"):
        op.create_index(f"ix_blocks_{column}", "blocks", [column])
    _put(made, [{"blocker": hashes[one], "blocked": hashes[other], "last_at": at} for one, other, at in rows])


def _no_shows(hashes: Hashes) -> None:
    rows = _taken("no_shows", "person_id", "request_id", "at")
    made = op.create_table(
        "no_shows",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("pseudonym", sa.String(64), nullable=False),
        sa.Column("request_id", RowId, _request()),
        sa.Column("last_at", UtcDateTime(), nullable=False),
        sqlite_autoincrement=True,
    )
    for column in ("pseudonym", "request_id"):
        op.create_index(f"ix_no_shows_{column}", "no_shows", [column])
    _put(made, [{"pseudonym": hashes[one], "request_id": request, "last_at": at} for one, request, at in rows])


def _taken(table: str, *names: str) -> list[Any]:
    """The rows of the table as it was, which is dropped."""
    columns = [sa.column(name, UtcDateTime()) if name.endswith("at") else sa.column(name) for name in names]
    rows = list(op.get_bind().execute(sa.select(*columns).select_from(sa.table(table)).order_by(sa.column("id"))))
    op.drop_table(table)
    return rows


def _put(table: sa.Table | None, rows: list[dict[str, Any]]) -> None:
    assert table is not None
    if rows:
        op.bulk_insert(table, rows)


def _person(table: str, column: str) -> sa.ForeignKey:
    return sa.ForeignKey("persons.id", ondelete="CASCADE", name=f"fk_{table}_{column}_persons")


def _request() -> sa.ForeignKey:
    return sa.ForeignKey("donation_requests.id", ondelete="SET NULL", name="fk_no_shows_request_id_donation_requests")
