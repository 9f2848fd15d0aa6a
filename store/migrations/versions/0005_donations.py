"""Donation requests, the waiting lists, volunteers' groups, the audit log."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

REQUESTS = "donation_requests"


def _key(table: str, name: str, other: str, ondelete: str = "CASCADE") -> sa.ForeignKey:
    return sa.ForeignKey(f"{other}.id", ondelete=ondelete, name=f"fk_{table}_{name}_{other}")


def upgrade() -> None:
    _requests()
    _waiting_and_groups()
    _audit()


def _requests() -> None:
    op.create_table(
        REQUESTS,
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, _key(REQUESTS, "person_id", "persons"), nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("soon", sa.String(8), nullable=False),
        sa.Column("area", sa.String(40), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("reason", sa.String(16)),
        sa.Column("claimed_by", RowId, _key(REQUESTS, "claimed_by", "persons", "SET NULL")),
        sa.Column("claimed_at", UtcDateTime()),
        sa.Column("reminded_at", UtcDateTime()),
        sa.Column("proposed", sa.JSON(), nullable=False),
        sa.Column("place", sa.String(40)),
        sa.Column("meets_at", UtcDateTime()),
        sa.Column("code", sa.String(8), nullable=False),
        sa.Column("given", sa.Boolean(), nullable=False),
        sa.Column("received", sa.Boolean(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
    )
    for column in ("person_id", "state", "claimed_by", "changed_at"):
        op.create_index(f"ix_{REQUESTS}_{column}", REQUESTS, [column])


def _waiting_and_groups() -> None:
    op.create_table(
        "donation_waiting",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("request_id", RowId, _key("donation_waiting", "request_id", REQUESTS), nullable=False),
        sa.Column("person_id", RowId, _key("donation_waiting", "person_id", "persons"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("request_id", "person_id", name="uq_donation_waiting_request_id_person_id"),
    )
    op.create_index("ix_donation_waiting_request_id", "donation_waiting", ["request_id"])
    op.create_table(
        "donation_groups",
        sa.Column(
            "person_id", RowId, _key("donation_groups", "person_id", "persons"), primary_key=True, autoincrement=False
        ),
        sa.Column("organisation", sa.String(40), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
    )


def _audit() -> None:
    op.create_table(
        "audit",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("at", UtcDateTime(), nullable=False),
        sa.Column("actor", RowId),
        sa.Column("subject", sa.String(32), nullable=False),
        sa.Column("event", sa.String(16), nullable=False),
        sa.Column("before", sa.String(16), nullable=False),
        sa.Column("after", sa.String(16), nullable=False),
    )
    op.create_index("ix_audit_at", "audit", ["at"])


def downgrade() -> None:
    for table in ("audit", "donation_groups", "donation_waiting", "donation_requests"):
        op.drop_table(table)
