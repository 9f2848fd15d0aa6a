"""Rows of the outbox know their thread, so that threads take turns; and how often somebody did what reaches others."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0031"
down_revision = "0030"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("outbox", sa.Column("thread_id", sa.BigInteger(), nullable=True))
    op.create_index("ix_outbox_thread_id", "outbox", ["thread_id"])
    op.create_table(
        "quota_uses",
        sa.Column("person_id", RowId, sa.ForeignKey("persons.id", ondelete="CASCADE"), primary_key=True),
        sa.Column("name", sa.String(24), primary_key=True),
        sa.Column("since", UtcDateTime(), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
    )


def downgrade() -> None:
    op.drop_table("quota_uses")
    op.drop_index("ix_outbox_thread_id", "outbox")
    op.drop_column("outbox", "thread_id")
