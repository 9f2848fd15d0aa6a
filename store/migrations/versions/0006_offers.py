"""Donation offers."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

TABLE = "donation_offers"


def upgrade() -> None:
    person = sa.ForeignKey("persons.id", ondelete="CASCADE", name=f"fk_{TABLE}_person_id_persons")
    wish = sa.ForeignKey("donation_requests.id", ondelete="SET NULL", name=f"fk_{TABLE}_request_id_donation_requests")
    op.create_table(
        TABLE,
        sa.Column("id", RowId, primary_key=True),
        sa.Column("person_id", RowId, person, nullable=False),
        sa.Column("items", sa.JSON(), nullable=False),
        sa.Column("note", sa.String(200), nullable=False),
        sa.Column("language", sa.String(8), nullable=False),
        sa.Column("bring", sa.Boolean(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("request_id", RowId, wish),
        sa.Column("asked_at", UtcDateTime()),
        sa.Column("declined", sa.JSON(), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
    )
    for column in ("person_id", "state", "request_id", "changed_at"):
        op.create_index(f"ix_{TABLE}_{column}", TABLE, [column])


def downgrade() -> None:
    op.drop_table(TABLE)
