"""Updates that were taken in and are not done yet."""

import sqlalchemy as sa
from alembic import op

from store.base import RowId, UtcDateTime

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inbox",
        sa.Column("id", RowId, primary_key=True),
        sa.Column("update_id", sa.BigInteger(), nullable=False),
        sa.Column("telegram_id", sa.BigInteger(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", UtcDateTime(), nullable=False),
        sa.UniqueConstraint("update_id", name="uq_inbox_update_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inbox_telegram_id_id", "inbox", ["telegram_id", "id"])


def downgrade() -> None:
    op.drop_table("inbox")
