"""Where two meet at home: written by the one who lives there, for the one who comes."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0034"
down_revision = "0033"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "addresses",
        sa.Column("request_id", RowId, primary_key=True, autoincrement=False),
        sa.Column("host_id", RowId, nullable=False),
        sa.Column("guest_id", RowId, nullable=False),
        sa.Column("text", sa.String(200), nullable=False),
        sa.Column("given_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(["request_id"], ["donation_requests.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["host_id"], ["persons.id"], ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["guest_id"], ["persons.id"], ondelete="CASCADE"),
    )
    op.create_index("ix_addresses_host_id", "addresses", ["host_id"])
    op.create_index("ix_addresses_guest_id", "addresses", ["guest_id"])


def downgrade() -> None:
    op.drop_table("addresses")
